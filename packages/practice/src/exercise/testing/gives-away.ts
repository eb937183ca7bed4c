import { formatRational, type Rational } from "@gradus/math/exact";
import type { Answer } from "../../answer/form.ts";
import { parseAnswer } from "../../answer/parse-answer.ts";
import type { Exercise } from "../kind.ts";
import { formulasIn } from "./check-prose.ts";

// Whether a hint gives the answer away: for the shared property test.

/** A formula without the marks that tie it to an object. */
function bareLatex(latex: string): string {
  return latex.replace(/\\html(?:Data|Class)\{[^{}]*\}/g, "").replace(/\\(?:begin|end)\{aligned\}|&/g, " ");
}

function pieces(text: string): string[] {
  const { formulas, words } = formulasIn(text);
  const typed = [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const tuples = words.match(/\([^()]*\)/g) ?? [];
  return [
    ...formulas.flatMap(({ latex }) => [bareLatex(latex), ...bareLatex(latex).split("\\\\")]),
    ...typed,
    ...tuples,
  ];
}

/**
 * The reason why a hint contains the answer; `null` when it does not.
 *
 * Every formula, typed text and bracket of the hint is judged as if it were the answer, and `x = 6` counts as part of
 * the answer (6, 2). What the question itself shows gives nothing away.
 */
export function givesAway(exercise: Exercise, hint: string): string | null {
  const { form } = exercise;
  const right = parseAnswer(form, exercise.solution().answer);
  if (!right.ok) return "the solution's answer can't be read";
  const asked = new Set(pieces(exercise.prompt.text).map((piece) => piece.replace(/\s/g, "")));
  const fresh = pieces(hint).filter((piece) => !asked.has(piece.replace(/\s/g, "")));
  if (form.type === "choice") return namesChoice(exercise, right.answer, hint);
  for (const piece of fresh) {
    const judged = exercise.judge(piece);
    if (judged.verdict !== "right" && judged.verdict !== "form") continue;
    if (form.type === "number" && numbersOfText(exercise.prompt.text).has(piece.trim())) continue;
    return `it contains ${piece}`;
  }
  return namesCoordinate(exercise, right.answer, fresh);
}

function numbersOfText(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:\/\d+)?/g) ?? []);
}

function namesCoordinate({ form }: Exercise, answer: Answer, fresh: readonly string[]): string | null {
  if (form.type !== "solution-set" || answer.type !== "solution-set" || answer.solution.kind !== "unique") return null;
  const { point } = answer.solution;
  for (const piece of fresh) {
    const named = /^([a-z](?:_\d+)?)\s*=\s*(.+)$/i.exec(piece.trim());
    const value = named === null ? null : readRational(named[2] ?? "");
    const target = point[form.unknowns.indexOf(named?.[1] ?? "")];
    if (value !== null && target !== undefined && formatRational(value) === formatRational(target))
      return `it contains ${piece}`;
  }
  return null;
}

function readRational(text: string): Rational | null {
  const reading = parseAnswer({ type: "number", exact: true }, text);
  return reading.ok && reading.answer.type === "number" ? reading.answer.value : null;
}

/** "picture b", "the answer is b", or the words of the right choice and of no other. */
function namesChoice({ form }: Exercise, answer: Answer, hint: string): string | null {
  if (form.type !== "choice" || answer.type !== "choice") return null;
  for (const id of answer.ids) {
    const named = new RegExp(`\\b(?:answer(?: is)?|choice|option|picture|letter)\\s+\\(?\`?${id}\\b`, "i").exec(hint);
    if (named !== null) return `it contains ${named[0]}`;
  }
  const said = form.choices.filter(({ text }) => text.length > 6 && hint.toLowerCase().includes(text.toLowerCase()));
  const [only] = said;
  return only !== undefined && said.length === 1 && answer.ids.includes(only.id) ? `it contains “${only.text}”` : null;
}
