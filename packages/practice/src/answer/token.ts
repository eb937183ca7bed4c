import { type Rational, rational } from "@gradus/math/exact";
import { expectedAt, Unreadable } from "./unreadable.ts";

/** A mark with a meaning of its own. `\` is LaTeX's fraction. */
export type Mark = "+" | "-" | "*" | "/" | "=" | "(" | ")" | "," | "\\";

/** A piece of the learner's text, with where it begins and ends. */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly type: "number"; readonly value: Rational; readonly decimal: boolean }
  | { readonly type: "letter"; readonly name: string }
  | { readonly type: "mark"; readonly mark: Mark }
  | { readonly type: "end" }
);

const spaces = /\s+/y;
const numberText = /\d+(?:\.\d*)?|\.\d+/y;
const letterText = /[a-zα-ω](?:_?\d+|_\{\d+\})?/iy;
const wordText = /[a-z]{2,}/iy;
const shortWords = new Set(["or", "is", "if", "no", "to", "of", "at", "in", "by", "it", "pi", "np", "kg", "cm"]);
const opening = "([{";
const closing = ")]}";

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** `x1`, `x_1` and `x_{1}` are one name: `x_1`. */
export function canonicalName(name: string): string {
  return name.replace(/^([a-zα-ω])_?\{?(\d+)\}?$/i, "$1_$2");
}

/**
 * Cuts a text made plain into tokens; the last one is of type `end`.
 *
 * Two letters are read one by one (`xy` is x times y) unless they make a common word; longer runs are words, and words
 * are not part of any answer that gets here.
 *
 * @throws Unreadable for a character or word that no answer contains.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token.type !== "end") found.push(token);
    at = token.end;
  }
  return [...found, { type: "end", at: text.length, end: text.length }];
}

function tokenAt(text: string, at: number): Token {
  const blank = match(spaces, text, at);
  if (blank !== null) return { type: "end", at, end: at + blank.length };
  const digits = match(numberText, text, at);
  if (digits !== null) {
    return { type: "number", value: rational(digits), decimal: digits.includes("."), at, end: at + digits.length };
  }
  const word = match(wordText, text, at);
  if (word !== null && (word.length > 2 || shortWords.has(word.toLowerCase())))
    throw expectedAt(text, at, "numbers or single letters", word);
  const letter = match(letterText, text, at);
  if (letter !== null) return { type: "letter", name: canonicalName(letter), at, end: at + letter.length };
  return markAt(text, at);
}

function markAt(text: string, at: number): Token {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const end = at + character.length;
  if (opening.includes(character)) return { type: "mark", mark: "(", at, end };
  if (closing.includes(character)) return { type: "mark", mark: ")", at, end };
  for (const mark of ["+", "-", "*", "/", "=", ",", "\\"] as const) {
    if (character === mark) return { type: "mark", mark, at, end };
  }
  if (character === "^")
    throw new Unreadable(at, "No powers are needed here: every unknown appears to the first power.");
  if (/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(character)) {
    throw new Unreadable(at, `I can't be sure of \`${character}\`. Write fractions with a slash, such as \`1/2\`.`);
  }
  throw expectedAt(text, at, "a number, a letter or a bracket", character);
}
