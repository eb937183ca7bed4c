import { DomainError, ShapeError } from "../../errors.ts";
import { augment, type ExactMatrix, type ExactVector, matrix } from "../../exact/matrix.ts";
import { Q, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { coefficientIn, type EquationLine, expandedSide, type PlainTerm, plainTerm } from "./written-equation.ts";

/** A system on its way into a matrix: the equations as they stand on paper, and the matrix as far as it is written. */
export type MatrixWriting = {
  /** The unknowns in the order of the columns. */
  readonly names: readonly string[];
  readonly lines: readonly EquationLine[];
  /** Null until the coefficients are taken; first without, then with the column of constants. */
  readonly matrix: ExactMatrix | null;
};

/** Where each rule of writing a matrix is applied. Equations are counted from 0. */
export type MatrixWritingPlaces = {
  /** Unknowns to the left in the order of the columns, constants to the right. */
  readonly "sort-equation": { readonly equation: number };
  /** An unknown that an equation leaves out is written with the coefficient 0. */
  readonly "fill-missing": { readonly equation: number; readonly unknowns: readonly string[] };
  readonly "take-coefficients": undefined;
  /** The way back: a row of the augmented matrix is written as an equation. */
  readonly "read-row": { readonly row: number };
  readonly "append-constants": undefined;
};

/** The rules of writing a matrix, and of reading one. Each leaves what the system says as it is. */
export type MatrixWritingRule = keyof MatrixWritingPlaces;

/** A step of writing the matrix of a system. */
export type MatrixWritingStep = {
  [Rule in MatrixWritingRule]: Step<Rule, MatrixWriting, MatrixWritingPlaces[Rule]>;
}[MatrixWritingRule];

/** The matrix of a system, its constants, and both side by side. A: m×n, b: m, augmented: m×(n + 1). */
export type MatrixOfSystem = {
  readonly coefficients: ExactMatrix;
  readonly constants: ExactVector;
  readonly augmented: ExactMatrix;
};

/** The terms of a sorted left-hand side, those with the coefficient 0 included. */
function fullSide(line: EquationLine, names: readonly string[]): readonly PlainTerm[] {
  return names.map((name) =>
    plainTerm(Q.subtract(coefficientIn(line.left, name), coefficientIn(line.right, name)), name),
  );
}

/** Σ constants on the right less those on the left. */
function constantOf(line: EquationLine) {
  return Q.subtract(coefficientIn(line.right, null), coefficientIn(line.left, null));
}

/** The equation with its unknowns on the left in the order of `names` and one constant on the right; zeros are left out. */
export function sortedLine(line: EquationLine, names: readonly string[]): EquationLine {
  const left = fullSide(line, names).filter(({ coefficient }) => !Q.isZero(coefficient));
  return { left, right: [plainTerm(constantOf(line), null)] };
}

function isSorted(line: EquationLine, names: readonly string[]): boolean {
  const [only, ...others] = line.right;
  const constantAlone = others.length === 0 && (only === undefined || (only.type === "plain" && only.unknown === null));
  const places = line.left.map((term) => (term.type === "plain" && term.unknown ? names.indexOf(term.unknown) : -1));
  return constantAlone && places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? place)));
}

function missingFrom(line: EquationLine, names: readonly string[]): readonly string[] {
  const written = new Set(line.left.map((term) => (term.type === "plain" ? term.unknown : null)));
  return names.filter((name) => !written.has(name));
}

function requireKnownNames(lines: readonly EquationLine[], names: readonly string[]): void {
  const found = lines.flatMap((line) => [...expandedSide(line.left), ...expandedSide(line.right)]);
  const stray = found.find(({ unknown }) => unknown !== null && !names.includes(unknown))?.unknown;
  if (stray === undefined || stray === null) return;
  throw new DomainError("writeMatrix", `the unknown ${stray} has no column; there are ${names.join(", ")}`);
}

/**
 * What a writing says: its augmented matrix, read from the equations.
 *
 * @example Q.toText(augmentedOf([writtenEquation(equation2(2, 1, 7), ["x", "y"])], ["x", "y"]).entries[0]?.[2] ?? 0) // => "7"
 */
export function augmentedOf(lines: readonly EquationLine[], names: readonly string[]): ExactMatrix {
  const rows = lines.map((line) => fullSide(line, names).map(({ coefficient }) => coefficient));
  return augment(matrix(rows, names.length), lines.map(constantOf));
}

