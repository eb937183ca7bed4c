import { argumentText } from "../../argument.ts";
import { required } from "../../call.ts";
import type { Verb } from "../../verb.ts";
import { openCalled, PROBLEM_DETAIL, PROBLEM_OPTIONS } from "./problem.ts";
import { showVerdict, verdictData } from "./verdict.ts";

/** `gradus exercise check`: judges an answer. */
export const exerciseCheck: Verb = {
  name: "exercise check",
  usage: ['KIND --seed s [--level n] --answer "…" [--json]'],
  summary: "Judge an answer to a problem",
  details: [PROBLEM_DETAIL, "gradus exercise new says what may be typed. The exit code is 0 whatever the verdict is."],
  examples: ['exercise check la.solve-by-substitution --seed 1 --answer "(6, 2)"'],
  options: { ...PROBLEM_OPTIONS, answer: { value: '"…"', meaning: "the answer; - takes it from standard input" } },
  steps: false,
  positionals: [1, 1],
  run: async (call, surroundings) => {
    const given = required(call, "answer");
    const exercise = openCalled(call);
    const judged = exercise.judge(given === "-" ? await argumentText(given, surroundings) : given);
    return {
      data: { problem: exercise.identity, ...verdictData(judged) },
      text: (style) => showVerdict(judged, style),
    };
  },
};
