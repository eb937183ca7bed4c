import { type RandomStream, randomStream } from "@gradus/math/random";
import type { Exercise, ExerciseKind } from "./kind.ts";

/** So many seeds are tried before a problem that looks like one it should differ from is accepted. */
const TRIES = 60;

/** A seed drawn from a stream: up to 14 letters and digits. */
export function drawSeed(rng: RandomStream): string {
  return rng.uint32().toString(36) + rng.uint32().toString(36);
}

/** All that a learner sees of a problem before answering, as one text for comparing. */
export function appearance({ prompt, form }: Exercise): string {
  return JSON.stringify([prompt, form], (_, value) => (typeof value === "bigint" ? value.toString() : value));
}

/**
 * A problem of the kind and level that looks different from all of `others`, as far as the kind has that many.
 *
 * The prompts have to differ; only where the prompt is always the same may the answer form (its picture) make the
 * difference.
 */
export function freshProblem(
  kind: ExerciseKind,
  level: number,
  rng: RandomStream,
  others: readonly Exercise[],
): Exercise {
  const prompts = new Set(others.map((other) => JSON.stringify(other.prompt.text)));
  const appearances = new Set(others.map(appearance));
  let candidate = kind.open(level, drawSeed(rng));
  let second: Exercise | null = null;
  for (let i = 1; i < TRIES; i += 1) {
    const differs = !appearances.has(appearance(candidate));
    if (differs && !prompts.has(JSON.stringify(candidate.prompt.text))) return candidate;
    if (differs) second ??= candidate;
    candidate = kind.open(level, drawSeed(rng));
  }
  return second ?? candidate;
}

/** The twin of a problem: same kind and level, other numbers, always the same one. Shown with its worked solution. */
export function twinOf(exercise: Exercise): Exercise {
  const rng = randomStream(exercise.identity).fork("twin");
  return freshProblem(exercise.kind, exercise.level, rng, [exercise]);
}

/** The problem owed after a full solution was shown: same kind and level, unlike the problem and its twin. */
export function siblingOf(exercise: Exercise): Exercise {
  const rng = randomStream(exercise.identity).fork("sibling");
  return freshProblem(exercise.kind, exercise.level, rng, [exercise, twinOf(exercise)]);
}
