import { type FractionData, fractionText, isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { isNumericArray, type NumericArrayData } from "../value/numeric-array.ts";
import type { NotebookLanguage } from "./notebook.ts";

/**
 * A value as code that makes it, in either language; null for a value that a notebook has no way to write. Exact matrices are
 * made by `gradus.exact` of the setup cell, and are lists of fractions in Python.
 *
 * @example literal([1, null, true], "py") // => "[1, None, True]"
 * @example literal(-0, "ts") // => "-0"
 */
export function literal(value: unknown, language: NotebookLanguage): string | null {
  const write = language === "py" ? python : typeScript;
  const inside = (parts: readonly unknown[], between = ", ") => {
    const written = parts.map((part) => literal(part, language));
    return written.every((part) => part !== null) ? written.join(between) : null;
  };
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return write.truth(value);
    case "number":
      return write.number(value);
    case "object": {
      if (value === null) return write.nothing;
      if (isNumericArray(value)) return write.array(value);
      if (isFraction(value)) return write.fraction(value);
      if (isFractionMatrix(value)) return write.matrix(value.entries);
      if (Array.isArray(value)) return wrapped(inside(value), "[", "]");
      if (!isRecord(value)) return null;
      const entries = Object.entries(value).map(([key, part]) => {
        const written = literal(part, language);
        return written === null ? null : `${JSON.stringify(key)}: ${written}`;
      });
      return entries.every((entry) => entry !== null) ? `{${entries.join(", ")}}` : null;
    }
    default:
      return null;
  }
}

function wrapped(text: string | null, open: string, close: string): string | null {
  return text === null ? null : `${open}${text}${close}`;
}

type Rows = readonly (readonly FractionData[])[];

type Writer = {
  readonly nothing: string;
  truth(value: boolean): string;
  number(value: number): string;
  fraction(value: FractionData): string;
  array(value: NumericArrayData): string;
  matrix(rows: Rows): string;
};

const lists = (rows: Rows, entry: (value: FractionData) => string) =>
  `[${rows.map((row) => `[${row.map(entry).join(", ")}]`).join(", ")}]`;

const typeScript: Writer = {
  nothing: "null",
  truth: String,
  number: (value) => (Object.is(value, -0) ? "-0" : String(value)),
  fraction: (value) => `gradus.exact.rational(${JSON.stringify(fractionText(value))})`,
  array: ({ dtype, shape, data }) => {
    const made = { float64: "Float64Array", int32: "Int32Array", uint8: "Uint8Array" }[dtype];
    const entries = Array.from(data, typeScript.number).join(", ");
    return `{ dtype: "${dtype}", shape: [${shape.join(", ")}], data: ${made}.of(${entries}) }`;
  },
  matrix: (rows) => `gradus.exact.matrix(${lists(rows, (entry) => JSON.stringify(fractionText(entry)))})`,
};

const python: Writer = {
  nothing: "None",
  truth: (value) => (value ? "True" : "False"),
  number: (value) => {
    if (Number.isNaN(value)) return 'float("nan")';
    if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : 'float("-inf")';
    return Object.is(value, -0) ? "-0.0" : String(value);
  },
  fraction: (value) => `Fraction(${JSON.stringify(fractionText(value))})`,
  array: ({ dtype, shape, data }) => {
    const entries = Array.from(data, python.number).join(", ");
    return `numpy.array([${entries}], dtype="${dtype}").reshape(${JSON.stringify(shape)})`;
  },
  matrix: (rows) => lists(rows, (entry) => (entry.denominator === 1n ? `${entry.numerator}` : python.fraction(entry))),
};
