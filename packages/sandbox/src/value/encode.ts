import {
  type Encoded,
  EncodingError,
  TYPED_ARRAYS,
  type TypedArrayName,
  VALUE_LIMITS,
  type ValueLimits,
} from "./encoded.ts";
import { fractionText, isFraction, isFractionMatrix, isRecord } from "./exact.ts";
import { isNumericArray } from "./numeric-array.ts";

type Walk = { readonly limits: ValueLimits; readonly open: Set<object>; nodes: number };

function isTypedArrayName(name: string): name is TypedArrayName {
  return (TYPED_ARRAYS as readonly string[]).includes(name);
}

/**
 * A value in the encoding of docs/lab-values.md.
 * Shared parts are written twice; holes in a list become undefined.
 *
 * @throws EncodingError for functions, symbols, class instances, cycles and values beyond the limits, with the path to it.
 * @cost O(size of the value).
 * @example encode([0.5, Number.NaN]) // => [0.5, { $: "number", is: "NaN" }]
 */
export function encode(value: unknown, limits: ValueLimits = VALUE_LIMITS): Encoded {
  return encodeAt(value, "value", 0, { limits, open: new Set(), nodes: 0 });
}

/** {@link encode}, as the JSON text that crosses the border. */
export function encodeText(value: unknown, limits: ValueLimits = VALUE_LIMITS): string {
  const text = JSON.stringify(encode(value, limits));
  if (text.length > limits.characters) throw new EncodingError("the value is too large to hand across", "value");
  return text;
}

function encodeAt(value: unknown, path: string, depth: number, walk: Walk): Encoded {
  walk.nodes += 1;
  if (walk.nodes > walk.limits.nodes) throw new EncodingError("the value has too many parts to hand across", path);
  switch (typeof value) {
    case "boolean":
    case "string":
      return value;
    case "undefined":
      return { $: "undefined" };
    case "number":
      return encodeNumber(value);
    case "bigint":
      return { $: "bigint", digits: digitsOf(value, path, walk.limits) };
    case "object":
      return value === null ? null : encodeObject(value, path, depth, walk);
    default:
      throw new EncodingError(`a ${typeof value} cannot be handed across`, path);
  }
}

function digitsOf(value: bigint, path: string, { digits }: ValueLimits): string {
  const written = value.toString();
  if (written.length > digits) throw new EncodingError("the whole number has too many digits to hand across", path);
  return written;
}

function encodeNumber(value: number): Encoded {
  if (Number.isNaN(value)) return { $: "number", is: "NaN" };
  if (value === Infinity) return { $: "number", is: "Infinity" };
  if (value === -Infinity) return { $: "number", is: "-Infinity" };
  return Object.is(value, -0) ? { $: "number", is: "-0" } : value;
}

function encodeObject(value: object, path: string, depth: number, walk: Walk): Encoded {
  if (walk.open.has(value)) throw new EncodingError("the value contains itself", path);
  if (depth >= walk.limits.depth) throw new EncodingError("the value is nested too deeply to hand across", path);
  walk.open.add(value);
  try {
    const inside = (part: unknown, step: string) => encodeAt(part, `${path}${step}`, depth + 1, walk);
    if (Array.isArray(value)) return encodeList(value, inside);
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (isTypedArrayName(tag) && ArrayBuffer.isView(value)) {
      const values = Array.from(value as unknown as ArrayLike<number | bigint>, (x, i) => inside(x, `[${i}]`));
      return { $: "typed-array", of: tag, values };
    }
    if (value instanceof Map) {
      const entries = [...value].map(
        ([key, part], i) => [inside(key, ` key ${i + 1}`), inside(part, ` entry ${i + 1}`)] as const,
      );
      return { $: "map", entries };
    }
    if (value instanceof Set) return { $: "set", values: [...value].map((part, i) => inside(part, ` entry ${i + 1}`)) };
    return encodeRecord(value, path, inside);
  } finally {
    walk.open.delete(value);
  }
}

type Inside = (part: unknown, step: string) => Encoded;

function encodeList(list: readonly unknown[], inside: Inside): Encoded {
  const columns = tableColumns(list);
  if (columns === null) return Array.from(list, (part, i) => inside(part, `[${i}]`));
  const rows = (list as readonly Record<string, unknown>[]).map((row, i) =>
    columns.map((name) => inside(row[name], `[${i}].${name}`)),
  );
  return { $: "table", columns, rows };
}

/** The shared column names if the list is a table: two or more plain records with the same keys in the same order. */
function tableColumns(list: readonly unknown[]): readonly string[] | null {
  if (list.length < 2) return null;
  const first = list[0];
  if (!isPlainRow(first)) return null;
  const columns = Object.keys(first);
  if (columns.length === 0 || columns.includes("__proto__")) return null;
  const same = (row: unknown) => {
    if (!isPlainRow(row)) return false;
    const keys = Object.keys(row);
    return keys.length === columns.length && keys.every((key, i) => key === columns[i]);
  };
  for (let i = 0; i < list.length; i += 1) if (!same(list[i])) return null;
  return columns;
}

function isPlainRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return isRecord(row) && !isFraction(row) && !isFractionMatrix(row) && !isNumericArray(row) && !isComplex(row);
}

function isComplex(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  return (
    keys.length === 2 &&
    keys[0] === "re" &&
    keys[1] === "im" &&
    typeof value.re === "number" &&
    typeof value.im === "number"
  );
}

function encodeRecord(value: object, path: string, inside: Inside): Encoded {
  if (!isRecord(value)) {
    const maker: unknown = Reflect.get(value, "constructor");
    const name = typeof maker === "function" && maker.name !== "" ? maker.name : "special object";
    throw new EncodingError(`an object of the class ${name} cannot be handed across`, path);
  }
  if (Object.getOwnPropertySymbols(value).length > 0)
    throw new EncodingError("a symbol key cannot be handed across", path);
  if (isFraction(value)) return { $: "rational", value: fractionText(value) };
  if (isFractionMatrix(value)) {
    const entries = value.entries.map((row) => row.map(fractionText));
    return { $: "exact-matrix", rows: value.rows, columns: value.columns, entries };
  }
  if (isNumericArray(value)) {
    const values = Array.from(value.data, (entry, i) => inside(entry, `.data[${i}]`));
    return { $: "array", dtype: value.dtype, shape: [...value.shape], values };
  }
  if (isComplex(value)) return { $: "complex", re: inside(value.re, ".re"), im: inside(value.im, ".im") };
  return { $: "record", entries: Object.keys(value).map((key) => [key, inside(value[key], `.${key}`)] as const) };
}
