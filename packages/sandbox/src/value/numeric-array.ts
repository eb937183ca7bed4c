import { isRecord, isSize } from "./exact.ts";

/** An array as the toolkit keeps it: its entries row after row, in a typed array of its type. */
export type NumericArrayData = {
  readonly dtype: ArrayDtype;
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
};

/** The types of entry, each with the machine's own array for it. */
export const ARRAY_DTYPES = { float64: "Float64Array", int32: "Int32Array", uint8: "Uint8Array" } as const;

/** One of the names in {@link ARRAY_DTYPES}. */
export type ArrayDtype = keyof typeof ARRAY_DTYPES;

/** Whether a value is an array of the toolkit: as many entries as its shape says, in the typed array of its type. */
export function isNumericArray(value: unknown): value is NumericArrayData {
  if (!isRecord(value) || Object.keys(value).join() !== "dtype,shape,data") return false;
  const { dtype, shape, data } = value;
  if (!isArrayDtype(dtype) || !Array.isArray(shape) || !shape.every(isSize) || !ArrayBuffer.isView(data)) return false;
  const kind = Object.prototype.toString.call(data).slice(8, -1);
  return kind === ARRAY_DTYPES[dtype] && Reflect.get(data, "length") === sizeOfShape(shape);
}

/** Whether this is the name of a type of entry. */
export function isArrayDtype(name: unknown): name is ArrayDtype {
  return typeof name === "string" && Object.hasOwn(ARRAY_DTYPES, name);
}

/** How many entries an array of this shape has. */
export function sizeOfShape(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** `4×3`; a single number has no axes. */
export function arrayShapeText(shape: readonly number[]): string {
  return shape.length === 0 ? "a single number" : shape.join("×");
}

/** The places of an array's entry along each axis, counted from 0. */
export function placeOf(shape: readonly number[], index: number): readonly number[] {
  let rest = index;
  return shape
    .toReversed()
    .map((length) => {
      const place = rest % length;
      rest = Math.floor(rest / length);
      return place;
    })
    .reverse();
}

/** The type that numbers get when an array is made of them and none is named. */
export function impliedDtype(entries: ArrayLike<number>): ArrayDtype {
  const isWhole = (entry: number) => (entry | 0) === entry && !Object.is(entry, -0);
  return entries.length > 0 && Array.from(entries).every(isWhole) ? "int32" : "float64";
}
