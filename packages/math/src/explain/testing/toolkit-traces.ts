import { identity, matrix, vector } from "../../exact/matrix.ts";
import { inverseByAdjugate } from "../../linear-algebra/exact/algebra/adjugate.ts";
import { determinantByCofactors } from "../../linear-algebra/exact/algebra/cofactor-expansion.ts";
import { inverse } from "../../linear-algebra/exact/algebra/inverse.ts";
import { lu } from "../../linear-algebra/exact/algebra/lu.ts";
import { multiply, transposeByRows } from "../../linear-algebra/exact/algebra/product-steps.ts";
import { covarianceMatrix } from "../../linear-algebra/exact/data/covariance.ts";
import { steadyState } from "../../linear-algebra/exact/data/markov.ts";
import { principalComponents2 } from "../../linear-algebra/exact/data/principal-components.ts";
import { diagonalise, powerByDiagonalisation } from "../../linear-algebra/exact/eigen/diagonalise.ts";
import { eigen } from "../../linear-algebra/exact/eigen/eigenvectors.ts";
import { leastSquares } from "../../linear-algebra/exact/projection/least-squares.ts";
import { projectOntoVector } from "../../linear-algebra/exact/projection/projection-onto-vector.ts";
import { qr } from "../../linear-algebra/exact/projection/qr.ts";
import { mapInBasis } from "../../linear-algebra/exact/subspaces/change-of-basis.ts";
import { independence } from "../../linear-algebra/exact/subspaces/independence.ts";
import { columnSpace, nullSpace, rowSpace } from "../../linear-algebra/exact/subspaces/spaces.ts";
import { spanMembership } from "../../linear-algebra/exact/subspaces/span.ts";
import type { AnyStep } from "../explanation.ts";

const regular = matrix([
  [0, 2],
  [3, 4],
]);
const singular = matrix([
  [1, 2],
  [2, 4],
]);
const three = matrix([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 10],
]);

/** Steps that between them use every rule of the toolkit. */
export function toolkitSteps(): readonly AnyStep[] {
  const traces = [
    multiply(regular, singular),
    transposeByRows(three),
    inverse(regular),
    inverse(singular),
    inverseByAdjugate(regular),
    inverseByAdjugate(singular),
    inverseByAdjugate(three),
    determinantByCofactors(three),
    lu(regular),
    lu(three),
    nullSpace(singular),
    columnSpace(singular),
    rowSpace(singular),
    spanMembership(regular.entries, vector([1, 1])),
    independence(singular.entries),
    projectOntoVector(vector([3, 4]), vector([1, 1])),
    leastSquares(regular, vector([1, 2])),
    qr(singular),
    powerByDiagonalisation(
      matrix([
        [1, 1],
        [1, 0],
      ]),
      3,
    ),
    powerByDiagonalisation(singular, -1),
    diagonalise(
      matrix([
        [1, 1],
        [0, 1],
      ]),
    ),
    eigen(
      matrix([
        [0, 0, 2],
        [1, 0, 0],
        [0, 1, 0],
      ]),
    ),
    eigen(identity(4)),
    mapInBasis(regular, singular.entries),
    mapInBasis(singular, regular.entries),
    steadyState(
      matrix([
        ["9/10", "1/2"],
        ["1/10", "1/2"],
      ]),
    ),
    covarianceMatrix(three),
    principalComponents2(
      matrix([
        [2, 1],
        [1, 1],
      ]),
    ),
    principalComponents2(identity(2)),
  ];
  return traces.flatMap((traced): readonly AnyStep[] => traced.steps);
}
