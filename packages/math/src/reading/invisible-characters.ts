/**
 * The text with characters that nobody sees (zero-width spaces and joiners, soft hyphens, the invisible operators of copied
 * formulas) turned into blanks, one for one, so that every place keeps its number.
 */
export function blankInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u2060-\u2064]/g, " ");
}
