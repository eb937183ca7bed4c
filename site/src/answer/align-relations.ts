const RELATION = /[=≠]/;

/** Where the only relation of a line begins, from the line's left edge; null where there is none or more than one. */
function relationOffset(line: HTMLElement): number | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let found: number | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.search(RELATION) ?? -1;
    if (at < 0) continue;
    if (found !== null) return null;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    found = range.getBoundingClientRect().left - line.getBoundingClientRect().left;
  }
  return found;
}

/**
 * Moves lines of working to the right so that their relations stand below one another, as on paper. Where there is no
 * room for that, all stay at the left.
 */
export function alignRelations(lines: readonly HTMLElement[]): void {
  for (const line of lines) line.style.paddingInlineStart = "0";
  const offsets = lines.map(relationOffset);
  const widest = Math.max(0, ...offsets.map((offset) => offset ?? 0));
  for (const [index, line] of lines.entries()) {
    const offset = offsets[index];
    if (offset !== null && offset !== undefined) line.style.paddingInlineStart = `${widest - offset}px`;
  }
  if (lines.some((line) => line.scrollWidth > line.clientWidth)) {
    for (const line of lines) line.style.paddingInlineStart = "0";
  }
}
