import { type LinearEquation2, type Rational, ZERO } from "@gradus/math/exact";
import { type Entry, readEntries, remarksOn } from "./entries.ts";
import { lettersIn, parseStatements } from "./expression.ts";
import { expressionLatex, statementsLatex } from "./expression-latex.ts";
import type { Remark } from "./form.ts";
import { namingTheBox } from "./in-boxes.ts";
import { evaluate } from "./linear.ts";
import { linearEquation } from "./linear-equation.ts";
import { withNames } from "./plain-text.ts";
import { canonicalName } from "./token.ts";
import { quote, Unreadable } from "./unreadable.ts";

/** Numbers read from a text, with the LaTeX of what was understood and remarks on how they are written. */
export type NumbersReading = {
  readonly values: readonly Rational[];
  readonly echo: string;
  readonly remarks: readonly Remark[];
};

/** Reads one number: `-1/3`, `0.25`, `2 · 3`, `x = 4`. @throws Unreadable */
export function readNumber(typed: string): NumbersReading {
  const text = typed.replace(/^\s*=/, (match) => " ".repeat(match.length));
  const statements = parseStatements(text);
  const [only] = statements;
  if (only === undefined || statements.length > 1) {
    throw new Unreadable(
      statements[1]?.at ?? 0,
      "I read more than one number. If you meant a decimal, type a point: `1.5`.",
    );
  }
  // "x = 4" and "k = 4" are readily typed for 4.
  const named = only.right !== null && only.left.type === "letter";
  const expression = named && only.right !== null ? only.right : only.left;
  if (only.right !== null && !named) {
    throw new Unreadable(
      only.at,
      `I expected a single number, not the equation ${quote(text.slice(only.at, only.end))}.`,
    );
  }
  const value = evaluate(expression, text);
  if (value.type === "tuple")
    throw new Unreadable(expression.at, "I read several numbers in a bracket; this answer is one number.");
  const entry = { value: value.value, expression };
  return {
    values: [plainNumber(entry, text)],
    echo: expressionLatex(expression, text),
    remarks: remarksOn([entry], text),
  };
}

/** Reads a vector or point: `(2, -1)`, `2, -1`, `[2 -1]`, `x = 2, y = -1`. @throws Unreadable */
export function readVector(text: string, names: readonly string[]): NumbersReading {
  try {
    return readTuple(text, names);
  } catch (error) {
    throw namingTheBox(error, text, names);
  }
}

function readTuple(text: string, names: readonly string[]): NumbersReading {
  const known = names.map(canonicalName);
  const source = withCommas(withNames(text, known));
  const statements = parseStatements(source);
  const entries = readEntries(statements, known, source);
  const values = entries.map((entry) => plainNumber(entry, source));
  return { values, echo: statementsLatex(statements, source), remarks: remarksOn(entries, source) };
}

/** Entries parted by spaces alone, as NumPy and MATLAB print them, get commas; positions are kept. */
function withCommas(text: string): string {
  const spaced = /^\s*[[(]?\s*[+-]?[\d./]+(?:\s+[+-]?[\d./]+)+\s*[\])]?\s*$/;
  if (!spaced.test(text)) return text;
  return text.replace(/(?<=[\d.])\s(?=\s*[+\-\d.])/g, ",");
}

/** Reads an equation of a line in x and y: `y = 2x + 1`, `2x + 3y = 6`, `x = 3`, `3(x - 1) = y`. @throws Unreadable */
export function readLine(typed: string): { readonly equation: LinearEquation2; readonly echo: string } {
  const text = withoutName(withNames(typed, ["x", "y"]));
  const statements = parseStatements(text);
  const [only] = statements;
  if (only === undefined || statements.length > 1) {
    throw new Unreadable(statements[1]?.at ?? 0, "I read more than one equation; this answer is one line.");
  }
  const { coefficients, constant } = linearEquation(only, text, ["x", "y"], lineWords);
  const [a = ZERO, b = ZERO] = coefficients;
  return { equation: { a, b, c: constant }, echo: statementsLatex(statements, text) };
}

const lineWords = {
  instead: "this answer is the equation of a line",
  where: " in the equation of a line",
  empty: ", so it is not a line",
};

/** `f(x) = 2x + 1` and `g: y = 2x + 1` are the line without its name. */
function withoutName(text: string): string {
  return text
    .replace(/^(\s*)[a-z]\s*\(\s*x\s*\)(?=\s*=)/i, (match, space: string) => `${space}y`.padEnd(match.length, " "))
    .replace(/^\s*[a-z]\s*:/i, (match) => " ".repeat(match.length));
}

function plainNumber({ value, expression }: Entry, source: string): Rational {
  // A letter times 0 is gone from the value, but was still typed.
  const [letter = expression === null ? undefined : lettersIn(expression)[0]?.name] = value.coefficients.keys();
  if (letter === undefined) return value.constant;
  const name = letter.replace(/_(\d+)$/, "_{$1}");
  throw new Unreadable(expression?.at ?? source.search(/[a-z]/i), `I expected a number, not the letter $${name}$.`);
}
