import {
  type EquationLine,
  type PlainTerm,
  plainTerm,
  Q,
  type Rational,
  type WrittenTerm,
  ZERO,
} from "@gradus/math/exact";
import { lineNode, type MathNode, objectNode, toLatex } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";

/** A system as it stands on paper, and its unknowns in the order of the columns. */
export type WrittenSystem = { readonly names: readonly string[]; readonly lines: readonly EquationLine[] };

/** The objects of the rows, in their order. */
export const rowObjects = ["line-1", "line-2", "line-3"] as const;

/** A whole coefficient times an unknown, or a constant for null. */
export function whole(coefficient: number, unknown: string | null): PlainTerm {
  return plainTerm(Q.of(coefficient), unknown);
}

/** An equation on paper; terms with the coefficient 0 are not written. */
export function onPaper(left: readonly PlainTerm[], right: readonly PlainTerm[]): EquationLine {
  const seen = (terms: readonly PlainTerm[]) => terms.filter(({ coefficient }) => !Q.isZero(coefficient));
  const constant = right.length === 1 ? right : seen(right);
  return { left: seen(left), right: constant.length === 0 ? [whole(0, null)] : constant };
}

/** The equations below each other, each in the colour of its row. */
export function systemProse({ lines }: WrittenSystem): Prose {
  const nodes: readonly MathNode[] = lines.map((line, i) => objectNode(lineNode(line), rowObjects[i]));
  return `$$${toLatex({ type: "system", lines: nodes })}$$`;
}

/** An equation inside a sentence, in the colour of its row. */
export function lineProse(line: EquationLine, row: number): Prose {
  return `$${toLatex(objectNode(lineNode(line), rowObjects[row]))}$`;
}

/** The terms of an equation in reading order, those on the right with the side they stand on. */
export function termsInOrder(line: EquationLine): readonly { readonly term: PlainTerm; readonly right: boolean }[] {
  const plain = (side: readonly WrittenTerm[], right: boolean) =>
    side.flatMap((term) => (term.type === "plain" ? [{ term, right }] : []));
  return [...plain(line.left, false), ...plain(line.right, true)];
}

/** Left-hand side less right-hand side at a point: 0 where the equation holds. */
export function residual({ left, right }: EquationLine, at: Readonly<Record<string, number>>): Rational {
  const value = (side: readonly WrittenTerm[]): Rational =>
    side.reduce((sum, term) => {
      if (term.type !== "plain") return sum;
      return Q.add(sum, Q.multiply(term.coefficient, term.unknown === null ? Q.of(1) : Q.of(at[term.unknown] ?? 0)));
    }, ZERO);
  return Q.subtract(value(left), value(right));
}

/**
 * The augmented rows of a system, found by putting in points: the constant from the origin, each coefficient from a unit
 * step. Another way to the matrix than sorting terms.
 */
export function rowsByPoints({ names, lines }: WrittenSystem): readonly (readonly Rational[])[] {
  return lines.map((line) => {
    const atOrigin = residual(line, {});
    const coefficients = names.map((name) => Q.subtract(residual(line, { [name]: 1 }), atOrigin));
    return [...coefficients, Q.negate(atOrigin)];
  });
}
