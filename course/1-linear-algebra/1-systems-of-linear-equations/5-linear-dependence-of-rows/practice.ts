/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.dependence-faded", level: 1 },
    { kind: "la.dependence-faded", level: 2 },
  ],
  /** Every skill once, from familiar to new: the last asks for a proof of a claim with a letter. */
  own: [
    { kind: "la.dependent-with-factor", level: 1 },
    { kind: "la.complete-row", level: 1 },
    { kind: "la.dependence-pictures", level: 1 },
    { kind: "la.letter-for-dependence", level: 1 },
    { kind: "la.letter-claims", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.dependent-with-factor", level: 2 },
    { kind: "la.recipe-row", level: 1 },
    { kind: "la.singular-from-matrix", level: 2 },
    { kind: "la.complete-row", level: 2 },
    { kind: "la.letter-for-dependence", level: 2 },
    { kind: "la.dependence-pictures", level: 2 },
    { kind: "la.choose-coefficients", level: 1 },
    { kind: "la.dependent-with-factor", level: 3 },
    { kind: "la.letter-claims", level: 2 },
    { kind: "la.recipe-row", level: 2 },
    { kind: "la.singular-pictures", level: 1 },
    { kind: "la.complete-row", level: 3 },
    { kind: "la.letter-for-dependence", level: 3 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
