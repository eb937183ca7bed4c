import type { ExerciseKind } from "../../../exercise/kind.ts";
import { claimsAboutConstants } from "./claims-about-constants.ts";
import { dataToMatrix } from "./data-to-matrix.ts";
import { matrixFaded } from "./matrix-faded.ts";
import { singularFromMatrix } from "./singular-from-matrix.ts";
import { singularPictures } from "./singular-pictures.ts";
import { systemFromMatrix } from "./system-from-matrix.ts";
import { writeTheAugmentedMatrix } from "./write-the-augmented-matrix.ts";
import { writeTheMatrix } from "./write-the-matrix.ts";
import { wrongMatrixLine } from "./wrong-matrix-line.ts";

/** The kinds of the lesson on the matrix of a system. */
export const theMatrixOfASystem: readonly ExerciseKind[] = [
  writeTheMatrix,
  writeTheAugmentedMatrix,
  dataToMatrix,
  matrixFaded,
  wrongMatrixLine,
  systemFromMatrix,
  singularFromMatrix,
  singularPictures,
  claimsAboutConstants,
];
