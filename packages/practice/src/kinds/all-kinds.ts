import type { ExerciseKind } from "../exercise/kind.ts";
import { systemsOfLinearEquations } from "./linear-algebra/systems-of-linear-equations/kinds-of-the-week.ts";

/** Every kind of exercise, in the order of the course. */
export const allKinds: readonly ExerciseKind[] = [...systemsOfLinearEquations];
