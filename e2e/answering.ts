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

/** Gives an answer, in the form's own grammar, through the widget that the page shows for it. */
export async function give(scope: Page | Locator, exercise: OpenExercise, text: string): Promise<void> {
  const problem = scope.locator("[data-problem]").first();
  switch (exercise.form.type) {
    case "choice":
      for (const id of text.split(",")) await problem.locator(`input[value="${id.trim()}"]`).check({ force: true });
      return;
    case "solution-set":
      if (text === "none") return problem.getByText("no solution", { exact: true }).click();
      if (/[a-z]\(/.test(text)) {
        await problem.getByText("infinitely many", { exact: true }).click();
        return problem.locator(".answer-box input").fill(text);
      }
      await problem.getByText("one solution", { exact: true }).click();
      return fillTuple(problem, text);
    case "vector":
      return fillTuple(problem, text);
    case "blanks":
      for (const pair of text.split(/[,\n]/)) {
        const [id = "", value = ""] = pair.split("=").map((part) => part.trim());
        await problem.locator(`[data-blank-id="${id}"]`).fill(value);
      }
      return;
    case "matrix":
      return fillMatrix(problem, exercise.read(text));
    case "order":
      return arrange(problem, text.split(",").map(Number));
    case "wrong-line":
      return problem.locator(`.examined-line input[value="${text}"]`).check({ force: true });
    case "certificate":
      return takeSide(problem, exercise.form, exercise.read(text));
    case "equations":
      return fillEquations(problem, text);
    case "cells":
      return chooseCells(problem, exercise.read(text));
    default:
      await problem.locator("input[type='text']").last().fill(text);
  }
}

async function fillTuple(problem: Locator, text: string): Promise<void> {
  const entries = text.replace(/^\((.*)\)$/, "$1").split(",");
  const boxes = problem.locator(".answer-vector input");
  for (const [index, entry] of entries.entries()) await boxes.nth(index).fill(entry.trim());
}
