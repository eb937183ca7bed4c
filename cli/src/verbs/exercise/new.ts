import type { Verb } from "../../verb.ts";
import { openCalled, PROBLEM_DETAIL, PROBLEM_OPTIONS } from "./problem.ts";
import { questionData, showQuestion } from "./question.ts";

/** `gradus exercise new`: the problem that a seed means. */
export const exerciseNew: Verb = {
  name: "exercise new",
  usage: ["KIND --seed s [--level n] [--json]"],
  summary: "Make a problem of a kind; the same seed gives the same problem for ever",
  details: [PROBLEM_DETAIL],
  examples: ["exercise new la.solve-by-substitution --seed 1"],
  options: PROBLEM_OPTIONS,
  steps: false,
  positionals: [1, 1],
  run: async (call) => {
    const exercise = openCalled(call);
    return { data: questionData(exercise), text: (style) => showQuestion(exercise, style) };
  },
};
