import type { ExerciseKind, KindMeta } from "../exercise/kind.ts";

/** A kind as the catalogue knows it before its code is loaded. */
export type KindEntry = Pick<
  KindMeta,
  "id" | "version" | "title" | "method" | "course" | "week" | "lesson" | "levels"
> & {
  readonly load: () => Promise<ExerciseKind>;
};
