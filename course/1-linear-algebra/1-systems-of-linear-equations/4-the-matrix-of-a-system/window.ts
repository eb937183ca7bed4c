import type { PlaneWindow } from "@gradus/figures";
import { state } from "./state.ts";

/** The part of the plane that the lesson's figure shows at least. */
export const WINDOW: PlaneWindow = { x: [-4.5, 9.5], y: [-4.5, 6.5] };

const { a1, c1 } = state.spec.values;

/** How large the numbers of a line may get by dragging: as large as they may be typed. */
export const LIMITS = { ab: a1.max, c: c1.max } as const;
