import { type AnswerOf, entryId, type FormOf, formatAnswer, type Reading } from "@gradus/practice";
import type { Locator } from "playwright-core";

// How the answers of the larger forms are given by hand: by their boxes, buttons and switches.

function numberText(value: AnswerOf<"number">["value"]): string {
  return formatAnswer({ type: "number", exact: true }, { type: "number", value });
}

function answerOf(reading: Reading) {
  if (!reading.ok) throw new Error(reading.message);
  return reading.answer;
}

/** Types every entry that isn't given into its box. */
export async function fillMatrix(widget: Locator, reading: Reading): Promise<void> {
  const answer = answerOf(reading);
  if (answer.type !== "matrix") throw new Error("the answer is no matrix");
  for (const [i, row] of answer.entries.entries()) {
    for (const [j, entry] of row.entries()) {
      const box = widget.locator(`[data-entry="${entryId({ row: i + 1, column: j + 1 })}"]`);
      if ((await box.getAttribute("readonly")) === null) await box.fill(numberText(entry));
    }
  }
}

/** Moves lines up by their buttons until they stand in the order of these numbers. */
export async function arrange(widget: Locator, order: readonly number[]): Promise<void> {
  // Reading the places does not wait for the widget, which is loaded when its problem is.
  await widget.locator("[data-line]").first().waitFor();
  for (const [place, line] of order.entries()) {
    const places = await widget
      .locator("[data-line]")
      .evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset.line)));
    for (let at = places.indexOf(line); at > place; at -= 1) await widget.locator(`[data-step="${line}:-1"]`).click();
  }
}

/** Chooses true or false and types the numbers that it asks for. */
export async function takeSide(widget: Locator, form: FormOf<"certificate">, reading: Reading): Promise<void> {
  const answer = answerOf(reading);
  if (answer.type !== "certificate") throw new Error("the answer is no claim");
  await widget.locator(`input[value="${answer.holds}"]`).check({ force: true });
  const asked = answer.holds ? form.whenTrue : form.whenFalse;
  if (asked === undefined || answer.certificate === null) return;
  const shown = widget.locator(".certificate");
  const { certificate } = answer;
  switch (certificate.type) {
    case "matrix":
      return fillMatrix(shown, { ok: true, answer: certificate, echo: "", remarks: [] });
    case "vector":
      for (const [i, entry] of certificate.entries.entries())
        await shown.locator("input[type='text']").nth(i).fill(numberText(entry));
      return;
    case "number":
      return shown.locator("input[type='text']").fill(numberText(certificate.value));
    case "solution-set": {
      const { kind } = certificate.solution;
      const words = kind === "none" ? "no solution" : kind === "unique" ? "one solution" : "infinitely many";
      await shown.getByText(words, { exact: true }).click();
      const boxes = shown.locator("input[type='text']");
      if (certificate.solution.kind === "infinite") return boxes.fill(formatAnswer(asked.form, certificate));
      const point = certificate.solution.kind === "unique" ? certificate.solution.point : [];
      for (const [i, entry] of point.entries()) await boxes.nth(i).fill(numberText(entry));
    }
  }
}

/** One equation a box. */
export async function fillEquations(widget: Locator, text: string): Promise<void> {
  const boxes = widget.locator("input");
  for (const [i, equation] of text.split(";").entries()) await boxes.nth(i).fill(equation.trim());
}

/** Switches the cells on, or says that no pair fits. */
export async function chooseCells(widget: Locator, reading: Reading): Promise<void> {
  const answer = answerOf(reading);
  if (answer.type !== "cells") throw new Error("the answer has no cells");
  if (answer.cells.length === 0) return widget.getByText("no pair fits", { exact: true }).click();
  await widget.getByText("Clear", { exact: true }).click();
  for (const cell of answer.cells) await widget.locator(`[data-cell="${cell.join(",")}"]`).click();
}
