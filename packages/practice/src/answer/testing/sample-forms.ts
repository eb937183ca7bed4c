import { equation2, rational } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
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

export const augmented: AnswerForm = { type: "matrix", rows: 2, columns: 3, bar: 2 };
/** Row 1 is (1, ?), row 2 is (?, 4). */
export const gapped: AnswerForm = {
  type: "matrix",
  rows: 2,
  columns: 2,
  given: [
    [rational(1), null],
    [null, rational(4)],
  ],
};
export const order: AnswerForm = { type: "order", lines: ["So $x = 2$.", "$x + 1 = 3$", "Subtract 1."] };
export const wrongLine: AnswerForm = {
  type: "wrong-line",
  lines: [
    { node: equationNode(equation2(1, 1, 3)), reason: "the first equation" },
    { text: "So $x = 3 + y$.", reason: "subtract $y$" },
  ],
};
/** True takes a number, false a pair. */
export const claim: AnswerForm = {
  type: "certificate",
  claim: "Row 2 is a multiple of row 1.",
  whenTrue: { asks: "the factor $k$ with row 2 = $k$ · row 1", form: { type: "number", exact: true } },
  whenFalse: { asks: "a point on one line only", form: { type: "vector", names: ["x", "y"] } },
};
/** Only false has to be shown, by a matrix. */
export const bareClaim: AnswerForm = {
  type: "certificate",
  claim: "Every such matrix is singular.",
  whenFalse: { asks: "a matrix that is not", form: { type: "matrix", rows: 2, columns: 2 } },
};
export const equations: AnswerForm = { type: "equations", count: 2, unknowns: ["b", "t"] };
export const cells: AnswerForm = {
  type: "cells",
  columns: { name: "bikes", values: [0, 1, 2, 3] },
  rows: { name: "trikes", values: [0, 1, 2] },
};

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
