import { describe, expect, it } from "vitest";
import { randomStream } from "../random/random-stream.ts";
import * as A from "./index.ts";

const bytes = (...values: number[]) => A.array(values, { dtype: "uint8" });

describe("errors name the function and the shapes", () => {
  it.each<[string, () => unknown, string]>([
    [
      "shapes that do not fit",
      () => A.add(A.zeros([3]), A.zeros([4])),
      "add: shapes [3] and [4] do not fit together: counted from the last axis, lengths must be equal or one of them 1, and here 3 meets 4",
    ],
    ["a reshaping", () => A.reshape(A.range(0, 12), [5, 2]), "reshape: shape [5, 2] has 10 entries, the array has 12"],
    [
      "an open length",
      () => A.reshape(A.range(0, 12), [5, -1]),
      "reshape: 12 entries can't be shared out over [5, -1]",
    ],
    ["two open lengths", () => A.reshape(A.range(0, 12), [-1, -1]), "a shape is a list of whole numbers from 0 up"],
    [
      "ragged lists",
      () => A.array([[1, 2], [3]]),
      "array: lists side by side must have the same shape, got [2] and [1]",
    ],
    ["numbers beside lists", () => A.array([1, [2]]), "got [] and [1]"],
    ["what is no number", () => A.array(["1" as unknown as number]), "array: an entry must be a number, got 1"],
    ["an entry of another type", () => A.array([300], { dtype: "uint8" }), "array: 300 is no uint8 entry"],
    ["too large an array", () => A.zeros([100_000, 100_000]), "zeros: shape [100000, 100000] has 10000000000 entries"],
    [
      "too large a sum",
      () => A.add(A.zeros([9_000, 1]), A.zeros([9_000])),
      "add: shape [9000, 9000] has 81000000 entries",
    ],
    ["a length that is none", () => A.ones([-1]), "ones: a shape is a list of whole numbers from 0 up, got [-1]"],
    ["a number beyond the type", () => A.add(bytes(1), 300), "add: 300 does not fit into uint8 (0 to 255)"],
    [
      "an assigned number beyond it",
      () => A.assign(bytes(1), 0, 256),
      "assign: 256 does not fit into uint8 (0 to 255)",
    ],
    ["assigned NaN", () => A.assign(bytes(1), 0, Number.NaN), "assign: NaN can't become a whole number (uint8)"],
    ["a cast of infinity", () => A.cast(A.array([Infinity]), "int32"), "cast: Infinity can't become a whole number"],
    ["a place outside", () => A.slice(A.range(0, 4), 5), "slice: there is no place 5 on axis 0, which has length 4"],
    ["too few places", () => A.at(A.zeros([2, 2]), 1), "at: give a place for each axis of shape [2, 2], got 1"],
    ["too many parts", () => A.slice(A.zeros([2]), ":", ":"), "slice: 2 parts are too many for shape [2]"],
    ["a slice of words", () => A.slice(A.zeros([2]), "a:b" as ":"), 'slice: "a:b" is no slice; write a place'],
    ["a slice with a point", () => A.slice(A.zeros([2]), "0.5:1"), 'slice: "0.5:1" is no slice'],
    ["a step of 0", () => A.slice(A.zeros([2]), "::0"), 'slice: the step of "::0" must not be 0'],
    [
      "values that do not fit",
      () => A.assign(A.zeros([2]), ":", A.zeros([1, 2])),
      "assign: values of shape [1, 2] do not",
    ],
    ["an axis that is none", () => A.sum(A.zeros([2, 2]), 2), "sum: there is no axis 2: there are 2, counted from 0"],
    ["an axis of a number", () => A.split(A.array(1), 1), "split: there is no axis 0: a single number has no axes"],
    ["a mean of nothing", () => A.mean(A.zeros([0])), "mean: there are no entries"],
    ["a least of nothing", () => A.min(A.zeros([3, 0]), 1), "min: there are no entries"],
    ["a sum beyond its type", () => A.sum(A.full([2], 2 ** 31 - 1)), "sum: 4294967294 is beyond int32"],
    ["unequal parts", () => A.split(A.range(0, 5), 2), "split: length 5 can't be cut into 2 equal parts"],
    ["no parts", () => A.split(A.range(0, 5), 0), "split: the number of parts must be a whole number from 1, got 0"],
    ["falling places", () => A.split(A.range(0, 5), [3, 1]), "split: the places must be whole and rise from 0 to 5"],
    ["nothing to join", () => A.concatenate([]), "concatenate: give at least one array"],
    [
      "rows of different lengths",
      () => A.concatenate([A.zeros([2, 3]), A.zeros([2, 2])]),
      "concatenate: shapes [2, 3] and [2, 2] differ along axis 1, and may only along axis 0",
    ],
    [
      "another number of axes",
      () => A.concatenate([A.zeros([2, 3]), A.zeros([3])]),
      "concatenate: shapes [2, 3] and [3] have different numbers of axes",
    ],
    ["a stack of two shapes", () => A.stack([A.zeros([2]), A.zeros([3])]), "stack: all shapes must be the same"],
    ["bounds the wrong way round", () => A.clip(bytes(1), 9, 2), "clip: low must not be above high, got 9 and 2"],
    ["bounds outside the type", () => A.clip(bytes(1), 300, 400), "clip: no uint8 entry lies between 300 and 400"],
    ["a step of 0 in a range", () => A.range(0, 1, 0), "range: the ends must be finite and the step not 0"],
    ["an endless range", () => A.range(0, 1, 1e-12), "range: at most 16777216 entries are allowed"],
    ["an end that is none", () => A.evenlySpaced(0, Infinity, 3), "evenlySpaced: the ends must be finite"],
  ])("for %s", (_name, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("types of entry", () => {
  it("follow from the numbers: whole ones that fit are int32, others float64", () => {
    expect(A.array([1, -2]).dtype).toBe("int32");
    expect(A.array([1, 2 ** 31]).dtype).toBe("float64");
    expect(A.array([0, -0]).dtype).toBe("float64");
    expect(A.array([]).dtype).toBe("float64");
  });

  it("cut off an assigned float towards 0, and leave the array that it came from alone", () => {
    const whole = A.array([18, 21, 16]);
    expect(A.toLists(A.assign(whole, 1, 21.9))).toEqual([18, 21, 16]);
    expect(A.toLists(A.assign(whole, 1, -0.9))).toEqual([18, 0, 16]);
    expect(A.toLists(whole)).toEqual([18, 21, 16]);
  });

  it("wrap round in uint8 where int32 and float64 go on", () => {
    expect(A.toLists(A.add(bytes(250), 10))).toEqual([4]);
    expect(A.toLists(A.subtract(bytes(3), 10))).toEqual([249]);
    expect(A.toLists(A.add(A.cast(bytes(250), "int32"), 10))).toEqual([260]);
    expect(A.toLists(A.add(bytes(250), 10.5))).toEqual([260.5]);
  });
});

describe("arrays", () => {
  it("may be empty in every operation that allows it", () => {
    const none = A.zeros([0, 3]);
    expect(A.toLists(none)).toEqual([]);
    expect(A.toLists(A.transpose(none))).toEqual([[], [], []]);
    expect(A.toLists(A.sum(none, 0))).toEqual([0, 0, 0]);
    expect(A.sum(none)).toBe(0);
    expect(A.add(none, 1).shape).toEqual([0, 3]);
    expect(A.assign(none, ":", 4).shape).toEqual([0, 3]);
    expect(A.flatten(none).shape).toEqual([0]);
  });

  it("take a NaN along, as floats do", () => {
    expect(A.min(A.array([1, Number.NaN]))).toBeNaN();
    expect(A.toLists(A.divide(A.array([1, -1, 0]), 0))).toEqual([Infinity, -Infinity, Number.NaN]);
  });

  it("drawn at random depend on the seed alone", () => {
    const draw = (seed: string) => A.randomIntegers([3, 4], 1, 6, randomStream(seed));
    expect(draw("a")).toStrictEqual(draw("a"));
    expect(draw("a").data).not.toStrictEqual(draw("b").data);
    const stream = randomStream("moments");
    const uniform = A.randomUniform([10_000], stream);
    expect(Math.abs(A.mean(uniform) - 0.5)).toBeLessThan(6 / Math.sqrt(12 * 10_000));
    const normal = A.randomNormal([10_000], stream);
    expect(Math.abs(A.mean(normal))).toBeLessThan(6 / 100);
    expect(Math.abs(A.mean(A.multiply(normal, normal)) - 1)).toBeLessThan((6 * Math.SQRT2) / 100);
  });
});
