import { type Dtype, full, array as made, toLists, zeros } from "@gradus/math/arrays";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstDifference } from "../judging/compare.ts";
import { judgeValue } from "../judging/judge-value.ts";
import { valueKind } from "../judging/value-kind.ts";
import { describeValue } from "../outputs/describe.ts";
import { notation, shortNotation } from "../outputs/notation.ts";
import type { CellOutput } from "../outputs/output.ts";
import { image } from "../show/image.ts";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import { DecodingError } from "./encoded.ts";
import { isNumericArray } from "./numeric-array.ts";

const bytes = (rows: number[][]) => made(rows, { dtype: "uint8" });
const from = { from: "value" } as const;

describe("an array of the toolkit", () => {
  it("is told from a record that only looks like one", () => {
    expect(isNumericArray(made([[1, 2]]))).toBe(true);
    expect(isNumericArray({ ...made([1, 2]), shape: [3] })).toBe(false);
    expect(isNumericArray({ ...made([1, 2]), dtype: "float64" })).toBe(false);
    expect(isNumericArray({ ...made([1, 2]), name: "log" })).toBe(false);
  });

  it("crosses the border as itself, rows of equal arrays too", () => {
    const values = [made(3), zeros([0, 4]), bytes([[0], [255]]), [made([1]), made([2])]];
    for (const value of values) expect(decode(encode(value))).toStrictEqual(value);
  });

  it.each([
    [{ $: "array", dtype: "int64", shape: [1], values: [1] }, "a known type"],
    [{ $: "array", dtype: "uint8", shape: [-1], values: [] }, "a shape"],
    [{ $: "array", dtype: "uint8", shape: [2, 2], values: [1, 2, 3] }, "as many entries"],
    [{ $: "array", dtype: "uint8", shape: [1], values: [256] }, "does not fit"],
    [{ $: "array", dtype: "int32", shape: [1], values: [0.5] }, "does not fit"],
    [{ $: "array", dtype: "float64", shape: [1], values: ["1"] }, "numbers of its kind"],
    [{ $: "array", dtype: "float64", shape: Array(65).fill(1), values: [1] }, "as many entries"],
    [{ $: "array", dtype: "float64", shape: [1], values: [1], more: 1 }, "exactly"],
  ])("is refused as %j", (encoded, words) => {
    expect(() => decode(encoded)).toThrow(DecodingError);
    expect(() => decode(encoded)).toThrow(words);
  });
});

describe("the notation of an array", () => {
  it.each([
    [
      made([
        [1, 2],
        [3, 4],
      ]),
      "array([[1, 2], [3, 4]])",
    ],
    [made([1, 2.5]), "array([1, 2.5])"],
    [made([1, 2], { dtype: "float64" }), 'array([1, 2], { dtype: "float64" })'],
    [bytes([[0, 255]]), 'array([[0, 255]], { dtype: "uint8" })'],
    [made(7), "array(7)"],
    [made([]), "array([])"],
    [zeros([0, 3]), "zeros([0, 3])"],
    [zeros([2, 0], { dtype: "uint8" }), 'zeros([2, 0], { dtype: "uint8" })'],
  ])("is what one would type: case %#", (value, text) => {
    expect(notation(value)).toBe(text);
  });

  it("is cut where it is long", () => {
    expect(shortNotation(full([1, 30], 1))).toContain("… 10 more]]");
    expect(shortNotation(zeros([1000, 1000])).length).toBeLessThan(400);
  });

  it("makes the same array again", () => {
    const shape = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 });
    const type = fc.constantFrom<Dtype>("float64", "int32", "uint8");
    fc.assert(
      fc.property(shape, type, fc.nat(255), (lengths, dtype, value) => {
        const value_ = full(lengths, value, { dtype });
        const again: unknown = new Function("array", `return ${notation(value_)};`)(made);
        expect(again).toStrictEqual(value_);
      }),
      { numRuns: 50 },
    );
  });
});

describe("showing an array", () => {
  it("draws one axis as a vector, two as a matrix, and writes any other", () => {
    expect(describeValue(made([1, -2.5]), from)).toMatchObject({ type: "vector", entries: ["1", "−2.5"] });
    expect(describeValue(made([[1], [-2]]), from)).toMatchObject({ type: "matrix", entries: [["1"], ["−2"]] });
    expect(describeValue(zeros([0, 3]), from)).toMatchObject({ type: "matrix", rows: 0, columns: 3 });
    expect(describeValue(made([[[1]], [[2]]]), from)).toMatchObject({ type: "text", text: "array([[[1]], [[2]]])" });
    expect(describeValue(zeros([30, 40], { dtype: "uint8" }), { ...from, label: "picture" })).toMatchObject({
      text: "picture = an array of shape 30×40, uint8",
    });
  });
});

describe("judging an array", () => {
  it("names type and shape before entries, and places as they are typed", () => {
    const expected = bytes([
      [1, 2],
      [3, 4],
    ]);
    expect(
      judgeValue(
        expected,
        bytes([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toStrictEqual({ right: true });
    expect(
      judgeValue(
        expected,
        made([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toMatchObject({
      message: "Your function returned an int32 array of shape 2×2; a uint8 array of shape 2×2 was expected.",
    });
    expect(judgeValue(expected, toLists(expected))).toMatchObject({
      message: "Your function returned a 2×2 list of rows; a uint8 array of shape 2×2 was expected.",
    });
    expect(judgeValue(expected, bytes([[1, 2, 0]]))).toMatchObject({ shapes: "expected 2×2, got 1×3" });
    expect(
      judgeValue(
        expected,
        bytes([
          [1, 2],
          [9, 4],
        ]),
      ),
    ).toMatchObject({
      firstDifference: "at [1, 0]: expected 3, got 9",
    });
    expect(valueKind(made(1))).toBe("an int32 array with a single number");
  });

  it("gives floats room in proportion to the largest, and empty arrays none", () => {
    const room = { relative: 1e-9, inputs: [] };
    expect(firstDifference(made([1e4, 0.5]), made([1e4, 0.5001]), room)).toMatchObject({ where: "at [1]" });
    expect(firstDifference(made([1e9, 0.5]), made([1e9, 0.5001]), room)).toBeNull();
    expect(firstDifference(zeros([0, 3]), zeros([0, 2]), room)).not.toBeNull();
  });
});

describe("an image of an array", () => {
  let shown: CellOutput[] = [];
  beforeEach(() => {
    shown = [];
    Reflect.set(globalThis, "$gradus", { emit: (output: CellOutput) => shown.push(output) });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, "$gradus"));

  it("shows grey levels, and colours along a third axis", () => {
    image(bytes([[0, 255]]), { label: "two" });
    image(made([[[1, 2, 3]], [[4, 5, 6]]]));
    expect(shown).toMatchObject([
      { label: "two", width: 2, height: 1, pixels: [0, 0, 0, 255, 255, 255, 255, 255] },
      { width: 1, height: 2, pixels: [1, 2, 3, 255, 4, 5, 6, 255] },
    ]);
  });

  it("refuses any other shape", () => {
    expect(() => image(made([1, 2]))).toThrow("image: give an array of shape [m, n] or [m, n, 3], got [2]");
    expect(() => image(zeros([2, 2, 4]))).toThrow("got [2, 2, 4]");
    expect(() => image(zeros([0, 3]))).toThrow("give rows of pixels");
  });
});
