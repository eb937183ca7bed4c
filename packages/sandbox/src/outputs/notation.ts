import { type FractionData, fractionText, isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { impliedDtype, isNumericArray, type NumericArrayData } from "../value/numeric-array.ts";
import { notationStyle } from "./notation-style.ts";
import { pythonNotation } from "./python-notation.ts";

/** How much of a value is written out. */
export type NotationLimits = {
  readonly characters: number;
  readonly entries: number;
  readonly depth: number;
  readonly width: number;
};

/** A screenful. */
export const NOTATION_LIMITS: NotationLimits = { characters: 10_000, entries: 100, depth: 6, width: 76 };

/**
 * A value as a learner would type it, with the toolkit's own makers for exact things: `matrix([[1, "1/2"]])`. Long lists and
 * texts are cut with an ellipsis; what can't be typed stands in square brackets: `[function area]`. While work is done in Python's
 * notation (`writingIn`), as one would type it there.
 *
 * @example notation({ kind: "none" }) // => '{ kind: "none" }'
 * @example notation([{ numerator: 1n, denominator: 2n }]) // => 'vector(["1/2"])'
 */
export function notation(value: unknown, limits: NotationLimits = NOTATION_LIMITS): string {
  if (notationStyle() === "python") return pythonNotation(value, limits);
  const text = write(value, { limits, open: [], indent: "" });
  return text.length <= limits.characters ? text : `${text.slice(0, limits.characters)} …`;
}

/** {@link notation} on one line and short, for a sentence or a list of calls. */
export function shortNotation(value: unknown): string {
  return notation(value, { characters: 300, entries: 20, depth: 4, width: Number.POSITIVE_INFINITY });
}

type Writing = { readonly limits: NotationLimits; readonly open: readonly object[]; readonly indent: string };

function write(value: unknown, writing: Writing): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 2_000 ? `${value.slice(0, 2_000)}…` : value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return `${value}n`;
    case "function":
      return value.name === "" ? "[function]" : `[function ${value.name}]`;
    case "symbol":
      return `[${String(value)}]`;
    case "object":
      return value === null ? "null" : writeObject(value, writing);
    default:
      return String(value);
  }
}

function writeObject(value: object, writing: Writing): string {
  if (writing.open.includes(value)) return "[itself]";
  if (isFraction(value)) return `rational(${exactEntry(value)})`;
  if (isFractionMatrix(value)) {
    const columns = value.rows === 0 && value.columns > 0 ? `, ${value.columns}` : "";
    return `matrix([${value.entries.map((row) => `[${row.map(exactEntry).join(", ")}]`).join(", ")}]${columns})`;
  }
  if (isNumericArray(value)) return arrayNotation(value, writing);
  if (Array.isArray(value) && value.length > 0 && value.every(isFraction))
    return `vector([${value.map(exactEntry).join(", ")}])`;
  if (writing.open.length >= writing.limits.depth) return Array.isArray(value) ? "[…]" : "{ … }";
  const inner: Writing = { ...writing, open: [...writing.open, value], indent: `${writing.indent}  ` };
  if (Array.isArray(value)) return enclosed("[", parts(value, inner), "]", writing);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const list = Array.from(value as unknown as ArrayLike<number | bigint>);
    return `${nameOf(value)} ${enclosed("[", parts(list, inner), "]", writing)}`;
  }
  if (value instanceof Map) {
    const entries = [...value].map(([key, part]) => `${write(key, inner)} → ${write(part, inner)}`);
    return `Map ${enclosed("{ ", entries, " }", writing)}`;
  }
  if (value instanceof Set) return `Set ${enclosed("{ ", parts([...value], inner), " }", writing)}`;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const keys = Object.keys(value);
  const prefix = isRecord(value) ? "" : `${nameOf(value)} `;
  if (keys.length === 0) return isRecord(value) ? "{}" : `[${nameOf(value)}]`;
  const shown = keys
    .slice(0, writing.limits.entries)
    .map((key) => `${keyText(key)}: ${write(Reflect.get(value, key), inner)}`);
  return `${prefix}${enclosed("{ ", keys.length > shown.length ? [...shown, "…"] : shown, " }", writing)}`;
}

/** `array([[0, 255]], { dtype: "uint8" })`; the type is left out where the entries say it, and an empty one says its shape. */
function arrayNotation({ dtype, shape, data }: NumericArrayData, writing: Writing): string {
  const named = `{ dtype: "${dtype}" }`;
  if (data.length === 0 && shape.length > 1) {
    return `zeros([${shape.join(", ")}]${dtype === "float64" ? "" : `, ${named}`})`;
  }
  const most = writing.limits.entries;
  const part = (axis: number, from: number, size: number, place: Writing): string => {
    const length = shape[axis];
    if (length === undefined) return write(data[from], place);
    const inner = { ...place, indent: `${place.indent}  ` };
    const shown = Array.from({ length: Math.min(length, most) }, (_, i) =>
      part(axis + 1, from + (i * size) / length, size / length, inner),
    );
    return enclosed("[", length > most ? [...shown, `… ${length - most} more`] : shown, "]", place);
  };
  return `array(${part(0, 0, data.length, writing)}${dtype === impliedDtype(data) ? "" : `, ${named}`})`;
}

function exactEntry(value: FractionData): string {
  const text = fractionText(value);
  return value.denominator === 1n && text.length <= 15 ? text : JSON.stringify(text);
}

function parts(list: readonly unknown[], inner: Writing): readonly string[] {
  const shown = list.slice(0, inner.limits.entries).map((part) => write(part, inner));
  return list.length > shown.length ? [...shown, `… ${list.length - shown.length} more`] : shown;
}

function enclosed(open: string, items: readonly string[], close: string, writing: Writing): string {
  const line = `${open}${items.join(", ")}${close}`;
  const fits = line.length + writing.indent.length <= writing.limits.width && !line.includes("\n");
  if (items.length === 0) return `${open.trim()}${close.trim()}`;
  if (fits || writing.limits.width === Number.POSITIVE_INFINITY) return line;
  const inner = `${writing.indent}  `;
  return `${open.trim()}\n${items.map((item) => `${inner}${item}`).join(",\n")}\n${writing.indent}${close.trim()}`;
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function nameOf(value: object): string {
  const maker: unknown = Reflect.get(value, "constructor");
  return typeof maker === "function" && maker.name !== "" ? maker.name : "object";
}
