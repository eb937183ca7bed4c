import { type RefObject, useLayoutEffect } from "react";

const RELATION = /[=≠]/;
/** What only a screen reader sees repeats the relation. */
const UNSEEN = ".katex-mathml, .visually-hidden";

/** Where the relations of a line stand, from the line's left edge; null unless all of its lines share one place. */
function relationOffset(line: HTMLElement): number | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const left = line.getBoundingClientRect().left;
  let found: number | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.search(RELATION) ?? -1;
    if (at < 0 || node.parentElement?.closest(UNSEEN)) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const offset = range.getBoundingClientRect().left - left;
    if (found !== null && Math.abs(offset - found) > 1) return null;
    found ??= offset;
  }
  return found;
}

/** Moves lines to the right so that their relations stand below one another; where one would run over or be broken, none moves. */
function align(lines: readonly HTMLElement[]): void {
  for (const line of lines) line.style.paddingInlineStart = "0";
  const heights = lines.map((line) => line.clientHeight);
  const offsets = lines.map(relationOffset);
  const widest = Math.max(0, ...offsets.map((offset) => offset ?? 0));
  for (const [index, line] of lines.entries()) {
    const offset = offsets[index];
    if (offset !== null && offset !== undefined) line.style.paddingInlineStart = `${widest - offset}px`;
  }
  const suffers = (line: HTMLElement, index: number) =>
    line.scrollWidth > line.clientWidth || line.clientHeight > (heights[index] ?? 0);
  if (lines.some(suffers)) {
    for (const line of lines) line.style.paddingInlineStart = "0";
  }
}

/** Keeps the lines of a piece of working aligned at their relation, as on paper, at every width. */
export function useAlignedRelations(
  whole: RefObject<HTMLElement | null>,
  selector: string,
  content: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const element = whole.current;
    if (!element) return;
    const again = () => align([...element.querySelectorAll<HTMLElement>(selector)]);
    again();
    document.fonts.ready.then(again);
    const observer = new ResizeObserver(again);
    observer.observe(element);
    return () => observer.disconnect();
  }, content);
}
