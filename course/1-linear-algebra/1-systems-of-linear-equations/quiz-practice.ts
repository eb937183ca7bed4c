import { PASS_MARK, type QuizBlueprint } from "@gradus/practice";

/** The practice quiz on lessons 1.1.1 to 1.1.6, as far as they are open: six questions, answered one by one. */
export const quiz: QuizBlueprint = {
  id: "systems-of-linear-equations/practice-quiz",
  title: "Systems of linear equations: practice quiz",
  graded: false,
  passMark: PASS_MARK,
  slots: [
    { kinds: ["la.count-solutions-from-equations"], level: 1 },
    { kinds: ["la.solve-by-substitution", "la.substitution-faded"], level: 1 },
    { kinds: ["la.match-system-to-picture", "la.count-solutions-from-picture"], level: 2 },
    { kinds: ["la.two-ticket-prices", "la.count-solutions-from-story"], level: 1 },
    { kinds: ["la.read-the-last-line", "la.place-the-solution"], level: 1 },
    { kinds: ["la.choose-coefficients", "la.place-a-line", "la.constant-for-outcome"], level: 1 },
  ],
};
