import { toLatex, toText } from "@gradus/math/explain";
import type { AnswerForm, Exercise, Picture } from "@gradus/practice";
import { indented, proseText, showProse } from "../../show/prose.ts";
import type { Style } from "../../show/style.ts";
import { shownLines } from "./shown-lines.ts";

/** A problem for `--json`: its identity, the whole question as text with LaTeX, and what may be typed. */
export function questionData(exercise: Exercise): Readonly<Record<string, unknown>> {
  const { form, prompt } = exercise;
  const picture = pictureOf(exercise);
  const parts = [
    proseText(prompt.text),
    ...pictureParts(picture).map(proseText),
    ...(form.type === "blanks"
      ? form.lines.map(({ node, reason }) => `$${toLatex(node, { objects: false })}$ (${reason})`)
      : []),
    ...(form.type === "choice"
      ? form.choices.map(
          ({ id, text, picture }) => `${id}: ${[text, ...pictureParts(picture)].map(proseText).join(" ")}`,
        )
      : []),
    ...shownLines(form).map(({ mark, prose }) => `${mark === "" ? "" : `${mark}: `}${proseText(prose)}`),
  ];
  return {
    problem: exercise.identity,
    prompt: parts.join("\n\n"),
    answerForm: form.type,
    accepts: proseText(exercise.accepts),
    ...formData(form),
    ...(picture ? { picture: proseText(picture.description) } : {}),
  };
}

/** A problem for people. */
export function showQuestion(exercise: Exercise, style: Style): string {
  const { form, prompt } = exercise;
  const blocks = [
    style.quiet(exercise.identity),
    showProse(prompt.text, style),
    ...pictureParts(pictureOf(exercise)).map((text) => showProse(text, style)),
    ...formBlocks(form, style),
    style.quiet(showProse(exercise.accepts, style)),
  ];
  return blocks.join("\n\n");
}

function formBlocks(form: AnswerForm, style: Style): readonly string[] {
  if (form.type === "choice") {
    const choices = form.choices.map(({ id, text, picture }) => {
      const words = [text, ...pictureParts(picture)].map((part) => showProse(part, style)).join(" ");
      return `${style.strong(id)}  ${indented(words, "   ").trimStart()}`;
    });
    return [choices.join("\n")];
  }
  if (form.type === "blanks") {
    const lines = form.lines.map(({ node, reason }) => `${toText(node)}  ${style.quiet(`(${reason})`)}`);
    const blanks = form.blanks.map(({ id, label }) => `${style.strong(id)}  ${label}`);
    return [indented(lines.join("\n")), blanks.join("\n")];
  }
  const lines = shownLines(form).map(({ mark, prose, plain }) => {
    const words = plain ?? showProse(prose, style);
    return mark === "" ? words : `${style.strong(mark)}  ${indented(words, "   ").trimStart()}`;
  });
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function formData(form: AnswerForm): Readonly<Record<string, unknown>> {
  switch (form.type) {
    case "choice":
      return {
        many: form.many,
        choices: form.choices.map(({ id, text, picture }) => ({
          id,
          text: proseText(text),
          ...(picture ? { picture: proseText(picture.description) } : {}),
        })),
      };
    case "solution-set":
      return { unknowns: form.unknowns };
    case "vector":
      return { names: form.names };
    case "blanks":
      return { blanks: form.blanks };
    case "number":
      return form.exact ? {} : { tolerance: form.tolerance };
    case "point":
    case "line":
      return { snap: form.snap };
    case "matrix":
      return { rows: form.rows, columns: form.columns, ...(form.bar === undefined ? {} : { bar: form.bar }) };
    case "order":
    case "wrong-line":
      return { lines: form.lines.length };
    case "certificate":
      return { whenTrue: form.whenTrue?.asks ?? null, whenFalse: form.whenFalse?.asks ?? null };
    case "equations":
      return { count: form.count, unknowns: form.unknowns };
    case "cells":
      return { columns: form.columns, rows: form.rows };
  }
}

/** The picture that the question shows, or else the one that the answer is placed on. */
function pictureOf({ prompt, form }: Exercise): Picture | undefined {
  return prompt.picture ?? (form.type === "point" || form.type === "line" ? form.picture : undefined);
}

function pictureParts(picture: Picture | undefined): readonly string[] {
  return picture ? [`[Picture: ${picture.description}]`] : [];
}
