import { InputError } from "../../call-error.ts";
import type { Verb } from "../../verb.ts";
import { openCalled, PROBLEM_DETAIL, PROBLEM_OPTIONS } from "./problem.ts";

/** `gradus exercise mistake`: the answer that a known wrong rule gives. */
export const exerciseMistake: Verb = {
  name: "exercise mistake",
  usage: ["KIND MISTAKE --seed s [--level n] [--json]"],
  summary: "Show the answer that a known wrong rule gives",
  details: [
    PROBLEM_DETAIL,
    "The answer is null where the rule can't be applied or gives the right answer. gradus exercise list --json names a kind's mistakes.",
  ],
  examples: ["exercise mistake la.solve-by-substitution bracket-first-term-only --seed 1 --json"],
  options: PROBLEM_OPTIONS,
  steps: false,
  positionals: [2, 2],
  run: async (call) => {
    const exercise = openCalled(call);
    const [, name = ""] = call.positionals;
    const mistake = exercise.kind.mistakes.find((id) => id === name);
    if (mistake === undefined) {
      const known = exercise.kind.mistakes.join(", ") || "none";
      throw new InputError(`${exercise.kind.id} has no mistake “${name}”; it has ${known}`);
    }
    const answer = exercise.mistake(mistake);
    return {
      data: { problem: exercise.identity, mistake, answer },
      text: () => answer ?? "On this problem the rule gives no wrong answer.",
    };
  },
};
