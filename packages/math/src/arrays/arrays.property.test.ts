import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as A from "./index.ts";

const dtype = fc.constantFrom<A.Dtype>("float64", "int32", "uint8");
const shape = fc.array(fc.nat(4), { maxLength: 4 });

function entries(type: A.Dtype): fc.Arbitrary<number> {
  if (type === "uint8") return fc.nat(255);
  return type === "int32" ? fc.integer() : fc.double({ noNaN: true });
}

const size = (lengths: A.Shape) => lengths.reduce((product, length) => product * length, 1);

const filled = (lengths: A.Shape, type: A.Dtype) =>
  fc
    .array(entries(type), { minLength: size(lengths), maxLength: size(lengths) })
    .map((values) => A.reshape(A.array(values, { dtype: type }), lengths));

const anyArray = fc.tuple(shape, dtype).chain(([lengths, type]) => filled(lengths, type));
const withAxes = anyArray.filter((a) => a.shape.length > 0);
const axisOf = (a: A.NumericArray, seed: number) => seed % a.shape.length;

/** Entry by entry at its own place, the long way round. */
function places(lengths: A.Shape): readonly (readonly number[])[] {
  return lengths.reduce<readonly (readonly number[])[]>(
    (all, length) => all.flatMap((place) => Array.from({ length }, (_, i) => [...place, i])),
    [[]],
  );
}

describe("every array", () => {
  it("comes back from lists, unless there are none left to tell its shape", () => {
    fc.assert(
      fc.property(anyArray, (a) => {
        const back = A.array(A.toLists(a), { dtype: a.dtype });
        expect(back.data).toStrictEqual(a.data);
        if (!a.shape.includes(0)) expect(back.shape).toEqual(a.shape);
      }),
    );
  });

  it("is itself when transposed twice, turned round twice, or reshaped there and back", () => {
    fc.assert(
      fc.property(withAxes, (a) => {
        expect(A.transpose(A.transpose(a))).toStrictEqual(a);
        expect(A.slice(A.slice(a, "::-1"), "::-1")).toStrictEqual(a);
        expect(A.reshape(A.flatten(a), a.shape)).toStrictEqual(a);
        expect(A.slice(a)).toStrictEqual(a);
      }),
    );
  });

  it("has at each place what its transpose has at the place read backwards", () => {
    fc.assert(
      fc.property(anyArray, (a) => {
        const turned = A.transpose(a);
        for (const place of places(a.shape)) expect(A.at(a, ...place)).toBe(A.at(turned, ...place.toReversed()));
      }),
    );
  });

  it("is put together again from its parts", () => {
    fc.assert(
      fc.property(withAxes, fc.nat(), fc.nat(4), (a, seed, cut) => {
        const axis = axisOf(a, seed);
        const length = a.shape[axis] ?? 0;
        expect(A.concatenate(A.split(a, [Math.min(cut, length)], axis), axis)).toStrictEqual(a);
        if (length === 0) return;
        const single = Array.from({ length }, (_, i) =>
          A.slice(a, ...a.shape.slice(0, axis).map(() => ":" as const), i),
        );
        expect(A.stack(single, axis)).toStrictEqual(a);
      }),
    );
  });

  it("is read at any slice as a list is", () => {
    const edge = fc.option(fc.integer({ min: -7, max: 7 }), { nil: undefined });
    const step = fc.option(
      fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.nat(5), edge, edge, step, (length, from, to, by) => {
        const part = `${from ?? ""}:${to ?? ""}:${by ?? ""}` as ":";
        expect(A.toLists(A.slice(A.range(0, length), part))).toEqual(walked(length, from, to, by ?? 1));
      }),
      { numRuns: 1_000 },
    );
  });

  it("has the slice that was assigned, and is otherwise as before", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 3 }), (rows, from, by) => {
        const a = A.reshape(A.range(0, rows * 3), [rows, 3]);
        const part = `${from}::${by}` as const;
        const made = A.assign(a, [part, ":"], -7);
        expect(A.toLists(A.slice(made, part))).toEqual(A.toLists(A.full(A.slice(a, part).shape, -7)));
        const changed = new Set(walked(rows, from, undefined, by));
        for (let i = 0; i < rows; i += 1) if (!changed.has(i)) expect(A.slice(made, i)).toStrictEqual(A.slice(a, i));
      }),
    );
  });
});

