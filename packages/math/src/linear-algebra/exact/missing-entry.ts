import { ShapeError } from "../../errors.ts";
import { type ExactMatrix, matrix } from "../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { determinant } from "./determinant.ts";
import { applyLineFormMove, type LineFormMove, type LineFormStep } from "./line-form.ts";
import { coefficientIn, type EquationLine, plainTerm } from "./written-equation.ts";

/** The values of one entry that give a determinant: exactly one, none, or every number. */
export type MissingEntry =
  | { readonly kind: "one"; readonly entry: Rational }
  | { readonly kind: "none" }
  | { readonly kind: "every" };

/** A square matrix with one entry open, and the determinant that it is to have. Rows and columns are counted from 0. */
export type OpenMatrix = {
  readonly matrix: ExactMatrix;
  readonly row: number;
  readonly column: number;
  readonly determinant: Rational;
  readonly name: string;
};

/** The determinant with the open entry as an unknown: slope · x + rest = wanted. */
export type WriteDeterminantStep = Step<"write-determinant", EquationLine, OpenMatrix>;

/** The equation is read: which values does the entry take? */
export type ReadEntryStep = Step<"read-entry", EquationLine, { readonly name: string; readonly value: MissingEntry }>;

/** A step of `missingEntry`. */
export type MissingEntryStep =
  | WriteDeterminantStep
  | Extract<LineFormStep, { readonly rule: "line-move" | "line-divide" }>
  | ReadEntryStep;

/**
 * The matrix with another number in its open place.
 *
 * @example fillEntry({ matrix: matrix([[1, 2], [3, 0]]), row: 1, column: 1 }, Q.of(6)) // => matrix([[1, 2], [3, 6]])
 */
export function fillEntry({ matrix: A, row, column }: OpenMatrix, entry: Rational): ExactMatrix {
  return matrix(
    A.entries.map((old, i) => old.map((x, j) => (i === row && j === column ? entry : x))),
    A.columns,
  );
}

/** The determinant as an equation for the open entry. It depends on one entry as slope · x + rest, found from the entries 0 and 1. */
export function determinantEquation(open: OpenMatrix): EquationLine {
  const rest = determinant(fillEntry(open, ZERO)).value;
  const slope = Q.subtract(determinant(fillEntry(open, ONE)).value, rest);
  const shown = (terms: readonly ReturnType<typeof plainTerm>[]) => terms.filter((term) => !Q.isZero(term.coefficient));
  return {
    left: shown([plainTerm(slope, open.name), plainTerm(rest, null)]),
    right: shown([plainTerm(open.determinant, null)]),
  };
}

/**
 * Which number in one place gives a square matrix a determinant, 0 unless said otherwise: also the letter that makes rows dependent. What stands in that
 * place of A plays no part. None or every: the determinant does not depend on that entry.
 *
 * @param options.determinant the determinant wanted, default 0. @param options.name the entry's name, default "x".
 * @throws ShapeError "missingEntry: A must be square, got 2×3", or when there is no such place.
 * @cost three determinants.
 * @example missingEntry(matrix([[2, 3], [4, 0]]), 1, 1).value // => { kind: "one", entry: Q.of(6) }
 * @example missingEntry(matrix([[0, 3], [4, 0]]), 1, 1).value // => { kind: "none" }
 */
export function missingEntry(
  A: ExactMatrix,
  row: number,
  column: number,
  options: { readonly determinant?: Rational; readonly name?: string } = {},
): Traced<MissingEntry, MissingEntryStep> {
  if (A.rows !== A.columns) throw new ShapeError("missingEntry", `A must be square, got ${A.rows}×${A.columns}`);
  if (A.entries[row]?.[column] === undefined) {
    throw new ShapeError("missingEntry", `no entry (${row}, ${column}) in a ${A.rows}×${A.columns} matrix`);
  }
  const open = { matrix: A, row, column, determinant: options.determinant ?? ZERO, name: options.name ?? "x" };
  let line = determinantEquation(open);
  const steps: MissingEntryStep[] = [{ rule: "write-determinant", before: line, after: line, at: open }];
  const take = (move: Extract<LineFormMove, { rule: "line-move" | "line-divide" }>): void => {
    const after = applyLineFormMove(line, move);
    steps.push({ ...move, before: line, after });
    line = after;
  };
  const rest = coefficientIn(line.left, null);
  const slope = coefficientIn(line.left, open.name);
  if (!Q.isZero(rest) && !Q.isZero(slope)) take({ rule: "line-move", at: { terms: [plainTerm(rest, null)] } });
  if (!Q.isZero(slope) && !Q.equals(slope, ONE)) take({ rule: "line-divide", at: { divisor: slope } });
  const value = entryOfLine(line, open.name);
  steps.push({ rule: "read-entry", before: line, after: line, at: { name: open.name, value } });
  return { value, steps };
}

function entryOfLine(line: EquationLine, name: string): MissingEntry {
  const [left, right] = [coefficientIn(line.left, null), coefficientIn(line.right, null)];
  if (!Q.isZero(coefficientIn(line.left, name))) return { kind: "one", entry: right };
  return { kind: Q.equals(left, right) ? "every" : "none" };
}
