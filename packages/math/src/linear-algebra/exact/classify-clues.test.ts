import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vector } from "../../exact/matrix.ts";
import { Q, type Rational } from "../../exact/rational.ts";
import { classifyClues, redundantClues, solutionOfClues } from "./classify-clues.ts";
import { hasSolution } from "./linear-solution.ts";
import { type Clue, clue, everyWorld, fits, worlds } from "./worlds.ts";

const small = fc.integer({ min: -1, max: 3 });
const anyClue: fc.Arbitrary<Clue> = fc
  .tuple(small, small, fc.integer({ min: 0, max: 9 }))
  .map(([a, b, c]) => clue([a, b], c));

/** Up to four clues about two things; some are true of one hidden world, some repeat or spoil a mix of those before. */
const clueSet: fc.Arbitrary<readonly Clue[]> = fc
  .tuple(
    fc.array(anyClue, { maxLength: 3 }),
    fc.tuple(fc.nat(4), fc.nat(4)),
    fc.boolean(),
    fc.constantFrom(null, 0, 1),
    fc.tuple(small, small),
  )
  .map(([drawn, [x, y], honest, shift, [p, q]]) => {
    const clues = honest ? drawn.map((one) => ({ ...one, constant: constantAt(one, x, y) })) : drawn;
    const [first, second] = clues;
    if (shift === null || !first || !second) return clues;
    const mix = (a: Rational, b: Rational) => Q.add(Q.multiply(Q.of(p), a), Q.multiply(Q.of(q), b));
    const coefficients = first.coefficients.map((a, i) => mix(a, second.coefficients[i] ?? Q.of(0)));
    return [...clues, { coefficients, constant: Q.add(mix(first.constant, second.constant), Q.of(shift)) }];
  });

const constantAt = ({ coefficients: [a = Q.of(0), b = Q.of(0)] }: Clue, x: number, y: number): Rational =>
  Q.add(Q.multiply(a, Q.of(x)), Q.multiply(b, Q.of(y)));

const bounds = [6, 6];

function mixOf(clues: readonly Clue[], coefficients: readonly Rational[]): Clue {
  const things = clues[0]?.coefficients.length ?? bounds.length;
  const sum = (entry: (one: Clue) => Rational) =>
    clues.reduce<Rational>(
      (total, one, i) => Q.add(total, Q.multiply(coefficients[i] ?? Q.of(0), entry(one))),
      Q.of(0),
    );
  return {
    coefficients: Array.from({ length: things }, (_, j) => sum((one) => one.coefficients[j] ?? Q.of(0))),
    constant: sum((one) => one.constant),
  };
}

describe("worlds", () => {
  it("are those of the grid that fit every clue, and solutions of the equations", () => {
    fc.assert(
      fc.property(clueSet, (clues) => {
        const left = worlds(clues, bounds);
        const solution = solutionOfClues(clues, bounds.length);
        const expected = [];
        for (let x = 0; x <= 6; x++)
          for (let y = 0; y <= 6; y++) if (hasSolution(solution, vector([x, y]))) expected.push([x, y]);
        expect(left).toEqual(expected);
      }),
    );
  });

  it("count 0 too, for any number of things", () => {
    expect(everyWorld([])).toEqual([[]]);
    expect(everyWorld([2])).toEqual([[0], [1], [2]]);
    expect(everyWorld([1, 1, 1])).toHaveLength(8);
    expect(worlds([clue([1, 1, 1], 2), clue([1, -1, 0], 0)], [3, 3, 3])).toEqual([
      [0, 0, 2],
      [1, 1, 0],
    ]);
    expect(fits([3, 2], clue([2, 3], 12))).toBe(true);
  });

  it("names what does not fit together", () => {
    expect(() => worlds([clue([1, 1], 2), clue([1, 1, 1], 2)], [3, 3])).toThrow(
      "worlds: clue 2 speaks of 3 things, but there are 2 bounds",
    );
    expect(() => everyWorld([3, -1])).toThrow("everyWorld: a bound must be a whole number from 0, got -1");
    expect(() => everyWorld([999, 999, 999])).toThrow("everyWorld: at most 1000000 worlds can be listed");
  });
});

