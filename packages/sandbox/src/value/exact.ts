/** A fraction as the toolkit keeps it: lowest terms, denominator above zero. */
export type FractionData = { readonly numerator: bigint; readonly denominator: bigint };

/** A matrix of fractions as the toolkit keeps it. */
export type FractionMatrixData = {
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly (readonly FractionData[])[];
};

/** Whether a value is a plain object: a record made by `{ … }`, in whatever realm, and nothing cleverer. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function hasExactlyKeys(value: object, names: readonly string[]): boolean {
  const keys = Object.keys(value);
  return keys.length === names.length && names.every((name) => Object.hasOwn(value, name));
}

/** Whether a value is an exact fraction: bigints in lowest terms over a denominator above zero. */
export function isFraction(value: unknown): value is FractionData {
  if (!isRecord(value) || !hasExactlyKeys(value, ["numerator", "denominator"])) return false;
  const { numerator, denominator } = value;
  if (typeof numerator !== "bigint" || typeof denominator !== "bigint" || denominator <= 0n) return false;
  return denominator === 1n || greatestCommonDivisor(numerator, denominator) === 1n;
}

/** Whether a value is an exact matrix: `rows` lists of `columns` fractions each. */
export function isFractionMatrix(value: unknown): value is FractionMatrixData {
  if (!isRecord(value) || !hasExactlyKeys(value, ["rows", "columns", "entries"])) return false;
  const { rows, columns, entries } = value;
  if (!isSize(rows) || !isSize(columns) || !Array.isArray(entries) || entries.length !== rows) return false;
  return entries.every((row: unknown) => Array.isArray(row) && row.length === columns && row.every(isFraction));
}

/** Whether a value can be a number of rows or columns. */
export function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

/**
 * A fraction as text with an ASCII minus.
 * @example fractionText({ numerator: -1n, denominator: 3n }) // => "-1/3"
 */
export function fractionText(value: FractionData): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** The fraction that {@link fractionText} wrote; null for any other text, also for one not in lowest terms. */
export function fractionFromText(text: string): FractionData | null {
  const parts = /^(-?(?:0|[1-9][0-9]*))(?:\/([1-9][0-9]*))?$/.exec(text);
  if (parts?.[1] === undefined || parts[1] === "-0") return null;
  const value = { numerator: BigInt(parts[1]), denominator: BigInt(parts[2] ?? "1") };
  return parts[2] === "1" || !isFraction(value) ? null : value;
}
