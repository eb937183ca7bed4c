// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.story-to-equations": () =>
    withWords(import("../linear-algebra/equations-are-information/story-to-equations.ts").then(({ storyToEquations }) => storyToEquations), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.sentence-of-an-equation": () =>
    withWords(import("../linear-algebra/equations-are-information/sentence-of-an-equation.ts").then(({ sentenceOfAnEquation }) => sentenceOfAnEquation), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.clue-behind-the-grid": () =>
    withWords(import("../linear-algebra/equations-are-information/clue-behind-the-grid.ts").then(({ clueBehindTheGrid }) => clueBehindTheGrid), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.clues-faded": () =>
    withWords(import("../linear-algebra/equations-are-information/clues-faded.ts").then(({ cluesFaded }) => cluesFaded), [
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.classify-clue-set": () =>
    withWords(import("../linear-algebra/equations-are-information/classify-clue-set.ts").then(({ classifyClueSet }) => classifyClueSet), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.mark-the-pairs": () =>
    withWords(import("../linear-algebra/equations-are-information/mark-the-pairs.ts").then(({ markThePairs }) => markThePairs), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.does-it-follow": () =>
    withWords(import("../linear-algebra/equations-are-information/does-it-follow.ts").then(({ doesItFollow }) => doesItFollow), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.invent-a-clue": () =>
    withWords(import("../linear-algebra/equations-are-information/invent-a-clue.ts").then(({ inventAClue }) => inventAClue), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
};