describe("classifyClues", () => {
  it("proves what it says", () => {
    fc.assert(
      fc.property(clueSet, (clues) => {
        const verdict = classifyClues(clues, bounds);
        const left = worlds(clues, bounds);
        expect(verdict.worlds).toEqual(left);
        if (verdict.kind === "contradictory") {
          expect(left).toEqual([]);
          const { conflict } = verdict;
          expect(conflict.kind === "combination").toBe(solutionOfClues(clues, 2).kind === "none");
          if (conflict.kind !== "combination") return;
          const { coefficients, constant } = mixOf(clues, conflict.combination);
          expect(coefficients.every(Q.isZero)).toBe(true);
          expect(constant).toEqual(conflict.constant);
          expect(Q.isZero(constant)).toBe(false);
          return;
        }
        expect(left.length).toBeGreaterThan(0);
        if (verdict.kind !== "redundant") {
          expect(verdict.kind).toBe(left.length === 1 ? "complete" : "incomplete");
          clues.forEach((_, i) => {
            expect(worlds(clues.slice(0, i + 1), bounds).length).toBeLessThan(worlds(clues.slice(0, i), bounds).length);
          });
          return;
        }
        for (const { clue: index, because } of verdict.redundant) {
          const before = clues.slice(0, index);
          expect(worlds(clues.slice(0, index + 1), bounds)).toEqual(worlds(before, bounds));
          expect(worlds(clues.toSpliced(index, 1), bounds)).toEqual(left);
          if (because.kind === "combination") expect(mixOf(before, because.coefficients)).toEqual(clues[index]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds exactly the clues that rule nothing out", () => {
    fc.assert(
      fc.property(clueSet, (clues) => {
        const found = redundantClues(clues, bounds).map((one) => one.clue);
        const idle = clues.flatMap((_, i) =>
          worlds(clues.slice(0, i), bounds).length === worlds(clues.slice(0, i + 1), bounds).length ? [i] : [],
        );
        expect(found).toEqual(idle);
      }),
    );
  });

  it.each([
    ["two different clues", [clue([1, 1], 5), clue([2, 3], 12)], "complete"],
    ["one clue that whole numbers make enough", [clue([2, 3], 7)], "complete"],
    ["one clue", [clue([1, 1], 5)], "incomplete"],
    ["no clue", [], "incomplete"],
    ["the same clue in other words", [clue([1, 1], 5), clue([2, 2], 10)], "redundant"],
    ["a third clue that follows from two", [clue([1, 1], 5), clue([2, 3], 12), clue([3, 4], 17)], "redundant"],
    ["a clue that only counting makes idle", [clue([1, 1], 0), clue([1, 0], 0)], "redundant"],
    ["a clue that says 0 = 0", [clue([0, 0], 0)], "redundant"],
    ["parallel clues", [clue([1, 1], 5), clue([2, 2], 12)], "contradictory"],
    ["a third clue that spoils two", [clue([1, 1], 5), clue([2, 3], 12), clue([1, 0], 4)], "contradictory"],
    ["half a trike", [clue([1, 1], 3), clue([2, 4], 7)], "contradictory"],
    ["fewer than none", [clue([1, 1], 2), clue([1, 0], 3)], "contradictory"],
  ] as const)("calls %s by its name", (_, clues, kind) => {
    expect(classifyClues(clues, [9, 9]).kind).toBe(kind);
  });

  it("says whether the equations or only counting forbid it", () => {
    const because = (...clues: Clue[]) => {
      const verdict = classifyClues(clues, [9, 9]);
      if (verdict.kind === "contradictory") return verdict.conflict;
      return verdict.kind === "redundant" ? verdict.redundant.map((one) => one.because.kind) : verdict.kind;
    };
    expect(because(clue([1, 1], 3), clue([2, 4], 7))).toEqual({ kind: "worlds" });
    expect(because(clue([1, 1], 5), clue([2, 3], 12), clue([1, 0], 4))).toEqual({
      kind: "combination",
      combination: vector([3, -1, -1]),
      constant: Q.of(-1),
    });
    expect(because(clue([1, 1], 0), clue([1, 0], 0))).toEqual(["worlds"]);
    expect(because(clue([1, 1], 5), clue([2, 2], 10))).toEqual(["combination"]);
  });
});
