import { sameLine } from "../linear-algebra/exact/line.ts";
import type { SubstitutionRule } from "../linear-algebra/exact/substitution-step.ts";
import { type EquationLine, equationOfLine, expandedSide } from "../linear-algebra/exact/written-equation.ts";
import type { ExplainContext, Saying, Sayings, Sentence } from "./explanation.ts";
import { type MathNode, objectNode, symbolNode } from "./math-node.ts";
import { divideSentence, moveSentence } from "./move-words.ts";
import { solutionNode } from "./solution-node.ts";
import { lineNode, sideNode } from "./written-equation-node.ts";

const ORDINALS = ["first", "second"];

/** The unknowns that occur in the lines; two lines are about the same equation whatever these are called. */
function namesIn(lines: readonly EquationLine[]): readonly [string, string] {
  const found = new Set<string>();
  for (const line of lines) {
    for (const { unknown } of [...expandedSide(line.left), ...expandedSide(line.right)]) {
      if (unknown !== null) found.add(unknown);
    }
  }
  const [x = "", y = ""] = found;
  return [x, y];
}

/** Equation i as notation. It belongs to its object for as long as it says the same as at the start. */
export function tracedLineNode(lines: readonly EquationLine[], i: number, context: ExplainContext): MathNode {
  const line = lines[i] ?? { left: [], right: [] };
  const start = context.origin?.[i];
  const names = start && namesIn([start, line]);
  const same = !start || !names || sameLine(equationOfLine(start, names), equationOfLine(line, names));
  return objectNode(lineNode(line), same ? context.objects?.[i] : undefined);
}

type ChangeStep = { readonly after: readonly EquationLine[]; readonly at: { readonly equation: number } };

/** A step that changes one equation: the sentence ends in that equation, the notation is the whole system with it marked. */
function change({ after, at }: ChangeStep, context: ExplainContext, sentence: Sentence, reason: string): Saying {
  return {
    sentence,
    result: [tracedLineNode(after, at.equation, context)],
    node: { type: "system", lines: after.map((_, i) => tracedLineNode(after, i, context)), mark: [at.equation] },
    reason,
  };
}

const ordinal = (equation: number): string => `${ORDINALS[equation] ?? "last"} equation`;

const insertedValue = (before: readonly EquationLine[], source: number): MathNode =>
  sideNode(before[source]?.right ?? []);

/** Words for substitution. */
export const SUBSTITUTION_WORDS: Sayings<SubstitutionRule> = {
  isolate: (step, context) =>
    change(
      step,
      context,
      [`Solve the ${ordinal(step.at.equation)} for `, symbolNode(step.at.unknown)],
      `solve for ${step.at.unknown}`,
    ),
  move: (step, context) =>
    change(
      step,
      context,
      moveSentence(step.at.terms),
      step.at.terms.every((term) => term.unknown === null)
        ? "move the constant to the right"
        : "move a term to the right",
    ),
  divide: (step, context) => change(step, context, divideSentence(step.at.divisor), "divide by the coefficient"),
  substitute: (step, context) => {
    const { equation, source, unknown } = step.at;
    const value = insertedValue(step.before, source);
    const sentence = ["Put ", value, " in place of ", symbolNode(unknown), ` in the ${ordinal(equation)}`];
    return change(step, context, sentence, `put in for ${unknown}`);
  },
  expand: (step, context) => change(step, context, ["Multiply out"], "multiply out"),
  collect: (step, context) => change(step, context, ["Add up like terms"], "add up like terms"),
  "back-substitute": (step, context) => {
    const { equation, source, unknown } = step.at;
    const value = insertedValue(step.before, source);
    const sentence = ["Put ", value, " in place of ", symbolNode(unknown), ` in the ${ordinal(equation)}`];
    return change(step, context, sentence, `put ${unknown} back`);
  },
  evaluate: (step, context) => change(step, context, ["Work it out"], "work it out"),
  "conclude-unique": ({ at: { names, solution } }) => {
    const node = objectNode(solutionNode(solution, names), "solution");
    return { sentence: ["There is exactly one solution"], result: [node], node, reason: "one solution" };
  },
  "conclude-none": ({ before, at: { equation, names } }) => {
    const node = lineNode(before[equation] ?? { left: [], right: [] });
    const [x, y] = names.map(symbolNode);
    return {
      sentence: [node, " is false, whatever ", x ?? "", " and ", y ?? "", " are, so there is no solution"],
      node,
      reason: "no solution",
    };
  },
  "conclude-infinite": ({ before, at: { equation, names, solution } }) => {
    const node = objectNode(solutionNode(solution, names), "solution");
    const truth = lineNode(before[equation] ?? { left: [], right: [] });
    const sentence: Sentence =
      solution.directions.length > 1
        ? ["Both equations read ", truth, ", which is always true, so every pair is a solution"]
        : [
            truth,
            ` is always true, so the ${ordinal(equation)} says nothing new and every solution of the ${ORDINALS[1 - equation]} is a solution`,
          ];
    return { sentence, result: [node], node, reason: "infinitely many solutions" };
  },
};
