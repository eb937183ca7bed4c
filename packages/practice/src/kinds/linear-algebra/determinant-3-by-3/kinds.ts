import type { ExerciseKind } from "../../../exercise/kind.ts";
import { det3x3 } from "./det-3x3.ts";
import { det3x3Faded } from "./det-3x3-faded.ts";
import { detTriangular } from "./det-triangular.ts";
import { entryForZero } from "./entry-for-zero.ts";
import { flatOrNot } from "./flat-or-not.ts";
import { nonsingularClaims } from "./nonsingular-claims.ts";
import { triangularEntry } from "./triangular-entry.ts";
import { wrongDiagonal } from "./wrong-diagonal.ts";

/** The kinds of the lesson on the determinant of three rows. */
export const determinant3By3: readonly ExerciseKind[] = [
  det3x3,
  det3x3Faded,
  wrongDiagonal,
  entryForZero,
  detTriangular,
  triangularEntry,
  flatOrNot,
  nonsingularClaims,
];
