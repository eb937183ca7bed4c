import type { PlaneWindow } from "@gradus/figures";
import { state } from "./state.ts";

/** The part of the plane that the lesson's figure shows at least, and in which its handles move. */
export const WINDOW: PlaneWindow = { x: [-3.6, 9.6], y: [-2.6, 6.6] };

const { a, c } = state.spec.values;

/** How large the numbers of the line may get by dragging: as large as they may be typed. */
export const LIMITS = { ab: a.max, c: c.max } as const;
