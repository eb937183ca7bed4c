import { PASS_MARK, type QuizBlueprint } from "@gradus/practice";

/** The graded quiz of the week, as far as its lessons are open: ten questions, every open lesson among them, in words and pictures as well as in equations. */
export const quiz: QuizBlueprint = {
  id: "systems-of-linear-equations/graded-quiz",
  title: "Systems of linear equations: graded quiz",
  graded: true,
  passMark: PASS_MARK,
  slots: [
    { kinds: ["la.classify-clue-set", "la.clue-behind-the-grid", "la.mark-the-pairs"], level: 2 },
    {
      kinds: ["la.linear-or-not", "la.linear-in-which-letters", "la.slope-and-intercepts", "la.equation-of-drawn-line"],
      level: 2,
    },
    { kinds: ["la.story-to-equations", "la.sentence-of-an-equation"], level: 1 },
    { kinds: ["la.solve-by-substitution", "la.two-ticket-prices"], level: 1 },
    { kinds: ["la.count-solutions-from-picture", "la.match-system-to-picture"], level: 2 },
    { kinds: ["la.choose-coefficients", "la.constant-for-outcome", "la.place-a-line"], level: 2 },
    { kinds: ["la.write-the-augmented-matrix", "la.system-from-matrix", "la.write-the-matrix"], level: 2 },
    { kinds: ["la.singular-from-matrix", "la.claims-about-constants"], level: 2 },
    {
      kinds: ["la.dependent-with-factor", "la.complete-row", "la.letter-for-dependence", "la.dependence-pictures"],
      level: 2,
    },
    {
      kinds: ["la.count-solutions-3x3", "la.count-common-points", "la.triple-in-equations", "la.blends-to-system"],
      level: 1,
    },
  ],
};
