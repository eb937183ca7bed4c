/** How much script a kind of page may ship, compressed with gzip, and what of it is counted. */
export type Budget = {
  readonly title: string;
  /** The pages that it holds for: those with an element that has this attribute, or every page. */
  readonly pages: { readonly attribute: string } | "every page";
  readonly kilobytes: number;
  /** Islands that are not counted, by the name of their file: they load when the reader comes to them. */
  readonly without: readonly RegExp[];
  /** Later imports that are counted, by the name of their file: they load without being asked for. */
  readonly also: readonly RegExp[];
};

const PRACTICE = /^LessonPractice\./;
const CODE = /^LessonCell\./;

/**
 * The goals of the course for what a page ships. An island that is new counts everywhere until it is named here. The
 * editor, the compiler and the frame that learners' code runs in are imported when they are opened, and so not counted.
 * A lesson's state comes with the figure that shows it. The kinds of exercise that a page draws from are fetched one by one
 * when it draws; what a page then ships in all is measured by bench/pages.
 */
export const BUDGETS: readonly Budget[] = [
  {
    title: "a lesson, before practice and code",
    pages: { attribute: "data-lesson" },
    kilobytes: 70,
    without: [PRACTICE, CODE],
    also: [],
  },
  {
    title: "a lesson, its first problem shown",
    pages: { attribute: "data-lesson" },
    kilobytes: 170,
    without: [CODE],
    also: [],
  },
  { title: "any page", pages: "every page", kilobytes: 170, without: [CODE], also: [] },
];
