import { toLatex } from "@gradus/math/explain";
import type { AnswerForm } from "../../answer/form.ts";
import type { Exercise } from "../kind.ts";

/** Every text that people see of a problem: question, help, solution, and what is said to each sample answer. */
export function textsOf(exercise: Exercise): string[] {
  const { prompt, form, kind } = exercise;
  const { summary, opening, steps, second } = exercise.solution();
  const samples = exercise.samples();
  const texts = [...Object.values(samples).flat(), ...kind.mistakes.flatMap((id) => exercise.mistake(id) ?? [])];
  const verdicts = texts.map((text) => exercise.judge(text));
  const choices = form.type === "choice" ? form.choices : [];
  const pictures = [
    prompt.picture,
    "picture" in form ? form.picture : undefined,
    ...choices.map(({ picture }) => picture),
  ];
  return [
    ...[kind.title, prompt.text, exercise.accepts, opening ?? [], summary, exercise.hints()].flat(),
    ...[...steps, ...(second?.steps ?? [])].flatMap(({ text, prose, reason }) => [text, prose, reason]),
    ...verdicts.flatMap(({ feedback, check, witness }) => [feedback || [], check ?? [], witness ?? []].flat()),
    ...choices.map(({ text }) => text),
    ...pictures.flatMap((picture) => picture?.description ?? []),
    ...formTexts(form),
  ];
}

/** The texts that a form itself shows. */
function formTexts(form: AnswerForm): readonly string[] {
  switch (form.type) {
    case "blanks":
      return [...form.blanks.map(({ label }) => label), ...form.lines.map(({ reason }) => reason)];
    case "matrix":
      return [...(form.rowLabels ?? []), ...(form.columnLabels ?? [])].filter((label) => label !== "");
    case "order":
      return form.lines;
    case "wrong-line":
      return form.lines.flatMap((line) => ("text" in line ? [line.text, line.reason] : [line.reason]));
    case "certificate":
      return [form.claim, ...[form.whenTrue, form.whenFalse].flatMap((certificate) => certificate?.asks ?? [])];
    case "cells":
      return [form.columns.name, form.rows.name];
    default:
      return [];
  }
}

/** Every formula that stands outside a text: the steps and the echoes. */
export function latexOf(exercise: Exercise): string[] {
  const { steps, second } = exercise.solution();
  const { right, equivalent, wrong } = exercise.samples();
  const echoes = [...right, ...equivalent, ...wrong].flatMap((text) => exercise.judge(text).echo ?? []);
  const { form } = exercise;
  const shown =
    form.type === "wrong-line" ? form.lines.flatMap((line) => ("node" in line ? toLatex(line.node) : [])) : [];
  return [...[...steps, ...(second?.steps ?? [])].map(({ latex }) => latex), ...echoes, ...shown];
}
