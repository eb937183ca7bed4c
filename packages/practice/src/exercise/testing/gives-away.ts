import { formatRational, type Rational } from "@gradus/math/exact";
import type { Answer, WrittenEquation } from "../../answer/form.ts";
import { parseAnswer } from "../../answer/parse-answer.ts";
import { sameEquation } from "../../answer/same-equations.ts";
import type { Exercise } from "../kind.ts";
import { formulasIn } from "./check-prose.ts";

// Whether a hint gives the answer away: for the shared property test.

/** A formula without the marks that tie it to an object. */
function withoutMarks(latex: string): string {
  return latex.replace(/\\html(?:Data|Class)\{[^{}]*\}/g, "");
}

/** The same without alignment, so that it reads as equations. */
function bareLatex(latex: string): string {
  return withoutMarks(latex).replace(/\\(?:begin|end)\{aligned\}|&/g, " ");
}

function pieces(text: string): string[] {
  const { formulas, words } = formulasIn(text);
  const typed = [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const tuples = words.match(/\([^()]*\)/g) ?? [];
  return [
    ...formulas.flatMap(({ latex }) => [bareLatex(latex), withoutMarks(latex), ...bareLatex(latex).split("\\\\")]),
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
  if (form.type === "wrong-line") return namesLine(right.answer, hint);
  for (const piece of fresh) {
    const judged = exercise.judge(behindSide(right.answer, piece));
    if (judged.verdict !== "right" && judged.verdict !== "form") continue;
    if (numbersShown(exercise).has(piece.trim())) continue;
    return `it contains ${piece}`;
  }
  return (
    namesCoordinate(exercise, right.answer, fresh) ??
    namesSide(right.answer, hint) ??
    namesEquation(exercise, right.answer, fresh)
  );
}

/** A certificate is looked for behind the right side. */
function behindSide(answer: Answer, piece: string): string {
  return answer.type === "certificate" && answer.certificate !== null ? `${answer.holds}: ${piece}` : piece;
}

/** Numbers that the question shows, where one number alone can be the answer. */
function numbersShown({ form, prompt }: Exercise): ReadonlySet<string> {
  if (form.type !== "number" && form.type !== "matrix" && form.type !== "certificate") return new Set();
  const given = form.type === "matrix" ? (form.given ?? []).flat().flatMap((entry) => entry ?? []) : [];
  const texts = [prompt.text, form.type === "certificate" ? form.claim : ""].join(" ");
  return new Set([...(texts.match(/\d+(?:\/\d+)?/g) ?? []), ...given.map(formatRational)]);
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

/** "line 3" where line 3 is the wrong one, or that none is. */
function namesLine(answer: Answer, hint: string): string | null {
  if (answer.type !== "wrong-line") return null;
  const names =
    answer.line === null
      ? /\b(?:none|no line|no step)\b[^.]*\bwrong\b/i
      : new RegExp(`\\b(?:line|step)\\s+[($\`]*${answer.line}\\b`, "i");
  const named = names.exec(hint);
  return named === null ? null : `it contains ${named[0]}`;
}

/** "the claim is false" where it is. */
function namesSide(answer: Answer, hint: string): string | null {
  if (answer.type !== "certificate") return null;
  const named = new RegExp(`\\bclaim (?:is|must be) ${answer.holds}\\b|\`${answer.holds}\``, "i").exec(hint);
  return named === null ? null : `it contains ${named[0]}`;
}

/** One of the equations asked for, where the question does not write it out itself. */
function namesEquation({ form, prompt }: Exercise, answer: Answer, fresh: readonly string[]): string | null {
  if (form.type !== "equations" || answer.type !== "equations") return null;
  const equationIn = (piece: string): WrittenEquation | null => {
    const reading = parseAnswer({ ...form, count: 1 }, piece);
    return reading.ok && reading.answer.type === "equations" ? (reading.answer.equations[0] ?? null) : null;
  };
  const asked = pieces(prompt.text).flatMap((piece) => equationIn(piece) ?? []);
  const wanted = answer.equations.filter((equation) => !asked.some((shown) => sameEquation(shown, equation)));
  const given = fresh.find((piece) => {
    const equation = equationIn(piece);
    return equation !== null && wanted.some((right) => sameEquation(right, equation));
  });
  return given === undefined ? null : `it contains ${given}`;
}
