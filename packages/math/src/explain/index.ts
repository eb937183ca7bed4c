// Steps in words

export { ALL_RULES, explain } from "./explain.ts";
export type { AnyRule, AnyStep, ExplainContext, Explanation, StepBy } from "./explanation.ts";
export * from "./families/index.ts";

// Notation as a tree

export * from "./math-node.ts";

// Notation of mathematical objects

export { coefficientNames } from "./dependence-words.ts";
export { determinantStateNode, twoProductsNode } from "./determinant-words.ts";
export * from "./linear-node.ts";
export { rowsNode } from "./matrix-words.ts";
export { equation3Node, planesNode } from "./planes-words.ts";
export { polynomialNode } from "./polynomial-node.ts";
export { rowEquationNode } from "./read-words.ts";
export * from "./solution-node.ts";
export { type Staircase, staircaseWords, stepsRight } from "./staircase-words.ts";
export * from "./surd-node.ts";
export { symbolicEquationNode, symbolicSumNode, symbolicTermNode } from "./symbolic-node.ts";
export { dependenceNode, mixNode, rowName, weightedSumNode } from "./weighted-sum.ts";
export { lineNode, sideNode } from "./written-equation-node.ts";

// Notation as LaTeX, speech and text

export { type LatexOptions, toLatex } from "./to-latex.ts";
export { toSpeech } from "./to-speech.ts";
export { type TextOptions, toText } from "./to-text.ts";

// Worked examples with blanks

export { numbersIn, type ShownNumber, withBlanks } from "./numbers-in.ts";
export {
  type FadedLines,
  fadeLines,
  substitutionLines,
  type WorkedLine,
  type WorkedLineOptions,
} from "./substitution-lines.ts";
