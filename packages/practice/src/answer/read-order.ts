import type { AnswerOf } from "./form.ts";
import { expectedAt, quote, Unreadable } from "./unreadable.ts";

const joining = new Set(["line", "lines", "then", "and", "step", "steps"]);

/**
 * Reads an order of lines by their numbers: `3,1,2`, `3 1 2`, `3 > 1 > 2`, `312`.
 *
 * @throws Unreadable for a line that is not there, named twice or left out.
 */
export function readOrder(raw: string, count: number): AnswerOf<"order"> {
  const order: number[] = [];
  for (const piece of raw.matchAll(/[^\s,;>→()[\]{}.–—-]+/g)) {
    const [text] = piece;
    if (joining.has(text.toLowerCase())) continue;
    if (!/^\d+$/.test(text)) throw expectedAt(raw, piece.index, "the number of a line", text);
    const parts = text.length > 1 && Number(text) > count ? [...text] : [text];
    for (const part of parts) order.push(lineNumber(part, count, piece.index));
  }
  if (order.length === 0) throw expectedAt(raw, raw.length, "the number of a line", "");
  const twice = order.find((line, i) => order.indexOf(line) < i);
  if (twice !== undefined) throw new Unreadable(0, `I read line ${twice} twice. Each line has one place.`);
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((line) => !order.includes(line));
  if (missing.length > 0) {
    const lines = missing.length === 1 ? `Line ${missing[0]} has` : `Lines ${missing.join(", ")} have`;
    throw new Unreadable(raw.trimEnd().length, `${lines} no place yet.`);
  }
  return { type: "order", order };
}

/** A line's number, from 1 to `count`. @throws Unreadable */
export function lineNumber(text: string, count: number, at: number): number {
  const line = Number(text);
  if (line >= 1 && line <= count) return line;
  throw new Unreadable(at, `I read line ${quote(text)}; the lines go from 1 to ${count}.`);
}
