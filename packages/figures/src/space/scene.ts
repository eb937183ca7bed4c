import type { Hatch } from "./hatching.ts";
import type { Face, Stroke } from "./paint-order.ts";
import type { Stretch } from "./polygon.ts";
import type { SpaceWindow } from "./space-window.ts";
import type { Vector3 } from "./vector3.ts";

/** How a face is drawn: in its object's colour, with a hatch of its own, and whether its own rim is stroked. */
export type FaceLook = {
  readonly object: string;
  readonly hatch: Hatch;
  /** The whole face, before it was cut: edges on its rim are drawn otherwise than edges where another plane cuts it. */
  readonly whole: readonly Vector3[];
};

/** How a stroke is drawn. */
export type StrokeLook = { readonly look: "frame" | "axis" | "tick" | "guide" | "edge"; readonly object?: string };

/** Faces and strokes of a scene. */
export type Scene = { readonly faces: readonly Face<FaceLook>[]; readonly strokes: readonly Stroke<StrokeLook>[] };

/** How far an axis reaches out of the window, as a share of its half length. */
const BEYOND = 0.12;

const axes = ["x", "y", "z"] as const;

function unitVector(axis: number): Vector3 {
  return [axis === 0 ? 1 : 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0];
}

const times = (v: Vector3, k: number): Vector3 => [v[0] * k, v[1] * k, v[2] * k];
const plus = (u: Vector3, v: Vector3): Vector3 => [u[0] + v[0], u[1] + v[1], u[2] + v[2]];

/** The twelve edges of the window. */
function frame({ x, y, z }: SpaceWindow): readonly Stretch[] {
  const corners = [x[0], x[1]].flatMap((p) => [y[0], y[1]].flatMap((q) => [z[0], z[1]].map((r): Vector3 => [p, q, r])));
  return corners.flatMap((from, index) =>
    corners
      .slice(index + 1)
      .filter((to) => from.filter((value, axis) => value !== to[axis]).length === 1)
      .map((to): Stretch => [from, to]),
  );
}

/** A round step (1, 2 or 5 times a power of ten) that marks an axis of this length about five times on each side. */
export function tickStep(reach: number): number {
  const rough = reach / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough - 1e-9) ?? 10) * power;
}

/** The tip of each axis, where its name and its arrow stand. */
export function axisTips(window: SpaceWindow): readonly { readonly name: "x" | "y" | "z"; readonly at: Vector3 }[] {
  return axes.map((name, axis) => ({ name, at: times(unitVector(axis), window[name][1] * (1 + BEYOND)) }));
}

/** The window's frame and the axes through the origin, with a tick at every round number. */
export function furniture(window: SpaceWindow): readonly Stroke<StrokeLook>[] {
  const step = tickStep(Math.max(...axes.map((name) => window[name][1])));
  const tick = step * 0.11;
  const drawn = axes.flatMap((name, axis): readonly Stroke<StrokeLook>[] => {
    const way = unitVector(axis);
    const [low, high] = window[name];
    const side = unitVector(axis === 1 ? 0 : 1);
    const count = Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9) + 1;
    const values = Array.from({ length: count }, (_, k) => (Math.ceil(low / step - 1e-9) + k) * step);
    return [
      { stretch: [times(way, low * (1 + BEYOND / 2)), times(way, high * (1 + BEYOND))], of: { look: "axis" } },
      ...values
        .filter((value) => value !== 0)
        .map((value): Stroke<StrokeLook> => {
          const at = times(way, value);
          return { stretch: [plus(at, times(side, -tick)), plus(at, times(side, tick))], of: { look: "tick" } };
        }),
    ];
  });
  return [...frame(window).map((stretch): Stroke<StrokeLook> => ({ stretch, of: { look: "frame" } })), ...drawn];
}
