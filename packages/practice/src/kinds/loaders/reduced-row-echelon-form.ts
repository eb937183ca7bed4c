// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.read-the-staircase": () =>
    withWords(import("../linear-algebra/reduced-row-echelon-form/read-the-staircase.ts").then(({ readTheStaircase }) => readTheStaircase), [
      import("../../mistake/staircases.ts").then(({ staircaseMistakes }) => staircaseMistakes),
    ]),
  "la.count-free-unknowns": () =>
    withWords(import("../linear-algebra/reduced-row-echelon-form/count-free-unknowns.ts").then(({ countFreeUnknowns }) => countFreeUnknowns), [
      import("../../mistake/staircases.ts").then(({ staircaseMistakes }) => staircaseMistakes),
    ]),
};
