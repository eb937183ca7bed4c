import { DomainError } from "../../errors.ts";
import { ONE, Q, type Rational } from "../../exact/rational.ts";
import type { Step } from "../../trace/step.ts";
import { classifySystem2 } from "./line.ts";
import { type LinearSolution, sameSolutionSet } from "./linear-solution.ts";
import {
  coefficientIn,
  collectedSide,
  divideLine,
  type EquationLine,
  equationOfLine,
  expandedSide,
  type PlainTerm,
  substitutedSide,
  subtractTerms,
} from "./written-equation.ts";

type Place = { readonly equation: number };
type Insertion = Place & { readonly source: number; readonly unknown: string };
type Of<Kind extends LinearSolution["kind"]> = {
  readonly names: readonly [string, string];
  readonly solution: Extract<LinearSolution, { kind: Kind }>;
};

/** Where each rule of substitution is applied. Equations are counted from 0; `source` is the one that has the unknown alone on its left. */
export type SubstitutionPlaces = {
  readonly isolate: Place & { readonly unknown: string };
  readonly move: Place & { readonly terms: readonly PlainTerm[] };
  readonly divide: Place & { readonly divisor: Rational };
  readonly substitute: Insertion;
  readonly expand: Place;
  readonly collect: Place;
  readonly "back-substitute": Insertion;
  readonly evaluate: Place;
  readonly "conclude-unique": Of<"unique">;
  readonly "conclude-none": Place & Of<"none">;
  readonly "conclude-infinite": Place & Of<"infinite">;
};

/** The rules of substitution. Each leaves the system's solution set as it is. */
export type SubstitutionRule = keyof SubstitutionPlaces;

/** A rule and its place, before it is applied. */
export type SubstitutionMove = {
  [Rule in SubstitutionRule]: { readonly rule: Rule; readonly at: SubstitutionPlaces[Rule] };
}[SubstitutionRule];

/** One step by the given rule: the whole system as written, before and after. */
export interface SubstitutionStepBy<Rule extends SubstitutionRule>
  extends Step<Rule, readonly EquationLine[], SubstitutionPlaces[Rule]> {
  readonly substeps?: readonly SubstitutionStep[];
}

/** A step of substitution. */
export type SubstitutionStep = { [Rule in SubstitutionRule]: SubstitutionStepBy<Rule> }[SubstitutionRule];

/**
 * The system after a rule has been applied at its place.
 *
 * @throws DomainError when there is no such equation.
 */
export function applySubstitutionMove(lines: readonly EquationLine[], move: SubstitutionMove): readonly EquationLine[] {
  switch (move.rule) {
    case "conclude-unique":
    case "conclude-none":
    case "conclude-infinite":
      return lines;
    default: {
      const changed = changedLine(lineAt(lines, move.at.equation), move, lines);
      return lines.map((line, i) => (i === move.at.equation ? changed : line));
    }
  }
}

type ChangingMove = Exclude<SubstitutionMove, { rule: `conclude-${string}` }>;

function changedLine(line: EquationLine, move: ChangingMove, lines: readonly EquationLine[]): EquationLine {
  switch (move.rule) {
    case "isolate": {
      const others = expandedSide(line.left).filter((term) => term.unknown !== move.at.unknown);
      return divideLine(subtractTerms(line, others), coefficientIn(line.left, move.at.unknown));
    }
    case "move":
      return subtractTerms(line, move.at.terms);
    case "divide":
      return divideLine(line, move.at.divisor);
    case "substitute":
    case "back-substitute": {
      const value = expandedSide(lineAt(lines, move.at.source).right);
      const insert = (side: EquationLine["left"]) => substitutedSide(side, move.at.unknown, value);
      return { left: insert(line.left), right: insert(line.right) };
    }
    case "expand":
      return { left: expandedSide(line.left), right: expandedSide(line.right) };
    case "collect":
    case "evaluate":
      return { left: collectedSide(line.left), right: collectedSide(line.right) };
  }
}

function lineAt(lines: readonly EquationLine[], index: number): EquationLine {
  const line = lines[index];
  if (line === undefined) throw new DomainError("applySubstitutionMove", `there is no equation ${index}`);
  return line;
}

/** The step that a move makes from a system. */
export function substitutionStep(
  before: readonly EquationLine[],
  move: SubstitutionMove,
  substeps: readonly SubstitutionStep[] = [],
): SubstitutionStep {
  const after = applySubstitutionMove(before, move);
  return { ...move, before, after, ...(substeps.length > 0 ? { substeps } : {}) };
}

/** The common solutions of a system of two written equations in two unknowns. */
export function solutionOfLines(
  lines: readonly EquationLine[],
  names: readonly [string, string] = ["x", "y"],
): LinearSolution {
  const [first, second] = [lineAt(lines, 0), lineAt(lines, 1)];
  return classifySystem2(equationOfLine(first, names), equationOfLine(second, names));
}

/**
 * Whether a step keeps its rule's promise: the system after it has the same solutions as the one before, and a conclusion names exactly these.
 * An insertion moreover needs the unknown alone on the left of its source.
 */
export function keepsSolutions(step: SubstitutionStep, names: readonly [string, string] = ["x", "y"]): boolean {
  const solutions = solutionOfLines(step.before, names);
  if (!sameSolutionSet(solutions, solutionOfLines(step.after, names))) return false;
  if ("solution" in step.at) return sameSolutionSet(solutions, step.at.solution);
  if (step.rule !== "substitute" && step.rule !== "back-substitute") return true;
  const [alone, ...rest] = step.before[step.at.source]?.left ?? [];
  return (
    alone?.type === "plain" &&
    rest.length === 0 &&
    alone.unknown === step.at.unknown &&
    Q.equals(alone.coefficient, ONE)
  );
}
