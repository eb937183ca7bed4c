import {
  type Exercise,
  type ExerciseKind,
  type KindEntry,
  type OutdatedProblem,
  openAmong,
  parseIdentity,
} from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";

const loaded = new Map<string, ExerciseKind>();

/** Loads the code of some kinds; ids that no kind has are passed over. */
export async function loadKinds(ids: readonly string[]): Promise<readonly ExerciseKind[]> {
  const wanted = new Set(ids);
  await Promise.all(catalogue.filter(({ id }) => wanted.has(id)).map(loadKind));
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

/** Loads the code of a kind of the catalogue. */
export async function loadKind(entry: KindEntry): Promise<ExerciseKind> {
  const kind = loaded.get(entry.id) ?? (await entry.load());
  loaded.set(kind.id, kind);
  return kind;
}

/** Loads what the problems with these identities need. */
export async function loadFor(problems: readonly string[]): Promise<void> {
  await loadKinds(problems.flatMap((problem) => parseIdentity(problem)?.kind ?? []));
}

/** Opens a problem whose kind is loaded. */
export function openLoaded(identity: string): Exercise | OutdatedProblem | null {
  return openAmong([...loaded.values()], identity);
}

/** Opens a problem whose kind is loaded and has not been revised since; else null. */
export function openCurrent(identity: string): Exercise | null {
  const opened = openLoaded(identity);
  return opened === null || "outdated" in opened ? null : opened;
}
