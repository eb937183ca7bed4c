import { ShapeError } from "../../../errors.ts";
import { coprimeIntegers } from "../../../exact/coprime-integers.ts";
import type { ExactMatrix } from "../../../exact/matrix.ts";
import { S, type Surd } from "../../../exact/surd.ts";
import { type SurdMatrix, type SurdVector, surdMatrix, toSurdVector } from "../../../exact/surd-matrix.ts";
import type { Traced } from "../../../trace/step.ts";
import { type EigenStepBy, type Eigenspace, type EigenTrace, learn, startTrace, stepsOf } from "./eigen-step.ts";
import { type Eigenvalues, type EigenvaluesStep, eigenvaluesOf, takeEigenvalues } from "./eigenvalues.ts";
import { applySurdRowMove, reduceSurds, surdNullBasis } from "./surd-row-operations.ts";

/** Eigenvalues and, for the real ones, bases of their eigenspaces. */
export type Eigen = Eigenvalues & {
  readonly spaces: readonly Eigenspace[];
  /** Whether some pairs are complex. */
  readonly complex: boolean;
  /** Whether a real eigenvalue has fewer independent eigenvectors than its multiplicity. */
  readonly defective: boolean;
};

/** A step of `eigen`. */
export type EigenvectorsStep = EigenvaluesStep | EigenStepBy<"shift-diagonal" | "reduce-shifted" | "read-eigenspace">;

/**
 * The eigenvalues of A and, for each real one that is a fraction or a + b√d, a basis of its eigenspace, the null space of A − λI. A: n×n.
 * Vectors of fractions come in whole numbers without a common factor.
 *
 * @throws ShapeError "eigen: A must be square, got 2×3"
 * @cost O(n⁴) exact operations. NumPy: numpy.linalg.eig.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 6.1.
 * @example eigen(matrix([[2, 1], [1, 2]])).value.spaces.map(({ basis }) => basis.map((v) => v.map(S.toText))) // => [[["1", "1"]], [["1", "-1"]]]
 * @example eigen(matrix([[2, 1], [0, 2]])).value.defective // => true
 */
export function eigen(A: ExactMatrix): Traced<Eigen, EigenvectorsStep> {
  if (A.rows !== A.columns) throw new ShapeError("eigen", `A must be square, got ${A.rows}×${A.columns}`);
  const found = startTrace(A);
  takeEigenvectors(found);
  return { value: eigenOf(found), steps: stepsOf<EigenvectorsStep>(found) };
}

/** What a trace knows of eigenvalues and eigenvectors. */
export function eigenOf(found: EigenTrace): Eigen {
  const values = eigenvaluesOf(found);
  const { spaces } = found.state;
  return {
    ...values,
    spaces,
    complex: values.values.some(({ kind }) => kind === "complex"),
    defective: spaces.some(({ basis, multiplicity }) => basis.length < multiplicity),
  };
}

/** The steps up to the eigenvectors, added to a trace. */
export function takeEigenvectors(found: EigenTrace): void {
  takeEigenvalues(found);
  for (const eigenvalue of found.state.found) {
    if (eigenvalue.kind !== "real") continue;
    const { value, multiplicity } = eigenvalue;
    learn(found, "shift-diagonal", { value }, { working: shifted(found.state.A, value) });
    const { moves, matrix, pivots } = reduceSurds(found.state.working ?? surdMatrix([]));
    for (const move of moves) {
      learn(found, "reduce-shifted", { move }, { working: applySurdRowMove(found.state.working ?? matrix, move) });
    }
    const basis = surdNullBasis({ matrix, pivots }).map(humane);
    const free = matrix.entries.map((_, j) => j).filter((j) => !pivots.includes(j));
    const space = { value, multiplicity, basis };
    learn(found, "read-eigenspace", { ...space, free }, { working: null, spaces: [...found.state.spaces, space] });
  }
}

/** A − λI. */
export function shifted(A: ExactMatrix, value: Surd): SurdMatrix {
  return surdMatrix(
    A.entries.map((row, i) => row.map((entry, j) => (i === j ? S.subtract(S.of(entry), value) : S.of(entry)))),
    A.columns,
  );
}

/** The multiple of a vector that is easiest to read: whole numbers without a common factor where it has no roots. */
function humane(v: SurdVector): SurdVector {
  return v.every(S.isRational) ? toSurdVector(coprimeIntegers(v.map(({ rational }) => rational))) : v;
}
