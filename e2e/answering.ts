import { openExercise } from "@gradus/practice";
import type { Locator, Page } from "playwright-core";
import { arrange, chooseCells, fillEquations, fillMatrix, takeSide } from "./giving-forms.ts";

type OpenExercise = Extract<NonNullable<ReturnType<typeof openExercise>>, { readonly form: unknown }>;

/** The exercise behind a problem shown on a page. */
export function exerciseOf(identity: string): OpenExercise {
  const opened = openExercise(identity);
  if (opened === null || "outdated" in opened) throw new Error(`${identity} can't be opened`);
  return opened;
}

export async function shownExercise(page: Page | Locator): Promise<OpenExercise> {
  const identity = await page.locator("[data-problem]").first().getAttribute("data-problem");
  return exerciseOf(identity ?? "");
}

/** What a form's widget is drawn in. A worked twin further down may hold a second one, answered already. */
const WIDGETS: Readonly<Record<OpenExercise["form"]["type"], string>> = {
  number: ".answer-box",
  choice: ".answer-choices",
  "solution-set": ".answer-solution-set",
  vector: ".answer-vector",
  point: ".answer-picture",
  line: ".answer-picture",
  blanks: ".worked-lines",
  matrix: ".answer-matrix",
  order: ".answer-order",
  "wrong-line": ".answer-wrong-line",
  certificate: ".answer-certificate",
  equations: ".answer-equations",
  cells: ".answer-cells",
};

/** Gives an answer, in the form's own grammar, through the widget that the page shows for it. */
export async function give(scope: Page | Locator, exercise: OpenExercise, text: string): Promise<void> {
  const { form } = exercise;
  const widget = scope.locator("[data-problem]").first().locator(WIDGETS[form.type]).first();
  switch (form.type) {
    case "choice":
      for (const id of text.split(",")) await widget.locator(`input[value="${id.trim()}"]`).check({ force: true });
      return;
    case "solution-set":
      if (text === "none") return widget.getByText("no solution", { exact: true }).click();
      if (/[a-z]\(/.test(text)) {
        await widget.getByText("infinitely many", { exact: true }).click();
        return widget.locator(".answer-box input").fill(text);
      }
      await widget.getByText("one solution", { exact: true }).click();
      return fillTuple(widget.locator(".answer-vector"), text);
    case "vector":
      return fillTuple(widget, text);
    case "blanks":
      for (const pair of text.split(/[,\n]/)) {
        const [id = "", value = ""] = pair.split("=").map((part) => part.trim());
        await widget.locator(`[data-blank-id="${id}"]`).fill(value);
      }
      return;
    case "matrix":
      return fillMatrix(widget, exercise.read(text));
    case "order":
      return arrange(widget, text.split(",").map(Number));
    case "wrong-line":
      return widget.locator(`input[value="${text}"]`).check({ force: true });
    case "certificate":
      return takeSide(widget, form, exercise.read(text));
    case "equations":
      return fillEquations(widget, text);
    case "cells":
      return chooseCells(widget, exercise.read(text));
    case "number":
    case "point":
    case "line":
      return widget.locator("input[type='text']").last().fill(text);
  }
}

async function fillTuple(vector: Locator, text: string): Promise<void> {
  const entries = text.replace(/^\((.*)\)$/, "$1").split(",");
  const boxes = vector.locator("input");
  for (const [index, entry] of entries.entries()) await boxes.nth(index).fill(entry.trim());
}
