import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRational, Q, type Rational, rational } from "../exact/rational.ts";
import { ReadingError, readSystem } from "./index.ts";

function read(text: string): readonly [readonly string[], readonly (readonly string[])[], readonly string[]] {
  const { unknowns, coefficients, constants } = readSystem(text);
  return [unknowns, coefficients.entries.map((row) => row.map(formatRational)), constants.map(formatRational)];
}

function complaint(text: string): ReadingError {
  try {
    readSystem(text);
  } catch (error) {
    if (error instanceof ReadingError) return error;
    throw error;
  }
  throw new Error(`readSystem accepted ${JSON.stringify(text)}`);
}

describe("readSystem reads the same system however it is written", () => {
  test.each([
    "2x + y = 5; x - y = 1",
    "2x + y = 5\nx − y = 1\n",
    "2x + y = 5, x - y = 1",
    "2\u2062x + y = 5\u200B; x - y = 1\u200B",
    "y + 2*x = 5; 1 = x - y",
    "2·x = 5 − y; x = y + 1;",
    "2x + y - 5 = 0; -(y - x) = 1",
    "2(x + y) = 5 + y; x - y = 2/2",
    "4/2 x + y = 10/2; x - y = 1.0",
    "3x + y = 5 + x; [x] - y = 1",
    String.raw`\begin{cases} 2x + y &= 5 \\ x - y &= 1 \end{cases}`,
    String.raw`$$\left\{\begin{aligned} 2\cdot x + y &= 5 \\[4pt] \frac{2x}{2} - y &= 1 \end{aligned}\right.$$`,
  ])("%j", (text) => {
    expect(read(text)).toEqual([
      ["x", "y"],
      [
        ["2", "1"],
        ["1", "-1"],
      ],
      ["5", "1"],
    ]);
  });
});

