import { DomainError, ShapeError } from "../../../errors.ts";
import { type ExactMatrix, entryOf } from "../../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { determinantByDefinition } from "../determinant.ts";
import { cofactorSign, emptiestLine, type MatrixLine, minorMatrix, placesAlong } from "./minor.ts";

/** A summand of an expansion: a number times the determinant of a matrix, or times a value that is worked out. */
export type CofactorTerm =
  | { readonly coefficient: Rational; readonly matrix: ExactMatrix }
  | { readonly coefficient: Rational; readonly value: Rational };

/** A determinant as a sum of terms. All states of one trace are equal. */
export type CofactorState = readonly CofactorTerm[];

/** Term `term` is expanded along a row or column of its matrix: entries times cofactors. Entries that are 0 leave no term. */
export type ExpandCofactorsStep = Step<
  "expand-cofactors",
  CofactorState,
  { readonly term: number; readonly line: MatrixLine; readonly matrix: ExactMatrix }
>;

/** The determinant in term `term`, at most 2×2, is worked out. */
export type WorkOutMinorStep = Step<
  "work-out-minor",
  CofactorState,
  { readonly term: number; readonly matrix: ExactMatrix; readonly value: Rational }
>;

/** All terms are added up. */
export type AddTermsStep = Step<"add-terms", CofactorState, { readonly value: Rational }>;

/** A step of `determinantByCofactors`. */
export type CofactorStep = ExpandCofactorsStep | WorkOutMinorStep | AddTermsStep;

const LARGEST = 6;

/** The terms that take the place of coefficient · det(A) when A is expanded along a line. */
export function expandAlong(coefficient: Rational, A: ExactMatrix, line: MatrixLine): CofactorState {
  return placesAlong(line, A.rows).flatMap(([i, j]) => {
    const entry = entryOf(A, i, j);
    if (Q.isZero(entry)) return [];
    const signed = cofactorSign(i, j) > 0 ? entry : Q.negate(entry);
    return [{ coefficient: Q.multiply(coefficient, signed), matrix: minorMatrix(A, i, j) }];
  });
}

/** The sum that a state stands for. @cost about n! products for a term with an n×n matrix. */
export function cofactorSum(state: CofactorState): Rational {
  return state.reduce<Rational>((sum, term) => {
    const value = "matrix" in term ? determinantByDefinition(term.matrix) : term.value;
    return Q.add(sum, Q.multiply(term.coefficient, value));
  }, ZERO);
}

/**
 * The determinant of an n×n matrix by cofactors: each matrix larger than 2×2 is expanded along the row or column with the most zeros,
 * those of 2×2 are worked out as ad − bc, and the terms are added. 1 for 0×0.
 *
 * @throws ShapeError "determinantByCofactors: A must be square, got 3×2"
 * @throws DomainError "determinantByCofactors: 8×8 has too many terms; determinant reduces it"
 * @cost about n!/2 products: for n up to 4 by hand and at most 6, `determinant` for more.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 5.2.
 * @example determinantByCofactors(matrix([[1, 0, 2], [3, 4, 5], [6, 0, 7]])).value // => Q.of(-20)
 */
export function determinantByCofactors(A: ExactMatrix): Traced<Rational, CofactorStep> {
  if (A.rows !== A.columns) {
    throw new ShapeError("determinantByCofactors", `A must be square, got ${A.rows}×${A.columns}`);
  }
  if (A.rows > LARGEST) {
    const shape = `${A.rows}×${A.columns}`;
    throw new DomainError("determinantByCofactors", `${shape} has too many terms; determinant reduces it`);
  }
  const steps: CofactorStep[] = [];
  let state: CofactorState = [{ coefficient: ONE, matrix: A }];
  for (;;) {
    const term = state.findIndex((one) => "matrix" in one);
    const open = state[term];
    if (open === undefined || !("matrix" in open)) break;
    const step = open.matrix.rows > 2 ? expanded(state, term, open) : workedOut(state, term, open);
    steps.push(step);
    state = step.after;
  }
  if (state.length === 1 && Q.equals(state[0]?.coefficient ?? ZERO, ONE)) return { value: cofactorSum(state), steps };
  const value = cofactorSum(state);
  const last: AddTermsStep = { rule: "add-terms", before: state, after: [{ coefficient: ONE, value }], at: { value } };
  return { value, steps: [...steps, last] };
}

type OpenTerm = Extract<CofactorTerm, { readonly matrix: ExactMatrix }>;

function expanded(before: CofactorState, term: number, { coefficient, matrix }: OpenTerm): ExpandCofactorsStep {
  const line = emptiestLine(matrix);
  const after = before.toSpliced(term, 1, ...expandAlong(coefficient, matrix, line));
  return { rule: "expand-cofactors", before, after, at: { term, line, matrix } };
}

function workedOut(before: CofactorState, term: number, { coefficient, matrix }: OpenTerm): WorkOutMinorStep {
  const value = determinantByDefinition(matrix);
  const after = before.toSpliced(term, 1, { coefficient, value });
  return { rule: "work-out-minor", before, after, at: { term, matrix, value } };
}

/** Whether a step leaves the sum as it is, and puts in the place of one term what its rule says. */
export function keepsCofactorSum(step: CofactorStep): boolean {
  const { before, after } = step;
  if (!Q.equals(cofactorSum(before), cofactorSum(after))) return false;
  if (step.rule === "add-terms") return after.length === 1 && before.every((term) => "value" in term);
  const behind = before.length - step.at.term - 1;
  const replaced = after.slice(step.at.term, after.length - behind);
  const kept = [...after.slice(0, step.at.term), ...after.slice(after.length - behind)];
  const others = before.toSpliced(step.at.term, 1);
  const size = step.at.matrix.rows;
  return (
    kept.length === others.length &&
    kept.every((term, i) => term === others[i]) &&
    (step.rule === "work-out-minor"
      ? replaced.length === 1 && size <= 2
      : replaced.every((term) => "matrix" in term && term.matrix.rows === size - 1))
  );
}
