import { DomainError } from "../../errors.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Traced } from "../../trace/step.ts";
import type { LinearEquation2 } from "./line.ts";
import type { LinearSolution } from "./linear-solution.ts";
import { type SubstitutionMove, type SubstitutionStep, substitutionStep } from "./substitution-step.ts";
import {
  coefficientIn,
  collectedSide,
  type EquationLine,
  hasBracket,
  type PlainTerm,
  writtenEquation,
} from "./written-equation.ts";

type Names = readonly [string, string];
type Choice = { readonly equation: number; readonly unknown: string };

/**
 * Solves two equations in two unknowns by substitution, line by line as on paper: solve one equation for one unknown, put that into the other,
 * multiply out, collect, divide, put back. Any equation may be degenerate (0 = 0, 0 = c), a vertical or a horizontal line.
 * Solved first is an equation with a single unknown; else an unknown with coefficient 1, then −1; else the one that makes the fewest fractions;
 * among equals the first. Infinite: the particular solution has 0 for the unknown that stays free.
 *
 * @returns the solution set, and the steps on the whole system, each keeping its solution set; the steps carry the names.
 * @throws DomainError when the names are not two different names.
 * @source Lay, Linear Algebra and Its Applications, 5th ed., § 1.1 (equivalent systems).
 * @example solveBySubstitution(equation2(1, 1, 4), equation2(2, 3, 7)).value // => { kind: "unique", point: vector([5, -1]) }
 * @example solveBySubstitution(equation2(1, 1, 4), equation2(2, 2, 7)).steps.at(-1)?.rule // => "conclude-none"
 */
export function solveBySubstitution(
  e1: LinearEquation2,
  e2: LinearEquation2,
  names: Names = ["x", "y"],
): Traced<LinearSolution, SubstitutionStep> {
  if (names[0] === names[1] || names[0] === "" || names[1] === "") {
    throw new DomainError("solveBySubstitution", `the unknowns need two different names, got ${JSON.stringify(names)}`);
  }
  const steps: SubstitutionStep[] = [];
  let lines: readonly EquationLine[] = [writtenEquation(e1, names), writtenEquation(e2, names)];
  const take = (move: SubstitutionMove, substeps?: readonly SubstitutionStep[]): void => {
    const step = substitutionStep(lines, move, substeps);
    steps.push(step);
    lines = step.after;
  };
  const conclude = (move: Extract<SubstitutionMove, { rule: `conclude-${string}` }>) => {
    take(move);
    return { value: move.at.solution, steps };
  };
  const none = (equation: number) =>
    conclude({ rule: "conclude-none", at: { equation, names, solution: { kind: "none" } } });

  const impossible = lines.findIndex((line) => line.left.length === 0 && line.right.length > 0);
  if (impossible >= 0) return none(impossible);
  const chosen = chooseIsolation(lines, names);
  if (chosen === null) {
    const directions = [
      [ONE, ZERO],
      [ZERO, ONE],
    ];
    const solution = { kind: "infinite", particular: [ZERO, ZERO], directions } as const;
    return conclude({ rule: "conclude-infinite", at: { equation: 0, names, solution } });
  }

  const { equation: source, unknown } = chosen;
  const equation = 1 - source;
  const remaining = names[0] === unknown ? names[1] : names[0];
  if (!isAlone(lineOf(lines, source), unknown)) {
    take({ rule: "isolate", at: chosen }, isolationInDetail(lines, chosen));
  }
  if (!Q.isZero(coefficientIn(lineOf(lines, equation).left, unknown))) {
    take({ rule: "substitute", at: { equation, source, unknown } });
    if (hasBracket(lineOf(lines, equation))) take({ rule: "expand", at: { equation } });
  }
  for (const move of untangle(lineOf(lines, equation), equation, remaining)) take(move);

  const reduced = lineOf(lines, equation);
  const isolated = lineOf(lines, source).right;
  if (reduced.left.length === 0) {
    if (reduced.right.length > 0) return none(equation);
    const inOrder = (first: Rational, second: Rational) => (unknown === names[0] ? [first, second] : [second, first]);
    const particular = inOrder(coefficientIn(isolated, null), ZERO);
    const directions = [inOrder(coefficientIn(isolated, remaining), ONE)];
    const solution = { kind: "infinite", particular, directions } as const;
    return conclude({ rule: "conclude-infinite", at: { equation, names, solution } });
  }
  if (!Q.isZero(coefficientIn(isolated, remaining))) {
    take({ rule: "back-substitute", at: { equation: source, source: equation, unknown: remaining } });
    const { right } = lineOf(lines, source);
    if (right.length > 1 || right[0]?.type === "bracket") take({ rule: "evaluate", at: { equation: source } });
  }
  const values = [source, equation].map((i) => coefficientIn(lineOf(lines, i).right, null));
  const point = unknown === names[0] ? values : values.reverse();
  return conclude({ rule: "conclude-unique", at: { names, solution: { kind: "unique", point } } });
}

const lineOf = (lines: readonly EquationLine[], i: number): EquationLine => lines[i] ?? { left: [], right: [] };

function isAlone(line: EquationLine, unknown: string): boolean {
  return line.left.length === 1 && Q.equals(coefficientIn(line.left, unknown), ONE);
}

/** The equation and unknown that are easiest to solve by hand; null when neither equation has an unknown. */
function chooseIsolation(lines: readonly EquationLine[], names: Names): Choice | null {
  let best: Choice | null = null;
  let least = Number.POSITIVE_INFINITY;
  lines.forEach((line, equation) => {
    for (const unknown of names) {
      const coefficient = coefficientIn(line.left, unknown);
      if (Q.isZero(coefficient)) continue;
      const effort = isolationEffort(line, coefficient);
      if (effort < least) [best, least] = [{ equation, unknown }, effort];
    }
  });
  return best;
}

function isolationEffort(line: EquationLine, coefficient: Rational): number {
  if (line.left.length === 1) return 0;
  if (Q.equals(Q.absolute(coefficient), ONE)) return Q.sign(coefficient) > 0 ? 1 : 2;
  const results = [...collectedSide(line.left), ...collectedSide(line.right)];
  return 3 + results.filter((term) => !Q.isInteger(Q.divide(term.coefficient, coefficient))).length;
}

/** The same isolation in two smaller steps, where there are two: move the other term, then divide. */
function isolationInDetail(lines: readonly EquationLine[], { equation, unknown }: Choice): readonly SubstitutionStep[] {
  const { left } = lineOf(lines, equation);
  const terms = collectedSide(left).filter((term) => term.unknown !== unknown);
  const divisor = coefficientIn(left, unknown);
  if (terms.length === 0 || Q.equals(divisor, ONE)) return [];
  const moved = substitutionStep(lines, { rule: "move", at: { equation, terms } });
  return [moved, substitutionStep(moved.after, { rule: "divide", at: { equation, divisor } })];
}

/** The moves that bring an equation without brackets in at most one unknown to "unknown = number" or "0 = number". */
function untangle(line: EquationLine, equation: number, unknown: string): readonly SubstitutionMove[] {
  const moves: SubstitutionMove[] = [];
  const collected: readonly PlainTerm[] = collectedSide(line.left);
  if (collected.length < line.left.length) moves.push({ rule: "collect", at: { equation } });
  const constants = collected.filter((term) => term.unknown === null);
  if (constants.length > 0) moves.push({ rule: "move", at: { equation, terms: constants } });
  const divisor = coefficientIn(line.left, unknown);
  if (!Q.isZero(divisor) && !Q.equals(divisor, ONE)) moves.push({ rule: "divide", at: { equation, divisor } });
  return moves;
}
