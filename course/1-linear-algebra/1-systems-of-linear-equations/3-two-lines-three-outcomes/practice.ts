/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.substitution-faded", level: 1 },
    { kind: "la.substitution-faded", level: 2 },
  ],
  /** Every skill once, from familiar to new: the last asks the other way round. */
  own: [
    { kind: "la.count-solutions-from-equations", level: 1 },
    { kind: "la.solve-by-substitution", level: 1 },
    { kind: "la.count-solutions-from-picture", level: 2 },
    { kind: "la.two-ticket-prices", level: 1 },
    { kind: "la.place-a-line", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.count-solutions-from-equations", level: 2 },
    { kind: "la.solve-by-substitution", level: 2 },
    { kind: "la.match-system-to-picture", level: 1 },
    { kind: "la.read-the-last-line", level: 1 },
    { kind: "la.count-solutions-from-story", level: 1 },
    { kind: "la.place-the-solution", level: 1 },
    { kind: "la.constant-for-outcome", level: 1 },
    { kind: "la.choose-coefficients", level: 1 },
    { kind: "la.count-solutions-from-picture", level: 3 },
    { kind: "la.two-ticket-prices", level: 2 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
