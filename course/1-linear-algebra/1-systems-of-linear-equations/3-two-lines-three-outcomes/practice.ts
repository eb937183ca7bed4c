/** The problems of this lesson, block by block. */
export const practice = {
  faded: [
    { kind: "la.substitution-faded", level: 1 },
    { kind: "la.substitution-faded", level: 2 },
  ],
  own: [
    { kind: "la.count-solutions-from-equations", level: 1 },
    { kind: "la.solve-by-substitution", level: 1 },
    { kind: "la.match-system-to-picture", level: 1 },
    { kind: "la.place-a-line", level: 1 },
  ],
} as const;
