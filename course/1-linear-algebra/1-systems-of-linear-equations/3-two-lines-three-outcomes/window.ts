import type { PlaneWindow } from "@gradus/figures";
import { state } from "./state.ts";

/** The part of the plane that the lesson's figure shows at least, and in which its handles move. */
export const WINDOW: PlaneWindow = { x: [-2.5, 12], y: [-1.9, 7.4] };

const { a1, c1 } = state.spec.values;

/** How large the numbers of a line may get by dragging: as large as they may be typed. */
export const LIMITS = { ab: a1.max, c: c1.max } as const;
