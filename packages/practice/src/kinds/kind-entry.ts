import type { ExerciseKind, KindMeta } from "../exercise/kind.ts";
import { knowMistakes } from "../mistake/known.ts";
import type { MistakeWords } from "../mistake/mistake-words.ts";

/** What can be said of a kind before its code is loaded. */
export type CataloguedKind = Pick<
  KindMeta,
  "id" | "version" | "title" | "method" | "course" | "week" | "lesson" | "levels"
>;

/** A kind as the catalogue knows it before its code is loaded. */
export type KindEntry = CataloguedKind & { readonly load: () => Promise<ExerciseKind> };

/** What loads each kind of a lesson, by its id. */
export type KindLoaders = Readonly<Record<string, () => Promise<ExerciseKind>>>;

/** A kind by the loaders of its lesson. @throws Error when the catalogue was not made anew after the kind was added */
export async function loadedFrom(
  lessons: Readonly<Record<string, () => Promise<KindLoaders>>>,
  { id, lesson }: Pick<CataloguedKind, "id" | "lesson">,
): Promise<ExerciseKind> {
  const load = (await lessons[lesson]?.())?.[id];
  if (load === undefined) throw new Error(`${id}: no loader of the lesson ${lesson} has it; run scripts/kinds.ts`);
  return load();
}

/** A kind, once its code and the words of its wrong rules are there. */
export async function withWords(
  kind: Promise<ExerciseKind>,
  words: readonly Promise<readonly MistakeWords[]>[],
): Promise<ExerciseKind> {
  for (const list of await Promise.all(words)) knowMistakes(list);
  return kind;
}
