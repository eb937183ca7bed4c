import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExactMatrix, equalsMatrix, matrix } from "../exact/matrix.ts";
import { formatRational, type Rational, rational } from "../exact/rational.ts";
import { ReadingError, readMatrix } from "./index.ts";

const written = (A: ExactMatrix): readonly (readonly string[])[] => A.entries.map((row) => row.map(formatRational));

function complaint(text: string): ReadingError {
  try {
    readMatrix(text);
  } catch (error) {
    if (error instanceof ReadingError) return error;
    throw error;
  }
  throw new Error(`readMatrix accepted ${JSON.stringify(text)}`);
}

describe("readMatrix reads every notation to the same exact matrix", () => {
  test.each([
    ["nested brackets", "[[1, -2], [1/3, 0.25]]"],
    ["a true minus sign", "[[1, −2], [1/3, .25]]"],
    ["tuples", "((1, -2), (1/3, 0.25))"],
    ["braces", "{{1, -2}, {1/3, 0.25}}"],
    ["a trailing comma", "[[1, -2,], [1/3, 0.25],]"],
    ["quoted entries, as this toolkit prints them", '[["1","-2"],["1/3","1/4"]]'],
    ["MATLAB", "1 -2; 1/3 0.25"],
    ["MATLAB in brackets", "[1 -2; 1/3 0.25];"],
    ["MATLAB with commas and lines", "[1, -2\n 1/3, 0.25]"],
    ["a MATLAB print-out", "A =\n\n   1.0000  -2.0000\n   1/3   0.25\n"],
    ["blanks around a fraction bar", "1 -2; 1 / 3 0.25"],
    ["NumPy's print", "[[ 1.   -2.  ]\n [ 1/3  0.25]]"],
    ["NumPy's array with dtype", "array([[1.0e+00, -2.0e+00],\n       [1/3, 2.5e-01]], dtype=float64)"],
    ["a list of NumPy's numbers", "[[np.float64(1.0), np.int64(-2)], [1/3, np.float32(0.25)]]"],
    ["np.array", "np.array([[1, -2], [1/3, 0.25]])"],
    ["bracketed rows below each other", "[    1    -2 ]\n[  1/3   1/4 ]"],
    ["LaTeX bmatrix", String.raw`\begin{bmatrix} 1 & -2 \\ \frac{1}{3} & 0.25 \end{bmatrix}`],
    ["LaTeX pmatrix in dollars", String.raw`$$\begin{pmatrix}1&-2\\\tfrac13&\frac{1}{4}\\\end{pmatrix}$$`],
    ["LaTeX vmatrix", String.raw`\begin{vmatrix} 1 & {-2} \\ \dfrac{1}{3} & \frac{-1}{-4} \end{vmatrix}`],
    [
      "LaTeX array with a bar, a line and spacing",
      String.raw`\left[\begin{array}{r|r} 1\, & -2 \\[2pt] \hline \frac{1}{3} & \phantom{-}\frac14 \end{array}\right]`,
    ],
    ["a named LaTeX matrix", String.raw`A = \begin{bmatrix} 1 & -2 \\ 1/3 & 1/4 \end{bmatrix}`],
    ["CSV", "1,-2\n1/3,0.25\n"],
    ["CSV with Windows line ends and a byte order mark", "\uFEFF1,-2\r\n1/3,0.25\r\n"],
    ["CSV with quotation marks", '"1","-2"\n"1/3","0.25"'],
    ["what a web page hides between the entries", "\u200B[[1,\u2060 -2],\u200B [1/3, 0.25]]\u200B"],
    ["TSV", "1\t-2\n1/3\t0.25"],
    ["semicolon-separated lines", "1;-2\n1/3;0.25"],
    ["the bar of an augmented matrix", "1 | -2; 1/3 | 0.25"],
  ])("%s", (_, text) => {
    expect(written(readMatrix(text))).toEqual([
      ["1", "-2"],
      ["1/3", "1/4"],
    ]);
  });
});

describe("readMatrix keeps shapes", () => {
  test.each([
    ["[]", 0, 0],
    ["[[]]", 1, 0],
    ["[[], []]", 2, 0],
    ["7", 1, 1],
    ["[1, 2, 3]", 1, 3],
    ["[[1], [2], [3]]", 3, 1],
    ["1;2;3", 3, 1],
    ["1 2 3\n", 1, 3],
    ["[[1 2 3\n  4 5 6]\n [1 2 3\n  4 5 6]]", 2, 6],
  ])("%j", (text, rows, columns) => {
    expect(readMatrix(text)).toMatchObject({ rows, columns });
  });
});

