import { describe, expect, it } from "vitest";
import values from "../../../../reference/arrays/values.json" with { type: "json" };
import { ShapeError } from "../errors.ts";
import * as arrays from "./index.ts";
import { arrayOf, type Dtype, type NumericArray } from "./numeric-array.ts";

type Written = { readonly dtype: string; readonly shape: readonly number[]; readonly values: readonly number[] };
type Operation = (...values: readonly unknown[]) => NumericArray;

const read = ({ dtype, shape, values }: Written): NumericArray => arrayOf(dtype as Dtype, shape, values);
const isWritten = (value: unknown): value is Written => typeof value === "object" && value !== null && "dtype" in value;

function argument(value: unknown): unknown {
  if (isWritten(value)) return read(value);
  return Array.isArray(value) ? value.map(argument) : value;
}

/** What the function gives, or null where it refuses as NumPy does. */
function outcome(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    if (error instanceof ShapeError || error instanceof arrays.DomainError) return null;
    throw error;
  }
}

function agree(result: unknown, reference: Written | null): void {
  if (reference === null || result === null) expect(result).toBe(reference);
  else sameEntries(result as NumericArray, reference);
}

function sameEntries({ dtype, shape, data }: NumericArray, { values, ...reference }: Written): void {
  expect({ dtype, shape, entries: data.length }).toStrictEqual({ ...reference, entries: values.length });
  const room = dtype === "float64" ? 1e-12 : 0;
  for (const [i, value] of values.entries())
    expect(Math.abs((data[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(room * Math.max(1, Math.abs(value)));
}

const byName = new Map<string, unknown>(Object.entries(arrays));
const operations = [...new Set(values.cases.map(({ op }) => op))];

describe("arrays agree with NumPy", () => {
  it.each(operations)("in %s", (op) => {
    const cases = values.cases.filter((one) => one.op === op);
    expect(cases.length).toBeGreaterThan(2);
    for (const { arguments: given, result } of cases) {
      const operation = byName.get(op) as Operation;
      agree(
        outcome(() => operation(...given.map(argument))),
        result as Written | null,
      );
    }
  });

  it("in which shapes spread to which", () => {
    expect(values.broadcasts.length).toBeGreaterThan(150);
    for (const { a, b, shape } of values.broadcasts)
      expect(outcome(() => arrays.add(arrays.zeros(a), arrays.zeros(b)).shape)).toEqual(shape ?? null);
  });

  it("in where an array is cut", () => {
    for (const { a, parts, axis, result } of values.splits) {
      const cut = outcome(() => arrays.split(read(a), parts, axis)) as readonly NumericArray[] | null;
      expect(cut?.length).toBe(result?.length);
      for (const [i, part] of (cut ?? []).entries()) agree(part, result?.[i] ?? null);
    }
  });
});
