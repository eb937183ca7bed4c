import type { LessonState } from "@gradus/figures/state";

/** A lesson's store as the page sees it: names to numbers, and to what follows from them. */
export type AnyLessonState = LessonState<string, Record<string, unknown>>;
