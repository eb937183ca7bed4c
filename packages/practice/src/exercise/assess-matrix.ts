import { Q, type Rational } from "@gradus/math/exact";
import type { Answer, MatrixForm } from "../answer/form.ts";
import type { Prose } from "./prose.ts";
import type { Assessment, BlankMarks } from "./verdict.ts";

/** An entry of a matrix, rows and columns counted from 1. */
export type MatrixPlace = { readonly row: number; readonly column: number };

/** The words around a matrix. */
export type MatrixWords = {
  /** One line on what was right. */
  readonly because: Prose;
  /** A check to do at the first entry that differs. */
  nudge(place: MatrixPlace, typed: Rational): Prose;
};

/** The id under which an entry's box is marked: `r1c2` for row 1, column 2. */
export function entryId({ row, column }: MatrixPlace): string {
  return `r${row}c${column}`;
}

/**
 * Assesses a matrix entry by entry, where just one matrix is right: each box that was asked gets its mark, and the first
 * entry that differs, in reading order, is the one pointed at.
 *
 * @param expected the right entries, row by row; given ones too.
 */
export function assessMatrix(
  form: MatrixForm,
  expected: readonly (readonly Rational[])[],
  answer: Answer,
  words: MatrixWords,
): Assessment {
  if (answer.type !== "matrix") return { is: "undecided", why: "This question asks for a matrix." };
  const asked = expected.flatMap((row, i) =>
    row.flatMap((right, j) => {
      const typed = answer.entries[i]?.[j];
      const isGiven = (form.given?.[i]?.[j] ?? null) !== null;
      return isGiven || typed === undefined ? [] : [{ place: { row: i + 1, column: j + 1 }, right, typed }];
    }),
  );
  const first = asked.find(({ right, typed }) => !Q.equals(right, typed));
  if (first === undefined) return { is: "right", because: words.because };
  const marks: BlankMarks = Object.fromEntries(
    asked.map(({ place, right, typed }) => [entryId(place), Q.equals(right, typed) ? "right" : "wrong"]),
  );
  return {
    is: "wrong",
    nudge: words.nudge(first.place, first.typed),
    witness: `The first entry that differs is in row ${first.place.row}, column ${first.place.column}.`,
    marks,
  };
}
