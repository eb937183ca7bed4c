import type { Rational } from "../exact/rational.ts";
import type { SubstitutionRule, SubstitutionStep } from "../linear-algebra/exact/substitution-step.ts";
import { type ExplainContext, explainBy } from "./explanation.ts";
import type { MathNode } from "./math-node.ts";
import { numbersIn, type ShownNumber, withBlanks } from "./numbers-in.ts";
import { SUBSTITUTION_WORDS, tracedLineNode } from "./substitution-words.ts";

/** One line of a worked example: the equation that a step gives, why, and the numbers in it that can be left out. */
export type WorkedLine = {
  readonly rule: SubstitutionRule;
  readonly node: MathNode;
  /** The rule's short name; it holds no number, so it gives no blank away. */
  readonly reason: string;
  /** The step as a sentence with its result, as in `Explanation`; it does hold numbers. */
  readonly text: string;
  readonly numbers: readonly ShownNumber[];
};

/** `substeps: true` writes an isolation in two lines, move and divide, where it has two. */
export type WorkedLineOptions = ExplainContext & { readonly substeps?: boolean };

/**
 * A substitution as the lines of a worked example, one equation a line: what each step made of the equation it changed, and the conclusion.
 *
 * @example substitutionLines(solveBySubstitution(equation2(1, 1, 4), equation2(2, 3, 7)).steps).map((line) => toText(line.node)).slice(0, 3) // => ["x = 4 − y", "2(4 − y) + 3y = 7", "8 − 2y + 3y = 7"]
 */
export function substitutionLines(
  steps: readonly SubstitutionStep[],
  options: WorkedLineOptions = {},
): readonly WorkedLine[] {
  const origin = options.origin ?? steps[0]?.before;
  const context = origin ? { ...options, origin } : options;
  const shown = options.substeps ? steps.flatMap((step) => step.substeps ?? [step]) : steps;
  return shown.map((step) => {
    const explanation = explainBy(SUBSTITUTION_WORDS, step, context);
    const node =
      "equation" in step.at && !("solution" in step.at)
        ? tracedLineNode(step.after, step.at.equation, context)
        : explanation.node;
    return {
      rule: step.rule,
      node,
      reason: explanation.reason,
      text: explanation.text,
      numbers: numbersIn(node),
    };
  });
}

/** A worked example with some of its numbers left out, and what belongs there. */
export type FadedLines = {
  readonly lines: readonly { readonly node: MathNode; readonly reason: string }[];
  readonly blanks: readonly { readonly id: string; readonly label: string; readonly value: Rational }[];
};

/**
 * The lines with each number that `leaveOut` names turned into a blank: u1, u2, … from the top, labelled by line and place.
 *
 * @example fadeLines(substitutionLines(solveBySubstitution(equation2(1, 1, 4), equation2(2, 3, 7)).steps), (line) => line.rule === "evaluate").blanks.map((blank) => [blank.label, blank.value]) // => [["line 7: value of x", Q.of(5)]]
 */
export function fadeLines(
  lines: readonly WorkedLine[],
  leaveOut: (line: WorkedLine, number: ShownNumber, lineIndex: number) => boolean,
): FadedLines {
  const chosen = lines.flatMap((line, i) =>
    line.numbers.filter((number) => leaveOut(line, number, i)).map((number) => ({ number, line: i })),
  );
  const blanks = chosen.map(({ number, line }, k) => ({ id: `u${k + 1}`, number, line }));
  return {
    lines: lines.map((line, i) => ({
      node: withBlanks(
        line.node,
        blanks.filter((blank) => blank.line === i).map(({ id, number }) => ({ id, path: number.path })),
      ),
      reason: line.reason,
    })),
    blanks: blanks.map(({ id, number, line }) => ({
      id,
      label: `line ${line + 1}: ${number.label}`,
      value: number.value,
    })),
  };
}
