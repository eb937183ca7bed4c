import { eigen, type Matrix, multiply, principalComponents, solve, svd, symmetricEigen } from "@gradus/math";
import { type ExactMatrix, matrix, Q, reducedFormWithoutSteps, reducedRowEchelonForm } from "@gradus/math/exact";
import { type Contender, type Input, type Plain, plain, ready, rowsOf } from "./contender.ts";

const ours = ({ rows, columns, data }: Plain): Matrix => ({ rows, columns, data });
const inFloats = ({ entries }: ExactMatrix): Plain => plain(entries.map((row) => row.map(Q.toNumber)));
const second = ({ B }: Input): Matrix => ours(B ?? plain([]));

/** Us, through the public functions. */
export const gradus: Contender = {
  name: "gradus",
  version: "this tree",
  tasks: {
    product: (input) => {
      const [A, B] = [ours(input.A), second(input)];
      return ready(
        () => multiply(A, B),
        (C) => ({ C }),
      );
    },
    solve: (input) => {
      const [A, b] = [ours(input.A), second(input)];
      return ready(
        () => solve(A, b),
        (found): { x: Plain } => ({ x: found.kind === "singular" ? plain([]) : found.x }),
      );
    },
    "symmetric-eigen": (input) => {
      const A = ours(input.A);
      return ready(
        () => symmetricEigen(A),
        (found) => ({ values: found.values, V: found.vectors }),
      );
    },
    eigen: (input) => {
      const A = ours(input.A);
      return ready(
        () => eigen(A),
        () => ({}),
      );
    },
    svd: (input) => {
      const A = ours(input.A);
      return ready(
        () => svd(A),
        ({ U, values, V }) => ({ U, values, V }),
      );
    },
    "principal-components": (input) => {
      const A = ours(input.A);
      return ready(
        () => principalComponents(A),
        (found) => ({ variances: found.variances, scores: found.scores }),
      );
    },
    "reduced-form": (input) => {
      const A = matrix(rowsOf(input.A));
      return ready(
        () => reducedFormWithoutSteps(A),
        (found) => ({ C: inFloats(found.matrix) }),
      );
    },
    "reduced-form-steps": (input) => {
      const A = matrix(rowsOf(input.A));
      return ready(
        () => reducedRowEchelonForm(A),
        ({ value }) => ({ C: inFloats(value.matrix) }),
      );
    },
  },
};
