import { type ExactVector, type LinearEquation3, normalOf, Q, type Rational, ZERO } from "@gradus/math/exact";
import { equation3Node, planesNode, pointNode, rationalNode, toLatex } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";

/** The objects that three equations and their planes belong to. */
export const planeObjects = ["line-1", "line-2", "line-3"] as const;

/** "first", "second", "third". */
export const ordinals = ["first", "second", "third"] as const;

/** An equation inside a sentence, in the colour of its plane if one is given. */
export function planeText(e: LinearEquation3, index?: number, names?: readonly string[]): Prose {
  return `$${toLatex(equation3Node(e, names, index === undefined ? undefined : planeObjects[index]))}$`;
}

/** Equations below one another, set apart from the text. */
export function planesText(planes: readonly LinearEquation3[], names?: readonly string[]): Prose {
  return `$$${toLatex(planesNode(planes, names, planeObjects))}$$`;
}

/** A number inside a sentence. */
export function numberText(q: Rational): Prose {
  return `$${toLatex(rationalNode(q))}$`;
}

/** A triple inside a sentence. */
export function tripleText(point: ExactVector): Prose {
  return `$${toLatex(pointNode(point))}$`;
}

/** The value of a·x + b·y + c·z at a point. */
export function leftAt(e: LinearEquation3, point: ExactVector): Rational {
  return normalOf(e).reduce((sum, value, i) => Q.add(sum, Q.multiply(value, point[i] ?? ZERO)), ZERO);
}

function factor(value: Rational): string {
  const latex = toLatex(rationalNode(value));
  return Q.sign(value) < 0 ? `(${latex})` : latex;
}

/**
 * The left-hand side with a triple put in, and its value: "2 · 4 − 3 · (−1) + 1 = 12". LaTeX without dollar signs.
 */
export function putInLatex(e: LinearEquation3, point: ExactVector): string {
  const used = normalOf(e).flatMap((coefficient, i) =>
    Q.isZero(coefficient) ? [] : [{ coefficient, value: point[i] ?? ZERO }],
  );
  const terms = used.map(({ coefficient, value }, i) => {
    const size = Q.absolute(coefficient);
    const isMinus = Q.sign(coefficient) < 0;
    const sign = i === 0 ? (isMinus ? "-" : "") : isMinus ? "- " : "+ ";
    const isBare = Q.equals(size, Q.of(1));
    // A negative number needs brackets behind a sign or a factor, not at the very beginning.
    if (isBare && sign === "") return toLatex(rationalNode(value));
    return `${sign}${isBare ? "" : `${toLatex(rationalNode(size))} \\cdot `}${factor(value)}`;
  });
  return `${terms.join(" ")} = ${toLatex(rationalNode(leftAt(e, point)))}`;
}
