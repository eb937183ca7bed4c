import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const HERE = dirname(fileURLToPath(import.meta.url));
const FILE = join(HERE, "learner.ts");

/** What a learner writes, and what the compiler says to it; an empty text where it says nothing. */
const CASES: readonly (readonly [code: string, message: string])[] = [
  ["multiply(A, x)", ""],
  ["multiply(transpose(A), A)", ""],
  ["multiply(A, A)", "multiply: cannot multiply 2×3 by 2×3: the inner sizes 3 and 2 differ"],
  ["multiply(A, vector([1, 2]))", "multiply: cannot multiply 2×3 by 2×1: the inner sizes 3 and 2 differ"],
  ["multiply(matrix(open), A)", ""],
  ["add(A, transpose(A))", "add: A and B must have the same shape, got 2×3 and 3×2"],
  ["subtract(A, x)", "subtract: A and B must have the same shape, got 2×3 and 3×1"],
  ["matrix([[1, 2], [3]])", "matrix: every row must have 2 entries, row 2 has 1"],
  ["matrix([[1, 2], [3, 4], [5, 6, 7]])", "matrix: every row must have 2 entries, row 3 has 3"],
  ["matrix([1, 2, 3])", "matrix: a matrix is a list of rows, as in [[1, 2, 3]]; a column is made by vector([1, 2, 3])"],
  ["placeBeside(A, x)", "placeBeside: A and B must have as many rows, got 2×3 and 3×1"],
  ["placeAbove(A, x)", "placeAbove: A and B must have as many columns, got 2×3 and 3×1"],
  ["determinant(A)", "determinant: A must be square, got 2×3"],
  ["determinant(matrix(open))", ""],
  ["inverse(A)", "inverse: A must be square, got 2×3"],
  ["solve(A, x)", "solve: A must be square, got 2×3"],
  ["solve(S, x)", "solve: A and b must have as many rows, got 2×2 and 3×1"],
  ["solve(S, vector([1, 2]))", ""],
  ["leastSquares(transpose(A), vector([1, 2]))", "leastSquares: A and b must have as many rows, got 3×2 and 2×1"],
  ["leastSquares(transpose(A), x)", ""],
  ["minimumNorm(A, x)", "minimumNorm: A and b must have as many rows, got 2×3 and 3×1"],
  ["solveLowerTriangular(S, x)", "solveLowerTriangular: A and b must have as many rows, got 2×2 and 3×1"],
  ["solveUpperTriangular(A, x)", "solveUpperTriangular: A must be square, got 2×3"],
  ["cholesky(A)", "cholesky: A must be square, got 2×3"],
  ["power(A, 2)", "power: A must be square, got 2×3"],
  ["exponential(A)", "exponential: A must be square, got 2×3"],
  ["conditionEstimate(A)", "conditionEstimate: A must be square, got 2×3"],
  ["trace(A)", "trace: A must be square, got 2×3"],
  ["dot(x, vector([1, 2]))", "dot: u and v must have as many entries, got 3 and 2"],
  ["distance(x, vector([1, 2]))", "distance: u and v must have as many entries, got 3 and 2"],
  ["angle(x, vector([1, 2]))", "angle: u and v must have as many entries, got 3 and 2"],
  // Sizes that follow from others are checked as well.
  ["multiply(placeBeside(A, S), x)", "multiply: cannot multiply 2×5 by 3×1: the inner sizes 5 and 3 differ"],
];

const PREAMBLE = `import * as numeric from "./index.ts";
const { ${[...new Set(CASES.flatMap(([code]) => code.match(/\b[a-z]\w+(?=\()/gi) ?? []))].join(", ")} } = numeric;
const A = matrix([[1, 2, 3], [4, 5, 6]]);
const S = matrix([[1, 2], [3, 4]]);
const x = vector([1, 2, 3]);
const open: number[][] = [[1, 2], [3, 4]];
`;

function messagesByLine(source: string): ReadonlyMap<number, string> {
  const base = ts.readConfigFile(join(HERE, "../../../../../tsconfig.base.json"), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(base.compilerOptions, HERE);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const file = program.getSourceFile(FILE);
  const found = file === undefined ? [] : ts.getPreEmitDiagnostics(program, file);
  return new Map(
    found.map(({ start = 0, messageText }) => [
      source.slice(0, start).split("\n").length - 1,
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    ]),
  );
}

const first = PREAMBLE.split("\n").length - 1;
const messages = messagesByLine(PREAMBLE + CASES.map(([code]) => `${code};`).join("\n"));

it("compiles what comes before the cases", () => {
  expect([...messages].filter(([line]) => line < first)).toEqual([]);
});

it.each(CASES.map(([code, message], i) => ({ code, message, line: first + i })))("on $code says “$message”", (at) => {
  const said = messages.get(at.line) ?? "";
  if (at.message === "") expect(said).toBe("");
  else expect(said).toMatch(/^Argument of type '.*' is not assignable to parameter of type '"(.*)"'\.$/);
  if (at.message !== "") expect(said).toContain(`"${at.message}"`);
});
