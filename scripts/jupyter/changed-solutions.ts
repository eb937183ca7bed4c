import { readFileSync } from "node:fs";
import { type LabLanguage, labFile, labs } from "@gradus/course/labs";
import { notebookFile } from "@gradus/sandbox/build";
import { labNotebook, type Notebook } from "@gradus/sandbox/notebook";

/** A function of a solution, written in another way: wrong, or just as right. */
export type Change = {
  readonly function: string;
  readonly isRight: boolean;
  readonly what: string;
  readonly from: string;
  readonly to: string;
};

const LAB = "gaussian-elimination";

const wrong = (name: string, what: string, from: string, to: string): Change => ({
  function: name,
  isRight: false,
  what,
  from,
  to,
});
const right = (...parts: Parameters<typeof wrong>): Change => ({ ...wrong(...parts), isRight: true });

/** Functions of Gaussian elimination that have more than one right value: what an assertion must catch, and what it must let pass. */
export const CHANGES: Readonly<Record<LabLanguage, readonly Change[]>> = {
  ts: [
    wrong("rowEchelonForm", "pivots are not scaled", "1 / at(matrix, row, column)", "1"),
    wrong("rowEchelonForm", "the column of constants gets a pivot", "column < columns - 1;", "column < columns;"),
    wrong(
      "rowEchelonForm",
      "contradictions are lost",
      "return { matrix, pivots };",
      "for (let i = pivots.length; i < rows; i++) matrix = assign(matrix, i, multiply(slice(matrix, i), 0));\n  return { matrix, pivots };",
    ),
    right(
      "rowEchelonForm",
      "a row is changed by those below",
      "return { matrix, pivots };",
      "if (pivots.length > 1) matrix = addMultiple(matrix, 0, 1, 2.5);\n  return { matrix, pivots };",
    ),
    wrong(
      "reducedRowEchelonForm",
      "only the last pivot is cleared",
      "row > 0; row--) {",
      "row > pivots.length - 2; row--) {",
    ),
    wrong(
      "reducedRowEchelonForm",
      "nothing is cleared",
      "let matrix = echelon;",
      "return { matrix: echelon, pivots };\n  let matrix = echelon;",
    ),
    wrong("solveSystem", "directions keep their signs", "-at(matrix, row, free)", "at(matrix, row, free)"),
    wrong("solveSystem", "a contradiction is overlooked", "if (!isZero)", "if (false)"),
    wrong(
      "solveSystem",
      "one direction stands for all",
      "directions.push(direction);",
      "directions.push(directions[0] ?? direction);",
    ),
    wrong(
      "solveSystem",
      "the particular solution is 0",
      "particular = assign(particular, column, at(matrix, row, n));",
      "",
    ),
    right(
      "solveSystem",
      "longer directions",
      "directions.push(direction);",
      "directions.push(multiply(direction, -3));",
    ),
    wrong(
      "parseSystem",
      "unknowns keep their sign",
      "(row[column] ?? 0) + value",
      "(row[column] ?? 0) + Math.abs(value)",
    ),
    wrong("parseSystem", "numbers keep their sign", "constant -= value;", "constant += value;"),
    wrong("parseSystem", "the line is counted from 0", "k + 1}", "k}"),
    wrong(
      "parseSystem",
      "the error has another name",
      'class NonLinearError extends Error {\n  override name = "NonLinearError";',
      "class NonLinearError extends Error {",
    ),
    right(
      "parseSystem",
      "everything on the right",
      "{ A, b: array(constants), names }",
      "{ A: multiply(A, -1), b: multiply(array(constants), -1), names }",
    ),
    right(
      "parseSystem",
      "the unknowns in another order",
      "const A = array(rows.map((row) => names.map((_, j) => row[j] ?? 0)));",
      "const A = array(rows.map((row) => names.map((_, j) => row[names.length - 1 - j] ?? 0)));\n  names.reverse();",
    ),
    right(
      "solveSystem",
      "another particular solution",
      "particular, directions };\n}",
      "particular: add(particular, directions[0] ?? 0), directions };\n}",
    ),
  ],
  py: [
    wrong("row_echelon_form", "pivots are not scaled", "1 / matrix[row, column]", "1"),
    wrong(
      "row_echelon_form",
      "contradictions are lost",
      '    return {"matrix": matrix, "pivots": pivots}\n\n\nshow',
      '    matrix[len(pivots):] = 0\n    return {"matrix": matrix, "pivots": pivots}\n\n\nshow',
    ),
    wrong(
      "reduced_row_echelon_form",
      "nothing is cleared",
      "for row in range(len(pivots) - 1, 0, -1):",
      "for row in []:",
    ),
    wrong("solve_system", "directions keep their signs", "-matrix[row, free]", "matrix[row, free]"),
    wrong(
      "solve_system",
      "one direction stands for all",
      "directions.append(direction)",
      "directions.append((directions + [direction])[0])",
    ),
    right("solve_system", "longer directions", "directions.append(direction)", "directions.append(-3 * direction)"),
    wrong("parse_system", "unknowns keep their sign", "row.get(name, 0) + value", "row.get(name, 0) + abs(value)"),
    wrong("parse_system", "the line is counted from 0", "k + 1}", "k}"),
    right(
      "parse_system",
      "everything on the right",
      'return {"A": A, "b": np.array(constants)',
      'return {"A": -A, "b": -np.array(constants)',
    ),
  ],
};

/** The notebook of the solution with one function changed. */
export async function changedNotebook(language: LabLanguage, { what, from, to }: Change): Promise<Notebook> {
  const lab = labs.find((one) => one.lab === LAB);
  if (lab === undefined) throw new Error(`There is no lab ${LAB}.`);
  const solution = readFileSync(labFile(lab, language, "solution"), "utf8");
  if (!solution.includes(from)) throw new Error(`${what}: the solution has no ${JSON.stringify(from)}.`);
  const file = solution.replace(from, () => to);
  return labNotebook({ lab: LAB, language, file, checks: lab.checks, read: notebookFile });
}

/** What is wrong with how a changed notebook came out; null where a wrong function met its own assertion, and a right one none. */
export function unlikeItsChange({ function: name, isRight }: Change, failure: string | null): string | null {
  if (isRight) return failure;
  const isOwn =
    new RegExp(`^(?:AssertionError: )?${name}\\b.*`).test(failure ?? "") &&
    /assertion|AssertionError/.test(failure ?? "");
  return isOwn ? null : (failure ?? "it runs");
}
