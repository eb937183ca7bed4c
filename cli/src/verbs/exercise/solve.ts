import { proseText, showProse } from "../../show/prose.ts";
import { showSteps, stepData } from "../../show/steps.ts";
import type { Verb } from "../../verb.ts";
import { openCalled, PROBLEM_DETAIL, PROBLEM_OPTIONS } from "./problem.ts";

/** `gradus exercise solve`: the worked solution of a problem. */
export const exerciseSolve: Verb = {
  name: "exercise solve",
  usage: ["KIND --seed s [--level n] [--json]"],
  summary: "Show the worked solution of a problem",
  details: [PROBLEM_DETAIL, "With --json, answer is a text that gradus exercise check accepts."],
  examples: ["exercise solve la.solve-by-substitution --seed 1"],
  options: PROBLEM_OPTIONS,
  steps: false,
  positionals: [1, 1],
  run: async (call) => {
    const exercise = openCalled(call);
    const { answer, steps, summary, second } = exercise.solution();
    return {
      data: {
        problem: exercise.identity,
        answer,
        steps: stepData(steps),
        summary: proseText(summary),
        ...(second ? { second: { title: second.title, steps: stepData(second.steps) } } : {}),
      },
      text: (style) =>
        [
          showSteps(steps, style),
          showProse(summary, style),
          `Answer: ${style.strong(answer)}`,
          ...(second ? [`${style.strong(second.title)}\n${showSteps(second.steps, style)}`] : []),
        ]
          .filter((block) => block !== "")
          .join("\n\n"),
    };
  },
};
