import { DomainError } from "../errors.ts";
import { parseRational } from "./rational-text.ts";
import { S, type Surd } from "./surd.ts";

/** One sign, number or name; what is left of the text behind it. */
type Cursor = { readonly tokens: readonly string[]; next: number };

const TOKEN = /\s*(\d+\.?\d*|\.\d+|sqrt|√|[-−+*·/()])/iy;

/**
 * Reads a number a + b√d exactly, as people write it: "(1+sqrt(5))/2", "1/2 - √5/2", "2√3", "-3*sqrt(2)/2", "0.5". Null where the text is no such number:
 * unreadable, a division by 0, the root of a negative number, roots that do not go together as in "√2+√3", or a root within a root.
 *
 * @example S.toText(parseSurd("1/2 + √5/2") ?? S.zero) // => "(1+sqrt(5))/2"
 * @example parseSurd("√2 + √3") // => null
 */
export function parseSurd(text: string): Surd | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const cursor: Cursor = { tokens, next: 0 };
  try {
    const value = sum(cursor);
    return cursor.next === tokens.length ? value : null;
  } catch (error) {
    // Arithmetic refuses what is no number a + b√d; to the reader that is text that cannot be read.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const LONGEST = 400;

function tokensOf(text: string): readonly string[] | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < trimmed.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(trimmed)?.[1];
    if (found === undefined) return null;
    tokens.push(found === "−" ? "-" : found === "·" ? "*" : found.toLowerCase() === "sqrt" ? "√" : found);
  }
  return tokens;
}

const peek = ({ tokens, next }: Cursor): string => tokens[next] ?? "";

function take(cursor: Cursor, sign: string): boolean {
  if (peek(cursor) !== sign) return false;
  cursor.next++;
  return true;
}

const unreadable = (): DomainError => new DomainError("parseSurd", "this is no number a + b√d");

function sum(cursor: Cursor): Surd {
  let value = signed(cursor);
  for (;;) {
    if (take(cursor, "+")) value = S.add(value, product(cursor));
    else if (take(cursor, "-")) value = S.subtract(value, product(cursor));
    else return value;
  }
}

function signed(cursor: Cursor): Surd {
  if (take(cursor, "-")) return S.negate(product(cursor));
  take(cursor, "+");
  return product(cursor);
}

function product(cursor: Cursor): Surd {
  let value = factor(cursor);
  for (;;) {
    if (take(cursor, "*")) value = S.multiply(value, factor(cursor));
    else if (take(cursor, "/")) value = S.divide(value, factor(cursor));
    else if (peek(cursor) === "√" || peek(cursor) === "(") value = S.multiply(value, factor(cursor));
    else return value;
  }
}

function factor(cursor: Cursor): Surd {
  if (take(cursor, "√")) {
    const inside = factor(cursor);
    if (!S.isRational(inside)) throw unreadable();
    return S.squareRoot(inside.rational);
  }
  if (take(cursor, "(")) {
    const value = sum(cursor);
    if (!take(cursor, ")")) throw unreadable();
    return value;
  }
  const number = parseRational(peek(cursor));
  if (number === null) throw unreadable();
  cursor.next++;
  return S.of(number);
}
