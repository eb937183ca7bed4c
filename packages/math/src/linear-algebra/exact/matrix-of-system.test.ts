import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalsMatrix, matrix } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { augmentedOf, keepsSystem, sortedLine, systemOfMatrix, writeMatrix } from "./matrix-of-system.ts";
import { type EquationLine, plainTerm, type WrittenTerm } from "./written-equation.ts";

const names = ["x", "y", "z"] as const;

const term: fc.Arbitrary<WrittenTerm> = fc
  .tuple(smallRational, fc.constantFrom("x", "y", "z", null))
  .map(([coefficient, unknown]) => plainTerm(coefficient, unknown));

const side = fc.array(term, { maxLength: 4 });
const written: fc.Arbitrary<EquationLine> = fc.record({ left: side, right: side });

describe("writeMatrix", () => {
  it("keeps what the system says in every step, for any number of equations in any order", () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), (lines) => {
        const { value, steps } = writeMatrix(lines, names);
        for (const [i, step] of steps.entries()) {
          expect(keepsSystem(step)).toBe(true);
          expect(step.before).toBe(i === 0 ? step.before : steps[i - 1]?.after);
        }
        expect(equalsMatrix(value.augmented, augmentedOf(lines, names))).toBe(true);
        expect([value.coefficients.rows, value.coefficients.columns]).toEqual([lines.length, 3]);
      }),
    );
  });

  it("does not depend on the order of terms or on which side they stand", () => {
    fc.assert(
      fc.property(written, (line) => {
        const flipped = { left: [...line.right].reverse(), right: [...line.left].reverse() };
        const [there, back] = [augmentedOf([line], names), augmentedOf([flipped], names)];
        const opposite = back.entries.map((row) => row.map(Q.negate));
        expect(equalsMatrix(there, { ...back, entries: opposite })).toBe(true);
      }),
    );
  });

  it("sorts 2y = 11 − 3x and fills in what 4x = 12 leaves out", () => {
    const lines = [
      {
        left: [plainTerm(Q.of(2), "y")],
        right: [plainTerm(Q.of(11), null), plainTerm(Q.of(-3), "x")],
      },
      { left: [plainTerm(Q.of(4), "x")], right: [plainTerm(Q.of(12), null)] },
    ];
    const { value, steps } = writeMatrix(lines, ["x", "y"]);
    expect(steps.map(({ rule }) => rule)).toEqual([
      "sort-equation",
      "fill-missing",
      "take-coefficients",
      "append-constants",
    ]);
    expect(
      equalsMatrix(
        value.augmented,
        matrix([
          [3, 2, 11],
          [4, 0, 12],
        ]),
      ),
    ).toBe(true);
  });

  it("leaves a sorted equation alone", () => {
    fc.assert(
      fc.property(written, (line) => {
        const rules = writeMatrix([sortedLine(line, names)], names).steps.map(({ rule }) => rule);
        expect(rules).not.toContain("sort-equation");
      }),
    );
  });

  it("refuses an unknown that has no column", () => {
    const line = { left: [plainTerm(Q.of(1), "w")], right: [] };
    expect(() => writeMatrix([line], ["x", "y"])).toThrow("writeMatrix: the unknown w has no column; there are x, y");
  });

  it("knows a step that loses a sign or drops an equation", () => {
    const [first] = writeMatrix([{ left: [plainTerm(Q.of(-2), "x")], right: [] }], ["x", "y"]).steps;
    if (first === undefined) throw new Error("there is no step");
    const lost = { ...first, after: { ...first.after, lines: [{ left: [plainTerm(Q.of(2), "x")], right: [] }] } };
    expect(keepsSystem(lost)).toBe(false);
    expect(keepsSystem({ ...first, after: { ...first.after, lines: [] } })).toBe(false);
    expect(keepsSystem({ ...first, after: { ...first.after, matrix: matrix([[2, 0]]) } })).toBe(false);
  });
});

describe("systemOfMatrix", () => {
  it("undoes writeMatrix, row by row", () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), (lines) => {
        const { augmented } = writeMatrix(lines, names).value;
        const { value, steps } = systemOfMatrix(augmented, names);
        expect(steps.every(keepsSystem)).toBe(true);
        expect(equalsMatrix(augmentedOf(value, names), augmented)).toBe(true);
      }),
    );
  });

  it("refuses a matrix of another width", () => {
    expect(() => systemOfMatrix(matrix([[1, 2, 3, 4]]), ["x", "y"])).toThrow(
      "systemOfMatrix: 2 unknowns need 3 columns, got 4",
    );
  });

  it("knows a row that was read wrongly", () => {
    const [step] = systemOfMatrix(matrix([[1, 2, 3]]), ["x", "y"]).steps;
    if (step === undefined) throw new Error("there is no step");
    expect(keepsSystem({ ...step, after: { ...step.after, matrix: matrix([[1, 2, -3]]) } })).toBe(false);
  });
});
