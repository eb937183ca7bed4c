import { DomainError, ShapeError } from "../../../errors.ts";
import type { ExactMatrix } from "../../../exact/matrix.ts";
import { S, type Surd } from "../../../exact/surd.ts";
import {
  diagonalSurds,
  multiplySurds,
  type SurdMatrix,
  surdMatrix,
  transposeSurds,
} from "../../../exact/surd-matrix.ts";
import type { Traced } from "../../../trace/step.ts";
import { type EigenStepBy, type EigenTrace, learn, type NotDiagonal, startTrace, stepsOf } from "./eigen-step.ts";
import { type EigenvectorsStep, eigenOf, takeEigenvectors } from "./eigenvectors.ts";
import { inverseOfSurds } from "./surd-row-operations.ts";

/**
 * A = VDV⁻¹: eigenvectors in the columns of V, eigenvalues on the diagonal of D in the same order. Or why not, in exact real numbers. Several roots: V and D are there,
 * but V mixes roots such as √2 and √3, so that V⁻¹ has entries beyond a + b√d.
 */
export type Diagonalisation =
  | { readonly kind: "diagonal"; readonly V: SurdMatrix; readonly D: SurdMatrix; readonly inverse: SurdMatrix }
  | { readonly kind: "several-roots"; readonly V: SurdMatrix; readonly D: SurdMatrix }
  | NotDiagonal;

/** A step of `diagonalise`. */
export type DiagonaliseStep =
  | EigenvectorsStep
  | EigenStepBy<"collect-eigenvectors" | "not-diagonalisable" | "invert-eigenvectors">;

/** A step of `powerByDiagonalisation`. */
export type PowerStep = DiagonaliseStep | EigenStepBy<"raise-diagonal" | "no-negative-power">;

/**
 * A as VDV⁻¹, if it has a basis of eigenvectors in exact real numbers. A: n×n.
 *
 * @throws ShapeError "diagonalise: A must be square, got 2×3"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 6.2.
 * @example diagonalise(matrix([[1, 1], [0, 1]])).value // => { kind: "defective", value: surd(1), multiplicity: 2, dimension: 1 }
 */
export function diagonalise(A: ExactMatrix): Traced<Diagonalisation, DiagonaliseStep> {
  if (A.rows !== A.columns) throw new ShapeError("diagonalise", `A must be square, got ${A.rows}×${A.columns}`);
  const found = startTrace(A);
  const value = takeDiagonalisation(found);
  return { value, steps: stepsOf<DiagonaliseStep>(found) };
}

function takeDiagonalisation(found: EigenTrace): Diagonalisation {
  takeEigenvectors(found);
  const missing = whyNot(found);
  if (missing !== null) {
    learn(found, "not-diagonalisable", missing, {});
    return missing;
  }
  const { spaces, A } = found.state;
  const columns = spaces.flatMap(({ basis }) => basis);
  const V = transposeSurds(surdMatrix(columns, A.rows));
  const D = diagonalSurds(spaces.flatMap(({ basis, value }) => basis.map(() => value)));
  learn(found, "collect-eigenvectors", { V, D }, { V, D });
  const fields = new Set(spaces.filter(({ value }) => !S.isRational(value)).map(({ value }) => value.radicand));
  const inverse = fields.size > 1 ? null : inverseOfSurds(V);
  if (inverse === null) return { kind: "several-roots", V, D };
  learn(found, "invert-eigenvectors", { inverse }, { inverse });
  return { kind: "diagonal", V, D, inverse };
}

function whyNot(found: EigenTrace): NotDiagonal | null {
  const { outOfReach, complex, spaces } = eigenOf(found);
  const few = spaces.find(({ basis, multiplicity }) => basis.length < multiplicity);
  if (few) {
    return { kind: "defective", value: few.value, multiplicity: few.multiplicity, dimension: few.basis.length };
  }
  if (complex) return { kind: "complex" };
  return outOfReach === null ? null : { kind: "out-of-reach", rest: outOfReach };
}

/** Aᵏ = VDᵏV⁻¹ with the factors; or why A is not diagonalised; or that A is singular and k negative. */
export type MatrixPower =
  | { readonly kind: "power"; readonly power: SurdMatrix; readonly Dk: SurdMatrix }
  | { readonly kind: "singular" }
  | Exclude<Diagonalisation, { readonly kind: "diagonal" }>;

/**
 * The power Aᵏ by diagonalisation, VDᵏV⁻¹. A: n×n; k: a whole number, below 0 for a matrix with an inverse.
 *
 * @throws ShapeError "powerByDiagonalisation: A must be square, got 2×3"
 * @throws DomainError "powerByDiagonalisation: k must be a whole number from -1000 to 1000, got 1.5"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 6.2.
 * @example powerByDiagonalisation(matrix([[1, 1], [1, 0]]), 10).value // => { kind: "power", power: surdMatrix([[89, 55], [55, 34]]), Dk: diagonalSurds([surd("123/2", "55/2", 5), surd("123/2", "-55/2", 5)]) }
 */
export function powerByDiagonalisation(A: ExactMatrix, k: number): Traced<MatrixPower, PowerStep> {
  if (A.rows !== A.columns)
    throw new ShapeError("powerByDiagonalisation", `A must be square, got ${A.rows}×${A.columns}`);
  if (!Number.isInteger(k) || Math.abs(k) > 1000) {
    throw new DomainError("powerByDiagonalisation", `k must be a whole number from -1000 to 1000, got ${k}`);
  }
  const found = startTrace(A);
  const factors = takeDiagonalisation(found);
  const steps = stepsOf<PowerStep>(found);
  if (factors.kind !== "diagonal") return { value: factors, steps };
  const diagonal = factors.D.entries.map((row, i) => row[i] ?? S.zero);
  if (k < 0 && diagonal.some(S.isZero)) {
    learn(found, "no-negative-power", { exponent: k }, {});
    return { value: { kind: "singular" }, steps };
  }
  const Dk = diagonalSurds(diagonal.map((value) => surdPower(value, k)));
  const power = multiplySurds(multiplySurds(factors.V, Dk), factors.inverse);
  learn(found, "raise-diagonal", { exponent: k, Dk, power }, { power });
  return { value: { kind: "power", power, Dk }, steps };
}

/** xᵏ by squaring. */
function surdPower(x: Surd, k: number): Surd {
  if (k < 0) return S.reciprocal(surdPower(x, -k));
  if (k === 0) return S.one;
  const half = surdPower(x, Math.floor(k / 2));
  const square = S.multiply(half, half);
  return k % 2 === 0 ? square : S.multiply(square, x);
}
