import { type Exercise, openExercise } from "@gradus/practice";

/** The exercise that an identity of a quiz names; null when its kind was revised since the attempt began. */
export function openProblem(identity: string): Exercise | null {
  const opened = openExercise(identity);
  return opened === null || "outdated" in opened ? null : opened;
}
