import { type ExactMatrix, type ExactVector, matrix, vector } from "../exact/matrix.ts";
import { Q, ZERO } from "../exact/rational.ts";
import { Cursor } from "./cursor.ts";
import { blankInvisible } from "./invisible-characters.ts";
import { blankLatexSpacing } from "./latex-spacing.ts";
import { type Reading, readExpression } from "./linear-expression.ts";
import { combineForms, type LinearForm } from "./linear-form.ts";
import { compareNames } from "./unknown-name.ts";

const ACCEPTS = "equations such as 2x + y = 5; x − y = 1";
const WRAPPER =
  /\\(?:begin|end)\s*\{(?:cases|aligned|align\*?|gathered|array|system)\}(?:\s*\{[lcr|@{} ]*\})?|&|\$|\\[[\]]/g;
const LARGEST = 1_000_000;

/** A linear system as it was written: A x = b with the unknowns in the order of A's columns. A: m×n, b: m. */
export type WrittenSystem = {
  readonly unknowns: readonly string[];
  readonly coefficients: ExactMatrix;
  readonly constants: ExactVector;
};

/**
 * Reads linear equations exactly, one a line or separated by semicolons or commas.
 *
 * Unknowns may stand on both sides and in brackets; `3*x`, `3·x`, `3x` and `2(x − 1)` are products, `x/2`, `1/2 x` and
 * `\frac{1}{2} x` fractions. An unknown is one letter, perhaps with an index; `x1`, `x_1` and `x₁` are the same one, called
 * as it was first written. The unknowns come in alphabetical order, indices by value (a, x, x1, x2, x10, y), whatever the
 * order of the equations and their sides: in `y = 2x + 1` the point is (x, y). An unknown that cancels stays, with coefficient 0.
 *
 * @throws ReadingError "line 2: “x*y” multiplies unknowns with each other, which is not linear", with the place; "equation 2"
 * instead of "line 2" when all stands on one line.
 * @example readSystem("y = 2x + 1; x + y = 4").unknowns // => ["x", "y"]
 * @example readSystem("2(x - 1) = y; y = x/2").constants.map(formatRational) // => ["2", "0"]
 */
export function readSystem(text: string): WrittenSystem {
  const plain = blankLatexSpacing(blankInvisible(text))
    .replace(WRAPPER, (part) => " ".repeat(part.length))
    .replaceAll("\\\\", "; ");
  const cursor = new Cursor(plain, ACCEPTS);
  const names = new Map<string, string>();
  const forms = readEquations(cursor, names);
  if (names.size === 0) cursor.fail("there is no unknown in it", 0);
  if (names.size * forms.length > LARGEST) cursor.fail(`the system has more than ${LARGEST} coefficients`, 0);
  const order = [...names].sort(([, a], [, b]) => compareNames(a, b));
  return {
    unknowns: order.map(([, name]) => name),
    coefficients: matrix(
      forms.map((form) => order.map(([key]) => form.terms.get(key) ?? ZERO)),
      order.length,
    ),
    constants: vector(forms.map((form) => Q.negate(form.constant))),
  };
}

function readEquations(cursor: Cursor, names: Map<string, string>): readonly LinearForm[] {
  const forms: LinearForm[] = [];
  const manyLines = /\S\s*[\n\r\u2028\u2029]\s*\S/.test(cursor.text);
  cursor.take(/[\s;]+/y);
  if (cursor.done) cursor.fail("there is nothing to read");
  let [line, counted] = [1, 0];
  while (!cursor.done) {
    line += lineEnds(cursor.text.slice(counted, cursor.position));
    counted = cursor.position;
    const where = manyLines ? `line ${line}` : `equation ${forms.length + 1}`;
    const end = equationEnd(cursor);
    const equation = new Cursor(cursor.text.slice(0, end), cursor.accepts);
    equation.position = cursor.position;
    forms.push(readEquation({ cursor: equation, names, where }, cursor.text.slice(end)));
    cursor.position = end;
    cursor.take(/[\s;,]+/y);
  }
  return forms;
}

function readEquation(reading: Reading, rest: string): LinearForm {
  const { cursor, where } = reading;
  const start = cursor.position;
  const body = cursor.text.slice(start);
  const wrong = /[<>≤≥≠≈]|[=:!]=/.exec(body);
  if (wrong) cursor.fail(`${where}: “${wrong[0]}” can't be used here; an equation has one “=”`, start + wrong.index);
  const marks = [...body.matchAll(/=/g)];
  if (marks.length === 0) cursor.fail(`${where} has no “=”${decimalComma(body, rest)}`, start);
  const [, second] = marks;
  if (second) cursor.fail(`${where} has more than one “=”`, start + second.index);
  const left = readExpression(reading);
  cursor.skipSpace();
  if (cursor.peek() !== "=") refuseRest(reading);
  cursor.position += 1;
  const right = readExpression(reading);
  cursor.skipSpace();
  if (!cursor.done) refuseRest(reading);
  // 3 = x − y is read as x − y = 3, the way round in which people write it down.
  const turned = left.terms.size === 0;
  return combineForms([
    [Q.of(turned ? -1 : 1), left],
    [Q.of(turned ? 1 : -1), right],
  ]);
}

function refuseRest({ cursor, where }: Reading): never {
  const found = cursor.excerpt();
  const number = /^[\d.]/.test(found);
  return cursor.fail(
    number
      ? `${where}: put a sign or * in front of “${found}”, or write the number first`
      : `${where}: “${found}” can't be read here`,
  );
}

function decimalComma(body: string, rest: string): string {
  return /\d\s*$/.test(body) && /^,\d/.test(rest) ? "; decimals take a point, as in 2.5" : "";
}

function equationEnd(cursor: Cursor): number {
  const length = cursor.text.slice(cursor.position).search(/[;,\n\r\u2028\u2029]/);
  return length < 0 ? cursor.text.length : cursor.position + length;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
}
