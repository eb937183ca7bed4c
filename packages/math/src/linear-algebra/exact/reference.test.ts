import { describe, expect, it } from "vitest";
import values from "../../../../../reference/linear-algebra/values.json" with { type: "json" };
import { type ExactMatrix, matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { dependence } from "./dependence.ts";
import { determinant, determinant2x2, determinant3x3 } from "./determinant.ts";
import type { LinearSolution } from "./linear-solution.ts";
import { rankByReduction } from "./rank-by-reduction.ts";
import { rank, reducedRowEchelonForm } from "./row-echelon-form.ts";
import { singularity } from "./singularity.ts";
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
    expect(rankByReduction(A).value).toBe(reference.rank);
  });

  if (reference.determinant !== null) {
    it("in the determinant", () => {
      expect(Q.toText(determinant(A).value)).toBe(reference.determinant);
      if (A.rows === 2) expect(Q.toText(determinant2x2(A).value)).toBe(reference.determinant);
      if (A.rows === 3) expect(Q.toText(determinant3x3(A).value)).toBe(reference.determinant);
      const found = singularity(A).value;
      expect(found.kind === "singular" ? "0" : Q.toText(found.determinant)).toBe(reference.determinant);
    });
  }

  if (A.rows > 0 && A.columns > 0) {
    it("in the dependence of its rows, with a mix among those that give zero", () => {
      const { value } = dependence(A);
      expect(value.kind).toBe(reference.left_null.length > 0 ? "dependent" : "independent");
      if (value.kind === "independent") return;
      const basis = matrix(reference.left_null, A.rows);
      expect(rank(matrix([...basis.entries, value.combination]))).toBe(basis.rows);
    });
  }

  it.each(reference.systems)("in the solutions for the right-hand side $b", ({ b, ...expected }) => {
    expect(asTexts(solve(A, vector(b)).value)).toEqual(expected);
  });
});
