/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.three-planes-faded", level: 1 },
    { kind: "la.three-planes-faded", level: 2 },
  ],
  /** Every skill once, from familiar to new: the last asks for the sentence behind an equation. */
  own: [
    { kind: "la.plane-intercepts", level: 1 },
    { kind: "la.count-common-points", level: 1 },
    { kind: "la.count-solutions-3x3", level: 1 },
    { kind: "la.blends-to-system", level: 1 },
    { kind: "la.equation-to-blend", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.count-solutions-3x3", level: 2 },
    { kind: "la.triple-in-equations", level: 1 },
    { kind: "la.count-common-points", level: 2 },
    { kind: "la.blends-to-system", level: 2 },
    { kind: "la.match-plane-to-picture", level: 1 },
    { kind: "la.count-solutions-3x3", level: 3 },
    { kind: "la.plane-intercepts", level: 2 },
    { kind: "la.equation-to-blend", level: 2 },
    { kind: "la.match-plane-to-picture", level: 2 },
    { kind: "la.triple-in-equations", level: 2 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
