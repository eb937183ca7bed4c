import { Q, type Rational } from "@gradus/math/exact";
import { linearNode, type MathNode, objectNode, toLatex } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";
import { rowObjects } from "./two-rows.ts";

/** An entry m · t + c. */
export type LetterEntry = readonly [m: number, c: number];

/** Two rows of two entries that may hold the letter t. */
export type LetterRows = readonly [readonly [LetterEntry, LetterEntry], readonly [LetterEntry, LetterEntry]];

/** The value of an entry at t. */
export function valueAt([m, c]: LetterEntry, t: Rational): Rational {
  return Q.add(Q.multiply(Q.of(m), t), Q.of(c));
}

/** a₁b₂ − a₂b₁ at t: 0 exactly where the rows are dependent. */
export function crossAt([[a, b], [c, d]]: LetterRows, t: Rational): Rational {
  return Q.subtract(Q.multiply(valueAt(a, t), valueAt(d, t)), Q.multiply(valueAt(c, t), valueAt(b, t)));
}

/** Both rows at t, in words: "(2, 3) and (6, 9)". */
export function rowsAt(rows: LetterRows, t: Rational): Prose {
  return rows
    .map((row) => `$(${row.map((entry) => toLatex(linearNode([], [], valueAt(entry, t)))).join(",\\ ")})$`)
    .join(" and ");
}

/** An entry as notation: 3, t, 2t + 1. */
export function entryNode([m, c]: LetterEntry): MathNode {
  return linearNode([Q.of(m)], ["t"], Q.of(c));
}

/** The rows with their letter, each in its colour. */
export function letterRowsNode(rows: LetterRows): MathNode {
  return {
    type: "matrix",
    entries: rows.map((row, i) => row.map((entry) => objectNode(entryNode(entry), rowObjects[i]))),
  };
}

/** The matrix with its letter, set apart from the text. */
export function letterMatrixProse(rows: LetterRows): Prose {
  return `$$${toLatex(letterRowsNode(rows))}$$`;
}
