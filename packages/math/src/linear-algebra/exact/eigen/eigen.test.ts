import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, transpose } from "../../../exact/matrix.ts";
import { degreeOf, polynomial } from "../../../exact/polynomial.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { S, surd } from "../../../exact/surd.ts";
import { multiplySurds, toExactMatrix, toSurdMatrix } from "../../../exact/surd-matrix.ts";
import { matrixOf } from "../../../exact/testing/arbitrary-matrix.ts";
import { inverse } from "../algebra/inverse.ts";
import { determinant } from "../determinant.ts";
import { knownEigenvalues, wholeMatrix } from "../testing/arbitrary-eigen.ts";
import { replayed } from "../testing/replay.ts";
import { characteristicPolynomial, trace } from "./characteristic-polynomial.ts";
import { diagonalise, powerByDiagonalisation } from "./diagonalise.ts";
import { keepsEigen } from "./eigen-invariant.ts";
import { startOfEigen } from "./eigen-step.ts";
import { eigenvalues } from "./eigenvalues.ts";
import { eigen } from "./eigenvectors.ts";

const square = fc.integer({ min: 0, max: 4 }).chain((n) => fc.oneof(matrixOf(n, n), wholeMatrix(n)));

const any = fc.oneof(square, knownEigenvalues({ min: 1, max: 4 }));

const texts = (A: ExactMatrix) =>
  eigenvalues(A).value.values.map((v) =>
    v.kind === "real" ? S.toText(v.value) : `${Q.toText(v.re)}±${S.toText(v.im)}i`,
  );

