import { type ProblemIdentity, parseIdentity } from "./identity.ts";
import type { Exercise, ExerciseKind } from "./kind.ts";

/** A link to a problem whose kind has a newer version by now: what that seed meant then is not known any more. */
export type OutdatedProblem = {
  readonly outdated: true;
  readonly identity: ProblemIdentity;
  /** The kind as it is today, for a fresh problem. */
  readonly kind: ExerciseKind;
};

/**
 * Opens the problem that an identity names, with the kinds at hand.
 *
 * @returns the exercise; `{ outdated: true, … }` for an identity of another version; `null` when there is no such
 * kind or level, or the text is no identity.
 */
export function openAmong(
  kinds: readonly ExerciseKind[],
  identity: ProblemIdentity | string,
): Exercise | OutdatedProblem | null {
  const parsed = typeof identity === "string" ? parseIdentity(identity) : identity;
  const kind = kinds.find(({ id }) => id === parsed?.kind);
  if (parsed === null || kind === undefined) return null;
  if (parsed.version !== kind.version) {
    return parsed.version < kind.version ? { outdated: true, identity: parsed, kind } : null;
  }
  return kind.levels.includes(parsed.level) ? kind.open(parsed.level, parsed.seed) : null;
}
