import type { ExerciseKind } from "../../../exercise/kind.ts";
import { countFreeUnknowns } from "./count-free-unknowns.ts";
import { readTheStaircase } from "./read-the-staircase.ts";

/** The kinds of the lesson on reduced row echelon form. */
export const reducedRowEchelonForm: readonly ExerciseKind[] = [readTheStaircase, countFreeUnknowns];