describe("arithmetic", () => {
  it("is done entry by entry over what the shapes spread to, and is not changed by exchanging sides", () => {
    const pair = fc
      .tuple(shape, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.nat(4), dtype, dtype)
      .chain(([full, thin, missing, one, other]) => {
        const narrow = full.map((length, axis) => (thin[axis] ? 1 : length)).slice(missing);
        return fc.tuple(filled(full, one), filled(narrow, other));
      });
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const sum = A.add(a, b);
        expect(sum.shape).toEqual(a.shape);
        expect(A.add(b, a)).toStrictEqual(sum);
        expect(A.multiply(a, b)).toStrictEqual(A.multiply(b, a));
        for (const place of places(a.shape)) {
          const own = place.slice(a.shape.length - b.shape.length).map((i, axis) => (b.shape[axis] === 1 ? 0 : i));
          const [x, y] = [A.at(a, ...place), A.at(b, ...own)];
          const kept = sum.dtype === "float64" ? x + y : sum.dtype === "int32" ? (x + y) | 0 : (x + y) % 256;
          expect(A.at(sum, ...place)).toBe(kept);
        }
      }),
    );
  });

  it("of whole numbers keeps the remainder after 2⁸ or 2³²", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(255), fc.nat(255), (a, b, c, d) => {
        const whole = (x: number) => A.array([x], { dtype: "int32" });
        const byte = (x: number) => A.array([x], { dtype: "uint8" });
        const modulo = (x: bigint) => Number(BigInt.asIntN(32, x));
        expect(A.at(A.multiply(whole(a), whole(b)), 0)).toBe(modulo(BigInt(a) * BigInt(b)));
        expect(A.at(A.subtract(whole(a), whole(b)), 0)).toBe(modulo(BigInt(a) - BigInt(b)));
        expect(A.at(A.multiply(byte(c), byte(d)), 0)).toBe((c * d) % 256);
        expect(A.at(A.subtract(byte(c), byte(d)), 0)).toBe((256 + c - d) % 256);
      }),
    );
  });

  it("clips to between the bounds, twice as well as once", () => {
    fc.assert(
      fc.property(anyArray, fc.nat(200), fc.nat(55), (a, low, more) => {
        const once = A.clip(a, low, low + more);
        expect(once.data.every((entry) => entry >= low && entry <= low + more)).toBe(true);
        expect(A.clip(once, low, low + more)).toStrictEqual(once);
        expect(once.dtype).toBe(a.dtype);
      }),
    );
  });
});

describe("along an axis", () => {
  it("sums, means and extremes are those of the lines along it", () => {
    const small = fc
      .tuple(shape, fc.constantFrom<A.Dtype>("int32", "uint8"))
      .chain(([lengths, type]) =>
        fc
          .array(fc.nat(255), { minLength: size(lengths), maxLength: size(lengths) })
          .map((values) => A.reshape(A.array(values, { dtype: type }), lengths)),
      );
    fc.assert(
      fc.property(
        small.filter((a) => a.shape.length > 0),
        fc.nat(),
        (a, seed) => {
          const axis = axisOf(a, seed);
          const sums = A.sum(a, axis);
          expect(sums.shape).toEqual(a.shape.toSpliced(axis, 1));
          expect(A.sum(sums)).toBe(A.sum(a));
          const length = a.shape[axis] ?? 0;
          if (length === 0) return;
          expect(A.toLists(A.mean(a, axis))).toEqual(A.toLists(A.divide(sums, length)));
          if (a.data.length === 0) return;
          expect(A.min(A.min(a, axis))).toBe(A.min(a));
          expect(A.max(A.max(a, axis))).toBe(A.max(a));
        },
      ),
    );
  });
});

/** A slice of 0, 1, 2, … walked by hand. */
function walked(length: number, from: number | undefined, to: number | undefined, by: number): readonly number[] {
  const place = (edge: number) => (edge < 0 ? edge + length : edge);
  const taken: number[] = [];
  const first = from === undefined ? (by > 0 ? 0 : length - 1) : place(from);
  const stop = to === undefined ? (by > 0 ? length : -1) : place(to);
  const start = by > 0 ? Math.max(0, first) : Math.min(length - 1, first);
  for (let i = start; by > 0 ? i < Math.min(stop, length) : i > Math.max(stop, -1); i += by) taken.push(i);
  return taken;
}
