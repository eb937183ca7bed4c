import type { ExerciseKind, KindMeta } from "../exercise/kind.ts";
import { knowMistakes } from "../mistake/known.ts";
import type { MistakeWords } from "../mistake/mistake-words.ts";

/** A kind as the catalogue knows it before its code is loaded. */
export type KindEntry = Pick<
  KindMeta,
  "id" | "version" | "title" | "method" | "course" | "week" | "lesson" | "levels"
> & {
  readonly load: () => Promise<ExerciseKind>;
};

/** A kind, once its code and the words of its wrong rules are there. */
export async function withWords(
  kind: Promise<ExerciseKind>,
  words: readonly Promise<readonly MistakeWords[]>[],
): Promise<ExerciseKind> {
  for (const list of await Promise.all(words)) knowMistakes(list);
  return kind;
}
