import type { RowStep } from "../linear-algebra/exact/row-operations.ts";
import type { BasisStep, ExpressedByBasis } from "../linear-algebra/exact/subspaces/change-of-basis.ts";
import type { Sayings } from "./explanation.ts";
import { markedMatrix } from "./row-words.ts";
import { matrixNode } from "./solution-node.ts";

const BESIDE: Record<ExpressedByBasis, string> = {
  vector: "Write the basis vectors as columns and the vector behind a bar",
  basis: "Write the vectors of the new basis as columns and those of the old one behind a bar",
  map: "Write the basis vectors as columns and their images behind a bar",
};

const READ: Record<ExpressedByBasis, string> = {
  vector: "The identity matrix stands left of the bar, so right of it stand the coordinates in the basis",
  basis:
    "The identity matrix stands left of the bar, so right of it stands the matrix that turns old coordinates into new ones",
  map: "The identity matrix stands left of the bar, so right of it stands the matrix of the map in the basis",
};

const REASON: Record<ExpressedByBasis, string> = {
  vector: "the coordinates",
  basis: "from old to new coordinates",
  map: "the map in the basis",
};

/** Words for coordinates, and for maps in another basis. */
export const BASIS_WORDS: Sayings<Exclude<BasisStep, RowStep>["rule"]> = {
  "write-beside-basis": ({ after, at: { bar, what } }, context) => ({
    sentence: [BESIDE[what]],
    node: markedMatrix(after, [], { ...context, bar }),
    reason: "basis and bar",
  }),
  "read-in-basis": ({ after, at: { what } }) => ({
    sentence: [READ[what]],
    node: matrixNode(after),
    reason: REASON[what],
  }),
  "read-no-basis": ({ after, at: { bar, row } }, context) => ({
    sentence: [`Left of the bar row ${row + 1} holds only zeros, so the vectors are dependent and no basis`],
    node: markedMatrix(after, [row], { ...context, bar }),
    reason: "no basis",
  }),
};
