import { allKinds } from "../kinds/index.ts";
import type { ProblemIdentity } from "./identity.ts";
import type { Exercise, ExerciseKind } from "./kind.ts";
import { type OutdatedProblem, openAmong } from "./open-among.ts";

/** The kind with this id, or `null`. */
export function findKind(id: string): ExerciseKind | null {
  return allKinds.find((kind) => kind.id === id) ?? null;
}

/** Opens the problem that an identity names, among all kinds there are; see {@link openAmong}. */
export function openExercise(identity: ProblemIdentity | string): Exercise | OutdatedProblem | null {
  return openAmong(allKinds, identity);
}
