import type { ExerciseKind } from "../exercise/kind.ts";
import { knowMistakes } from "../mistake/known.ts";
import { mistakeLibrary } from "../mistake/library.ts";
import { determinant3By3 } from "./linear-algebra/determinant-3-by-3/kinds.ts";
import { equationsAreInformation } from "./linear-algebra/equations-are-information/kinds.ts";
import { linearDependenceOfRows } from "./linear-algebra/linear-dependence-of-rows/kinds.ts";
import { linearDependenceOfThreeRows } from "./linear-algebra/linear-dependence-of-three-rows/kinds.ts";
import { reducedRowEchelonForm } from "./linear-algebra/reduced-row-echelon-form/kinds.ts";
import { theDeterminantAFirstLook } from "./linear-algebra/the-determinant-a-first-look/kinds.ts";
import { theMatrixOfASystem } from "./linear-algebra/the-matrix-of-a-system/kinds.ts";
import { threeUnknownsThreePlanes } from "./linear-algebra/three-unknowns-three-planes/kinds.ts";
import { twoLinesThreeOutcomes } from "./linear-algebra/two-lines-three-outcomes/kinds.ts";
import { whatIsLinear } from "./linear-algebra/what-is-linear/kinds.ts";

knowMistakes(mistakeLibrary);

/** Every kind of exercise, in the order of the course. */
export const allKinds: readonly ExerciseKind[] = [
  ...equationsAreInformation,
  ...whatIsLinear,
  ...twoLinesThreeOutcomes,
  ...theMatrixOfASystem,
  ...linearDependenceOfRows,
  ...theDeterminantAFirstLook,
  ...threeUnknownsThreePlanes,
  ...linearDependenceOfThreeRows,
  ...determinant3By3,
  ...reducedRowEchelonForm,
];
