/** How much script a kind of page may ship, compressed with gzip, and what of it is counted. */
export type Budget = {
  readonly title: string;
  /** The pages that it holds for: those with an element that has this attribute, or every page. */
  readonly pages: { readonly attribute: string } | "every page";
  readonly kilobytes: number;
  /** Islands that load only when they are opened, by the name of their file. */
  readonly without: readonly RegExp[];
  /** Later imports that load without being asked for, by the name of their file. */
  readonly also: readonly RegExp[];
};

const PRACTICE = /^(LessonPractice|Practice|Problem|Quiz)/;
const EDITOR = /^(CodeCell|LabPage|Lab|Editor)/;
const STATE = /^state\./;

/** The goals of the course for what a page ships before anything is opened, and with its first problem shown. */
export const BUDGETS: readonly Budget[] = [
  {
    title: "a lesson, before practice",
    pages: { attribute: "data-lesson" },
    kilobytes: 70,
    without: [PRACTICE, EDITOR],
    also: [STATE],
  },
  {
    title: "a lesson, its first problem shown",
    pages: { attribute: "data-lesson" },
    kilobytes: 170,
    without: [EDITOR],
    also: [STATE],
  },
  { title: "any page", pages: "every page", kilobytes: 170, without: [EDITOR], also: [STATE] },
];
