/** One problem to be drawn: its kind and level. */
type Item = { readonly kind: string; readonly level: number };

/** The problems of this lesson, block by block. */
export const practice = {
  /** The same family twice: the last steps blank, then half of them. */
  faded: [
    { kind: "la.clues-faded", level: 1 },
    { kind: "la.clues-faded", level: 2 },
  ],
  /** Both skills, from familiar to new: the last asks the other way round. */
  own: [
    { kind: "la.story-to-equations", level: 1 },
    { kind: "la.mark-the-pairs", level: 2 },
    { kind: "la.classify-clue-set", level: 1 },
    { kind: "la.does-it-follow", level: 1 },
    { kind: "la.invent-a-clue", level: 1 },
  ],
  /** What mixed practice after this lesson draws from. */
  mixed: [
    { kind: "la.story-to-equations", level: 2 },
    { kind: "la.classify-clue-set", level: 2 },
    { kind: "la.sentence-of-an-equation", level: 1 },
    { kind: "la.clue-behind-the-grid", level: 1 },
    { kind: "la.does-it-follow", level: 2 },
    { kind: "la.story-to-equations", level: 3 },
    { kind: "la.mark-the-pairs", level: 2 },
    { kind: "la.sentence-of-an-equation", level: 2 },
    { kind: "la.invent-a-clue", level: 2 },
    { kind: "la.classify-clue-set", level: 3 },
    { kind: "la.clue-behind-the-grid", level: 2 },
    { kind: "la.invent-a-clue", level: 3 },
  ],
} as const satisfies Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;
