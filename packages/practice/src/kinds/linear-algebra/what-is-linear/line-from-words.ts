import { type ExactVector, type LinearEquation2, lineThrough, Q, type Rational, ZERO } from "@gradus/math/exact";
import type { Prose } from "../../../exercise/prose.ts";
import { numberText, pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { slopeLine } from "./line-values.ts";

/** What is said of a line that is to be drawn. */
export type Said =
  | { readonly by: "slope-and-start"; readonly m: Rational; readonly onY: Rational }
  | { readonly by: "slope-and-x"; readonly m: Rational; readonly onX: Rational }
  | { readonly by: "crossings"; readonly onX: Rational; readonly onY: Rational }
  | { readonly by: "slope-and-point"; readonly m: Rational; readonly at: ExactVector }
  | { readonly by: "no-slope"; readonly at: ExactVector };

/** The line with a slope through a point. */
function slopeThrough(m: Rational, [x = ZERO, y = ZERO]: ExactVector): LinearEquation2 {
  return slopeLine(m, Q.subtract(y, Q.multiply(m, x)));
}

/** A point that is said to be on the line. */
export function anchorOf(said: Said): ExactVector {
  switch (said.by) {
    case "slope-and-start":
    case "crossings":
      return [ZERO, said.onY];
    case "slope-and-x":
      return [said.onX, ZERO];
    case "slope-and-point":
    case "no-slope":
      return said.at;
  }
}

const upright = ([x = ZERO]: ExactVector): LinearEquation2 => ({ a: Q.of(1), b: ZERO, c: x });

/** The line that is meant. */
export function lineOf(said: Said): LinearEquation2 {
  if (said.by === "no-slope") return upright(said.at);
  if (said.by === "crossings") return lineThrough([said.onX, ZERO], [ZERO, said.onY]);
  return slopeThrough(said.m, anchorOf(said));
}

/** The line in words, to follow "the line". */
export function wordsOf(said: Said): Prose {
  switch (said.by) {
    case "slope-and-start":
      return `with slope ${numberText(said.m)} that crosses the $y$-axis at ${numberText(said.onY)}`;
    case "slope-and-x":
      return `with slope ${numberText(said.m)} that crosses the $x$-axis at ${numberText(said.onX)}`;
    case "crossings":
      return `that crosses the $x$-axis at ${numberText(said.onX)} and the $y$-axis at ${numberText(said.onY)}`;
    case "slope-and-point":
      return `with slope ${numberText(said.m)} through the point ${pointText(said.at)}`;
    case "no-slope":
      return `through the point ${pointText(said.at)} that has no slope`;
  }
}

/** What wrong rules draw; `null` where a rule can't be followed. */
export const wrongLines = {
  "slope-sign-wrong"(said: Said) {
    if (said.by === "no-slope" || said.by === "crossings" || Q.isZero(said.m)) return null;
    return slopeThrough(Q.negate(said.m), anchorOf(said));
  },
  "slope-inverted"(said: Said) {
    if (said.by === "no-slope" || said.by === "crossings" || Q.isZero(said.m)) return null;
    return slopeThrough(Q.reciprocal(said.m), anchorOf(said));
  },
  "intercepts-exchanged"(said: Said) {
    if (said.by === "slope-and-start") return slopeThrough(said.m, [said.onY, ZERO]);
    if (said.by === "slope-and-x") return slopeThrough(said.m, [ZERO, said.onX]);
    return said.by === "crossings" ? lineThrough([said.onY, ZERO], [ZERO, said.onX]) : null;
  },
  "vertical-and-level-exchanged"(said: Said) {
    if (said.by === "no-slope") return slopeThrough(ZERO, said.at);
    return said.by === "slope-and-point" && Q.isZero(said.m) ? upright(said.at) : null;
  },
} as const satisfies Readonly<Record<string, (said: Said) => LinearEquation2 | null>>;
