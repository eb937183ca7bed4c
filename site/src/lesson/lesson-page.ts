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
