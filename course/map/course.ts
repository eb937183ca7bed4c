/** A lesson as the map names it; its address is made of the slugs, without order numbers, so it survives reordering. */
export type LessonEntry = { readonly title: string; readonly slug: string; readonly optional: boolean };
export type Week = { readonly title: string; readonly slug: string; readonly lessons: readonly LessonEntry[] };
/** The mark tells a course from the others without colour: parallel strokes, a rising stroke, scattered dots. */
export type CourseMark = "span" | "slope" | "chance";
export type Course = {
  readonly title: string;
  readonly slug: string;
  readonly mark: CourseMark;
  readonly weeks: readonly Week[];
};

/**
 * The address form of a title: lower case, words joined by hyphens.
 *
 * @example slugOf("Two lines, three outcomes") // => "two-lines-three-outcomes"
 * @example slugOf("Determinant, 3×3") // => "determinant-3-by-3"
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("×", " by ")
    .replaceAll("σ", "sigma")
    .replaceAll(/['’]/g, "")
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

const OPTIONAL = "Going further: ";

/** A week from its title and the titles of its lessons, in the order in which they are taught. */
export function week(title: string, lessons: readonly string[]): Week {
  return {
    title,
    slug: slugOf(title),
    lessons: lessons.map((full) => {
      const optional = full.startsWith(OPTIONAL);
      const name = optional ? full.slice(OPTIONAL.length) : full;
      const shown = name.charAt(0).toUpperCase() + name.slice(1);
      return { title: shown, slug: slugOf(shown), optional };
    }),
  };
}
