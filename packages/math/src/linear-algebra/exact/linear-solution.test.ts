import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactVector, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { familyPoint, hasSolution, type LinearSolution, sameSolutionSet } from "./linear-solution.ts";
import { solve } from "./solve.ts";
import { anySystem } from "./testing/arbitrary-systems.ts";

const family = (particular: number[], ...directions: number[][]): LinearSolution => ({
  kind: "infinite",
  particular: vector(particular),
  directions: directions.map((direction) => vector(direction)),
});

describe("sameSolutionSet", () => {
  it("accepts another start, other directions and another length of them", () => {
    expect(sameSolutionSet(family([1, 0], [2, 1]), family([3, 1], [-4, -2]))).toBe(true);
    expect(sameSolutionSet(family([0, 0, 0], [1, 0, 0], [0, 1, 0]), family([2, 3, 0], [1, 1, 0], [1, -1, 0]))).toBe(
      true,
    );
  });

  it("rejects a parallel family, another direction, one direction too few and another number of unknowns", () => {
    const line = family([1, 0], [2, 1]);
    for (const other of [
      family([1, 1], [2, 1]),
      family([1, 0], [1, 2]),
      family([1, 0], [1, 0], [0, 1]),
      family([1, 0, 0], [2, 1, 0]),
    ]) {
      expect(sameSolutionSet(line, other)).toBe(false);
      expect(sameSolutionSet(other, line)).toBe(false);
    }
  });

  it("tells the three outcomes apart", () => {
    const all: LinearSolution[] = [{ kind: "none" }, { kind: "unique", point: vector([1, 0]) }, family([1, 0], [2, 1])];
    all.forEach((first, i) => {
      all.forEach((second, j) => {
        expect(sameSolutionSet(first, second)).toBe(i === j);
      });
    });
    expect(sameSolutionSet({ kind: "unique", point: vector([1]) }, { kind: "unique", point: vector([2]) })).toBe(false);
  });

  it("does not depend on how a family is written", () => {
    const shift = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(anySystem, shift, ([A, b], parameters) => {
        const { value } = solve(A, b);
        if (value.kind !== "infinite") return;
        const particular = familyPoint(
          value,
          parameters.map((t) => Q.of(t)),
        );
        const [first, ...rest] = value.directions;
        const mixed = rest.map((d): ExactVector => d.map((entry, j) => Q.add(entry, first?.[j] ?? Q.of(0))));
        const directions = [...(first ? [first.map((entry) => Q.multiply(Q.of(-2), entry))] : []), ...mixed];
        expect(sameSolutionSet(value, { kind: "infinite", particular, directions })).toBe(true);
      }),
    );
  });
});

describe("hasSolution", () => {
  it("needs the right number of entries and a point of the set", () => {
    expect(hasSolution(family([1, 0], [2, 1]), vector([5, 2]))).toBe(true);
    expect(hasSolution(family([1, 0], [2, 1]), vector([5, 3]))).toBe(false);
    expect(hasSolution({ kind: "unique", point: vector([1, 2]) }, vector([1]))).toBe(false);
    expect(hasSolution({ kind: "none" }, vector([]))).toBe(false);
  });
});
