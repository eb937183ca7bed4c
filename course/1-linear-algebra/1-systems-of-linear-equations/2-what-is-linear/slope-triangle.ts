import { type Grips, gripPlace, isInside, type PlaneWindow } from "@gradus/figures";
import { type ExactVector, type LinearEquation2, Q, type Rational, slope, ZERO } from "@gradus/math/exact";
import { equalsNode, type MathNode, objectNode, rationalNode, textNode, toText } from "@gradus/math/explain";
import { crossing, lieOf } from "./reading.ts";

/** A way along a line from left to right, taken apart: the run to the right and the rise on the way. */
export type SlopeTriangle = {
  readonly from: ExactVector;
  readonly corner: ExactVector;
  readonly to: ExactVector;
  /** Whether the run comes first on the way. */
  readonly runFirst: boolean;
  readonly run: Rational;
  readonly rise: Rational;
};

function between(p: ExactVector, q: ExactVector, corner?: ExactVector): SlopeTriangle {
  const [[x1 = ZERO, y1 = ZERO], [x2 = ZERO, y2 = ZERO]] = Q.compare(p[0] ?? ZERO, q[0] ?? ZERO) <= 0 ? [p, q] : [q, p];
  const at = corner ?? [x2, y1];
  return {
    from: [x1, y1],
    corner: at,
    to: [x2, y2],
    runFirst: Q.equals(at[1] ?? ZERO, y1),
    run: Q.subtract(x2, x1),
    rise: Q.subtract(y2, y1),
  };
}

/**
 * The triangle by which a slope is read off: between the crossings with the axes, its corner in the origin, where both
 * are whole, different and in sight; otherwise between the two grips. Null for level and upright lines.
 */
export function slopeTriangle(
  equation: LinearEquation2,
  grips: Grips | null,
  window: PlaneWindow,
): SlopeTriangle | null {
  if (lieOf(equation) !== "slanted") return null;
  const [x, y] = [crossing(equation, "x"), crossing(equation, "y")];
  if (typeof x !== "string" && typeof y !== "string" && !Q.isZero(x) && Q.isInteger(x) && Q.isInteger(y)) {
    const isSeen = isInside(window, [Q.toNumber(x), 0]) && isInside(window, [0, Q.toNumber(y)]);
    if (isSeen) return between([x, ZERO], [ZERO, y], [ZERO, ZERO]);
  }
  return grips === null ? null : between(grips[0], grips[1]);
}

const legLabel = (name: string, length: Rational): MathNode => textNode(`${name} ${toText(rationalNode(length))}`);

/** The two legs in the order in which they are walked. */
export function legs(
  triangle: SlopeTriangle,
): readonly { readonly object: "run" | "rise"; readonly label: MathNode }[] {
  const run = { object: "run", label: legLabel("run", triangle.run) } as const;
  const rise = { object: "rise", label: legLabel("rise", triangle.rise) } as const;
  return triangle.runFirst ? [run, rise] : [rise, run];
}

/** "−4/6 = −2/3", rise over run, the legs in their colours; without a triangle only the slope, or that there is none. */
export function slopeFormula(equation: LinearEquation2, triangle: SlopeTriangle | null): MathNode {
  const steepness = slope(equation);
  if (steepness === null) return textNode("none");
  if (triangle === null) return rationalNode(steepness);
  const quotient: MathNode = {
    type: "fraction",
    numerator: objectNode(rationalNode(triangle.rise), "rise"),
    denominator: objectNode(rationalNode(triangle.run), "run"),
  };
  const isReduced = Q.equals(triangle.run, Q.of(steepness.denominator)) && steepness.denominator !== 1n;
  return isReduced ? quotient : equalsNode(quotient, rationalNode(steepness));
}

/** A place of the triangle in plain numbers, for drawing. */
export const placeOf = ([x = ZERO, y = ZERO]: ExactVector): readonly [number, number] => gripPlace([x, y]);
