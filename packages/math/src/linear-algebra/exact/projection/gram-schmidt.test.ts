import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, transpose, vector } from "../../../exact/matrix.ts";
import { dot } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { S } from "../../../exact/surd.ts";
import { dotSurds, toSurdMatrix } from "../../../exact/surd-matrix.ts";
import { rank } from "../row-echelon-form.ts";
import { mixedRows } from "../testing/arbitrary-planes.ts";
import { anyMatrix } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { gramSchmidt, keepsSpan, orthonormalBasis, startOf } from "./gram-schmidt.ts";
import { factorsQR, qr } from "./qr.ts";

const anyRows: fc.Arbitrary<ExactMatrix> = fc.oneof(anyMatrix, mixedRows);

const texts = (rows: readonly (readonly Parameters<typeof S.toText>[0][])[]) => rows.map((row) => row.map(S.toText));

describe("gramSchmidt and orthonormalBasis", () => {
  it("replay: every step keeps the span and the right angles", () => {
    fc.assert(
      fc.property(anyRows, (A) => {
        const { value, steps } = orthonormalBasis(A.entries);
        replayed(steps, startOf(A.entries), keepsSpan);
        expect(value.orthogonal.length).toBe(rank(A));
        expect(value.orthogonal.length + value.dropped.length).toBe(A.rows);
      }),
      { numRuns: 60 },
    );
  });

  it("give orthonormal vectors with the span of the given ones", () => {
    fc.assert(
      fc.property(anyRows, (A) => {
        const { orthogonal, orthonormal } = orthonormalBasis(A.entries).value;
        for (const [i, q] of orthonormal.entries()) {
          expect(dotSurds(q, q)).toEqual(S.one);
          for (const p of orthonormal.slice(0, i)) expect(S.isZero(dotSurds(p, q))).toBe(true);
        }
        expect(rank(matrix([...A.entries, ...orthogonal], A.columns))).toBe(rank(A));
      }),
      { numRuns: 60 },
    );
  });

  it("work out this example, and drop a vector that is a mix", () => {
    const { value, steps } = orthonormalBasis([vector([1, 1, 0]), vector([2, 2, 0]), vector([1, 0, 1])]);
    expect(steps.map(({ rule }) => rule)).toEqual([
      "take-vector",
      "keep-vector",
      "take-vector",
      "subtract-part",
      "drop-vector",
      "take-vector",
      "subtract-part",
      "keep-vector",
      "divide-by-length",
      "divide-by-length",
    ]);
    expect(value.dropped).toEqual([1]);
    expect(value.orthogonal).toEqual([vector([1, 1, 0]), vector(["1/2", "-1/2", 1])]);
    expect(texts(value.orthonormal)).toEqual([
      ["sqrt(2)/2", "sqrt(2)/2", "0"],
      ["sqrt(6)/6", "-sqrt(6)/6", "sqrt(6)/3"],
    ]);
    expect(() => gramSchmidt([vector([1]), vector([1, 2])])).toThrow(
      "gramSchmidt: every vector must have 1 entries, vector 2 has 2",
    );
  });

  it("rejects a part taken away with the wrong coefficient", () => {
    const step = gramSchmidt([vector([1, 1]), vector([1, 0])]).steps.find(({ rule }) => rule === "subtract-part");
    expect(step && keepsSpan(step)).toBe(true);
    const wrong = step && { ...step, after: { ...step.after, current: vector([0, -1]) } };
    expect(wrong && keepsSpan(wrong)).toBe(false);
  });
});

describe("qr", () => {
  it("gives A = QR with QᵀQ = I for every shape, rank-deficient ones included", () => {
    fc.assert(
      fc.property(anyRows, (B) => {
        const A = transpose(B);
        const { value, steps } = qr(A);
        replayed(steps, startOf(B.entries), (step) => (step.rule === "read-qr" ? factorsQR(step) : keepsSpan(step)));
        expect(value.kind).toBe(rank(A) === A.columns ? "full-rank" : "rank-deficient");
        for (const [i, row] of value.R.entries.entries()) {
          for (const entry of row.slice(0, i)) expect(S.isZero(entry)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves an orthogonal matrix as Q, and has the lengths on the diagonal of R", () => {
    expect(qr(identity(3)).value).toEqual({
      kind: "full-rank",
      Q: toSurdMatrix(identity(3)),
      R: toSurdMatrix(identity(3)),
    });
    const A = matrix([
      [1, 2],
      [1, 0],
    ]);
    const { value } = qr(A);
    expect(texts(value.R.entries)).toEqual([
      ["sqrt(2)", "sqrt(2)"],
      ["0", "sqrt(2)"],
    ]);
    expect(Q.toText(dot(vector([1, 1]), vector([1, 1])))).toBe("2");
  });
});
