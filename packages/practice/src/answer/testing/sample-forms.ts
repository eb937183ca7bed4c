import type { AnswerForm, Blank } from "../form.ts";
import { formatAnswer } from "../format-answer.ts";
import { parseAnswer } from "../parse-answer.ts";

// One form of each kind, and short ways to read with them: for the tests in this folder.

const picture = {
  type: "plane",
  window: { x: [-6, 6], y: [-6, 6] },
  lines: [],
  points: [],
  description: "An empty plane.",
} as const;
export const number: AnswerForm = { type: "number", exact: true };
export const pair: AnswerForm = { type: "solution-set", unknowns: ["x", "y"] };
export const vectorForm: AnswerForm = { type: "vector", names: ["a", "b"] };
export const point: AnswerForm = { type: "point", picture, snap: 1 };
export const line: AnswerForm = { type: "line", picture, snap: 0.5 };
export const blanks: readonly Blank[] = [
  { id: "u1", label: "the value of y" },
  { id: "u2", label: "the value of x" },
  { id: "u3", label: "the check" },
];
export const boxes: AnswerForm = { type: "blanks", lines: [], blanks };
export const choice = (many: boolean): AnswerForm => ({
  type: "choice",
  many,
  choices: [
    { id: "a", text: "No solution" },
    { id: "b", text: "Exactly one solution" },
    { id: "c", text: "Infinitely many" },
  ],
});

export function readIn(form: AnswerForm, text: string) {
  const reading = parseAnswer(form, text);
  if (!reading.ok) throw new Error(`${JSON.stringify(text)} is unreadable: ${reading.message}`);
  return reading;
}
export const canonical = (form: AnswerForm, text: string): string => formatAnswer(form, readIn(form, text).answer);
export const about = (form: AnswerForm, text: string): readonly string[] =>
  readIn(form, text).remarks.map((each) => each.about);
export function refusal(form: AnswerForm, text: string): { message: string; at: number | undefined } {
  const reading = parseAnswer(form, text);
  if (reading.ok) throw new Error(`${JSON.stringify(text)} was read as ${formatAnswer(form, reading.answer)}`);
  return { message: reading.message, at: reading.at };
}
