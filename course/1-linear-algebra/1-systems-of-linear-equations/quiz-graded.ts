import { PASS_MARK, type QuizBlueprint } from "@gradus/practice";

/** The graded quiz of the week: ten questions, every lesson among them, in words and pictures as well as in equations. */
export const quiz: QuizBlueprint = {
  id: "systems-of-linear-equations/graded-quiz",
  title: "Systems of linear equations: graded quiz",
  graded: true,
  passMark: PASS_MARK,
  slots: [
    {
      kinds: ["la.classify-clue-set", "la.clue-behind-the-grid", "la.mark-the-pairs", "la.story-to-equations"],
      level: 2,
    },
    {
      kinds: ["la.linear-or-not", "la.linear-in-which-letters", "la.slope-and-intercepts", "la.equation-of-drawn-line"],
      level: 2,
    },
    { kinds: ["la.solve-by-substitution", "la.two-ticket-prices"], level: 1 },
    {
      kinds: [
        "la.count-solutions-from-picture",
        "la.match-system-to-picture",
        "la.choose-coefficients",
        "la.constant-for-outcome",
      ],
      level: 2,
    },
    {
      kinds: [
        "la.write-the-augmented-matrix",
        "la.system-from-matrix",
        "la.write-the-matrix",
        "la.singular-from-matrix",
        "la.claims-about-constants",
      ],
      level: 2,
    },
    {
      kinds: ["la.dependent-with-factor", "la.complete-row", "la.letter-for-dependence", "la.dependence-pictures"],
      level: 2,
    },
    {
      kinds: [
        "la.determinant-2x2",
        "la.determinant-from-picture",
        "la.solutions-by-determinant",
        "la.entry-for-determinant",
      ],
      level: 2,
    },
    {
      kinds: ["la.count-solutions-3x3", "la.count-common-points", "la.triple-in-equations", "la.blends-to-system"],
      level: 1,
    },
    {
      kinds: ["la.dependent-three-rows", "la.hidden-mix", "la.complete-third-row", "la.dependence-in-planes"],
      level: 2,
    },
    { kinds: ["la.det-3x3", "la.det-triangular", "la.entry-for-zero", "la.nonsingular-claims"], level: 2 },
  ],
};
