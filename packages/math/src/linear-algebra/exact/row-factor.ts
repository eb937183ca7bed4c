import { ShapeError } from "../../errors.ts";
import type { ExactVector } from "../../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";

/** The numbers k with r₂ = k · r₁: exactly one, none, or every number (both rows are zero). */
export type RowFactor =
  | { readonly kind: "one"; readonly factor: Rational }
  | { readonly kind: "none" }
  | { readonly kind: "every" };

/** Two rows under comparison: how many columns are compared, and which factors are still possible after them. */
export type FactorState = {
  readonly first: ExactVector;
  readonly second: ExactVector;
  readonly compared: number;
  readonly factors: RowFactor;
};

/** What one column says: it allows every factor (0 and 0), one factor, or none (0 and not 0). */
export type CompareEntriesStep = Step<
  "compare-entries",
  FactorState,
  { readonly column: number; readonly says: RowFactor }
>;

/** What the columns say together. */
export type ConcludeFactorStep = Step<"conclude-factor", FactorState, { readonly factor: RowFactor }>;

/** A step of `rowFactor`. */
export type FactorStep = CompareEntriesStep | ConcludeFactorStep;

/** The numbers k with second = k · first, for two numbers. */
export function entryFactor(first: Rational, second: Rational): RowFactor {
  if (!Q.isZero(first)) return { kind: "one", factor: Q.divide(second, first) };
  return { kind: Q.isZero(second) ? "every" : "none" };
}

function both(a: RowFactor, b: RowFactor): RowFactor {
  if (a.kind === "every") return b;
  if (b.kind === "every") return a;
  return a.kind === "one" && b.kind === "one" && Q.equals(a.factor, b.factor) ? a : { kind: "none" };
}

/** The state after the next column has been compared. */
export function compareNextEntries(state: FactorState): FactorState {
  const says = entryFactor(state.first[state.compared] ?? ZERO, state.second[state.compared] ?? ZERO);
  return { ...state, compared: state.compared + 1, factors: both(state.factors, says) };
}

/**
 * The factor k with r₂ = k · r₁, found as by hand: compare entry by entry, every column must give the same k. Stops at the first column that refutes it.
 * A zero second row gives k = 0. A zero first row allows no k unless both rows are zero: such rows are dependent all the same, see `dependence`.
 *
 * @throws ShapeError "rowFactor: the rows must have as many entries, got 2 and 3"
 * @example rowFactor(vector([2, 4]), vector([3, 6])).value // => { kind: "one", factor: Q.of("3/2") }
 * @example rowFactor(vector([2, 4]), vector([3, 7])).value // => { kind: "none" }
 */
export function rowFactor(first: ExactVector, second: ExactVector): Traced<RowFactor, FactorStep> {
  if (first.length !== second.length) {
    throw new ShapeError("rowFactor", `the rows must have as many entries, got ${first.length} and ${second.length}`);
  }
  const steps: FactorStep[] = [];
  let state: FactorState = { first, second, compared: 0, factors: { kind: "every" } };
  while (state.compared < first.length && state.factors.kind !== "none") {
    const column = state.compared;
    const says = entryFactor(first[column] ?? ZERO, second[column] ?? ZERO);
    const after = compareNextEntries(state);
    steps.push({ rule: "compare-entries", before: state, after, at: { column, says } });
    state = after;
  }
  const conclusion: FactorStep = {
    rule: "conclude-factor",
    before: state,
    after: state,
    at: { factor: state.factors },
  };
  return { value: state.factors, steps: [...steps, conclusion] };
}
