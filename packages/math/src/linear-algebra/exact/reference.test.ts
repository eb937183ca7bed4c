import { describe, expect, it } from "vitest";
import values from "../../../../../reference/linear-algebra/values.json" with { type: "json" };
import { type ExactMatrix, matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { determinant, determinant2x2 } from "./determinant.ts";
import type { LinearSolution } from "./linear-solution.ts";
import { rank, reducedRowEchelonForm } from "./row-echelon-form.ts";
import { solve } from "./solve.ts";

const texts = (A: ExactMatrix): string[][] => A.entries.map((row) => row.map(Q.toText));

function asTexts(solution: LinearSolution): unknown {
  if (solution.kind === "none") return { kind: "none" };
  if (solution.kind === "unique") return { kind: "unique", point: solution.point.map(Q.toText) };
  const directions = solution.directions.map((direction) => direction.map(Q.toText));
  return { kind: "infinite", particular: solution.particular.map(Q.toText), directions };
}

describe.each(values.cases)("agrees with SymPy on $name", (reference) => {
  const A = matrix(reference.matrix, reference.columns);

  it("in reduced form, pivots and rank", () => {
    const { matrix: reduced, pivots } = reducedRowEchelonForm(A).value;
    expect(texts(reduced)).toEqual(reference.rref);
    expect(pivots).toEqual(reference.pivots);
    expect(rank(A)).toBe(reference.rank);
  });

  if (reference.determinant !== null) {
    it("in the determinant", () => {
      expect(Q.toText(determinant(A).value)).toBe(reference.determinant);
      if (A.rows === 2) expect(Q.toText(determinant2x2(A).value)).toBe(reference.determinant);
    });
  }

  it.each(reference.systems)("in the solutions for the right-hand side $b", ({ b, ...expected }) => {
    expect(asTexts(solve(A, vector(b)).value)).toEqual(expected);
  });
});
