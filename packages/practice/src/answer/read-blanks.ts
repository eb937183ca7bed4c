import type { Rational } from "@gradus/math/exact";
import type { Blank, Remark } from "./form.ts";
import { plainText } from "./plain-text.ts";
import { readNumber } from "./read-numbers.ts";
import { expectedAt, Unreadable } from "./unreadable.ts";

/** Numbers in the boxes of a worked example; `null` where a box is empty. */
export type BlanksReading = {
  readonly values: Readonly<Record<string, Rational | null>>;
  readonly echo: string;
  readonly remarks: readonly Remark[];
};

type Piece = { readonly text: string; readonly at: number };

/**
 * Reads the boxes of a worked example: named, `u1=3, u2=-1`, in any order and with some left out; or one value a line
 * (or between commas) in the order of the boxes, where an empty line leaves a box empty.
 *
 * @throws Unreadable for an unknown box, too many values, a value that is no number, or nothing at all.
 */
export function readBlanks(raw: string, blanks: readonly Blank[]): BlanksReading {
  const pieces = piecesOf(raw);
  const read = pieces.some(({ text }) => text.includes("=")) ? named(pieces, raw, blanks) : inOrder(pieces, blanks);
  const filled = blanks.flatMap((blank) => {
    const piece = read.get(blank.id);
    return piece === undefined || piece.text.trim() === "" ? [] : [{ blank, number: numberIn(piece, blank) }];
  });
  if (filled.length === 0) throw new Unreadable(0, "No box is filled yet.");
  const values = Object.fromEntries(blanks.map(({ id }) => [id, null as Rational | null]));
  for (const { blank, number } of filled) values[blank.id] = number.values[0] ?? null;
  return {
    values,
    echo: filled.map(({ number }) => number.echo).join(",\\quad "),
    remarks: filled.flatMap(({ number }) => number.remarks),
  };
}

function piecesOf(raw: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const text of raw.split(/[,;\n]/)) {
    pieces.push({ text, at });
    at += text.length + 1;
  }
  return pieces;
}

function named(pieces: readonly Piece[], raw: string, blanks: readonly Blank[]): Map<string, Piece> {
  const read = new Map<string, Piece>();
  for (const { text, at } of pieces) {
    if (text.trim() === "") continue;
    const split = text.indexOf("=");
    const name = (split < 0 ? text : text.slice(0, split)).trim();
    const blank = blanks.find(({ id }) => id === name);
    const before = [...read.keys()].at(-1);
    if (split < 0 && before !== undefined) {
      const half = blanks.find(({ id }) => id === before);
      throw new Unreadable(at, `${boxNamed(half)}: I read more than one number. Decimals take a point, not a comma.`);
    }
    if (blank === undefined || split < 0) {
      throw expectedAt(raw, at, `a box such as \`${blanks[0]?.id}=\``, text.trim());
    }
    if (read.has(name)) throw new Unreadable(at, `I read \`${name}\` twice. Give each box one value.`);
    read.set(name, { text: text.slice(split + 1), at: at + split + 1 });
  }
  return read;
}

function inOrder(pieces: readonly Piece[], blanks: readonly Blank[]): Map<string, Piece> {
  const last = pieces.findLastIndex(({ text }) => text.trim() !== "");
  const given = pieces.slice(0, last + 1);
  if (given.length > blanks.length) {
    throw new Unreadable(
      given[blanks.length]?.at ?? 0,
      `I read ${given.length} values, and there are ${blanks.length} boxes.`,
    );
  }
  return new Map(given.flatMap((piece, i) => (blanks[i] === undefined ? [] : [[blanks[i].id, piece] as const])));
}

/** A box by the label that it has on the page. */
const boxNamed = (blank: Blank | undefined): string => `Box “${blank?.label ?? ""}”`;

function numberIn({ text, at }: Piece, blank: Blank) {
  try {
    return readNumber(plainText(text));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Unreadable(at + error.at, `${boxNamed(blank)}: ${error.message}`);
  }
}
