import { surd } from "@gradus/math/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrixThing, type Thing, vectorThing } from "./thing.ts";
import { writeThing, writeThings } from "./write-thing.ts";

const float = fc.double({ noNaN: true });
const list = (of: readonly number[]): Thing => ({ kind: "vector", of });

describe("floats in other notations", () => {
  it("keep every digit in NumPy and TypeScript, which read the very same float back", () => {
    fc.assert(
      fc.property(fc.array(float, { minLength: 1, maxLength: 5 }), (of) => {
        const read = (text: string): readonly number[] =>
          text
            .slice(text.indexOf("[") + 1, text.lastIndexOf("]"))
            .split(", ")
            .map((entry) => Number(entry.replace("np.inf", "Infinity")));
        expect(read(writeThing(list(of), "NumPy"))).toEqual(of);
        expect(read(writeThing(list(of), "TypeScript"))).toEqual(of);
      }),
    );
  });

  it.each([
    [
      list([0.1, 1e-20, -0]),
      "\\left( 0.1, 1 \\cdot 10^{-20}, 0 \\right)",
      "np.array([0.1, 1e-20, -0.0])",
      "vector([0.1, 1e-20, -0])",
    ],
    [
      { kind: "matrix", of: [[1.5], [Number.POSITIVE_INFINITY]], columns: 1 } as const,
      "\\begin{bmatrix} 1.5 \\\\ \\infty \\end{bmatrix}",
      "np.array([[1.5], [np.inf]])",
      "matrix([[1.5], [Infinity]])",
    ],
    [
      { kind: "vector", of: [2, { re: 0.5, im: -1.25 }] } as const,
      "\\left( 2, 0.5-1.25 i \\right)",
      "np.array([2, 0.5-1.25j])",
      "[{ re: 2, im: 0 }, { re: 0.5, im: -1.25 }]",
    ],
    [
      { kind: "matrix", of: [[1, { re: 0, im: 1 }]], columns: 2 } as const,
      "\\begin{bmatrix} 1 & 0+1 i \\end{bmatrix}",
      "np.array([[1, 0+1j]])",
      "{ re: matrix([[1, 0]]), im: matrix([[0, 1]]) }",
    ],
    [{ kind: "number", of: Number.NaN } as const, "\\text{NaN}", "np.nan", "NaN"],
  ])("case %#", (thing, latex, numpy, typescript) => {
    expect(writeThing(thing, "LaTeX")).toBe(latex);
    expect(writeThing(thing, "NumPy")).toBe(numpy);
    expect(writeThing(thing, "TypeScript")).toBe(typescript);
  });
});

it("writes roots so that each reader works with them", () => {
  const thing = matrixThing({ columns: 2, entries: [[surd(1, 1, 2), "1/2"]] });
  expect(writeThing(thing, "NumPy")).toBe("np.array([[1+np.sqrt(2), 1/2]])");
  expect(writeThing(thing, "TypeScript")).toBe('surdMatrix([[surd(1, 1, 2n), "1/2"]])');
});

it("gives each of several things its letter", () => {
  const things = [{ name: "q", thing: vectorThing([1]) }, { thing: list([0.5]) }];
  expect(writeThings(things, "TypeScript")).toBe("const q = vector([1]);\nvector([0.5]);");
});
