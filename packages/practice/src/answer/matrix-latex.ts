/** LaTeX of a matrix in square brackets, with a bar before column `bar` if there is one. */
export function matrixLatex(entries: readonly (readonly string[])[], bar?: number): string {
  const columns = (entries[0] ?? []).map((_, j) => (j === bar && j > 0 ? "|c" : "c")).join("");
  return `\\left[\\begin{array}{${columns}}${entries.map((row) => row.join(" & ")).join(" \\\\ ")}\\end{array}\\right]`;
}
