/** Stands behind a formula or a term, where the stop that follows it may not begin a line of its own. */
export const STOP_FOLLOWS = "<!--stop-->";

const STOP = /<\/span><!--stop-->([.,;:!?’”)]+|-\p{L}+[.,;:!?’”)]*)?/gu;

/**
 * Moves the stops that follow a formula or a term, and the second half of a word such as “x-axis”, into its span, which
 * is never broken over two lines. A browser breaks a line between a box and whatever stands behind it, even a full stop.
 *
 * @example keepStops('<span class="with-stop">x</span><!--stop-->.') // => '<span class="with-stop">x.</span>'
 */
export function keepStops(html: string): string {
  return html.replace(STOP, (_, stop: string | undefined) => `${stop ?? ""}</span>`);
}
