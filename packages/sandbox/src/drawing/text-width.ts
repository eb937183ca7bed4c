/** Widths of signs in ems, roughly those of a sans-serif font: nothing here can measure text. */
const NARROW = /[ iljtfrI.,:;'|!()[\]]/;
const WIDE = /[mwMWA-Z@%→←−+=\u1100-\uffff]/;

/** How wide a line of text is about, in ems. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (NARROW.test(sign) ? 0.32 : WIDE.test(sign) ? 0.78 : 0.58), 0);
}

/** Text in lines that are about as wide as this many ems, or wider where one word is. */
export function brokenLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
