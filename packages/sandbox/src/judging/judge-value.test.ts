import { matrix } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { judgeValue } from "./judge-value.ts";

describe("judging a value", () => {
  it.each([
    ["nothing", 3, undefined, { message: expect.stringContaining("returned nothing") }],
    [
      "the wrong sort of thing",
      matrix([[1]]),
      "1",
      { message: "Your function returned a text; a 1×1 matrix of exact fractions was expected." },
    ],
    ["NaN", [1, 2], [1, Number.NaN], { message: expect.stringContaining("There is NaN in your result (entry 2)") }],
    [
      "the wrong shape",
      matrix([[1, 2]]),
      matrix([[1], [2]]),
      { message: "Your result is 2×1; 1×2 was expected.", shapes: "expected 1×2, got 2×1" },
    ],
    [
      "the wrong number of axes",
      [[1], [2]],
      [1, 2, 3],
      { message: "Your result is a list of length 3; 2×1 was expected.", shapes: "expected 2×1, got 3" },
    ],
    [
      "the wrong value",
      matrix([[1, 2]]),
      matrix([[1, 3]]),
      {
        message: "Look at the first difference: how did your code come to that?",
        firstDifference: "row 1, column 2: expected rational(2), got rational(3)",
        expected: "matrix([[1, 2]])",
      },
    ],
  ])("has its own words for %s", (_name, expected, got, judgement) => {
    expect(judgeValue(expected, got)).toMatchObject({ right: false, ...judgement });
  });

  it("finds NaN in an array, and says where", () => {
    const pair = (entries: readonly number[]) => ({
      dtype: "float64",
      shape: [1, 2],
      data: Float64Array.from(entries),
    });
    expect(judgeValue(pair([1, 2]), pair([1, Number.NaN]))).toMatchObject({
      message: expect.stringContaining("There is NaN in your result (at [0, 1])"),
    });
  });

  it("accepts NaN where NaN is right", () => {
    expect(judgeValue([Number.NaN], [Number.NaN])).toStrictEqual({ right: true });
  });
});
