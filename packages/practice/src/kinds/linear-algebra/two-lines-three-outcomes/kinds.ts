import type { ExerciseKind } from "../../../exercise/kind.ts";
import { chooseCoefficients } from "./choose-coefficients.ts";
import { constantForOutcome } from "./constant-for-outcome.ts";
import { countSolutionsFromEquations } from "./count-solutions-from-equations.ts";
import { countSolutionsFromPicture } from "./count-solutions-from-picture.ts";
import { countSolutionsFromStory } from "./count-solutions-from-story.ts";
import { matchSystemToPicture } from "./match-system-to-picture.ts";
import { placeALine } from "./place-a-line.ts";
import { placeTheSolution } from "./place-the-solution.ts";
import { readTheLastLine } from "./read-the-last-line.ts";
import { solveBySubstitutionKind } from "./solve-by-substitution.ts";
import { substitutionFaded } from "./substitution-faded.ts";
import { twoTicketPrices } from "./two-ticket-prices.ts";

/** The kinds of the lesson on two lines and their three outcomes. */
export const twoLinesThreeOutcomes: readonly ExerciseKind[] = [
  countSolutionsFromEquations,
  countSolutionsFromPicture,
  countSolutionsFromStory,
  matchSystemToPicture,
  solveBySubstitutionKind,
  substitutionFaded,
  readTheLastLine,
  twoTicketPrices,
  chooseCoefficients,
  placeALine,
  placeTheSolution,
  constantForOutcome,
];
