import type { Place, Size } from "../plane/plane-window.ts";
import { middleOf, radiusOf, type SpaceWindow } from "./space-window.ts";
import { difference, dot3, length3, type Vector3 } from "./vector3.ts";

/**
 * From where a scene is seen. `turn`: degrees round the upright axis, 0 looks along x from its positive end; `tilt`:
 * degrees above the floor; `zoom`: 1 shows the whole window.
 */
export type SpaceView = { readonly turn: number; readonly tilt: number; readonly zoom: number };

/** A view in which no axis hides another: x comes forward to the left, y goes to the right, z up. */
export const FIRST_VIEW: SpaceView = { turn: 28, tilt: 20, zoom: 1 };

const TILT = 90;
const ZOOM: readonly [number, number] = [0.6, 3];

const within = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value));

/**
 * A view changed by some degrees and a factor; the tilt ends straight above and straight below.
 *
 * @example turnedView({ turn: 350, tilt: 80, zoom: 1 }, { turn: 20, tilt: 20 }) // => { turn: 10, tilt: 90, zoom: 1 }
 */
export function turnedView(
  view: SpaceView,
  by: { readonly turn?: number; readonly tilt?: number; readonly zoom?: number },
): SpaceView {
  return {
    turn: (((view.turn + (by.turn ?? 0)) % 360) + 360) % 360,
    tilt: within(view.tilt + (by.tilt ?? 0), [-TILT, TILT]),
    zoom: within(view.zoom * (by.zoom ?? 1), ZOOM),
  };
}

const RADIANS = Math.PI / 180;

/** The direction from the scene to the eye, of length 1. */
export function towardsEye({ turn, tilt }: SpaceView): Vector3 {
  const level = Math.cos(tilt * RADIANS);
  return [level * Math.cos(turn * RADIANS), level * Math.sin(turn * RADIANS), Math.sin(tilt * RADIANS)];
}

/**
 * The view that looks along a direction, from the end that is nearer to where one stands now: planes that contain the
 * direction are then seen edge on.
 */
export function viewAlong(direction: Vector3, now: SpaceView): SpaceView {
  const size = length3(direction);
  if (size === 0) return now;
  const way = dot3(direction, towardsEye(now)) < 0 ? -1 / size : 1 / size;
  const [x, y, z] = [direction[0] * way, direction[1] * way, direction[2] * way];
  const tilt = within(Math.asin(within(z, [-1, 1])) / RADIANS, [-TILT, TILT]);
  const turn = Math.hypot(x, y) < 1e-9 ? now.turn : Math.atan2(y, x) / RADIANS;
  return turnedView({ turn, tilt, zoom: now.zoom }, {});
}

/** A view in words, for those who don't see it. */
export function viewInWords({ turn, tilt }: SpaceView): string {
  const height = Math.round(tilt);
  const side =
    height === 0 ? "level with the middle" : `${Math.abs(height)}° ${height > 0 ? "above" : "below"} the floor`;
  return `Turned to ${Math.round(turn) % 360}°, seen from ${side}.`;
}

/** The one transform of a scene at a size: from space to pixels. */
export type Projection = Size & {
  /** The direction from the scene to the eye, of length 1. */
  readonly towardsEye: Vector3;
  /** Pixels per unit of length at right angles to the line of sight. */
  readonly unit: number;
  toPixels(point: Vector3): Place;
  /** The pixels that a step in space becomes, wherever it starts. */
  stepInPixels(step: Vector3): Place;
};

/**
 * The projection of a window seen in a view and drawn at a size. It is a parallel projection: what is parallel in space
 * is parallel in the drawing, and planes with a common direction, seen along it, are exactly lines.
 */
export function projection(window: SpaceWindow, view: SpaceView, size: Size): Projection {
  const middle = middleOf(window);
  const radius = radiusOf(window);
  const toEye = towardsEye(view);
  const [sin, cos] = [Math.sin(view.turn * RADIANS), Math.cos(view.turn * RADIANS)];
  const right: Vector3 = [-sin, cos, 0];
  const lift = Math.sin(view.tilt * RADIANS);
  const up: Vector3 = [-lift * cos, -lift * sin, Math.cos(view.tilt * RADIANS)];
  // From no side does a corner leave the drawing.
  const unit = (view.zoom * (0.495 * Math.min(size.width, size.height))) / radius;
  const stepInPixels = (step: Vector3): Place => [unit * dot3(step, right), -unit * dot3(step, up)];
  return {
    ...size,
    towardsEye: toEye,
    unit,
    stepInPixels,
    toPixels: (point) => {
      const [x, y] = stepInPixels(difference(point, middle));
      return [size.width / 2 + x, size.height / 2 + y];
    },
  };
}
