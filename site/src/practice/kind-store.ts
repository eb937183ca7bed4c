import {
  type Exercise,
  type ExerciseKind,
  type KindEntry,
  type OutdatedProblem,
  openAmong,
  parseIdentity,
} from "@gradus/practice";
import { lessonLoaders } from "@gradus/practice/lesson-loaders";
import { prepareProblem } from "./prepare-problem.ts";

let last: Exercise | null = null;
const loaded = new Map<string, ExerciseKind>();

/**
 * Loads the code of some kinds; ids that no kind has are passed over. Where most of them are one lesson's, say which: then
 * the catalogue of all kinds is fetched only for the others.
 */
export async function loadKinds(ids: readonly string[], lesson?: string): Promise<readonly ExerciseKind[]> {
  const ofLesson = lesson === undefined ? {} : ((await lessonLoaders[lesson]?.()) ?? {});
  const missing = new Set(ids.filter((id) => !loaded.has(id)));
  await Promise.all(
    [...missing].map(async (id) => {
      const kind = await ofLesson[id]?.();
      if (kind === undefined) return;
      loaded.set(id, kind);
      missing.delete(id);
    }),
  );
  if (missing.size > 0) {
    const { catalogue } = await import("@gradus/practice/catalogue");
    await Promise.all(catalogue.filter(({ id }) => missing.has(id)).map(loadKind));
  }
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

/** Loads the code of a kind of the catalogue. */
export async function loadKind(entry: KindEntry): Promise<ExerciseKind> {
  const kind = loaded.get(entry.id) ?? (await entry.load());
  loaded.set(kind.id, kind);
  return kind;
}

/** Loads what the problems with these identities need, and what draws them; see {@link loadKinds}. */
export async function loadFor(problems: readonly string[], lesson?: string): Promise<void> {
  await loadKinds(
    problems.flatMap((problem) => parseIdentity(problem)?.kind ?? []),
    lesson,
  );
  const opened = problems.flatMap((problem) => openCurrent(problem) ?? []);
  await Promise.all(opened.map(prepareProblem));
}

/** Opens a problem whose kind is loaded. The one that was opened last is asked for with every rendering. */
export function openLoaded(identity: string): Exercise | OutdatedProblem | null {
  if (last?.identity === identity) return last;
  const opened = openAmong([...loaded.values()], identity);
  if (opened !== null && !("outdated" in opened)) last = opened;
  return opened;
}

/** Opens a problem whose kind is loaded and has not been revised since; else null. */
export function openCurrent(identity: string): Exercise | null {
  const opened = openLoaded(identity);
  return opened === null || "outdated" in opened ? null : opened;
}
