import type { Operation } from "./operation.ts";
import { determinant } from "./operations/determinant.ts";
import { rank } from "./operations/rank.ts";
import { rref } from "./operations/rref.ts";
import { solve } from "./operations/solve.ts";

/** Everything the workbench can do, in the order in which it is listed. */
export const operations: readonly Operation[] = [solve, rref, determinant, rank];
