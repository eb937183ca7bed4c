import { PASS_MARK, type QuizBlueprint } from "@gradus/practice";

/**
 * The graded quiz of the week, as far as its lessons are open: ten questions, each skill in words or picture as well as in
 * equations, the trap of the almost parallel lines always among them.
 */
export const quiz: QuizBlueprint = {
  id: "systems-of-linear-equations/graded-quiz",
  title: "Systems of linear equations: graded quiz",
  graded: true,
  passMark: PASS_MARK,
  slots: [
    { kinds: ["la.count-solutions-from-equations"], level: 2 },
    { kinds: ["la.match-system-to-picture"], level: 2 },
    { kinds: ["la.solve-by-substitution"], level: 1 },
    { kinds: ["la.count-solutions-from-story"], level: 1 },
    { kinds: ["la.place-the-solution"], level: 2 },
    { kinds: ["la.constant-for-outcome", "la.choose-coefficients"], level: 1 },
    { kinds: ["la.count-solutions-from-picture"], level: 3 },
    { kinds: ["la.two-ticket-prices"], level: 2 },
    { kinds: ["la.read-the-last-line", "la.solve-by-substitution"], level: 2 },
    { kinds: ["la.place-a-line", "la.choose-coefficients"], level: 2 },
  ],
};
