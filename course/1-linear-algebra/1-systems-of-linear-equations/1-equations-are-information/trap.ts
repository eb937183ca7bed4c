import { clue } from "@gradus/math/exact";

/** Five wheels: the one clue that settles the shed alone, because counts are whole and not negative. */
export const fiveWheels = clue([2, 3], 5);
