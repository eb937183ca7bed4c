import type { MistakeWords } from "../../../mistake/library.ts";

type Words = Partial<Omit<MistakeWords, "id">>;

/** Wrong rules of scaling that the library tells of equations, told of rows. */
export const scalingOfRows = {
  "added-instead-of-scaled": {
    check:
      "Add $1$ to every entry of the row $(1, 2)$: it becomes $(2, 3)$.\nThe first entry has doubled and the second has not: one factor cannot do that.",
  },
  "copied-instead-of-scaled": {
    action: "This is what copying from the other row gives, although the rest of the row was multiplied.",
    why: "Equal entries look like dependence; what counts is one factor for the whole row.",
    check: "Divide each entry of row 2 by the entry above it.\nDo all quotients agree?",
  },
  "factor-inverted": {
    why: "The factor between two rows can be read in two directions.",
    check: "Multiply every entry of row 1 by the factor.\nEach one has to arrive at its partner in row 2.",
  },
} as const satisfies Readonly<Record<string, Words>>;
