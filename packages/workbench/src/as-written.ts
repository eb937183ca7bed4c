/**
 * A text with what only wraps its numbers blanked out, so that places in it stay what they are: the name that MATLAB, NumPy or LaTeX gives a matrix,
 * dollar signs, a dtype. Where tabs separate the cells of a spreadsheet, a comma between digits is a decimal comma.
 *
 * @example asWritten("A = [1 2; 3 4]") // => "    [1 2; 3 4]"
 * @example asWritten("1,5\t2") // => "1.5\t2"
 */
export function asWritten(text: string): string {
  const bare = text
    .replace(/^\s*\$+|\$+\s*$/g, blank)
    .replace(/,?\s*dtype\s*=\s*[\w.'"<>]+/g, blank)
    .replace(NAME, blank)
    .replace(/\b(?:torch\.)?tensor(?=\s*\()/g, (word) => "array".padStart(word.length));
  const isSheet = bare.includes("\t") && /\d,\d/.test(bare) && !/,(?!\d)|(?<!\d),/.test(bare);
  return isSheet ? bare.replaceAll(",", ".") : bare;
}

/** "A =" before a bracket, an environment of LaTeX, a call that makes a matrix, or the lines of a print-out; not "x = 5". */
const NAME =
  /^\s*[\p{L}_][\w.]*\s*=(?=\s*(?:[[({]|\\(?:begin|left)|(?:\w+\.)?(?:array|tensor|[Mm]atrix)\s*\()|[ \t]*\r?\n\s*[-−\d])/u;

function blank(found: string): string {
  return found.replace(/[^\n\r\t]/g, " ");
}

/** Whether a text holds equations; everything else is a matrix, a vector or a number. */
export function isSystem(text: string): boolean {
  return asWritten(text).includes("=");
}
