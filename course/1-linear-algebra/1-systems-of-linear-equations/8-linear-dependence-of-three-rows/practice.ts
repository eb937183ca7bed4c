/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.three-rows-faded", level: 1 },
    { kind: "la.three-rows-faded", level: 2 },
  ],
  /** Every skill, from familiar to new: the last asks for a row of one's own. */
  own: [
    { kind: "la.hidden-mix", level: 1 },
    { kind: "la.dependent-three-rows", level: 1 },
    { kind: "la.complete-third-row", level: 1 },
    { kind: "la.dependence-in-planes", level: 1 },
    { kind: "la.third-row-claims", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.dependent-three-rows", level: 2 },
    { kind: "la.unopened-boxes", level: 1 },
    { kind: "la.dependent-with-factor", level: 3 },
    { kind: "la.hidden-mix", level: 2 },
    { kind: "la.count-common-points", level: 2 },
    { kind: "la.complete-third-row", level: 2 },
    { kind: "la.dependence-in-planes", level: 2 },
    { kind: "la.third-row-claims", level: 2 },
    { kind: "la.count-solutions-3x3", level: 2 },
    { kind: "la.dependent-three-rows", level: 3 },
    { kind: "la.unopened-boxes", level: 2 },
    { kind: "la.hidden-mix", level: 3 },
    { kind: "la.complete-third-row", level: 3 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
