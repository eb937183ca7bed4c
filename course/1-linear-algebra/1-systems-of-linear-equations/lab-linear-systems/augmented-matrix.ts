import type { NumericArray } from "@gradus/math/arrays";
import { columnOf, type ExactMatrix, matrix, Q, solve, valueOfDouble } from "@gradus/math/exact";
import { emptyWords, type Judgement, valueKind } from "@gradus/sandbox";

/** The kinds of outcome that a linear system has. */
export type SystemKind = "unique" | "none" | "infinite";

/** The coefficients of an augmented matrix: all columns but the last. */
export function coefficientsOf(system: ExactMatrix): ExactMatrix {
  return matrix(
    system.entries.map((row) => row.slice(0, -1)),
    system.columns - 1,
  );
}

/** The kind of the system with this augmented matrix, by reduction. */
export function kindBySolving(system: ExactMatrix): SystemKind {
  return solve(coefficientsOf(system), columnOf(system, system.columns - 1)).value.kind;
}

/**
 * A returned value in the form in which it is judged: an array of two axes, as Python has them, is the exact matrix of its entries.
 * Anything else stays as it came.
 */
export function asExactMatrix(value: unknown): unknown {
  if (!isArray(value) || value.shape.length !== 2 || !Array.from(value.data).every(Number.isFinite)) return value;
  const [rows = 0, columns = 0] = value.shape;
  const entries = Array.from(value.data, valueOfDouble);
  const row = (i: number) => entries.slice(i * columns, (i + 1) * columns);
  return matrix(
    Array.from({ length: rows }, (_, i) => row(i)),
    columns,
  );
}

function isArray(value: unknown): value is NumericArray {
  return typeof value === "object" && value !== null && "dtype" in value && "data" in value && "shape" in value;
}

/** What a learner's function returned, if it is a 2×3 matrix of the toolkit; otherwise what to say. */
export function readAugmented(value: unknown): { readonly matrix: ExactMatrix } | { readonly judgement: Judgement } {
  const wrong = (message: string, shapes?: string) => ({
    judgement: { right: false, message, ...(shapes === undefined ? {} : { shapes }) } as const,
  });
  const empty = emptyWords(value);
  if (empty !== null) return wrong(empty);
  if (!isExactMatrix(value)) {
    return wrong(
      `Your function returned ${valueKind(value)}. Return a matrix, made by \`matrix([[…], […]])\`, in Python by \`np.array([[…], […]])\`.`,
    );
  }
  if (value.rows === 2 && value.columns === 3) return { matrix: value };
  const shapes = `expected 2×3, got ${value.rows}×${value.columns}`;
  const rows = value.rows === 1 ? "one row" : `${value.rows} rows`;
  if (value.rows !== 2) return wrong(`Your matrix has ${rows}. Two clues make two rows.`, shapes);
  return wrong("Each row has three numbers: the coefficients of x and of y, then the constant.", shapes);
}

/** The codec has checked every fraction; what is left to ask is whether the value is a matrix of them. */
function isExactMatrix(value: unknown): value is ExactMatrix {
  if (typeof value !== "object" || value === null || !("entries" in value) || !Array.isArray(value.entries))
    return false;
  if (!("rows" in value) || !("columns" in value) || value.rows !== value.entries.length) return false;
  const { columns } = value;
  const isRow = (row: unknown) => Array.isArray(row) && row.length === columns && row.every(isFraction);
  return value.entries.every(isRow);
}

function isFraction(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { numerator, denominator } = value as Readonly<Record<string, unknown>>;
  return typeof numerator === "bigint" && typeof denominator === "bigint" && denominator > 0n;
}

/** A row a b | c as the equation that it is, for messages. */
export function rowText(system: ExactMatrix, i: number): string {
  return (system.entries[i] ?? [])
    .map((entry, j) => `${j === system.columns - 1 ? "| " : ""}${Q.toText(entry)}`)
    .join(" ");
}
