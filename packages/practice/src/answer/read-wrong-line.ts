import type { AnswerOf } from "./form.ts";
import { lineNumber } from "./read-order.ts";
import { expectedAt } from "./unreadable.ts";

const noneWrong =
  /^(?:none|nothing|no (?:lines?|steps?|errors?|mistakes?))(?:(?: of them)? is wrong)?$|^(?:all|every)(?: (?:the )?(?:lines?|steps?))?(?: (?:are|is|hold|holds|follow|follows))?(?: (?:right|correct|fine))?$/i;
const oneLine = /^(?:the )?(?:first wrong )?(?:line|step|no\.|number)?\s*#?\s*(\d+)(?: is wrong)?$/i;

/**
 * Reads which line of a solution is the first wrong one: `3`, `line 3`, `none`, `all are right`.
 *
 * @throws Unreadable for a line that is not there or anything else.
 */
export function readWrongLine(raw: string, count: number): AnswerOf<"wrong-line"> {
  const text = raw
    .trim()
    .replace(/^\((.*)\)$|\.$/s, "$1")
    .trim();
  if (noneWrong.test(text)) return { type: "wrong-line", line: null };
  const digits = oneLine.exec(text)?.[1];
  if (digits === undefined) throw expectedAt(raw, 0, "the number of a line or `none`", raw.trim());
  return { type: "wrong-line", line: lineNumber(digits, count, raw.search(/\d/)) };
}
