import { type LinearEquation2, Q, type Rational, slope } from "@gradus/math/exact";
import type { PictureLine, PicturePoint, PlanePicture } from "../../../exercise/picture.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { numberText } from "./notation-in-prose.ts";

/** Half the width of every picture here. */
export const reach = 6;

const names = { "line-1": "The first line", "line-2": "The second line", "line-3": "The third line" } as const;

/** One line in words, as it is seen: where it crosses the y-axis and how it leans. */
export function describeLine(e: LinearEquation2): Prose {
  const m = slope(e);
  if (m === null) return `is vertical, at $x = ${numberText(Q.divide(e.c, e.a)).slice(1, -1)}$`;
  const crossing = `crosses the $y$-axis at ${numberText(Q.divide(e.c, e.b))}`;
  if (Q.isZero(m)) return `${crossing} and is level`;
  return `${crossing} and ${Q.sign(m) > 0 ? "rises" : "falls"} by ${steps(Q.absolute(m))}`;
}

function steps(size: Rational): Prose {
  const whole = size.denominator === 1n ? "each step" : `every $${size.denominator}$ steps`;
  return `$${size.numerator}$ for ${whole} to the right`;
}

/** A picture of lines in the usual window, the i-th in the colour of the i-th line, with its description. */
export function pictureOf(
  equations: readonly LinearEquation2[],
  options: { readonly points?: readonly PicturePoint[]; readonly label?: boolean } = {},
): PlanePicture {
  const objects = ["line-1", "line-2", "line-3"] as const;
  const lines: readonly PictureLine[] = equations.map((equation, i) => ({
    object: objects[i] ?? "line-3",
    equation,
    label: options.label ?? false,
  }));
  const points = options.points ?? [];
  const sentences = lines.map(({ object, equation }) => `${names[object]} ${describeLine(equation)}.`);
  const marked = points.map(({ at: [x, y] }) => `The point $(${x}, ${y})$ is marked.`);
  const frame = `A grid from $-${reach}$ to $${reach}$ in both directions.`;
  return {
    type: "plane",
    window: { x: [-reach, reach], y: [-reach, reach] },
    lines,
    points,
    description: [frame, ...sentences, ...marked].join(" "),
  };
}

/** Whether a point lies inside the usual window. */
export function isInWindow(point: readonly Rational[]): boolean {
  return point.every((value) => Math.abs(Q.toNumber(value)) <= reach);
}
