import type { AdjugateStep } from "../linear-algebra/exact/algebra/adjugate.ts";
import type { CofactorStep } from "../linear-algebra/exact/algebra/cofactor-expansion.ts";
import type { InverseStep } from "../linear-algebra/exact/algebra/inverse.ts";
import type { LUStep } from "../linear-algebra/exact/algebra/lu.ts";
import type { ProductEntryStep, TransposeRowStep } from "../linear-algebra/exact/algebra/product-steps.ts";
import type { CovarianceStep } from "../linear-algebra/exact/data/covariance.ts";
import type { MarkovStep } from "../linear-algebra/exact/data/markov.ts";
import type { PrincipalStep } from "../linear-algebra/exact/data/principal-components.ts";
import type { EigenStep } from "../linear-algebra/exact/eigen/eigen-step.ts";
import type { LeastSquaresStep } from "../linear-algebra/exact/projection/least-squares.ts";
import type { ProjectionStep } from "../linear-algebra/exact/projection/projection-onto-vector.ts";
import type { QRStep } from "../linear-algebra/exact/projection/qr.ts";
import type { BasisStep } from "../linear-algebra/exact/subspaces/change-of-basis.ts";
import type { IndependenceStep } from "../linear-algebra/exact/subspaces/independence.ts";
import type { SpaceStep } from "../linear-algebra/exact/subspaces/spaces.ts";
import type { SpanStep } from "../linear-algebra/exact/subspaces/span.ts";

/** The steps of the matrix toolkit: products, inverses, factors, spaces, projections, eigenvectors, data. */
export type ToolkitStep =
  | ProductEntryStep
  | TransposeRowStep
  | InverseStep
  | AdjugateStep
  | CofactorStep
  | LUStep
  | SpaceStep
  | SpanStep
  | IndependenceStep
  | ProjectionStep
  | LeastSquaresStep
  | QRStep
  | EigenStep
  | BasisStep
  | MarkovStep
  | CovarianceStep
  | PrincipalStep;
