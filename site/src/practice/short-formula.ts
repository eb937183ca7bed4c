/** As many signs fit on a line of a phone, however the formula is set. */
const FITS = 30;

const SHOWN = /class="katex-html"[^>]*>(.*)$/s;

/** Whether a formula as KaTeX sets it is short enough to be kept on one line. */
export function isShortFormula(html: string): boolean {
  const [, shown = ""] = SHOWN.exec(html) ?? [];
  return shown.replace(/<[^>]*>/g, "").length <= FITS;
}
