import { DomainError, ShapeError } from "../../errors.ts";
import type { ExactVector } from "../../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { determinantOf, type LinearEquation2 } from "./line.ts";
import { solveBySubstitution } from "./substitution.ts";
import type { SubstitutionStep } from "./substitution-step.ts";
import { type EquationLine, writtenEquation } from "./written-equation.ts";

/** Two rows, and a third that is to be a mix s·r₁ + t·r₂ of them. */
export type MixQuestion = {
  readonly first: ExactVector;
  readonly second: ExactVector;
  readonly target: ExactVector;
  readonly names: readonly [string, string];
};

/** The target as the mix s·r₁ + t·r₂, or the column, counted from 0, where the only mix that fits two other columns misses it. */
export type MixOfTwo =
  | { readonly kind: "mix"; readonly coefficients: readonly [Rational, Rational] }
  | {
      readonly kind: "none";
      readonly coefficients: readonly [Rational, Rational];
      readonly column: number;
      readonly made: Rational;
    };

/** Two columns are chosen and written as equations for the coefficients. */
export type ChooseColumnsStep = Step<
  "choose-columns",
  readonly EquationLine[],
  { readonly question: MixQuestion; readonly columns: readonly [number, number] }
>;

/** A column that was not used is worked out with the coefficients: it comes out as in the target, or not. */
export type CheckColumnStep = Step<
  "check-column",
  readonly EquationLine[],
  {
    readonly question: MixQuestion;
    readonly coefficients: readonly [Rational, Rational];
    readonly column: number;
    readonly made: Rational;
    readonly fits: boolean;
  }
>;

/** What came of it. */
export type ConcludeMixStep = Step<
  "conclude-mix",
  readonly EquationLine[],
  { readonly question: MixQuestion; readonly mix: MixOfTwo }
>;

/** A step of `mixOfTwoRows`. */
export type MixStep = ChooseColumnsStep | SubstitutionStep | CheckColumnStep | ConcludeMixStep;

/** Column j as an equation: s·firstⱼ + t·secondⱼ = targetⱼ. */
export function columnEquation({ first, second, target }: MixQuestion, column: number): LinearEquation2 {
  return { a: first[column] ?? ZERO, b: second[column] ?? ZERO, c: target[column] ?? ZERO };
}

/** What the coefficients make of column j: s·firstⱼ + t·secondⱼ. */
export function mixedEntry(question: MixQuestion, [s, t]: readonly [Rational, Rational], column: number): Rational {
  const { a, b } = columnEquation(question, column);
  return Q.add(Q.multiply(s, a), Q.multiply(t, b));
}

/**
 * Whether a row is a mix s·r₁ + t·r₂ of two others, found as by hand without elimination: two columns give s and t by substitution, the other columns
 * are checked with them. Of the pairs of columns that settle s and t the first is taken. The rows: n entries each.
 *
 * @throws ShapeError when the rows have different lengths.
 * @throws DomainError "mixOfTwoRows: the two rows must be independent" when no two columns settle s and t; for such rows see `rowFactor` and `combinationOf`.
 * @example mixOfTwoRows(vector([1, 0, 2]), vector([0, 1, 1]), vector([2, 3, 7])).value // => { kind: "mix", coefficients: [Q.of(2), Q.of(3)] }
 * @example mixOfTwoRows(vector([1, 0, 2]), vector([0, 1, 1]), vector([2, 3, 8])).value // => { kind: "none", coefficients: [Q.of(2), Q.of(3)], column: 2, made: Q.of(7) }
 */
export function mixOfTwoRows(
  first: ExactVector,
  second: ExactVector,
  target: ExactVector,
  names: readonly [string, string] = ["s", "t"],
): Traced<MixOfTwo, MixStep> {
  if (first.length !== second.length || first.length !== target.length) {
    const lengths = [first, second, target].map((row) => row.length).join(", ");
    throw new ShapeError("mixOfTwoRows", `the rows must have as many entries, got ${lengths}`);
  }
  const question: MixQuestion = { first, second, target, names };
  const columns = settlingColumns(question);
  if (columns === null) throw new DomainError("mixOfTwoRows", "the two rows must be independent");
  const [e1, e2] = [columnEquation(question, columns[0]), columnEquation(question, columns[1])];
  const start = [writtenEquation(e1, names), writtenEquation(e2, names)];
  const solved = solveBySubstitution(e1, e2, names);
  const [s = ZERO, t = ZERO] = solved.value.kind === "unique" ? solved.value.point : [];
  const coefficients = [s, t] as const;
  const steps: MixStep[] = [{ rule: "choose-columns", before: start, after: start, at: { question, columns } }];
  steps.push(...solved.steps);
  const state = solved.steps.at(-1)?.after ?? start;
  const still = { before: state, after: state };
  let mix: MixOfTwo = { kind: "mix", coefficients };
  for (let column = 0; column < first.length && mix.kind === "mix"; column++) {
    if (columns.includes(column)) continue;
    const made = mixedEntry(question, coefficients, column);
    const fits = Q.equals(made, target[column] ?? ZERO);
    steps.push({ rule: "check-column", ...still, at: { question, coefficients, column, made, fits } });
    if (!fits) mix = { kind: "none", coefficients, column, made };
  }
  steps.push({ rule: "conclude-mix", ...still, at: { question, mix } });
  return { value: mix, steps };
}

/** The first two columns, by the later of them, in which neither row is a multiple of the other; null when there are none. */
function settlingColumns(question: MixQuestion): readonly [number, number] | null {
  for (let later = 1; later < question.first.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const determinant = determinantOf(columnEquation(question, earlier), columnEquation(question, later));
      if (!Q.isZero(determinant)) return [earlier, later];
    }
  }
  return null;
}
