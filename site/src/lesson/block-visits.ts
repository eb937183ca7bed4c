import { record } from "../record/record.ts";

/** Long enough to have begun to read a block rather than to have scrolled past it. */
const READ_MS = 1500;

/** Keeps which blocks of the lesson were visited, and draws how far the reading has come. */
export function followReading(root: Document, lesson: string): void {
  const blocks = [...root.querySelectorAll<HTMLElement>("[data-block]")];
  const bar = root.querySelector<HTMLElement>("[data-reading-progress]");
  const waiting = new Map<Element, number>();
  const visited = () => new Set(record.progress().lessons[lesson]?.blocks ?? []);
  const draw = () => {
    const seen = visited();
    const share = blocks.filter((block) => seen.has(block.dataset.block ?? "")).length / Math.max(blocks.length, 1);
    if (bar) bar.style.transform = `scaleX(${share})`;
  };
  const visit = (block: HTMLElement) => {
    const name = block.dataset.block ?? "";
    if (!visited().has(name)) record.append("block-visited", { lesson, block: name });
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        window.clearTimeout(waiting.get(entry.target));
        if (entry.isIntersecting)
          waiting.set(
            entry.target,
            window.setTimeout(() => visit(entry.target as HTMLElement), READ_MS),
          );
      }
    },
    { rootMargin: "-15% 0px -25% 0px" },
  );
  record.ready.then(() => {
    draw();
    for (const block of blocks) observer.observe(block);
  });
  record.subscribe(draw);
}