describe("readMatrix says what is wrong and where", () => {
  test.each([
    ["", "there is nothing to read", 1, 1],
    ["[[1,2],[3,4,5]]", "row 2 has 3 entries, row 1 has 2", 1, 9],
    ["1 2\n3", "row 2 has 1 entry, row 1 has 2", 2, 1],
    ["[[1, 2], [3, x]]", "“x]]” is not a number", 1, 14],
    ["foo([1, 2])", "“foo([1” is not a number", 1, 1],
    ["1 nan", "“nan” is not a number", 1, 3],
    ["1,,3", "row 1, entry 2 is empty", 1, 3],
    ["1,2\n3,\n", "row 2, entry 2 is empty", 2, 3],
    ["1;;2", "row 2 is empty", 1, 3],
    ["1 2;|3", "row 2, entry 1 is empty", 1, 5],
    ["1/0", "a denominator is 0", 1, 3],
    ["1 - 2", "the sign “-” stands alone; write it right before its number", 1, 3],
    ["1-2", "“-2” does not belong in an entry; entries are separated by blanks or commas", 1, 2],
    ["[[1, 2], [3, 4]", "the bracket [ is never closed", 1, 1],
    ["[[1, 2], [3, 4", "the bracket [ is never closed", 1, 10],
    ["[1, 2)", "“)” does not belong in an entry; entries are separated by blanks or commas", 1, 6],
    ["[[1, 2], 3]", "“3]” stands between the rows; each row has its own brackets", 1, 10],
    ["[[1, 2]] 3", "“3” is left over after the closing bracket", 1, 10],
    ["[[[1]]]", "there are three levels of brackets; a matrix has two", 1, 3],
    ["[[1;2],[3,4]]", "row 1 is split by a semicolon", 1, 2],
    ["[1 2; 3 4] [5 6]", "a second matrix begins here", 1, 12],
    ["[[1 ... 2]]", "the print-out leaves entries out (…); print it whole", 1, 5],
    ["array([[1, 2]]", "the closing ) of the call is missing", 1, 15],
    ["[np.float64(1, 2]", "the closing ) of the number is missing", 1, 14],
    [String.raw`\begin{bmatrix} 1 & \\ 2 & 3 \end{bmatrix}`, "row 1, entry 2 is empty", 1, 21],
    [String.raw`\begin{bmatrix} 1 & 2`, String.raw`\end{bmatrix} is missing`, 1, 22],
    [
      String.raw`\begin{tabular} 1`,
      String.raw`“\begin{tabular}” is not a matrix environment such as \begin{bmatrix}`,
      1,
      1,
    ],
    ["1e401", "the power of ten in “1e401” is too large", 1, 1],
    ["9".repeat(5001), "a number has more than 5000 digits", 1, 1],
  ])("%j", (text, message, line, column) => {
    expect(complaint(text)).toMatchObject({ message, line, column });
    expect(complaint(text).accepts).toBe("a matrix such as [[1, 2], [3, 4]] or 1 2; 3 4");
  });
});

const fraction: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 999n))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fraction, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((rows) => matrix(rows));

const latexEntry = (text: string): string => text.replace(/^(-?)(\d+)\/(\d+)$/, String.raw`$1\frac{$2}{$3}`);
const printers: readonly (readonly [name: string, print: (rows: readonly (readonly string[])[]) => string])[] = [
  ["brackets", (rows) => `[${rows.map((row) => `[${row.join(", ")}]`).join(", ")}]`],
  ["JSON", (rows) => JSON.stringify(rows)],
  ["MATLAB", (rows) => rows.map((row) => row.join(" ")).join("; ")],
  ["NumPy", (rows) => `array([${rows.map((row) => `[${row.join(",\n  ")}]`).join(",\n       ")}])`],
  [
    "NumPy's print",
    (rows) => `[${rows.map((row) => `[${row.map((entry) => entry.padStart(30)).join(" ")}]`).join("\n ")}]`,
  ],
  [
    "LaTeX",
    (rows) => `\\begin{bmatrix} ${rows.map((row) => row.map(latexEntry).join(" & ")).join(" \\\\ ")} \\end{bmatrix}`,
  ],
  [
    "LaTeX array",
    (rows) =>
      `\\left(\\begin{array}{${"r".repeat(rows.length)}} ${rows.map((row) => row.join("&")).join("\\\\\n")}\\\\ \\end{array}\\right)`,
  ],
  ["CSV", (rows) => rows.map((row) => row.join(",")).join("\r\n")],
  ["TSV", (rows) => rows.map((row) => row.join("\t")).join("\n")],
  ["true minus signs", (rows) => rows.map((row) => row.join(" ").replaceAll("-", "−")).join("\n")],
];

test.each(printers)("what is printed as %s reads back to the same matrix", (_, print) => {
  fc.assert(
    fc.property(matrices, (A) => {
      expect(equalsMatrix(readMatrix(print(written(A))), A)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
