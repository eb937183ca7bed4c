import { type ExactVector, type LinearEquation2, Q, type Rational, slope, ZERO } from "@gradus/math/exact";
import { equationNode, type MathNode, pointNode, rationalNode, toLatex } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";
import type { Names } from "./written-equation.ts";

/** A piece of notation inside a sentence. */
export function inline(node: MathNode): Prose {
  return `$${toLatex(node)}$`;
}

/** A number inside a sentence. */
export function numberText(q: Rational): Prose {
  return inline(rationalNode(q));
}

/** A point or pair inside a sentence. */
export function pointText(point: ExactVector): Prose {
  return inline(pointNode(point));
}

/** An equation inside a sentence, sorted as a·x + b·y = c; `object` gives it the colour of its line. */
export function equationText(e: LinearEquation2, options: { names?: Names; object?: string } = {}): Prose {
  return inline(equationNode(e, options.names ?? ["x", "y"], options.object));
}

/** Two equations below each other, set apart from the text. */
export function systemText(lines: readonly MathNode[]): Prose {
  return `$$${toLatex({ type: "system", lines })}$$`;
}

/** "slope −2/3", or "no slope" said of a vertical line. */
export function slopeText(e: LinearEquation2): Prose {
  const m = slope(e);
  return m === null ? "no slope, it is vertical" : `slope ${numberText(m)}`;
}

function factorLatex(q: Rational): string {
  const latex = toLatex(rationalNode(q));
  return Q.sign(q) < 0 ? `(${latex})` : latex;
}

function productLatex(coefficient: Rational, value: Rational): string {
  const size = Q.absolute(coefficient);
  if (Q.equals(size, Q.of(1))) return factorLatex(value);
  return `${toLatex(rationalNode(size))} \\cdot ${factorLatex(value)}`;
}

/**
 * The left-hand side of a·x + b·y = c with a point put in, worked out: "2 · 4 − 3 · (−1) = 11".
 *
 * @returns the LaTeX without dollar signs.
 */
export function putInLatex(e: LinearEquation2, [x = ZERO, y = ZERO]: ExactVector): string {
  const parts = [
    { coefficient: e.a, value: x },
    { coefficient: e.b, value: y },
  ].filter(({ coefficient }) => !Q.isZero(coefficient));
  const sum = parts.map(({ coefficient, value }, i) => {
    if (i === 0 && Q.isZero(value) && Q.equals(Q.absolute(coefficient), Q.of(1))) return "0";
    const sign = Q.sign(coefficient) < 0 ? "-" : "+";
    if (i === 0 && Q.equals(coefficient, Q.of(1))) return toLatex(rationalNode(value));
    return i === 0
      ? `${sign === "-" ? sign : ""}${productLatex(coefficient, value)}`
      : `${sign} ${productLatex(coefficient, value)}`;
  });
  const result = toLatex(rationalNode(leftAt(e, [x, y])));
  const worked = sum.length === 0 ? "0" : sum.join(" ");
  return worked === result ? worked : `${worked} = ${result}`;
}

/** The value of a·x + b·y at a point. */
export function leftAt(e: LinearEquation2, [x = ZERO, y = ZERO]: ExactVector): Rational {
  return Q.add(Q.multiply(e.a, x), Q.multiply(e.b, y));
}

const ordinals = ["first", "second"] as const;

/**
 * A fact that shows a point to be no solution: which equation it fails, with the numbers.
 *
 * @param options.called what each equation is to the learner; "equation" unless said.
 * @returns `null` when the point fits both equations.
 */
export function pointFails(
  system: readonly LinearEquation2[],
  point: ExactVector,
  options: { readonly called?: string } = {},
): Prose | null {
  const failing = system.findIndex((e) => !Q.equals(leftAt(e, point), e.c));
  const e = system[failing];
  if (e === undefined) return null;
  const worked = putInLatex(e, point);
  const shown = worked.includes("=") ? `$${worked}$` : `the left-hand side is $${worked}$`;
  return `Put ${pointText(point)} into the ${ordinals[failing] ?? "last"} ${options.called ?? "equation"}: ${shown}, not ${numberText(e.c)}.`;
}
