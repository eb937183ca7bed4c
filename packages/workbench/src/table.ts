import type { Operation } from "./operation.ts";
import { characteristicPolynomial } from "./operations/characteristic-polynomial.ts";
import { cholesky, cond, pca, pinv, svd } from "./operations/decompositions.ts";
import { determinant } from "./operations/determinant.ts";
import { ref, rref } from "./operations/echelon-forms.ts";
import { eigen } from "./operations/eigen.ts";
import { inverse, leastSquares, lu, qr } from "./operations/factors.ts";
import { multiply, trace, transpose } from "./operations/products.ts";
import { rank } from "./operations/rank.ts";
import { solve } from "./operations/solve.ts";
import { angle, distance, dot, norm } from "./operations/vectors.ts";

/** Everything the workbench can do, in the order in which it is listed. */
export const operations: readonly Operation[] = [
  solve,
  ref,
  rref,
  determinant,
  rank,
  trace,
  inverse,
  multiply,
  transpose,
  dot,
  norm,
  distance,
  angle,
  characteristicPolynomial,
  eigen,
  lu,
  qr,
  cholesky,
  svd,
  pinv,
  cond,
  leastSquares,
  pca,
];
