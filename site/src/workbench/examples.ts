import type { Work } from "./address.ts";

/** Things to begin with, one of each sort that can be typed. */
export const examples: readonly { readonly name: string; readonly work: Work }[] = [
  { name: "A system of two equations", work: { verb: "solve", typed: ["2x + y = 5\nx − y = 1"], options: {} } },
  { name: "A matrix", work: { verb: "rref", typed: ["1 2 3\n4 5 6\n7 8 10"], options: {} } },
  {
    name: "A print-out of NumPy",
    work: { verb: "det", typed: ["array([[2. , 0.5],\n       [1. , 3. ]])"], options: {} },
  },
  { name: "Eigenvectors, with their picture", work: { verb: "eig", typed: ["2 1\n1 2"], options: {} } },
  {
    name: "A line through four points",
    work: { verb: "lstsq", typed: ["1 0\n1 1\n1 2\n1 3", "[6, 0, 0, 2]"], options: {} },
  },
  {
    name: "Three equations that quarrel",
    work: { verb: "solve", typed: ["x + y = 3\ny + z = 4\nx - z = 2"], options: {} },
  },
];
