import { equation3, type ThreePlanes } from "@gradus/math/exact";

/** The three trays: a bottle and a jar, a jar and a jug, a bottle and a jug. */
export const trays: ThreePlanes = [equation3(1, 1, 0, 3), equation3(0, 1, 1, 4), equation3(1, 0, 1, 5)];

/** The same first two trays; then a bottle against a jug on the two pans of a balance. */
export const worked: ThreePlanes = [equation3(1, 1, 0, 3), equation3(0, 1, 1, 4), equation3(1, 0, -1, 2)];
