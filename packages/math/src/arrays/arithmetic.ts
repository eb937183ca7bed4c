import { DomainError } from "../errors.ts";
import { broadcastShape, spread } from "./broadcast.ts";
import { array, holds } from "./from-lists.ts";
import { arrayOf, type Dtype, type NumericArray, sizeOf, wholeRange } from "./numeric-array.ts";

/** What stands on either side of a calculation: an array, or a number for every entry. */
export type Operand = NumericArray | number;

/**
 * The sum, entry by entry; shapes spread as NumPy broadcasts. Two types of whole numbers give the wider one and wrap round
 * at its ends: in uint8, 250 + 10 is 4. A whole number takes the array's type, any other makes the result float64.
 * NumPy: a + b.
 *
 * @throws ShapeError when the shapes do not fit together. @throws DomainError when a whole number is outside the array's
 * type, or the result would be too large.
 * @example add(array([1, 2]), 10).data // => Int32Array.of(11, 12)
 * @example add(array([250], { dtype: "uint8" }), 10).data // => Uint8Array.of(4)
 */
export function add(a: Operand, b: Operand): NumericArray {
  return combined("add", a, b, (x, y) => x + y);
}

/**
 * The difference, entry by entry, by the rules of {@link add}. NumPy: a - b.
 *
 * @throws ShapeError, DomainError as {@link add} does.
 * @example subtract(array([1, 2]), array([0.5])).data // => Float64Array.of(0.5, 1.5)
 */
export function subtract(a: Operand, b: Operand): NumericArray {
  return combined("subtract", a, b, (x, y) => x - y);
}

/**
 * The product, entry by entry, by the rules of {@link add}; not the product of matrices. NumPy: a * b.
 *
 * @throws ShapeError, DomainError as {@link add} does.
 * @example multiply(array([[1], [2]]), array([10, 20])).data // => Int32Array.of(10, 20, 20, 40)
 */
export function multiply(a: Operand, b: Operand): NumericArray {
  return combined("multiply", a, b, (x, y, dtype) => (dtype === "float64" ? x * y : Math.imul(x, y)));
}

/**
 * The quotient, entry by entry; always float64. Division by 0 gives ±∞, and 0/0 gives NaN, as floats do. NumPy: a / b.
 *
 * @throws ShapeError, DomainError as {@link add} does.
 * @example divide(array([1, 3]), 2).data // => Float64Array.of(0.5, 1.5)
 */
export function divide(a: Operand, b: Operand): NumericArray {
  return combined("divide", a, b, (x, y) => x / y, "float64");
}

/**
 * The array with what is below `low` raised to it, and what is above `high` lowered to it. Whole numbers between whole bounds
 * keep their type; otherwise the result is float64. NumPy: numpy.clip.
 *
 * @throws DomainError when `low` is above `high`, or no entry of the array's type lies between them.
 * @example clip(array([-20, 100, 300]), 0, 255).data // => Int32Array.of(0, 100, 255)
 */
export function clip(a: NumericArray, low: number, high: number): NumericArray {
  if (!(low <= high)) throw new DomainError("clip", `low must not be above high, got ${low} and ${high}`);
  const isWhole = (bound: number) => Number.isInteger(bound) || Math.abs(bound) === Infinity;
  const dtype = isWhole(low) && isWhole(high) ? a.dtype : "float64";
  const range = wholeRange(dtype);
  if (range !== null && (low > range[1] || high < range[0]))
    throw new DomainError("clip", `no ${dtype} entry lies between ${low} and ${high}`);
  return arrayOf(
    dtype,
    a.shape,
    Float64Array.from(a.data, (entry) => Math.min(high, Math.max(low, entry))),
  );
}

/** The type that holds the entries of both. */
export function commonDtype(one: Dtype, other: Dtype): Dtype {
  if (one === other) return one;
  return one === "float64" || other === "float64" ? "float64" : "int32";
}

type Rule = (x: number, y: number, dtype: Dtype) => number;

function combined(caller: string, a: Operand, b: Operand, rule: Rule, result?: Dtype): NumericArray {
  const left = asArray(caller, a, b);
  const right = asArray(caller, b, a);
  const shape = broadcastShape(caller, left.shape, right.shape);
  sizeOf(caller, shape);
  const dtype = result ?? commonDtype(left.dtype, right.dtype);
  const [places, others] = [spread(left, shape), spread(right, shape)];
  const entries = new Float64Array(places.length);
  for (let i = 0; i < entries.length; i += 1)
    entries[i] = rule(left.data[places[i] ?? 0] ?? 0, right.data[others[i] ?? 0] ?? 0, dtype);
  return arrayOf(dtype, shape, entries);
}

/** A number beside an array takes the array's type if it is whole. */
function asArray(caller: string, operand: Operand, beside: Operand): NumericArray {
  if (typeof operand !== "number") return operand;
  if (typeof beside === "number" || !Number.isInteger(operand) || beside.dtype === "float64")
    return array(operand, typeof beside === "number" ? {} : { dtype: "float64" });
  return arrayOf(beside.dtype, [], [fitting(caller, operand, beside.dtype)]);
}

/**
 * A whole number that is to be stored among whole numbers.
 *
 * @throws DomainError "add: 300 does not fit into uint8 (0 to 255); `cast` the array to int32 or float64 first"
 */
export function fitting(caller: string, value: number, dtype: Dtype): number {
  const range = wholeRange(dtype);
  if (range === null || holds(dtype, value + 0)) return value;
  const wider = dtype === "uint8" ? "int32 or float64" : "float64";
  throw new DomainError(
    caller,
    `${value} does not fit into ${dtype} (${range[0]} to ${range[1]}); \`cast\` the array to ${wider} first`,
  );
}
