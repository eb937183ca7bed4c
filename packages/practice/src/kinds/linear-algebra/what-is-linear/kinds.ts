import type { ExerciseKind } from "../../../exercise/kind.ts";
import { equationFromReadings } from "./equation-from-readings.ts";
import { equationOfDrawnLine } from "./equation-of-drawn-line.ts";
import { linearInWhichLetters } from "./linear-in-which-letters.ts";
import { linearOrNot } from "./linear-or-not.ts";
import { linearStory } from "./linear-story.ts";
import { placeLineFromWords } from "./place-line-from-words.ts";
import { rearrangementError } from "./rearrangement-error.ts";
import { slopeAndIntercepts } from "./slope-and-intercepts.ts";
import { slopeInterceptFaded } from "./slope-intercept-faded.ts";

/** The kinds of the lesson on what is linear. */
export const whatIsLinear: readonly ExerciseKind[] = [
  linearOrNot,
  linearStory,
  linearInWhichLetters,
  slopeAndIntercepts,
  slopeInterceptFaded,
  rearrangementError,
  placeLineFromWords,
  equationOfDrawnLine,
  equationFromReadings,
];
