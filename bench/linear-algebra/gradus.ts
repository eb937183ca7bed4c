import { eigen, type Matrix, multiply, solve, svd, symmetricEigen } from "@gradus/math";
import { type Contender, type Input, type Plain, plain, ready } from "./contender.ts";

const ours = ({ rows, columns, data }: Plain): Matrix => ({ rows, columns, data });
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
  },
};
