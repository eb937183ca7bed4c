import { ONE, Q, type Rational } from "../exact/rational.ts";
import type { Cursor } from "./cursor.ts";
import { combineForms, constantForm, isConstantForm, type LinearForm, unknownForm } from "./linear-form.ts";
import { scanPlainNumber, takeFractionCommand } from "./number.ts";
import { nameKey, scanName } from "./unknown-name.ts";

const PLUS_OR_MINUS = /[+\-−–‐‑]/y;
const TIMES = /(?:\*(?!\*)|·|×|⋅|∙|\\(?:cdot|times)(?![A-Za-z]))/y;
const OVER = /[/÷⁄∕:]/y;
const POWER = /(?:\^|\*\*|[⁰¹²³⁴-⁹])/y;
const FUNCTION = /^(?:sin|cos|tan|exp|log|ln|sqrt|abs|max|min)$/i;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const DEEPEST = 60;

/** What an expression means once it is read: its linear form; the unknowns' first spellings go to `names`. */
export type Reading = { readonly cursor: Cursor; readonly names: Map<string, string>; readonly where: string };

/**
 * Reads a linear expression where the cursor stands: sums, products with a number, implicit products (`2x`, `2(x − 1)`),
 * division by a number, brackets. Stays in front of what cannot belong to it.
 *
 * @throws ReadingError naming the first term that is not linear.
 */
export function readExpression(reading: Reading, depth = 0): LinearForm {
  const { cursor } = reading;
  if (depth > DEEPEST) cursor.fail(`${reading.where}: brackets are nested more than ${DEEPEST} deep`);
  const parts: (readonly [Rational, LinearForm])[] = [];
  cursor.skipSpace();
  let sign = readSigns(cursor) ?? ONE;
  for (;;) {
    parts.push([sign, readTerm(reading, depth)]);
    cursor.skipSpace();
    const next = readSigns(cursor);
    if (next === null) return combineForms(parts);
    sign = next;
  }
}

function readSigns(cursor: Cursor): Rational | null {
  let sign: Rational | null = null;
  for (let mark = cursor.take(PLUS_OR_MINUS); mark !== null; mark = cursor.take(PLUS_OR_MINUS)) {
    const before: Rational = sign ?? ONE;
    sign = mark === "+" ? before : Q.negate(before);
    cursor.skipSpace();
  }
  return sign;
}

function readTerm(reading: Reading, depth: number): LinearForm {
  const { cursor } = reading;
  const start = cursor.position;
  let product = readFactor(reading, depth);
  for (;;) {
    cursor.skipSpace();
    if (cursor.take(TIMES) !== null) product = multiply(reading, start, product, readSignedFactor(reading, depth));
    else if (cursor.take(OVER) !== null) product = divide(reading, start, product, readSignedFactor(reading, depth));
    else if (startsFactor(cursor)) product = multiply(reading, start, product, readFactor(reading, depth));
    else return product;
  }
}

function startsFactor(cursor: Cursor): boolean {
  return /^(?:\p{L}|[([{]|\\[dtc]?frac(?![A-Za-z]))/u.test(cursor.text.slice(cursor.position, cursor.position + 8));
}

function readSignedFactor(reading: Reading, depth: number): LinearForm {
  reading.cursor.skipSpace();
  const sign = readSigns(reading.cursor) ?? ONE;
  return combineForms([[sign, readFactor(reading, depth)]]);
}

function readFactor(reading: Reading, depth: number): LinearForm {
  const { cursor, where } = reading;
  const start = cursor.position;
  const base = readBase(reading, depth);
  const end = cursor.position;
  cursor.skipSpace();
  const mark = cursor.take(POWER);
  if (mark === null) {
    cursor.position = end;
    return base;
  }
  if (mark === "^" || mark === "**") cursor.take(/\s*(?:\{\s*[-−]?\w+\s*\}|[-−]?\w+)/y);
  const text = cursor.excerpt(start, cursor.position);
  if (!isConstantForm(base))
    cursor.fail(`${where}: “${text}” is not linear; an unknown may stand only to the first power`, start);
  return cursor.fail(`${where}: write the power “${text}” out as a number`, start);
}

function readBase(reading: Reading, depth: number): LinearForm {
  const { cursor, where } = reading;
  const start = cursor.position;
  const number = scanPlainNumber(cursor);
  if (number !== null) return constantForm(number);
  if (takeFractionCommand(cursor)) {
    const numerator = readArgument(reading, depth);
    return divide(reading, start, numerator, readArgument(reading, depth));
  }
  const word = cursor.take(/\p{L}{2,}/uy);
  if (word !== null) return refuseWord(reading, word, start);
  const name = scanName(cursor);
  if (name !== null) {
    const key = nameKey(name);
    if (!reading.names.has(key)) reading.names.set(key, name);
    return unknownForm(key);
  }
  if (CLOSING[cursor.peek()] !== undefined) return readBracket(reading, depth);
  const found = cursor.excerpt();
  return cursor.fail(
    found === "" || /^[=)\]}]/.test(found)
      ? `${where}: a term is missing${found === "" ? "" : ` before “${found.slice(0, 1)}”`}`
      : `${where}: “${found}” can't be read here`,
  );
}

function readBracket(reading: Reading, depth: number): LinearForm {
  const { cursor, where } = reading;
  const opened = cursor.position;
  const open = cursor.peek();
  cursor.position += 1;
  const inside = readExpression(reading, depth + 1);
  cursor.skipSpace();
  const found = cursor.peek();
  if (found !== CLOSING[open]) {
    if (found === "" || found === "=") cursor.fail(`${where}: the bracket ${open} is never closed`, opened);
    cursor.fail(`${where}: “${cursor.excerpt()}” can't be read here`);
  }
  cursor.position += 1;
  return inside;
}

function readArgument(reading: Reading, depth: number): LinearForm {
  const { cursor, where } = reading;
  cursor.skipSpace();
  const digit = cursor.take(/\d/y);
  if (digit !== null) return constantForm(Q.of(digit));
  if (cursor.peek() !== "{") cursor.fail(`${where}: a fraction is written \\frac{1}{3}`);
  return readBracket(reading, depth);
}

function multiply(reading: Reading, start: number, left: LinearForm, right: LinearForm): LinearForm {
  if (isConstantForm(left))
    return combineForms([
      [left.constant, right],
      [Q.of(0), left],
    ]);
  if (isConstantForm(right))
    return combineForms([
      [right.constant, left],
      [Q.of(0), right],
    ]);
  const { cursor, where } = reading;
  const text = cursor.excerpt(start, cursor.position);
  return cursor.fail(`${where}: “${text}” multiplies unknowns with each other, which is not linear`, start);
}

function divide(reading: Reading, start: number, left: LinearForm, right: LinearForm): LinearForm {
  const { cursor, where } = reading;
  const text = cursor.excerpt(start, cursor.position);
  if (!isConstantForm(right)) cursor.fail(`${where}: “${text}” divides by an unknown, which is not linear`, start);
  if (Q.isZero(right.constant)) cursor.fail(`${where}: “${text}” divides by 0`, start);
  return combineForms([
    [Q.reciprocal(right.constant), left],
    [Q.of(0), right],
  ]);
}

function refuseWord(reading: Reading, word: string, start: number): never {
  const { cursor, where } = reading;
  if (FUNCTION.test(word)) cursor.fail(`${where}: “${cursor.excerpt(start)}” is not linear`, start);
  return cursor.fail(
    `${where}: “${word}” reads as ${[...word].slice(0, 8).join("·")}, which is not linear; an unknown is one letter, perhaps with a number (x, x1)`,
    start,
  );
}
