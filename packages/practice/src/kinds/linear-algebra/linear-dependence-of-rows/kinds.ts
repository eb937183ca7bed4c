import type { ExerciseKind } from "../../../exercise/kind.ts";
import { completeRow } from "./complete-row.ts";
import { dependenceFaded } from "./dependence-faded.ts";
import { dependencePictures } from "./dependence-pictures.ts";
import { dependentWithFactor } from "./dependent-with-factor.ts";
import { letterClaims } from "./letter-claims.ts";
import { letterForDependence } from "./letter-for-dependence.ts";
import { recipeRow } from "./recipe-row.ts";

/** The kinds of the lesson on linear dependence of rows. */
export const linearDependenceOfRows: readonly ExerciseKind[] = [
  dependentWithFactor,
  dependencePictures,
  dependenceFaded,
  completeRow,
  recipeRow,
  letterForDependence,
  letterClaims,
];
