// The tree of notation

// Notation of mathematical objects
export * from "./linear-node.ts";
export * from "./math-node.ts";
export * from "./solution-node.ts";
export { type LatexOptions, toLatex } from "./to-latex.ts";
export { toSpeech } from "./to-speech.ts";
export { type TextOptions, toText } from "./to-text.ts";
