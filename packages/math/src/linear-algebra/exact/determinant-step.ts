import { DomainError } from "../../errors.ts";
import { type ExactMatrix, entryOf, mapRows } from "../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step } from "../../trace/step.ts";
import { type Diagonal, diagonalsOf } from "./diagonals.ts";
import { addMultiple, swapRows } from "./row-operations.ts";

/**
 * A determinant on its way: multiplier · det(matrix); a difference of two products; the sum of the diagonals taken so far, the others of the 3×3
 * matrix still to come; or the value. All states of one trace are equal.
 */
export type DeterminantState =
  | { readonly kind: "matrix"; readonly multiplier: Rational; readonly matrix: ExactMatrix }
  | { readonly kind: "difference"; readonly minuend: Rational; readonly subtrahend: Rational }
  | {
      readonly kind: "diagonals";
      readonly matrix: ExactMatrix;
      readonly taken: readonly Diagonal[];
      readonly sum: Rational;
    }
  | { readonly kind: "value"; readonly value: Rational };

/** Where each rule for determinants is applied. Rows and columns are counted from 0. */
export type DeterminantPlaces = {
  /** 2×2: the products a·d and b·c. */
  readonly products: {
    readonly diagonal: readonly [Rational, Rational];
    readonly antidiagonal: readonly [Rational, Rational];
  };
  /** ad − bc worked out. */
  readonly difference: { readonly minuend: Rational; readonly subtrahend: Rational };
  /** 3×3: diagonal number `index`, from 0, is multiplied and joins the sum with its sign. */
  readonly "diagonal-product": { readonly index: number; readonly diagonal: Diagonal };
  /** 3×3: all six are taken: what those with a plus make together, less what those with a minus make. */
  readonly "diagonal-total": { readonly plus: Rational; readonly minus: Rational };
  /** Exchanging two rows turns the sign. */
  readonly "determinant-swap": { readonly first: number; readonly second: number };
  /** A common factor of a row is taken out in front. */
  readonly "determinant-factor": { readonly row: number; readonly factor: Rational };
  /** Adding a multiple of another row changes nothing. */
  readonly "determinant-add": { readonly target: number; readonly source: number; readonly factor: Rational };
  /** Below the diagonal, or above it, all is 0: the diagonal is multiplied. */
  readonly "determinant-diagonal": { readonly diagonal: readonly Rational[] };
  /** A column has no pivot, so the determinant is 0. */
  readonly "determinant-no-pivot": { readonly column: number };
};

/** The rules for determinants. Each leaves the value of the whole expression as it is. */
export type DeterminantRule = keyof DeterminantPlaces;

/** A rule and its place, before it is applied. */
export type DeterminantMove = {
  [Rule in DeterminantRule]: { readonly rule: Rule; readonly at: DeterminantPlaces[Rule] };
}[DeterminantRule];

/** A step of a determinant's computation. */
export type DeterminantStep = {
  [Rule in DeterminantRule]: Step<Rule, DeterminantState, DeterminantPlaces[Rule]>;
}[DeterminantRule];

type MatrixState = Extract<DeterminantState, { kind: "matrix" }>;

const valueState = (value: Rational): DeterminantState => ({ kind: "value", value });

/**
 * The state after a rule has been applied at its place.
 *
 * @throws DomainError when the rule needs a matrix, or a difference, and the state is another.
 */
export function applyDeterminantMove(state: DeterminantState, move: DeterminantMove): DeterminantState {
  if (move.rule === "difference") {
    if (state.kind !== "difference") throw new DomainError("applyDeterminantMove", `difference needs two products`);
    return valueState(Q.subtract(state.minuend, state.subtrahend));
  }
  if (move.rule === "diagonal-product") return afterDiagonal(state, move.at.index);
  if (move.rule === "diagonal-total") {
    if (state.kind !== "diagonals" || state.taken.length !== 6) {
      throw new DomainError("applyDeterminantMove", "diagonal-total needs all six diagonals");
    }
    return valueState(Q.subtract(move.at.plus, move.at.minus));
  }
  if (state.kind !== "matrix") throw new DomainError("applyDeterminantMove", `${move.rule} needs a matrix`);
  return afterMatrixMove(state, move);
}

function afterDiagonal(state: DeterminantState, index: number): DeterminantState {
  const fresh = state.kind === "matrix" && Q.equals(state.multiplier, ONE);
  if (!fresh && state.kind !== "diagonals") {
    throw new DomainError("applyDeterminantMove", "diagonal-product needs a matrix without a factor, or diagonals");
  }
  const { taken, sum } = state.kind === "diagonals" ? state : { taken: [], sum: ZERO };
  const diagonal = diagonalsOf(state.matrix)[index];
  if (diagonal === undefined || index !== taken.length) {
    throw new DomainError("applyDeterminantMove", `diagonal ${taken.length} is next, got ${index}`);
  }
  return { kind: "diagonals", matrix: state.matrix, taken: [...taken, diagonal], sum: Q.add(sum, diagonal.term) };
}

function afterMatrixMove(
  { kind, multiplier, matrix }: MatrixState,
  move: Exclude<DeterminantMove, { rule: "difference" | "diagonal-product" | "diagonal-total" }>,
): DeterminantState {
  switch (move.rule) {
    case "products": {
      const product = (i: number, j: number) => Q.multiply(entryOf(matrix, 0, i), entryOf(matrix, 1, j));
      return {
        kind: "difference",
        minuend: Q.multiply(multiplier, product(0, 1)),
        subtrahend: Q.multiply(multiplier, product(1, 0)),
      };
    }
    case "determinant-swap":
      return { kind, multiplier: Q.negate(multiplier), matrix: swapRows(matrix, move.at.first, move.at.second) };
    case "determinant-factor": {
      const { row, factor } = move.at;
      const divided = mapRows(matrix, (entries, i) => (i === row ? entries.map((x) => Q.divide(x, factor)) : entries));
      return { kind, multiplier: Q.multiply(multiplier, factor), matrix: divided };
    }
    case "determinant-add":
      return { kind, multiplier, matrix: addMultiple(matrix, move.at.target, move.at.source, move.at.factor) };
    case "determinant-diagonal":
      return valueState(matrix.entries.reduce((product, row, i) => Q.multiply(product, row[i] ?? ONE), multiplier));
    case "determinant-no-pivot":
      return valueState(ZERO);
  }
}

/** The step that a move makes from a state. */
export function determinantStep(before: DeterminantState, move: DeterminantMove): DeterminantStep {
  return { ...move, before, after: applyDeterminantMove(before, move) };
}
