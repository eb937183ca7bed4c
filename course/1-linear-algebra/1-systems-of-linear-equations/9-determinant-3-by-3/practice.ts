/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.det-3x3-faded", level: 1 },
    { kind: "la.det-3x3-faded", level: 2 },
  ],
  /** Every skill, from familiar to new: the last asks for a proof of what a matrix guarantees. */
  own: [
    { kind: "la.det-3x3", level: 1 },
    { kind: "la.det-triangular", level: 1 },
    { kind: "la.entry-for-zero", level: 1 },
    { kind: "la.flat-or-not", level: 1 },
    { kind: "la.nonsingular-claims", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.det-3x3", level: 2 },
    { kind: "la.triangular-entry", level: 1 },
    { kind: "la.wrong-diagonal", level: 1 },
    { kind: "la.count-solutions-3x3", level: 1 },
    { kind: "la.nonsingular-claims", level: 1 },
    { kind: "la.det-triangular", level: 2 },
    { kind: "la.flat-or-not", level: 2 },
    { kind: "la.dependent-with-factor", level: 2 },
    { kind: "la.entry-for-zero", level: 2 },
    { kind: "la.det-3x3", level: 3 },
    { kind: "la.singular-pictures", level: 2 },
    { kind: "la.wrong-diagonal", level: 2 },
    { kind: "la.det-triangular", level: 3 },
    { kind: "la.nonsingular-claims", level: 2 },
    { kind: "la.triangular-entry", level: 2 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
