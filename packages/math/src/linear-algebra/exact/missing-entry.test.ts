import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, matrix } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { matrixOf, smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { dependence } from "./dependence.ts";
import { determinant, determinantByDefinition } from "./determinant.ts";
import { applyLineFormMove } from "./line-form.ts";
import { determinantEquation, fillEntry, type MissingEntryStep, missingEntry } from "./missing-entry.ts";
import { keepsEntry } from "./mix-invariant.ts";

type Question = readonly [ExactMatrix, number, number, ReturnType<typeof Q.of>];
const question: fc.Arbitrary<Question> = fc
  .integer({ min: 1, max: 4 })
  .chain((n) =>
    fc.tuple(matrixOf(n, n), fc.integer({ min: 0, max: n - 1 }), fc.integer({ min: 0, max: n - 1 }), smallRational),
  );

describe("missingEntry", () => {
  it("gives the determinant with the entry it finds, and with no other", () => {
    fc.assert(
      fc.property(question, smallRational, ([A, row, column, wanted], other) => {
        const { value } = missingEntry(A, row, column, { determinant: wanted });
        const filled = (entry: typeof wanted) =>
          determinantByDefinition(
            matrix(A.entries.map((old, i) => old.map((x, j) => (i === row && j === column ? entry : x)))),
          );
        if (value.kind === "one") expect(filled(value.entry)).toEqual(wanted);
        const works = Q.equals(filled(other), wanted);
        expect(works).toBe(value.kind === "every" || (value.kind === "one" && Q.equals(other, value.entry)));
      }),
      { numRuns: 200 },
    );
  });

  it("makes rows dependent for the determinant 0, which is the default", () => {
    fc.assert(
      fc.property(question, ([A, row, column]) => {
        const { value } = missingEntry(A, row, column);
        if (value.kind !== "one") return;
        const open = { matrix: A, row, column, determinant: Q.of(0), name: "x" };
        expect(dependence(fillEntry(open, value.entry)).value.kind).toBe("dependent");
        expect(dependence(fillEntry(open, Q.add(value.entry, Q.of(1)))).value.kind).toBe("independent");
      }),
    );
  });

  it("replays: the equation is that of the determinant, and every step keeps its solutions", () => {
    fc.assert(
      fc.property(question, ([A, row, column, wanted]) => {
        const { value, steps } = missingEntry(A, row, column, { determinant: wanted, name: "k" });
        let line = determinantEquation({ matrix: A, row, column, determinant: wanted, name: "k" });
        for (const step of steps) {
          expect(step.before).toEqual(line);
          if (step.rule === "line-move" || step.rule === "line-divide") {
            expect(applyLineFormMove(step.before, step)).toEqual(step.after);
          }
          expect(keepsEntry(step, "k")).toBe(true);
          line = step.after;
        }
        expect(steps[0]?.rule).toBe("write-determinant");
        expect(steps.at(-1)).toMatchObject({ rule: "read-entry", at: { value } });
      }),
    );
  });

  it("says none or every where the determinant does not depend on the entry", () => {
    const zeroColumn = matrix([
      [0, 3],
      [0, 5],
    ]);
    expect(missingEntry(zeroColumn, 1, 1).value).toEqual({ kind: "every" });
    expect(missingEntry(zeroColumn, 1, 1, { determinant: Q.of(2) }).value).toEqual({ kind: "none" });
    expect(missingEntry(matrix([[7]]), 0, 0, { determinant: Q.of(2) }).value).toEqual({ kind: "one", entry: Q.of(2) });
    expect(determinant(matrix([[7]])).value).toEqual(Q.of(7));
  });

  it("names a shape or a place that does not fit", () => {
    expect(() => missingEntry(matrix([[1, 2]]), 0, 0)).toThrow("missingEntry: A must be square, got 1×2");
    expect(() => missingEntry(matrix([[1]]), 0, 1)).toThrow("missingEntry: no entry (0, 1) in a 1×1 matrix");
  });

  it("would see a wrong equation and a wrong entry", () => {
    const { steps } = missingEntry(
      matrix([
        [2, 3],
        [4, 0],
      ]),
      1,
      1,
    );
    const [write] = steps;
    const read = steps.at(-1);
    if (write?.rule !== "write-determinant" || read?.rule !== "read-entry") throw new Error("the steps are others");
    const off: MissingEntryStep = { ...write, at: { ...write.at, determinant: Q.of(1) } };
    expect(keepsEntry(off, "x")).toBe(false);
    expect(keepsEntry({ ...read, at: { name: "x", value: { kind: "one", entry: Q.of(5) } } }, "x")).toBe(false);
    expect(keepsEntry({ ...read, at: { name: "x", value: { kind: "every" } } }, "x")).toBe(false);
  });
});
