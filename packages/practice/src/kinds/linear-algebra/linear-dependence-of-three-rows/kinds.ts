import type { ExerciseKind } from "../../../exercise/kind.ts";
import { completeThirdRow } from "./complete-third-row.ts";
import { dependenceInPlanes } from "./dependence-in-planes.ts";
import { dependentThreeRows } from "./dependent-three-rows.ts";
import { hiddenMix } from "./hidden-mix.ts";
import { thirdRowClaims } from "./third-row-claims.ts";
import { threeRowsFaded } from "./three-rows-faded.ts";
import { unopenedBoxes } from "./unopened-boxes.ts";

/** The kinds of the lesson on linear dependence of three rows. */
export const linearDependenceOfThreeRows: readonly ExerciseKind[] = [
  dependentThreeRows,
  thirdRowClaims,
  dependenceInPlanes,
  hiddenMix,
  threeRowsFaded,
  completeThirdRow,
  unopenedBoxes,
];
