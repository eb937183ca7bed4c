import { isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { arrayShapeText, isNumericArray, type NumericArrayData } from "../value/numeric-array.ts";
import { drawnOutput } from "./drawn.ts";
import { entryText, exactText, isSolution, numberText, solutionText } from "./mathematics.ts";
import { notation } from "./notation.ts";
import { type CellOutput, OUTPUT_LIMITS, type OutputSource, type TableOutput } from "./output.ts";

/** Settings of how one value is shown. */
export type DescribeOptions = { readonly from: OutputSource; readonly label?: string; readonly bar?: number };

/**
 * The best picture of a value: drawings as drawings, matrices as matrices, arrays of one axis as vectors and of two as matrices, lists of records as tables, what a solver returns in one line, a traced
 * value as its value, anything else in the notation in which one would type it. Null for undefined: nothing to show.
 */
export function describeValue(value: unknown, options: DescribeOptions): CellOutput | null {
  const { from } = options;
  const label = options.label === undefined ? {} : { label: options.label };
  if (value === undefined) return null;
  const drawing = drawnOutput(value, from, label);
  if (drawing !== null) return drawing;
  if (isTraced(value)) return describeValue(value.value, options);
  const rows = matrixRows(value);
  if (rows !== null && rows.entries.length * rows.columns <= OUTPUT_LIMITS.entries) {
    const bar = options.bar === undefined ? {} : { bar: Math.min(options.bar, rows.columns) };
    return {
      type: "matrix",
      from,
      ...label,
      rows: rows.entries.length,
      columns: rows.columns,
      entries: rows.entries,
      ...bar,
    };
  }
  if (isNumericArray(value) && value.shape.length === 1 && value.data.length <= OUTPUT_LIMITS.entries) {
    return { type: "vector", from, ...label, entries: Array.from(value.data, numberText) };
  }
  if (Array.isArray(value) && value.length > 0 && value.length <= OUTPUT_LIMITS.entries && value.every(isFraction)) {
    return { type: "vector", from, ...label, entries: value.map(exactText) };
  }
  const table = isStepList(value) ? stepTable(value, from) : tableOf(value, from);
  if (table !== null) return { ...table, ...label };
  const text = valueText(value, from);
  const limit = OUTPUT_LIMITS.characters - 300;
  const whole = options.label === undefined ? text : `${options.label} = ${text}`;
  return { type: "text", from, level: "log", text: whole.length > limit ? `${whole.slice(0, limit)} …` : whole };
}

/** One line of `console.log`: texts as they are, other values in notation, with spaces between. */
export function consoleText(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === "string" ? value : valueText(value, "console"))).join(" ");
  const limit = OUTPUT_LIMITS.characters - 300;
  return text.length > limit ? `${text.slice(0, limit)} …` : text;
}

function valueText(value: unknown, from: OutputSource): string {
  if (typeof value === "string" && from === "show") return value;
  if (isTraced(value)) return valueText(value.value, from);
  if (isSolution(value)) return solutionText(value);
  if (isNumericArray(value) && value.data.length > OUTPUT_LIMITS.entries)
    return `an array of shape ${arrayShapeText(value.shape)}, ${value.dtype}`;
  return isFraction(value) ? exactText(value) : notation(value);
}

function isTraced(value: unknown): value is { readonly value: unknown; readonly steps: readonly unknown[] } {
  return isRecord(value) && Object.keys(value).length === 2 && "value" in value && Array.isArray(value.steps);
}

function matrixRows(
  value: unknown,
): { readonly entries: readonly (readonly string[])[]; readonly columns: number } | null {
  if (isFractionMatrix(value))
    return { entries: value.entries.map((row) => row.map(exactText)), columns: value.columns };
  if (isNumericArray(value)) return arrayRows(value);
  if (!Array.isArray(value) || !Array.isArray(value[0])) return null;
  const columns = value[0].length;
  const isRow = (row: unknown) =>
    Array.isArray(row) &&
    row.length === columns &&
    columns > 0 &&
    row.every((entry) => typeof entry === "number" || isFraction(entry));
  if (!value.every(isRow)) return null;
  return {
    entries: (value as readonly (readonly unknown[])[]).map((row) => row.map((entry) => entryText(entry) ?? "")),
    columns,
  };
}

/** The rows of an array with two axes; null for any other. */
function arrayRows({ shape, data }: NumericArrayData) {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === undefined || columns === undefined || data.length > OUTPUT_LIMITS.entries)
    return null;
  const row = (i: number) => Array.from({ length: columns }, (_, j) => numberText(data[i * columns + j] ?? Number.NaN));
  return { entries: Array.from({ length: rows }, (_, i) => row(i)), columns };
}

/** A list of records with the same keys as a table; null for anything else. */
export function tableOf(value: unknown, from: OutputSource): TableOutput | null {
  if (!Array.isArray(value) || value.length === 0 || !isRecord(value[0]) || isFraction(value[0])) return null;
  const columns = Object.keys(value[0]);
  const fits = (row: unknown) =>
    isRecord(row) && Object.keys(row).length === columns.length && columns.every((name) => Object.hasOwn(row, name));
  if (columns.length === 0 || columns.length > 100 || !value.every(fits)) return null;
  return tableFrom(
    columns,
    value.map((row: Readonly<Record<string, unknown>>) => columns.map((name) => row[name])),
    from,
  );
}

/** A table of any entries, cut to the number of rows that a page shows. */
export function tableFrom(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  from: OutputSource,
): TableOutput {
  const shown = rows.slice(0, OUTPUT_LIMITS.tableRows);
  const entries = shown.map((row) => row.map((entry) => cellText(entry).slice(0, 1_000)));
  return {
    type: "table",
    from,
    columns: columns.map((name) => name.slice(0, 1_000)),
    rows: entries,
    omitted: rows.length - shown.length,
  };
}

function cellText(entry: unknown): string {
  if (typeof entry === "string") return entry;
  if (entry === undefined) return "";
  return entryText(entry) ?? valueText(entry, "value");
}

type StepData = { readonly rule: string; readonly before: unknown; readonly after: unknown };

function isStepList(value: unknown): value is readonly StepData[] {
  const isStep = (step: unknown) =>
    isRecord(step) && typeof step.rule === "string" && "before" in step && "after" in step;
  return Array.isArray(value) && value.length > 0 && value.every(isStep);
}

function stepTable(steps: readonly StepData[], from: OutputSource): TableOutput {
  return tableFrom(
    ["step", "rule", "after"],
    steps.map((step, i) => [i + 1, step.rule.replaceAll("-", " "), step.after]),
    from,
  );
}
