/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.determinant-faded", level: 1 },
    { kind: "la.determinant-faded", level: 2 },
  ],
  /** Every skill, from familiar to new: the last is the lesson's proof, out of order. */
  own: [
    { kind: "la.determinant-2x2", level: 2 },
    { kind: "la.determinant-from-picture", level: 1 },
    { kind: "la.entry-for-determinant", level: 1 },
    { kind: "la.determinant-error", level: 1 },
    { kind: "la.order-the-derivation", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.solutions-by-determinant", level: 1 },
    { kind: "la.complete-row", level: 2 },
    { kind: "la.entry-for-determinant", level: 2 },
    { kind: "la.determinant-from-picture", level: 2 },
    { kind: "la.determinant-2x2", level: 3 },
    { kind: "la.singular-from-matrix", level: 2 },
    { kind: "la.entry-claims", level: 1 },
    { kind: "la.determinant-error", level: 2 },
    { kind: "la.dependent-with-factor", level: 2 },
    { kind: "la.solutions-by-determinant", level: 2 },
    { kind: "la.letter-for-dependence", level: 2 },
    { kind: "la.order-the-derivation", level: 2 },
    { kind: "la.entry-for-determinant", level: 3 },
    { kind: "la.entry-claims", level: 2 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
