/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.slope-intercept-faded", level: 1 },
    { kind: "la.slope-intercept-faded", level: 2 },
  ],
  /** Every skill once, from familiar to new: the last has the work done already, with an error in it. */
  own: [
    { kind: "la.linear-or-not", level: 1 },
    { kind: "la.slope-and-intercepts", level: 1 },
    { kind: "la.equation-of-drawn-line", level: 1 },
    { kind: "la.linear-story", level: 1 },
    { kind: "la.rearrangement-error", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.linear-or-not", level: 2 },
    { kind: "la.slope-and-intercepts", level: 2 },
    { kind: "la.place-line-from-words", level: 2 },
    { kind: "la.equation-from-readings", level: 1 },
    { kind: "la.linear-in-which-letters", level: 1 },
    { kind: "la.equation-of-drawn-line", level: 2 },
    { kind: "la.rearrangement-error", level: 2 },
    { kind: "la.place-line-from-words", level: 3 },
    { kind: "la.linear-story", level: 2 },
    { kind: "la.equation-from-readings", level: 2 },
    { kind: "la.slope-and-intercepts", level: 3 },
    { kind: "la.linear-or-not", level: 3 },
    { kind: "la.linear-in-which-letters", level: 2 },
    { kind: "la.equation-of-drawn-line", level: 3 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
