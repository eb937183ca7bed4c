import type { ExerciseKind } from "../../../exercise/kind.ts";
import { classifyClueSet } from "./classify-clue-set.ts";
import { clueBehindTheGrid } from "./clue-behind-the-grid.ts";
import { cluesFaded } from "./clues-faded.ts";
import { doesItFollow } from "./does-it-follow.ts";
import { inventAClue } from "./invent-a-clue.ts";
import { markThePairs } from "./mark-the-pairs.ts";
import { sentenceOfAnEquation } from "./sentence-of-an-equation.ts";
import { storyToEquations } from "./story-to-equations.ts";

/** The kinds of the lesson "Equations are information", from words to what they are worth. */
export const equationsAreInformation: readonly ExerciseKind[] = [
  storyToEquations,
  sentenceOfAnEquation,
  clueBehindTheGrid,
  cluesFaded,
  classifyClueSet,
  markThePairs,
  doesItFollow,
  inventAClue,
];
