// The tree of notation

export { determinantStateNode } from "./determinant-words.ts";
// Steps in words
export {
  ALL_RULES,
  explain,
  explainDeterminant,
  explainMatrixWriting,
  explainRowSteps,
  explainSingular,
  explainSubstitution,
} from "./explain.ts";
export type { AnyRule, AnyStep, ExplainContext, Explanation, StepBy } from "./explanation.ts";
// Notation of mathematical objects
export * from "./linear-node.ts";
export * from "./math-node.ts";
export { rowsNode } from "./matrix-words.ts";
// Worked examples with blanks
export { numbersIn, type ShownNumber, withBlanks } from "./numbers-in.ts";
export { rowEquationNode } from "./read-words.ts";
export * from "./solution-node.ts";
export {
  type FadedLines,
  fadeLines,
  substitutionLines,
  type WorkedLine,
  type WorkedLineOptions,
} from "./substitution-lines.ts";
export { type LatexOptions, toLatex } from "./to-latex.ts";
export { toSpeech } from "./to-speech.ts";
export { type TextOptions, toText } from "./to-text.ts";
export { lineNode, sideNode } from "./written-equation-node.ts";
