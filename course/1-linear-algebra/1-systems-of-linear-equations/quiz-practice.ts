import { PASS_MARK, type QuizBlueprint } from "@gradus/practice";

/** The practice quiz on the first six lessons of the week: six questions, answered one by one. */
export const quiz: QuizBlueprint = {
  id: "systems-of-linear-equations/practice-quiz",
  title: "Systems of linear equations: practice quiz",
  graded: false,
  passMark: PASS_MARK,
  slots: [
    { kinds: ["la.classify-clue-set", "la.mark-the-pairs", "la.story-to-equations"], level: 1 },
    { kinds: ["la.linear-or-not", "la.slope-and-intercepts", "la.equation-of-drawn-line"], level: 1 },
    {
      kinds: [
        "la.solve-by-substitution",
        "la.two-ticket-prices",
        "la.count-solutions-from-equations",
        "la.match-system-to-picture",
      ],
      level: 1,
    },
    {
      kinds: [
        "la.write-the-augmented-matrix",
        "la.system-from-matrix",
        "la.data-to-matrix",
        "la.singular-from-matrix",
        "la.singular-pictures",
      ],
      level: 1,
    },
    { kinds: ["la.dependent-with-factor", "la.complete-row", "la.letter-for-dependence"], level: 1 },
    { kinds: ["la.determinant-2x2", "la.determinant-from-picture", "la.entry-for-determinant"], level: 1 },
  ],
};