describe("characteristicPolynomial", () => {
  it("replays, and is det(λI − A): of degree n, with the trace and the determinant in their places", () => {
    fc.assert(
      fc.property(any, (A) => {
        const { value, steps } = characteristicPolynomial(A);
        replayed(steps, startOfEigen(A), keepsEigen);
        expect(degreeOf(value)).toBe(A.rows);
        expect(value[0]).toEqual(Q.of(1));
        const det = determinant(A).value;
        expect(value.at(-1)).toEqual(A.rows % 2 === 0 ? det : Q.negate(det));
        if (A.rows > 0) expect(value[1]).toEqual(Q.negate(trace(A)));
        expect(characteristicPolynomial(transpose(A)).value).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it("annihilates its matrix (Cayley–Hamilton)", () => {
    fc.assert(
      fc.property(any, (A) => {
        const zero = characteristicPolynomial(A).value.reduce<ExactMatrix>(
          (sum, coefficient) => {
            const product = multiplyMatrices(sum, A);
            return matrix(
              product.entries.map((row, i) => row.map((x, j) => (i === j ? Q.add(x, coefficient) : x))),
              A.columns,
            );
          },
          matrix(
            A.entries.map((row) => row.map(() => 0)),
            A.columns,
          ),
        );
        expect(zero.entries.flat().every(Q.isZero)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("names the shape it got", () => {
    const wide = matrix([[1, 2]]);
    for (const [name, of] of Object.entries({ characteristicPolynomial, eigenvalues, eigen, diagonalise, trace })) {
      expect(() => of(wide)).toThrow(`${name}: A must be square, got 1×2`);
    }
  });
});

describe("eigen", () => {
  it("replays: every root is one, and every vector is stretched by its value", () => {
    fc.assert(
      fc.property(any, (A) => {
        const { value, steps } = eigen(A);
        expect(replayed(steps, startOfEigen(A), keepsEigen)).toMatchObject({ spaces: value.spaces });
      }),
      { numRuns: 60 },
    );
  });

  it("finds fractions, square roots, pairs and what is out of reach", () => {
    const rows = (...entries: number[][]) => matrix(entries);
    expect(texts(rows([2, 1], [1, 2]))).toEqual(["3", "1"]);
    expect(texts(rows([1, 1], [1, 0]))).toEqual(["(1+sqrt(5))/2", "(1-sqrt(5))/2"]);
    expect(texts(rows([0, -1], [1, 0]))).toEqual(["0±1i"]);
    expect(texts(rows([1, -1], [2, 1]))).toEqual(["1±sqrt(2)i"]);
    const companion = rows([0, 0, 2], [1, 0, 0], [0, 1, 0]);
    expect(eigenvalues(companion).value).toEqual({
      polynomial: polynomial([1, 0, 0, -2]),
      values: [],
      outOfReach: polynomial([1, 0, 0, -2]),
    });
    const blocks = rows([0, 2, 0, 0], [1, 0, 0, 0], [0, 0, 0, 3], [0, 0, 1, 0]);
    expect(texts(blocks)).toEqual(["sqrt(3)", "sqrt(2)", "-sqrt(2)", "-sqrt(3)"]);
    expect(texts(identity(0))).toEqual([]);
  });

  it("tells repeated from defective, and both from complex", () => {
    const twice = eigen(
      matrix([
        [2, 0],
        [0, 2],
      ]),
    ).value;
    expect([twice.defective, twice.spaces.length, twice.spaces[0]?.basis.length]).toEqual([false, 1, 2]);
    const shear = eigen(
      matrix([
        [1, 1],
        [0, 1],
      ]),
    ).value;
    expect([shear.defective, shear.complex, shear.spaces[0]?.basis.length]).toEqual([true, false, 1]);
    expect(
      eigen(
        matrix([
          [0, -1],
          [1, 0],
        ]),
      ).value.complex,
    ).toBe(true);
  });

  it("rejects a vector that is turned", () => {
    const read = eigen(
      matrix([
        [2, 1],
        [1, 2],
      ]),
    ).steps.find(({ rule }) => rule === "read-eigenspace");
    expect(read && keepsEigen(read)).toBe(true);
    const wrong = read?.rule === "read-eigenspace" && { ...read, at: { ...read.at, basis: [[surd(1), surd(2)]] } };
    expect(wrong && keepsEigen(wrong)).toBe(false);
  });
});

describe("diagonalise and powerByDiagonalisation", () => {
  it("replay, and give A = VDV⁻¹ exactly when there are n independent real eigenvectors", () => {
    fc.assert(
      fc.property(any, (A) => {
        const { value, steps } = diagonalise(A);
        replayed(steps, startOfEigen(A), keepsEigen);
        const vectors = eigen(A).value.spaces.reduce((sum, { basis }) => sum + basis.length, 0);
        expect(value.kind === "diagonal" || value.kind === "several-roots").toBe(vectors === A.rows);
        if (value.kind !== "diagonal") return;
        const product = multiplySurds(multiplySurds(value.V, value.D), value.inverse);
        expect(product).toEqual(toSurdMatrix(A));
      }),
      { numRuns: 60 },
    );
  });

  it("agree with repeated multiplication, negative powers included", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -3, max: 4 }), (A, k) => {
        const { value, steps } = powerByDiagonalisation(A, k);
        replayed(steps, startOfEigen(A), keepsEigen);
        if (value.kind === "singular") expect(Q.isZero(determinant(A).value) && k < 0).toBe(true);
        if (value.kind !== "power") return;
        const base = k < 0 ? inverse(A).value : { kind: "inverse" as const, matrix: A };
        if (base.kind === "singular") throw new Error("a singular matrix has no negative power");
        const expected = Array.from({ length: Math.abs(k) }).reduce<ExactMatrix>(
          (power) => multiplyMatrices(power, base.matrix),
          identity(A.rows),
        );
        expect(toExactMatrix(value.power)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("tell why a matrix is not diagonalised", () => {
    const kinds = [
      [
        [1, 1],
        [0, 1],
      ],
      [
        [0, -1],
        [1, 0],
      ],
      [
        [0, 0, 2],
        [1, 0, 0],
        [0, 1, 0],
      ],
      [
        [0, 2, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 0, 3],
        [0, 0, 1, 0],
      ],
    ].map((rows) => diagonalise(matrix(rows)).value.kind);
    expect(kinds).toEqual(["defective", "complex", "out-of-reach", "several-roots"]);
    expect(powerByDiagonalisation(matrix([[0]]), -1).value).toEqual({ kind: "singular" });
    expect(() => powerByDiagonalisation(matrix([[1]]), 0.5)).toThrow(
      "powerByDiagonalisation: k must be a whole number from -1000 to 1000, got 0.5",
    );
  });

  it("give the Fibonacci numbers in exact surds", () => {
    const { value } = powerByDiagonalisation(
      matrix([
        [1, 1],
        [1, 0],
      ]),
      50,
    );
    expect(value.kind === "power" && S.toText(value.power.entries[0]?.[1] ?? S.zero)).toBe("12586269025");
  });
});