/**
 * The matrix of a system: each equation is sorted where it is not, missing unknowns get a 0, the coefficients become
 * the rows, and the constants a last column. m equations in n names; both may be 0.
 *
 * @throws DomainError "writeMatrix: the unknown z has no column; there are x, y"
 * @example writeMatrix([writtenEquation(equation2(0, 2, 6), ["x", "y"])], ["x", "y"]).steps.map((step) => step.rule) // => ["fill-missing", "take-coefficients", "append-constants"]
 */
export function writeMatrix(
  lines: readonly EquationLine[],
  names: readonly string[],
): Traced<MatrixOfSystem, MatrixWritingStep> {
  requireKnownNames(lines, names);
  const steps: MatrixWritingStep[] = [];
  let now: MatrixWriting = { names, lines, matrix: null };
  const rewrite = (equation: number, line: EquationLine): MatrixWriting => ({
    ...now,
    lines: now.lines.map((other, i) => (i === equation ? line : other)),
  });
  const take = (step: MatrixWritingStep): void => {
    steps.push(step);
    now = step.after;
  };
  for (const [equation, line] of lines.entries()) {
    if (isSorted(line, names)) continue;
    take({ rule: "sort-equation", before: now, after: rewrite(equation, sortedLine(line, names)), at: { equation } });
  }
  for (const [equation, line] of [...now.lines.entries()]) {
    const unknowns = missingFrom(line, names);
    if (unknowns.length === 0) continue;
    const full = { ...line, left: fullSide(line, names) };
    take({ rule: "fill-missing", before: now, after: rewrite(equation, full), at: { equation, unknowns } });
  }
  const augmented = augmentedOf(now.lines, names);
  const constants = augmented.entries.map((row) => row[names.length] ?? Q.of(0));
  const coefficients = matrix(
    augmented.entries.map((row) => row.slice(0, names.length)),
    names.length,
  );
  take({ rule: "take-coefficients", before: now, after: { ...now, matrix: coefficients }, at: undefined });
  take({ rule: "append-constants", before: now, after: { ...now, matrix: augmented }, at: undefined });
  return { value: { coefficients, constants, augmented }, steps };
}

/**
 * The system of an augmented matrix: each row is written as an equation, zero coefficients left out. m×(n + 1) for n names.
 *
 * @throws ShapeError "systemOfMatrix: 2 unknowns need 3 columns, got 4"
 * @example systemOfMatrix(matrix([[2, 0, 6]]), ["x", "y"]).steps.map((step) => step.rule) // => ["read-row"]
 */
export function systemOfMatrix(
  augmented: ExactMatrix,
  names: readonly string[],
): Traced<readonly EquationLine[], MatrixWritingStep> {
  if (augmented.columns !== names.length + 1) {
    const found = `${names.length} unknowns need ${names.length + 1} columns, got ${augmented.columns}`;
    throw new ShapeError("systemOfMatrix", found);
  }
  const lines = augmented.entries.map((entries): EquationLine => {
    const left = names.map((name, j) => plainTerm(entries[j] ?? ZERO, name));
    return sortedLine({ left, right: [plainTerm(entries[names.length] ?? ZERO, null)] }, names);
  });
  const upTo = (count: number): MatrixWriting => ({ names, lines: lines.slice(0, count), matrix: augmented });
  const steps = lines.map((_, row): MatrixWritingStep => {
    return { rule: "read-row", before: upTo(row), after: upTo(row + 1), at: { row } };
  });
  return { value: lines, steps };
}

/**
 * Whether a step keeps its rule's promise: the equations say what they said, and a matrix that is written holds their
 * numbers.
 */
export function keepsSystem(step: MatrixWritingStep): boolean {
  const { before, after } = step;
  const [said, says] = [before, after].map(({ lines, names }) => augmentedOf(lines, names));
  const same = (p: ExactMatrix, q: ExactMatrix, width: number): boolean =>
    p.rows === q.rows &&
    p.entries.every((row, i) =>
      row.slice(0, width).every((x, j) => x && q.entries[i]?.[j] && Q.equals(x, q.entries[i][j])),
    );
  if (said === undefined || says === undefined) return false;
  if (step.rule === "read-row") {
    const { matrix: whole } = after;
    const counts = before.lines.length === step.at.row && after.lines.length === step.at.row + 1;
    return (
      whole !== null &&
      counts &&
      same({ ...whole, rows: says.rows, entries: whole.entries.slice(0, says.rows) }, says, says.columns)
    );
  }
  if (!same(said, says, says.columns)) return false;
  return after.matrix === null || same(after.matrix, says, after.matrix.columns);
}
