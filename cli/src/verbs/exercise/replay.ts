import { argumentText } from "../../argument.ts";
import { InputError } from "../../call-error.ts";
import type { Verb } from "../../verb.ts";
import { openIdentity } from "./problem.ts";
import { questionData, showQuestion } from "./question.ts";
import { showVerdict, verdictData } from "./verdict.ts";

/** `gradus exercise replay`: reopens a reported problem, with the answer that was given if there is one. */
export const exerciseReplay: Verb = {
  name: "exercise replay",
  usage: ["FILE [--json]"],
  summary: "Reopen a reported problem",
  details: ['The file holds JSON: {"problem": "kind@version:level:seed", "answer": "…"}; the answer may be missing.'],
  examples: ["exercise replay report.json"],
  options: {},
  steps: false,
  positionals: [1, 1],
  run: async (call, surroundings) => {
    const [file = ""] = call.positionals;
    const text = await argumentText(file === "-" || file.startsWith("@") ? file : `@${file}`, surroundings);
    const { problem, answer } = readReport(text, file);
    const exercise = openIdentity(problem);
    const judged = answer === null ? null : exercise.judge(answer);
    return {
      data: { ...questionData(exercise), ...(judged === null ? {} : { answer, ...verdictData(judged) }) },
      text: (style) =>
        [
          showQuestion(exercise, style),
          ...(judged === null ? [] : [`Answer given: ${style.strong(answer ?? "")}`, showVerdict(judged, style)]),
        ].join("\n\n"),
    };
  },
};

type Report = { readonly problem: string; readonly answer: string | null };

function readReport(text: string, file: string): Report {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new InputError(`${file} is not JSON; a report is {"problem": "kind@version:level:seed", "answer": "…"}`);
  }
  if (typeof report !== "object" || report === null || !("problem" in report) || typeof report.problem !== "string")
    throw new InputError(`${file} names no problem; a report is {"problem": "kind@version:level:seed", "answer": "…"}`);
  const answer = "answer" in report ? report.answer : null;
  if (answer !== null && typeof answer !== "string") throw new InputError(`in ${file} the answer is not a text`);
  return { problem: report.problem, answer };
}
