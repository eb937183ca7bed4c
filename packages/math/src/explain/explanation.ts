import type { PlanesStep } from "../linear-algebra/exact/classify-planes.ts";
import type { CombinationStep, CombineStep } from "../linear-algebra/exact/combination.ts";
import type { DependenceStep } from "../linear-algebra/exact/dependence.ts";
import type { DeterminantStep } from "../linear-algebra/exact/determinant-step.ts";
import type { LineFormStep } from "../linear-algebra/exact/line-form.ts";
import type { PointsStep } from "../linear-algebra/exact/line-from-points.ts";
import type { LinearityStep } from "../linear-algebra/exact/linearity.ts";
import type { MatrixWritingStep } from "../linear-algebra/exact/matrix-of-system.ts";
import type { MissingEntryStep } from "../linear-algebra/exact/missing-entry.ts";
import type { MixStep } from "../linear-algebra/exact/mix-of-two-rows.ts";
import type { RankStep } from "../linear-algebra/exact/rank-by-reduction.ts";
import type { PivotStep } from "../linear-algebra/exact/read-pivots.ts";
import type { FactorStep } from "../linear-algebra/exact/row-factor.ts";
import type { SingularStep } from "../linear-algebra/exact/singular.ts";
import type { SingularityStep } from "../linear-algebra/exact/singularity.ts";
import type { SolveStep } from "../linear-algebra/exact/solve.ts";
import type { SubstitutionStep } from "../linear-algebra/exact/substitution-step.ts";
import type { EquationLine } from "../linear-algebra/exact/written-equation.ts";
import type { MathNode, ObjectName } from "./math-node.ts";
import { toLatex } from "./to-latex.ts";
import { toSpeech } from "./to-speech.ts";
import { toText } from "./to-text.ts";
import type { ToolkitStep } from "./toolkit-step.ts";

/** Every step of every teaching method. */
export type AnyStep =
  | SolveStep
  | SubstitutionStep
  | DeterminantStep
  | MatrixWritingStep
  | SingularStep
  | SingularityStep
  | RankStep
  | PivotStep
  | DependenceStep
  | CombinationStep
  | CombineStep
  | FactorStep
  | MissingEntryStep
  | MixStep
  | PlanesStep
  | LineFormStep
  | PointsStep
  | LinearityStep
  | ToolkitStep;

/** The closed union of rules. Each has words and notation; a rule without them does not compile. */
export type AnyRule = AnyStep["rule"];

/** The steps that a rule makes. */
export type StepBy<Rule extends AnyRule> = Extract<AnyStep, { readonly rule: Rule }>;

/** One step in words and notation. */
export type Explanation = {
  readonly rule: string;
  /** One plain sentence with its result, for people and terminals. */
  readonly text: string;
  /** The sentence for a page, with formulas as $…$; the result is in `node`. */
  readonly prose: string;
  /** The notation after the step. */
  readonly node: MathNode;
  /** `node` as LaTeX: plain, unless the context asks for links. */
  readonly latex: string;
  /** The sentence with its result, to be read aloud. */
  readonly speech: string;
  /** The rule's short name, to stand at the right of the line. */
  readonly reason: string;
  /** The same step in smaller ones, where it has them. */
  readonly substeps?: readonly Explanation[];
};

/** What words and notation need to know besides the step. */
export type ExplainContext = {
  /** The unknowns' names, for readings of a matrix; x, y, z or x_1, x_2, … unless given. */
  readonly names?: readonly string[];
  /** The first column behind the bar of an augmented matrix. */
  readonly bar?: number;
  /** The objects that the equations belong to, in their order. */
  readonly objects?: readonly [ObjectName, ObjectName, ...ObjectName[]];
  /** The equations at the start: one keeps its object for as long as it says the same. */
  readonly origin?: readonly EquationLine[];
  /** Whether `latex` carries links and marks for the page; it does when there are objects, unless said otherwise. */
  readonly linked?: boolean;
};

/** A sentence whose formulas are notation. */
export type Sentence = readonly (string | MathNode)[];

/** What is said about one step, before it is written out. `result` is added to the sentence where words and notation go together. */
export type Saying = {
  readonly sentence: Sentence;
  readonly result?: Sentence;
  readonly node: MathNode;
  readonly reason: string;
};

/** The words for each rule of a family. */
export type Sayings<Rule extends AnyRule> = {
  readonly [R in Rule]: (step: StepBy<R>, context: ExplainContext) => Saying;
};

const written = (sentence: Sentence, write: (node: MathNode) => string): string =>
  sentence.map((part) => (typeof part === "string" ? part : write(part))).join("");

/** Writes a saying out as text, prose, LaTeX and speech. */
export function explanationOf(rule: AnyRule, saying: Saying, context: ExplainContext): Explanation {
  const { sentence, node, reason } = saying;
  const whole: Sentence = saying.result ? [...sentence, ": ", ...saying.result, "."] : [...sentence, "."];
  const linked = context.linked ?? context.objects !== undefined;
  return {
    rule,
    text: written(whole, (part) => toText(part)),
    prose: written([...sentence, "."], (part) => `$${toLatex(part, { objects: linked })}$`),
    node,
    latex: toLatex(node, { objects: linked }),
    speech: written(whole, toSpeech).replaceAll("−", "minus "),
    reason,
  };
}

/** One step in the words of its family, its substeps too. */
export function explainBy<Rule extends AnyRule>(
  words: Sayings<Rule>,
  step: StepBy<Rule>,
  context: ExplainContext = {},
): Explanation {
  // The compiler cannot see that a step and the words looked up by its own rule belong together.
  const rule = step.rule as Rule;
  const explanation = explanationOf(rule, words[rule](step as StepBy<typeof rule>, context), context);
  const substeps = "substeps" in step ? (step.substeps as readonly StepBy<Rule>[] | undefined) : undefined;
  return substeps
    ? { ...explanation, substeps: substeps.map((substep) => explainBy(words, substep, context)) }
    : explanation;
}
