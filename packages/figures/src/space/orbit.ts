import type { SpaceView } from "./space-view.ts";

/** What a key or a button asks of a view: to turn or tilt by degrees, to come nearer by a factor, or to go back. */
export type OrbitRequest =
  | { readonly kind: "turn"; readonly turn?: number; readonly tilt?: number; readonly zoom?: number }
  | { readonly kind: "home" };

/** Degrees of one step, and of a coarse one with Shift. */
export const ORBIT_STEP = 10;
export const ORBIT_COARSE = 45;
/** The factor of one step nearer. */
export const ZOOM_STEP = 1.2;
/** Degrees that the scene turns for a pixel of dragging. */
export const DEGREES_PER_PIXEL = 0.42;

/**
 * What a key asks of a scene: arrows turn it and look from higher or lower (Shift in coarse steps), plus and minus come
 * nearer and go back, Home returns to the first view. Null for every other key.
 *
 * @example orbitRequest({ key: "ArrowLeft", shiftKey: false }) // => { kind: "turn", turn: 10 }
 */
export function orbitRequest(event: { readonly key: string; readonly shiftKey: boolean }): OrbitRequest | null {
  const step = event.shiftKey ? ORBIT_COARSE : ORBIT_STEP;
  switch (event.key) {
    case "ArrowLeft":
      return { kind: "turn", turn: step };
    case "ArrowRight":
      return { kind: "turn", turn: -step };
    case "ArrowUp":
      return { kind: "turn", tilt: step };
    case "ArrowDown":
      return { kind: "turn", tilt: -step };
    case "+":
    case "=":
      return { kind: "turn", zoom: ZOOM_STEP };
    case "-":
    case "−":
      return { kind: "turn", zoom: 1 / ZOOM_STEP };
    case "Home":
      return { kind: "home" };
    default:
      return null;
  }
}

const shortest = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;

/** The view a share t of the way between two, turning the short way round; eased at both ends. */
export function viewBetween(from: SpaceView, to: SpaceView, t: number): SpaceView {
  const share = t * t * (3 - 2 * t);
  return {
    turn: (((from.turn + share * shortest(from.turn, to.turn)) % 360) + 360) % 360,
    tilt: from.tilt + share * (to.tilt - from.tilt),
    zoom: from.zoom + share * (to.zoom - from.zoom),
  };
}
