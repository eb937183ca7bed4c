import type { ArrayDtype } from "./numeric-array.ts";

/** The typed arrays that can cross the border, by their JavaScript names. */
export const TYPED_ARRAYS = [
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
] as const;

/** One of the names in {@link TYPED_ARRAYS}. */
export type TypedArrayName = (typeof TYPED_ARRAYS)[number];

/** A value that JSON has no notation for: an object whose key `$` names what it is. */
export type Tagged =
  | { readonly $: "undefined" }
  | { readonly $: "number"; readonly is: "NaN" | "Infinity" | "-Infinity" | "-0" }
  | { readonly $: "bigint"; readonly digits: string }
  | { readonly $: "complex"; readonly re: Encoded; readonly im: Encoded }
  | { readonly $: "rational"; readonly value: string }
  | {
      readonly $: "exact-matrix";
      readonly rows: number;
      readonly columns: number;
      readonly entries: readonly (readonly string[])[];
    }
  | { readonly $: "typed-array"; readonly of: TypedArrayName; readonly values: readonly Encoded[] }
  | {
      readonly $: "array";
      readonly dtype: ArrayDtype;
      readonly shape: readonly number[];
      readonly values: readonly Encoded[];
    }
  | { readonly $: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly Encoded[])[] }
  | { readonly $: "record"; readonly entries: readonly (readonly [string, Encoded])[] }
  | { readonly $: "map"; readonly entries: readonly (readonly [Encoded, Encoded])[] }
  | { readonly $: "set"; readonly values: readonly Encoded[] };

/**
 * A value in the encoding of docs/lab-values.md: data that `JSON.stringify` writes and `JSON.parse` reads back unchanged.
 * Text, true, false, null, lists and ordinary finite numbers stand for themselves; everything else is {@link Tagged}.
 */
export type Encoded = null | boolean | number | string | readonly Encoded[] | Tagged;

/** What one value may cost: `depth` of nesting, `nodes` in all, `characters` of JSON text, `digits` of one whole number. */
export type ValueLimits = {
  readonly depth: number;
  readonly nodes: number;
  readonly characters: number;
  readonly digits: number;
};

/** Room for a table of a few hundred thousand numbers, and far below what would stall a page. */
export const VALUE_LIMITS: ValueLimits = { depth: 64, nodes: 1_000_000, characters: 16_000_000, digits: 10_000 };

/** A value that has no place in the encoding, or too much of it; `path` says where, as in `value.rows[2]`. */
export class EncodingError extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.name = "EncodingError";
    this.path = path;
  }
}

/** Text or data that is not a value of the encoding; nothing of it was used. */
export class DecodingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DecodingError";
  }
}
