import { DecodingError, TYPED_ARRAYS, type TypedArrayName, VALUE_LIMITS, type ValueLimits } from "./encoded.ts";
import { fractionFromText, isSize } from "./exact.ts";
import { ARRAY_DTYPES, isArrayDtype, sizeOfShape } from "./numeric-array.ts";

type Walk = { readonly limits: ValueLimits; nodes: number };
type Raw = Readonly<Record<string, unknown>>;

/**
 * The value that an encoding stands for. What it is given may come from anywhere: every part is checked, and nothing is
 * believed about size, depth or spelling.
 *
 * @throws DecodingError when it is not an encoding, or beyond the limits.
 * @cost O(size of the value).
 * @example decode({ $: "rational", value: "-1/3" }) // => { numerator: -1n, denominator: 3n }
 */
export function decode(encoded: unknown, limits: ValueLimits = VALUE_LIMITS): unknown {
  return decodeAt(encoded, 0, { limits, nodes: 0 });
}

/** {@link decode}, from the JSON text that crossed the border. */
export function decodeText(text: string, limits: ValueLimits = VALUE_LIMITS): unknown {
  if (text.length > limits.characters) throw new DecodingError("the text of the value is too long");
  let encoded: unknown;
  try {
    encoded = JSON.parse(text);
  } catch {
    throw new DecodingError("the text of the value is not JSON");
  }
  return decode(encoded, limits);
}

function decodeAt(encoded: unknown, depth: number, walk: Walk): unknown {
  walk.nodes += 1;
  if (walk.nodes > walk.limits.nodes) throw new DecodingError("the value has too many parts");
  if (encoded === null || typeof encoded === "boolean" || typeof encoded === "string") return encoded;
  if (typeof encoded === "number") {
    if (!Number.isFinite(encoded) || Object.is(encoded, -0)) throw new DecodingError("a special number must be tagged");
    return encoded;
  }
  if (typeof encoded !== "object") throw new DecodingError(`a ${typeof encoded} is no encoding`);
  if (depth >= walk.limits.depth) throw new DecodingError("the value is nested too deeply");
  const inside = (part: unknown) => decodeAt(part, depth + 1, walk);
  if (Array.isArray(encoded)) return encoded.map(inside);
  return decodeTagged(encoded as Raw, inside, walk);
}

function decodeTagged(raw: Raw, inside: (part: unknown) => unknown, walk: Walk): unknown {
  switch (raw.$) {
    case "undefined":
      return only(raw, []) && undefined;
    case "number":
      return only(raw, ["is"]) && specialNumber(raw.is);
    case "bigint":
      return only(raw, ["digits"]) && wholeNumber(raw.digits, walk.limits);
    case "complex": {
      only(raw, ["re", "im"]);
      const [re, im] = [inside(raw.re), inside(raw.im)];
      if (typeof re !== "number" || typeof im !== "number") throw new DecodingError("a complex number has two numbers");
      return { re, im };
    }
    case "rational":
      return only(raw, ["value"]) && fraction(raw.value, walk.limits);
    case "exact-matrix":
      return only(raw, ["rows", "columns", "entries"]) && exactMatrix(raw, walk);
    case "typed-array":
      return only(raw, ["of", "values"]) && typedArray(raw.of, list(raw.values).map(inside));
    case "array":
      return only(raw, ["dtype", "shape", "values"]) && numericArray(raw, inside);
    case "table": {
      only(raw, ["columns", "rows"]);
      const columns = list(raw.columns).map(text);
      return list(raw.rows).map((row) => record(pair(columns, list(row)).map(([key, part]) => [key, inside(part)])));
    }
    case "record": {
      only(raw, ["entries"]);
      const entries = list(raw.entries).map((entry) => {
        const [key, part] = twoOf(entry);
        return [text(key), inside(part)] as const;
      });
      return record(entries);
    }
    case "map": {
      only(raw, ["entries"]);
      const entries = list(raw.entries).map((entry) => {
        const [key, part] = twoOf(entry);
        return [inside(key), inside(part)] as const;
      });
      return new Map(entries);
    }
    case "set":
      return only(raw, ["values"]) && new Set(list(raw.values).map(inside));
    default:
      throw new DecodingError("an object in the encoding must carry a known tag $");
  }
}

function only(raw: Raw, names: readonly string[]): true {
  const fits = Object.keys(raw).length === names.length + 1 && names.every((name) => Object.hasOwn(raw, name));
  if (!fits)
    throw new DecodingError(`a value tagged ${String(raw.$)} must have exactly: ${["$", ...names].join(", ")}`);
  return true;
}

