import type { LabChecks } from "@gradus/sandbox";
import { backSubstitutionCheck } from "./check-back-substitution.ts";
import { determinantCheck } from "./check-determinant.ts";
import { reducedRowEchelonFormCheck, rowEchelonFormCheck } from "./check-echelon.ts";
import { addMultipleCheck, scaleRowCheck, swapRowsCheck } from "./check-moves.ts";
import { parseSystemCheck } from "./check-parse-system.ts";
import { pivotRowCheck } from "./check-pivot-row.ts";
import { solveSystemCheck } from "./check-solve-system.ts";

const all = [
  swapRowsCheck,
  scaleRowCheck,
  addMultipleCheck,
  pivotRowCheck,
  rowEchelonFormCheck,
  reducedRowEchelonFormCheck,
  backSubstitutionCheck,
  determinantCheck,
  solveSystemCheck,
  parseSystemCheck,
];

/** What is checked of the assignment "Gaussian elimination". */
export const checks: LabChecks = { functions: all.map((check) => check.function), checks: all };
