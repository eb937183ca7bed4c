import { allKinds, type ExerciseKind } from "@gradus/practice";
import type { Call } from "../../call.ts";
import { UsageError } from "../../call-error.ts";
import type { Verb } from "../../verb.ts";

/** `gradus exercise list`: the kinds of exercise there are. */
export const exerciseList: Verb = {
  name: "exercise list",
  usage: ["[--course n] [--week n] [--json]"],
  summary: "List the kinds of exercise",
  details: ["With --json, each kind comes with its version, skills, levels, answer form and known mistakes."],
  examples: ["exercise list", "exercise list --course 1 --week 1 --json"],
  options: {
    course: { value: "n", meaning: "only the kinds of this course" },
    week: { value: "n", meaning: "only the kinds of this week" },
  },
  steps: false,
  positionals: [0, 0],
  run: async (call) => {
    const course = wholeNumber(call, "course");
    const week = wholeNumber(call, "week");
    const kinds = allKinds.filter(
      (kind) => (course === null || kind.course === course) && (week === null || kind.week === week),
    );
    return {
      data: { value: kinds.map(kindData) },
      text: (style) =>
        kinds.length === 0
          ? "There are no kinds of exercise here yet."
          : kinds
              .map((kind) => `${style.strong(kind.id)}\n    ${kind.title}  ${style.quiet(placeOf(kind))}`)
              .join("\n"),
    };
  },
};

function kindData(kind: ExerciseKind): Readonly<Record<string, unknown>> {
  const { id, version, title, skills, surface, course, week, lesson, levels, mistakes } = kind;
  return {
    ...{ kind: id, version, title, skills, surface, course, week, lesson, levels },
    answerForm: kind.open(levels[0] ?? 1, "form").form.type,
    mistakes,
  };
}

function placeOf(kind: ExerciseKind): string {
  const levels = kind.levels.length === 1 ? `level ${kind.levels[0]}` : `levels ${kind.levels.join(", ")}`;
  return `(course ${kind.course}, week ${kind.week}; ${levels})`;
}

function wholeNumber(call: Call, option: string): number | null {
  const text = call.values.get(option);
  if (text === undefined) return null;
  if (!/^\d+$/.test(text)) throw new UsageError(`--${option} takes a whole number, got “${text}”`);
  return Number(text);
}
