import { formatRational, Q, type Rational } from "@gradus/math/exact";
import { ReadingError, readMatrix as readAnyMatrix } from "@gradus/math/reading";
import { rationalLatex } from "./expression-latex.ts";
import type { MatrixForm, Remark } from "./form.ts";
import { matrixCells, type WrittenCell } from "./matrix-cells.ts";
import { matrixLatex } from "./matrix-latex.ts";
import { plainText } from "./plain-text.ts";
import { readNumber } from "./read-numbers.ts";
import { quote, Unreadable } from "./unreadable.ts";

/** A matrix as it was understood, with its LaTeX and remarks on how its entries are written. */
export type MatrixReading = {
  readonly entries: readonly (readonly Rational[])[];
  readonly echo: string;
  readonly remarks: readonly Remark[];
};

type Entry = { readonly value: Rational; readonly latex: string; readonly at: number };
type Rows = { readonly rows: readonly (readonly Entry[])[]; readonly remarks: readonly Remark[] };

/**
 * Reads a matrix: `[[1, 2], [3, 4]]` with arithmetic in its entries, or as it is pasted from NumPy, MATLAB, LaTeX or a
 * spreadsheet. Where some entries are given, the missing ones alone will do, in reading order.
 *
 * @throws Unreadable for another shape, an empty or unreadable entry, or a given entry that was changed.
 */
export function readMatrix(raw: string, form: MatrixForm): MatrixReading {
  const cells = matrixCells(raw);
  const { rows, remarks } = cells === null ? fromAnyNotation(raw, form) : fromCells(cells, form);
  const whole = withGiven(rows, form);
  requireShape(whole, form);
  whole.forEach((row, i) => {
    row.forEach((entry, j) => {
      const given = form.given?.[i]?.[j] ?? null;
      if (given === null || Q.equals(given, entry.value)) return;
      throw new Unreadable(entry.at, `${place(i, j)} is given as \`${formatRational(given)}\`; it has to stay.`);
    });
  });
  return {
    entries: whole.map((row) => row.map(({ value }) => value)),
    echo: matrixLatex(
      whole.map((row) => row.map(({ latex }) => latex)),
      form.bar,
    ),
    remarks,
  };
}

/** "Row 1, column 2". */
function place(row: number, column: number): string {
  return `Row ${row + 1}, column ${column + 1}`;
}

function fromCells(cells: readonly (readonly WrittenCell[])[], form: MatrixForm): Rows {
  const remarks: Remark[] = [];
  const ragged = cells.some((row) => row.length !== cells[0]?.length);
  cells.forEach((row, i) => {
    if (!ragged || row.length === form.columns) return;
    throw new Unreadable(
      row[0]?.at ?? 0,
      `I read ${counted(row.length, "entry", "entries")} in row ${i + 1}, which has ${form.columns}. Decimals take a point, not a comma.`,
    );
  });
  const rows = cells.map((row, i) =>
    row.map(({ text, at }, j): Entry => {
      if (text.trim() === "") throw new Unreadable(at, `${place(i, j)} is still empty.`);
      try {
        const { values, echo, remarks: found } = readNumber(plainText(text));
        remarks.push(...found);
        return { value: values[0] ?? Q.of(0), latex: echo, at };
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        throw new Unreadable(at + error.at, `${place(i, j)}: ${error.message}`);
      }
    }),
  );
  return { rows, remarks };
}

/** The texts of a matrix's boxes where a stray bracket in one of them keeps the whole from being taken apart. */
function boxesIn(raw: string, form: MatrixForm): readonly (readonly WrittenCell[])[] | null {
  const [, before = "", inside] = /^(\s*\[\[)(.*)\]\]\s*$/s.exec(raw) ?? [];
  let at = before.length;
  const rows = (inside ?? "").split("], [").map((row) => {
    const cells = row.split(",").map((text) => {
      const cell = { text: text.trim(), at: at + text.indexOf(text.trim()) };
      at += text.length + 1;
      return cell;
    });
    at += "], [".length - 1;
    return cells;
  });
  return rows.length === form.rows && rows.every((row) => row.length === form.columns) ? rows : null;
}

function fromAnyNotation(raw: string, form: MatrixForm): Rows {
  try {
    const { entries } = readAnyMatrix(raw);
    const rows = entries.map((row) => row.map((value) => ({ value, latex: rationalLatex(value), at: 0 })));
    return { rows, remarks: remarksOnNumbers(raw) };
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    const boxes = boxesIn(raw, form);
    if (boxes !== null) return fromCells(boxes, form);
    const words = error.message.replace(/“([^”]*)”/g, (_, found: string) => quote(found));
    throw new Unreadable(error.position, `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  }
}

/** Decimals and fractions of a pasted matrix, looked at one by one. */
function remarksOnNumbers(raw: string): Remark[] {
  const numbers =
    raw.match(/\\[dtc]?frac\s*\{[^{}]*\}\s*\{[^{}]*\}|\d+\s*[/⁄∕]\s*\d+|(?:\d+\.\d*|\.\d+)(?!\d*[eE])/g) ?? [];
  return numbers.flatMap((text) => {
    try {
      return readNumber(plainText(text)).remarks;
    } catch {
      return [];
    }
  });
}

function missingIn({ given }: MatrixForm): number {
  return given === undefined ? -1 : given.flat().filter((entry) => entry === null).length;
}

/** The missing entries alone, in one row or one column, put in their places. */
function withGiven(rows: readonly (readonly Entry[])[], form: MatrixForm): readonly (readonly Entry[])[] {
  const { given } = form;
  const isList = rows.length === 1 || rows.every((row) => row.length === 1);
  const list = rows.flat();
  const isWhole = rows.length === form.rows && rows[0]?.length === form.columns;
  if (given === undefined || !isList || isWhole || list.length !== missingIn(form)) return rows;
  const left = [...list];
  return given.map((row) =>
    row.flatMap((entry): Entry[] => {
      const next = entry === null ? left.shift() : { value: entry, latex: rationalLatex(entry), at: 0 };
      return next === undefined ? [] : [next];
    }),
  );
}

function requireShape(rows: readonly (readonly Entry[])[], form: MatrixForm): void {
  const columns = rows[0]?.length ?? 0;
  if (rows.length === form.rows && rows.every((row) => row.length === form.columns)) return;
  throw new Unreadable(
    0,
    `I read ${shapeWords(rows.length, columns)}; this matrix has ${shapeWords(form.rows, form.columns)}.`,
  );
}

function shapeWords(rows: number, columns: number): string {
  return `${counted(rows, "row", "rows")} and ${counted(columns, "column", "columns")}`;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
