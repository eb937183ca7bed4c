import type { ExerciseKind } from "../../../exercise/kind.ts";
import { determinant2x2Kind } from "./determinant-2x2.ts";
import { determinantError } from "./determinant-error.ts";
import { determinantFaded } from "./determinant-faded.ts";
import { determinantFromPicture } from "./determinant-from-picture.ts";
import { entryClaims } from "./entry-claims.ts";
import { entryForDeterminant } from "./entry-for-determinant.ts";
import { orderTheDerivation } from "./order-the-derivation.ts";
import { solutionsByDeterminant } from "./solutions-by-determinant.ts";

/** The kinds of the lesson that introduces the determinant. */
export const theDeterminantAFirstLook: readonly ExerciseKind[] = [
  determinant2x2Kind,
  determinantFaded,
  determinantError,
  determinantFromPicture,
  solutionsByDeterminant,
  entryForDeterminant,
  entryClaims,
  orderTheDerivation,
];
