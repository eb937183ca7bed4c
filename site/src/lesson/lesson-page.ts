import type { LessonFiles } from "./lesson-files.ts";

/** What the blocks of a lesson need to know about the page they stand on; set by the page before it renders them. */
export type LessonPage = {
  readonly id: string;
  readonly address: string;
  readonly weekAddress: string;
  readonly files: LessonFiles;
};

/** @throws Error where a lesson block is used on a page that isn't a lesson */
export function thisLesson(locals: App.Locals): LessonPage {
  if (!locals.lesson) throw new Error("a lesson block stands outside a lesson page");
  return locals.lesson;
}

const taken = new WeakMap<LessonPage, Map<string, number>>();

/** The name as an id of the page: itself the first time, numbered when the page uses it again. */
export function uniqueOnPage(page: LessonPage, name: string): string {
  const counts = taken.get(page) ?? new Map<string, number>();
  taken.set(page, counts);
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}