describe("readSystem reads", () => {
  test.each([
    ["fractions on either side of a letter", "1/2 x + y/3 = 0.1", [["x", "y"], [["1/2", "1/3"]], ["1/10"]]],
    ["brackets in brackets", "2(x − 3(y − 1)) = 0", [["x", "y"], [["2", "-6"]], ["-6"]]],
    ["a number times a bracket that holds no unknown", "x(y − y + 2) = 4", [["x", "y"], [["2", "0"]], ["4"]]],
    ["signs in a row", "3x − −2 = 1", [["x"], [["3"]], ["-1"]]],
    ["an unknown that cancels", "x − x + y = 2", [["x", "y"], [["0", "1"]], ["2"]]],
    ["a coefficient 0", "0x + 0y = 1", [["x", "y"], [["0", "0"]], ["1"]]],
    ["an equation without unknowns beside one with", "x = 1; 0 = 0", [["x"], [["1"], ["0"]], ["1", "0"]]],
    ["Greek letters", "2β + α = 1", [["α", "β"], [["1", "2"]], ["1"]]],
    ["e as a letter", "2e − 3 = 1", [["e"], [["2"]], ["4"]]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("readSystem names the unknowns", () => {
  test.each([
    ["in alphabetical order, whatever the order on the page", "y = 2x + 1", ["x", "y"]],
    ["with indices by value", "x10 + x2 + x1 + a = 1", ["a", "x1", "x2", "x10"]],
    ["small letters before capitals", "X + x = 1", ["x", "X"]],
    ["as first written, all spellings being one", "x1 = 1; x_1 + x₁ + x_{1} = 3", ["x1"]],
    ["with braces and lowered digits turned into plain text", "x₁ + x_{12} = 3", ["x_1", "x_12"]],
  ])("%s", (_, text, names) => {
    expect(readSystem(text).unknowns).toEqual(names);
  });
});

describe("readSystem says what is wrong, naming the term and the line", () => {
  test.each([
    ["x + y = 2\nx*y = 1", "line 2: “x*y” multiplies unknowns with each other, which is not linear", 2, 1],
    ["x = 1; 2 x y = 1", "equation 2: “2 x y” multiplies unknowns with each other, which is not linear", 1, 8],
    ["x + 3y^2 = 1", "equation 1: “y^2” is not linear; an unknown may stand only to the first power", 1, 6],
    ["x² = 4", "equation 1: “x²” is not linear; an unknown may stand only to the first power", 1, 1],
    ["x**2 = 4", "equation 1: “x**2” is not linear; an unknown may stand only to the first power", 1, 1],
    ["y = 1\n\ny = 3/x", "line 3: “3/x” divides by an unknown, which is not linear", 3, 5],
    ["sin(x) = 1", "equation 1: “sin(x)” is not linear", 1, 1],
    [
      "2xy = 1",
      "equation 1: “xy” reads as x·y, which is not linear; an unknown is one letter, perhaps with a number (x, x1)",
      1,
      2,
    ],
    ["x(x + 1) = 1", "equation 1: “x(x + 1)” multiplies unknowns with each other, which is not linear", 1, 1],
    ["2^3 x = 1", "equation 1: write the power “2^3” out as a number", 1, 1],
    ["x/0 = 1", "equation 1: “x/0” divides by 0", 1, 1],
    ["x + 2", "equation 1 has no “=”", 1, 1],
    ["2,5x = 1", "equation 1 has no “=”; decimals take a point, as in 2.5", 1, 1],
    ["x = y = 2", "equation 1 has more than one “=”", 1, 7],
    ["x < 2", "equation 1: “<” can't be used here; an equation has one “=”", 1, 3],
    ["x == 2", "equation 1: “==” can't be used here; an equation has one “=”", 1, 3],
    ["x = ", "equation 1: a term is missing", 1, 5],
    ["= 3", "equation 1: a term is missing before “=”", 1, 1],
    ["x + = 3", "equation 1: a term is missing before “=”", 1, 5],
    ["(x + 1 = 2", "equation 1: the bracket ( is never closed", 1, 1],
    ["x + 1) = 2", "equation 1: “)” can't be read here", 1, 6],
    ["x 2 = 4", "equation 1: put a sign or * in front of “2”, or write the number first", 1, 3],
    ["x = $ 5 ?", "equation 1: “?” can't be read here", 1, 9],
    ["3 = 4", "there is no unknown in it", 1, 1],
    [" ; ", "there is nothing to read", 1, 4],
  ])("%j", (text, message, line, column) => {
    expect(complaint(text)).toMatchObject({ message, line, column });
    expect(complaint(text).accepts).toBe("equations such as 2x + y = 5; x − y = 1");
  });

  test("brackets nested beyond all reason are refused, not overflowed", () => {
    expect(complaint(`${"(".repeat(100_000)}x = 1`).message).toContain("nested more than");
  });
});

const coefficient = fc
  .tuple(fc.bigInt(-99n, 99n), fc.bigInt(1n, 12n))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const NAMES = ["a", "x1", "x_2", "z"] as const;
const equations = fc.array(
  fc.record({
    left: fc.array(coefficient, { minLength: 4, maxLength: 4 }),
    right: fc.array(coefficient, { minLength: 4, maxLength: 4 }),
    constants: fc.tuple(coefficient, coefficient),
  }),
  { minLength: 1, maxLength: 4 },
);

type Spelling = (coefficient: string, name: string) => string;
const spellings: readonly (readonly [string, Spelling])[] = [
  ["with a star", (number, name) => `${number}*${name}`],
  ["with a blank", (number, name) => `${number} ${name}`],
  ["in brackets", (number, name) => `(${number})(${name})`],
  ["name first", (number, name) => `${name}*${number}`],
  ["as LaTeX", (number, name) => `${number.replace(/(\d+)\/(\d+)/, String.raw`\frac{$1}{$2}`)} \\cdot ${name}`],
];

test.each(spellings)("a random system written %s reads back to its coefficients", (_, spell) => {
  const side = (row: readonly Rational[], constant: Rational): string =>
    [...row.map((q, i) => spell(formatRational(q), NAMES[i] ?? "")), formatRational(constant)].join(" + ");
  fc.assert(
    fc.property(equations, fc.constantFrom("; ", "\n", "\r\n", " ,"), (rows, separator) => {
      const text = rows.map((row) => `${side(row.left, row.constants[0])} = ${side(row.right, row.constants[1])}`);
      const system = readSystem(text.join(separator));
      expect(system.unknowns).toEqual(NAMES);
      rows.forEach((row, i) => {
        const expected = row.left.map((q, j) => Q.subtract(q, row.right[j] ?? q));
        expect(system.coefficients.entries[i]).toEqual(expected);
        expect(system.constants[i]).toEqual(Q.subtract(row.constants[1], row.constants[0]));
      });
    }),
    { numRuns: 60 },
  );
});

test("the order of the equations does not change the unknowns", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["2z + a = 1", "x1 = 3z", "z − x_2 = a", "x1 + x_2 = 0"], { minLength: 4 }),
      (lines) => {
        expect(readSystem(lines.join("\n")).unknowns).toEqual(["a", "x1", "x_2", "z"]);
      },
    ),
    { numRuns: 24 },
  );
});
