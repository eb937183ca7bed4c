/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: boxes at the end, then in half the lines. */
  faded: [
    { kind: "la.matrix-faded", level: 1 },
    { kind: "la.matrix-faded", level: 2 },
  ],
  /** Every skill once, from familiar to new: the last asks the other way round. */
  own: [
    { kind: "la.write-the-matrix", level: 1 },
    { kind: "la.data-to-matrix", level: 1 },
    { kind: "la.singular-from-matrix", level: 1 },
    { kind: "la.singular-pictures", level: 1 },
    { kind: "la.system-from-matrix", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.write-the-matrix", level: 2 },
    { kind: "la.claims-about-constants", level: 1 },
    { kind: "la.write-the-augmented-matrix", level: 1 },
    { kind: "la.wrong-matrix-line", level: 1 },
    { kind: "la.singular-from-matrix", level: 2 },
    { kind: "la.count-solutions-from-equations", level: 2 },
    { kind: "la.data-to-matrix", level: 2 },
    { kind: "la.singular-pictures", level: 2 },
    { kind: "la.system-from-matrix", level: 2 },
    { kind: "la.choose-coefficients", level: 1 },
    { kind: "la.write-the-augmented-matrix", level: 3 },
    { kind: "la.wrong-matrix-line", level: 2 },
    { kind: "la.claims-about-constants", level: 2 },
    { kind: "la.write-the-matrix", level: 3 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
