import type { Operation } from "./operation.ts";
import { coordinates, mapInBasis } from "./operations/bases.ts";
import { characteristicPolynomial } from "./operations/characteristic-polynomial.ts";
import { covariance, pca, steadyState } from "./operations/data.ts";
import { cholesky, cond, pinv, svd } from "./operations/decompositions.ts";
import { determinant } from "./operations/determinant.ts";
import { diagonalise, matrixPower } from "./operations/diagonal.ts";
import { ref, rref } from "./operations/echelon-forms.ts";
import { eigen } from "./operations/eigen.ts";
import { inverse, lu } from "./operations/factors.ts";
import { leastSquares, project, projectOntoColumns } from "./operations/least-squares.ts";
import { gramSchmidt, qr } from "./operations/orthogonal.ts";
import { multiply, trace, transpose } from "./operations/products.ts";
import { rank } from "./operations/rank.ts";
import { solve } from "./operations/solve.ts";
import { columnSpace, nullSpace, rowSpace } from "./operations/spaces.ts";
import { angle, distance, dot, norm } from "./operations/vectors.ts";

/** Operations that belong together. */
export type Topic = { readonly title: string; readonly operations: readonly Operation[] };

/** Everything the workbench can do, by what it is about. */
export const topics: readonly Topic[] = [
  { title: "Systems and rows", operations: [solve, ref, rref, determinant, rank] },
  { title: "Products and inverses", operations: [multiply, matrixPower, transpose, trace, inverse, pinv, cond] },
  { title: "Lengths and angles", operations: [dot, norm, distance, angle] },
  { title: "Spaces and bases", operations: [nullSpace, columnSpace, rowSpace, coordinates, mapInBasis, gramSchmidt] },
  { title: "Projection and least squares", operations: [project, projectOntoColumns, leastSquares] },
  { title: "Eigenvalues", operations: [characteristicPolynomial, eigen, diagonalise] },
  { title: "Factors", operations: [lu, qr, cholesky, svd] },
  { title: "Data and chains", operations: [covariance, pca, steadyState] },
];

/** The same in one list. */
export const operations: readonly Operation[] = topics.flatMap((topic) => topic.operations);
