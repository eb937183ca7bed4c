/** A short text with formulas as a screen reader should hear it: without dollar signs, emphasis and LaTeX's marks. */
export function plainLabel(text: string): string {
  return text
    .replace(/\\(?:text|mathrm|mathbf)\{([^{}]*)\}/g, "$1")
    .replace(/\\htmlData\{[^{}]*\}|\\htmlClass\{[^{}]*\}/g, "")
    .replace(/[$*`{}\\]/g, "")
    .trim();
}
