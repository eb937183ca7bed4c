import { describe, expect, it } from "vitest";
import { notation, shortNotation } from "./notation.ts";
import { writingIn } from "./notation-style.ts";

const inPython = (value: unknown) => writingIn("python", () => shortNotation(value));
const array = (dtype: string, shape: readonly number[], data: ArrayLike<number>) => ({ dtype, shape, data });

describe("values as one would type them in Python", () => {
  it.each<[unknown, string]>([
    [undefined, "None"],
    [[true, false, null, "a"], '[True, False, None, "a"]'],
    [[Number.NaN, Infinity, -Infinity, -0, 0.5], "[nan, inf, -inf, -0.0, 0.5]"],
    [12n, "12"],
    [{ numerator: -1n, denominator: 3n }, "Fraction(-1, 3)"],
    [
      {
        rows: 1,
        columns: 2,
        entries: [
          [
            { numerator: 1n, denominator: 2n },
            { numerator: 3n, denominator: 1n },
          ],
        ],
      },
      "[[Fraction(1, 2), 3]]",
    ],
    [{ re: 0, im: -1 }, "(0-1j)"],
    [{ kind: "unique", x: [1] }, '{"kind": "unique", "x": [1]}'],
    [new Map([[1, "one"]]), '{1: "one"}'],
    [new Set([1, 2]), "{1, 2}"],
    [new Set(), "set()"],
    [array("float64", [2, 2], Float64Array.of(1, 2, 3, 4)), "np.array([[1., 2.], [3., 4.]])"],
    [array("float64", [2], Float64Array.of(0.5, -0)), "np.array([0.5, -0.0])"],
    [array("int32", [2], Int32Array.of(1, 2)), "np.array([1, 2])"],
    [array("uint8", [1, 2], Uint8Array.of(0, 255)), 'np.array([[0, 255]], dtype="uint8")'],
    [array("float64", [0, 3], new Float64Array()), "np.zeros((0, 3))"],
    [array("float64", [], Float64Array.of(2)), "np.array(2.)"],
    [Float64Array.of(0.5, 1), "[0.5, 1]"],
    [
      Array.from({ length: 25 }, (_, i) => i).slice(0, 22),
      "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … 2 more]",
    ],
    [[[[[[1]]]]], "[[[[[…]]]]]"],
  ])("%o", (value, text) => {
    expect(inPython(value)).toBe(text);
  });

  it("are written so only while the work lasts, also when it fails", () => {
    expect(() =>
      writingIn("python", () => {
        throw new Error(notation([true]));
      }),
    ).toThrow("[True]");
    expect(notation([true])).toBe("[true]");
  });
});
