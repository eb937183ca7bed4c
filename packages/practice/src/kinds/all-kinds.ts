import type { ExerciseKind } from "../exercise/kind.ts";
import { equationsAreInformation } from "./linear-algebra/equations-are-information/kinds.ts";
import { linearDependenceOfRows } from "./linear-algebra/linear-dependence-of-rows/kinds.ts";
import { theMatrixOfASystem } from "./linear-algebra/the-matrix-of-a-system/kinds.ts";
import { threeUnknownsThreePlanes } from "./linear-algebra/three-unknowns-three-planes/kinds.ts";
import { twoLinesThreeOutcomes } from "./linear-algebra/two-lines-three-outcomes/kinds.ts";
import { whatIsLinear } from "./linear-algebra/what-is-linear/kinds.ts";

/** Every kind of exercise, in the order of the course. */
export const allKinds: readonly ExerciseKind[] = [
  ...equationsAreInformation,
  ...whatIsLinear,
  ...twoLinesThreeOutcomes,
  ...theMatrixOfASystem,
  ...linearDependenceOfRows,
  ...threeUnknownsThreePlanes,
];