function list(part: unknown): readonly unknown[] {
  if (!Array.isArray(part)) throw new DecodingError("a list was expected");
  return part;
}

function text(part: unknown): string {
  if (typeof part !== "string") throw new DecodingError("text was expected");
  return part;
}

function twoOf(part: unknown): readonly [unknown, unknown] {
  const both = list(part);
  if (both.length !== 2) throw new DecodingError("a key and a value were expected");
  return [both[0], both[1]];
}

function pair(columns: readonly string[], row: readonly unknown[]): readonly (readonly [string, unknown])[] {
  if (row.length !== columns.length)
    throw new DecodingError("a row of a table has as many entries as there are columns");
  return columns.map((name, i) => [name, row[i]] as const);
}

/** Made by defining, so that a key such as `__proto__` is only a key. */
function record(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (Object.hasOwn(made, key)) throw new DecodingError(`the key ${key} stands twice`);
    if (key === "__proto__")
      Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true });
    else made[key] = value;
  }
  return made;
}

function specialNumber(is: unknown): number {
  if (is === "NaN") return Number.NaN;
  if (is === "Infinity") return Infinity;
  if (is === "-Infinity") return -Infinity;
  if (is === "-0") return -0;
  throw new DecodingError("a special number is NaN, Infinity, -Infinity or -0");
}

function wholeNumber(digits: unknown, limits: ValueLimits): bigint {
  const written = text(digits);
  if (written.length > limits.digits) throw new DecodingError("a whole number has too many digits");
  if (!/^(0|-?[1-9][0-9]*)$/.test(written)) throw new DecodingError("a whole number is written in decimal digits");
  return BigInt(written);
}

function fraction(value: unknown, limits: ValueLimits): unknown {
  const written = text(value);
  if (written.length > 2 * limits.digits) throw new DecodingError("a fraction has too many digits");
  const made = fractionFromText(written);
  if (made === null) throw new DecodingError("a fraction is written in lowest terms, as -1/3 or 2");
  return made;
}

function exactMatrix(raw: Raw, walk: Walk): unknown {
  const { rows, columns } = raw;
  const entries = list(raw.entries).map(list);
  if (!isSize(rows) || !isSize(columns) || entries.length !== rows || entries.some((row) => row.length !== columns)) {
    throw new DecodingError("a matrix has the rows and columns that it names");
  }
  walk.nodes += rows * columns;
  if (walk.nodes > walk.limits.nodes) throw new DecodingError("the value has too many parts");
  return { rows, columns, entries: entries.map((row) => row.map((entry) => fraction(entry, walk.limits))) };
}

const NUMBER_ARRAYS = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
} as const;
/** As in NumPy. */
const MOST_AXES = 64;
const BIGINT_ARRAYS = { BigInt64Array, BigUint64Array } as const;

function typedArray(of: unknown, values: readonly unknown[]): unknown {
  const name = TYPED_ARRAYS.find((known) => known === of);
  if (name === undefined) throw new DecodingError("an unknown typed array");
  const made = isBigIntArray(name)
    ? BIGINT_ARRAYS[name].from(all(values, isBigInt))
    : NUMBER_ARRAYS[name].from(all(values, isNumber));
  const kept = Array.from(made as ArrayLike<number | bigint>).every((entry, i) => Object.is(entry, values[i]));
  if (!kept) throw new DecodingError(`an entry does not fit into a ${name}`);
  return made;
}

function numericArray({ dtype, shape, values }: Raw, inside: (part: unknown) => unknown): unknown {
  const lengths = list(shape);
  if (!isArrayDtype(dtype) || !lengths.every(isSize)) throw new DecodingError("an array has a known type and a shape");
  const entries = list(values);
  if (lengths.length > MOST_AXES || entries.length !== sizeOfShape(lengths))
    throw new DecodingError("an array has as many entries as its shape says");
  return { dtype, shape: [...lengths], data: typedArray(ARRAY_DTYPES[dtype], entries.map(inside)) };
}

function isBigIntArray(name: TypedArrayName): name is keyof typeof BIGINT_ARRAYS {
  return name in BIGINT_ARRAYS;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isBigInt = (value: unknown): value is bigint => typeof value === "bigint";

function all<T>(values: readonly unknown[], is: (value: unknown) => value is T): readonly T[] {
  if (!values.every(is)) throw new DecodingError("the entries of a typed array are numbers of its kind");
  return values;
}
