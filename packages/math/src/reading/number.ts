import { Q, type Rational, rational } from "../exact/rational.ts";
import { Cursor } from "./cursor.ts";
import { blankInvisible } from "./invisible-characters.ts";

const ACCEPTS = "a number such as 3, −1/3 or 0.25";
const SIGN = /[+\-−–‐‑]/y;
const UNSIGNED = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+\-−]?\d+)?/y;
const PLAIN = /(?:\d+(?:\.\d*)?|\.\d+)/y;
const FRACTION_COMMAND = /\\[dtc]?frac(?![A-Za-z])/y;
const MAXIMUM_LENGTH = 5_000;
const MAXIMUM_EXPONENT = 400;

/**
 * Reads one number exactly: an integer, a decimal (with a power of ten if there is one) or a fraction, typed or as LaTeX.
 *
 * A decimal is the fraction it spells: 0.1 is 1/10. Both `-` and `−` are minus signs.
 *
 * @param text the whole text; blanks around the number don't matter.
 * @throws ReadingError "“two” is not a number", with the place and what can be typed.
 * @example formatRational(readNumber("−0.25")) // => "-1/4"
 */
export function readNumber(text: string): Rational {
  const cursor = new Cursor(blankInvisible(text), ACCEPTS);
  cursor.skipSpace();
  cursor.take(/\$+/y);
  cursor.skipSpace();
  if (cursor.done) cursor.fail("there is nothing to read");
  const value = scanNumber(cursor);
  cursor.take(/\s*\$*\s*/y);
  if (!cursor.done) cursor.fail(`“${cursor.excerpt()}” is left over after the number`);
  return value;
}

/** Reads a signed number or fraction where the cursor stands, in quotes or braces too. */
export function scanNumber(cursor: Cursor): Rational {
  const quote = cursor.take(/["']/y);
  if (quote === null) return scanFraction(cursor, 0);
  cursor.skipBlanks();
  const value = scanFraction(cursor, 0);
  cursor.skipBlanks();
  if (cursor.peek() !== quote) cursor.fail(`the quotation mark ${quote} is not closed`);
  cursor.position += 1;
  return value;
}

/** Reads an unsigned integer or decimal without a power of ten, or null: the numbers of an equation, where e is a letter. */
export function scanPlainNumber(cursor: Cursor): Rational | null {
  const start = cursor.position;
  const digits = cursor.take(PLAIN);
  return digits === null ? null : toRational(cursor, digits, start);
}

/** Reads the command that starts a LaTeX fraction; says whether there was one. */
export function takeFractionCommand(cursor: Cursor): boolean {
  return cursor.take(FRACTION_COMMAND) !== null;
}

function scanFraction(cursor: Cursor, depth: number): Rational {
  const value = scanSigned(cursor, depth);
  const slash = cursor.take(/[^\S\n\r]*[/⁄∕][^\S\n\r]*/y);
  if (slash === null) return value;
  const start = cursor.position;
  const denominator = scanSigned(cursor, depth);
  return quotient(cursor, value, denominator, start);
}

function scanSigned(cursor: Cursor, depth: number): Rational {
  const start = cursor.position;
  const sign = cursor.take(SIGN);
  if (sign !== null) cursor.skipBlanks();
  const magnitude = scanMagnitude(cursor, start, depth);
  return sign === null || sign === "+" ? magnitude : Q.negate(magnitude);
}

function scanMagnitude(cursor: Cursor, start: number, depth: number): Rational {
  if (takeFractionCommand(cursor)) {
    const numerator = scanArgument(cursor, depth);
    cursor.skipBlanks();
    const place = cursor.position;
    return quotient(cursor, numerator, scanArgument(cursor, depth), place);
  }
  if (cursor.peek() === "{" && depth < 3) return scanArgument(cursor, depth);
  const place = cursor.position;
  const digits = cursor.take(UNSIGNED);
  if (digits === null) return notANumber(cursor, start);
  return toRational(cursor, digits, place);
}

function scanArgument(cursor: Cursor, depth: number): Rational {
  cursor.skipBlanks();
  const digit = cursor.take(/\d/y);
  if (digit !== null) return rational(digit);
  if (cursor.peek() !== "{" || depth >= 3) cursor.fail("a fraction is written \\frac{1}{3}");
  cursor.position += 1;
  cursor.skipBlanks();
  const value = scanFraction(cursor, depth + 1);
  cursor.skipBlanks();
  if (cursor.peek() !== "}") cursor.fail("a closing } is missing");
  cursor.position += 1;
  return value;
}

function quotient(cursor: Cursor, numerator: Rational, denominator: Rational, place: number): Rational {
  if (Q.isZero(denominator)) cursor.fail("a denominator is 0", place);
  return Q.divide(numerator, denominator);
}

function toRational(cursor: Cursor, digits: string, place: number): Rational {
  if (digits.length > MAXIMUM_LENGTH) cursor.fail(`a number has more than ${MAXIMUM_LENGTH} digits`, place);
  const [mantissa = "", power = "0"] = digits.replace("−", "-").split(/[eE]/);
  const exponent = Number(power);
  if (Math.abs(exponent) > MAXIMUM_EXPONENT)
    cursor.fail(`the power of ten in “${cursor.excerpt(place)}” is too large`, place);
  const [whole = "", decimals = ""] = mantissa.split(".");
  const scale = exponent - decimals.length;
  const integer = BigInt(whole + decimals);
  const power10 = 10n ** BigInt(Math.abs(scale));
  return scale >= 0 ? rational(integer * power10) : rational(integer, power10);
}

function notANumber(cursor: Cursor, start: number): never {
  const elision = /^(?:\.\.+|…|⋯|\\[cl]?dots)/.test(cursor.text.slice(cursor.position, cursor.position + 8));
  if (elision) cursor.fail("the print-out leaves entries out (…); print it whole");
  const word = cursor.excerpt(start);
  return cursor.fail(word === "" ? "a number is missing" : `“${word}” is not a number`, start);
}
