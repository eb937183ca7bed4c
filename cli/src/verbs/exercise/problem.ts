import { type Exercise, type ExerciseKind, findKind, isSeed, openExercise, parseIdentity } from "@gradus/practice";
import { type Call, type OptionSpecs, required } from "../../call.ts";
import { InputError, UsageError } from "../../call-error.ts";

/** The options that name a problem of a kind. */
export const PROBLEM_OPTIONS: OptionSpecs = {
  seed: { value: "s", meaning: "which problem: 1 to 40 letters, digits, _ or -" },
  level: { value: "n", meaning: "how hard; the kind's first level unless given" },
};

/** Said in the help of every verb that opens a problem. */
export const PROBLEM_DETAIL =
  "KIND may also be a whole problem, kind@version:level:seed; then --seed and --level are left out.";

/**
 * The kind with this id.
 *
 * @throws InputError when there is none.
 */
export function kindCalled(id: string): ExerciseKind {
  const kind = findKind(id);
  if (kind === null) throw new InputError(`there is no exercise kind “${id}”; gradus exercise list names them`);
  return kind;
}

/**
 * Opens the problem that a call names, by kind, level and seed or by its identity.
 *
 * @throws UsageError when `--seed` is missing or `--level` is no whole number.
 * @throws InputError when there is no such kind or level, or the problem is of an older version.
 */
export function openCalled(call: Call): Exercise {
  const [name = ""] = call.positionals;
  if (name.includes("@")) {
    const [extra] = ["seed", "level"].filter((option) => call.values.has(option));
    if (extra !== undefined) throw new UsageError(`“${name}” is a whole problem, so --${extra} has no place`);
    return openIdentity(name);
  }
  const kind = kindCalled(name);
  const seed = required(call, "seed");
  if (!isSeed(seed)) throw new InputError(`a seed is 1 to 40 letters, digits, _ or -, got “${seed}”`);
  return kind.open(levelOf(call, kind), seed);
}

/**
 * Opens the problem with this identity.
 *
 * @throws InputError when there is none, or it is of an older version.
 */
export function openIdentity(identity: string): Exercise {
  const parsed = parseIdentity(identity);
  if (parsed === null) throw new InputError(`“${identity}” is no problem; a problem is kind@version:level:seed`);
  const kind = kindCalled(parsed.kind);
  const opened = openExercise(parsed);
  if (opened === null)
    throw new InputError(`${kind.id} is at version ${kind.version} with ${levels(kind)}; there is no “${identity}”`);
  if ("outdated" in opened)
    throw new InputError(
      `“${identity}” is of version ${parsed.version}, and ${kind.id} is at version ${kind.version} now; what that problem was is no longer known`,
    );
  return opened;
}

function levelOf(call: Call, kind: ExerciseKind): number {
  const [first = 1] = kind.levels;
  const text = call.values.get("level");
  if (text === undefined) return first;
  if (!/^\d+$/.test(text)) throw new UsageError(`--level takes a whole number, got “${text}”`);
  const level = Number(text);
  if (!kind.levels.includes(level)) throw new InputError(`${kind.id} has ${levels(kind)}, not ${level}`);
  return level;
}

function levels(kind: ExerciseKind): string {
  return kind.levels.length === 1 ? `the level ${kind.levels[0]}` : `the levels ${kind.levels.join(", ")}`;
}
