/** Something that keeps a lesson from being built, at a line of its source (counted from 1). */
export type LessonProblem = { readonly line: number; readonly message: string };

const FENCE = /^\s*(```|~~~)/;
const NUMERAL = /\d+(?:[.,/]\d+)*/g;

/**
 * The bare numerals and other claims of a lesson's prose and formulas that nothing has checked.
 *
 * A numeral may stand in `<Value>`, `<Formula>`, `<Claim>` and code, which are computed or run in the build, and where
 * the lesson's frontmatter lists it under `numerals` (names, dates, counts of things; each with its reason).
 */
export function lintLesson(source: string): LessonProblem[] {
  const { frontmatter, body, offset } = splitFrontmatter(source);
  const reviewed = reviewedNumerals(frontmatter);
  const problems: LessonProblem[] = [];
  const prose = proseOnly(body);
  for (const [index, line] of prose.split("\n").entries()) {
    for (const [numeral] of line.matchAll(NUMERAL)) {
      if (reviewed.has(numeral)) continue;
      problems.push({
        line: index + 1 + offset,
        message: `the numeral ${numeral} is not computed: use <Value>, <Formula> or <Claim>, or list it under “numerals” with a reason`,
      });
    }
    if (/\\\\[a-zA-Z]/.test(line)) {
      problems.push({
        line: index + 1 + offset,
        message: "a doubled backslash in a formula: KaTeX prints it silently",
      });
    }
  }
  return problems;
}

function splitFrontmatter(source: string): { frontmatter: string; body: string; offset: number } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!match) return { frontmatter: "", body: source, offset: 0 };
  return {
    frontmatter: match[1] ?? "",
    body: source.slice(match[0].length),
    offset: match[0].split("\n").length - 1,
  };
}

/** The keys of the frontmatter's `numerals:` mapping. */
function reviewedNumerals(frontmatter: string): Set<string> {
  const block = /^numerals:\n((?: {2}.*\n?)*)/m.exec(frontmatter)?.[1] ?? "";
  return new Set([...block.matchAll(/^ {2}["']?([^"':]+)["']?:\s*\S/gm)].map(([, key]) => (key ?? "").trim()));
}

/** The text with everything that is not prose or formula blanked out, its lines kept. */
function proseOnly(body: string): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, " ");
  let inFence = false;
  const unfenced = body
    .split("\n")
    .map((line) => {
      if (FENCE.test(line)) {
        inFence = !inFence;
        return "";
      }
      return inFence || /^(import|export)\b/.test(line) ? "" : line;
    })
    .join("\n");
  return unfenced
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replaceAll(/<(CodeCell|Claim)\b[\s\S]*?<\/\1>/g, blank)
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, blank)
    .replaceAll(/`[^`\n]*`/g, blank)
    .replaceAll(/\]\([^)]*\)/g, blank)
    .replaceAll(/\\obj\{[a-z0-9-]+\}/g, blank)
    .replaceAll(/[a-zA-Z]_\{?\d\}?/g, blank);
}
