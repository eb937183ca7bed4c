import { DomainError } from "../errors.ts";
import { array, dtypeFor } from "./from-lists.ts";
import { arrayOf, type Dtype, MOST_ENTRIES, type NumericArray, type Shape, sizeOf } from "./numeric-array.ts";

/**
 * The numbers from `start` on in steps, up to but not including `stop`; int32 if all three are whole. With steps such as
 * 0.1 the last entry depends on rounding: then use {@link evenlySpaced}. NumPy: numpy.arange.
 *
 * @throws DomainError when the step is 0, or an end is not finite.
 * @example range(0, 12, 3).data // => Int32Array.of(0, 3, 6, 9)
 */
export function range(start: number, stop: number, step = 1): NumericArray {
  if (step === 0 || ![start, stop, step].every(Number.isFinite))
    throw new DomainError("range", `the ends must be finite and the step not 0, got ${start}, ${stop}, ${step}`);
  const count = Math.max(0, Math.ceil((stop - start) / step));
  if (count > MOST_ENTRIES) throw new DomainError("range", `at most ${MOST_ENTRIES} entries are allowed, got ${count}`);
  const dtype = dtypeFor([start, stop, step]);
  return arrayOf(
    dtype,
    [count],
    Float64Array.from({ length: count }, (_, i) => start + i * step),
  );
}

/**
 * `count` numbers from `first` to `last`, both included, at equal distances; float64. One number is `first`.
 * NumPy: numpy.linspace.
 *
 * @throws DomainError when an end is not finite.
 * @example evenlySpaced(0, 1, 5).data // => Float64Array.of(0, 0.25, 0.5, 0.75, 1)
 */
export function evenlySpaced(first: number, last: number, count: number): NumericArray {
  if (!Number.isFinite(first) || !Number.isFinite(last))
    throw new DomainError("evenlySpaced", `the ends must be finite, got ${first} and ${last}`);
  sizeOf("evenlySpaced", [count]);
  const entry = (i: number) =>
    i > 0 && i === count - 1 ? last : first + (i * (last - first)) / Math.max(1, count - 1);
  return arrayOf(
    "float64",
    [count],
    Float64Array.from({ length: count }, (_, i) => entry(i)),
  );
}

/** How the entries of a new array are stored. */
export type DtypeOption = { readonly dtype?: Dtype };

/**
 * An array of zeros; float64 unless told. NumPy: numpy.zeros.
 *
 * @throws DomainError when a length is no whole number from 0, or the array would be too large.
 * @example zeros([2, 3]).data // => new Float64Array(6)
 */
export function zeros(shape: Shape, options: DtypeOption = {}): NumericArray {
  return arrayOf(options.dtype ?? "float64", shape, new Uint8Array(sizeOf("zeros", shape)));
}

/**
 * An array of ones; float64 unless told. NumPy: numpy.ones.
 *
 * @throws DomainError as {@link zeros} does.
 * @example ones([3], { dtype: "int32" }).data // => Int32Array.of(1, 1, 1)
 */
export function ones(shape: Shape, options: DtypeOption = {}): NumericArray {
  return arrayOf(options.dtype ?? "float64", shape, new Uint8Array(sizeOf("ones", shape)).fill(1));
}

/**
 * An array with the same number everywhere; without `dtype` as {@link array} chooses it. NumPy: numpy.full.
 *
 * @throws DomainError as {@link zeros} does, or when the number is none of `dtype`.
 * @example full([2], 40, { dtype: "uint8" }).data // => Uint8Array.of(40, 40)
 */
export function full(shape: Shape, value: number, options: DtypeOption = {}): NumericArray {
  const { dtype } = array(value, options);
  return arrayOf(dtype, shape, new Float64Array(sizeOf("full", shape)).fill(value));
}

/**
 * The n×n identity matrix: ones on the diagonal, zeros elsewhere; float64 unless told. NumPy: numpy.identity.
 *
 * @throws DomainError as {@link zeros} does.
 * @example identity(2).data // => Float64Array.of(1, 0, 0, 1)
 */
export function identity(n: number, options: DtypeOption = {}): NumericArray {
  const entries = new Uint8Array(sizeOf("identity", [n, n]));
  for (let i = 0; i < n; i += 1) entries[i * n + i] = 1;
  return arrayOf(options.dtype ?? "float64", [n, n], entries);
}
