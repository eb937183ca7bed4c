import { commit } from "@gradus/figures/state";
import { record } from "../record/record.ts";

const KEPT = "Kept. Now move the figure and see whether it agrees.";

/** Predictions are committed once, kept in the record, and answered by the passage that compares. */
export function followPredictions(root: Document, lesson: string): void {
  for (const block of root.querySelectorAll<HTMLElement>("[data-prediction]")) {
    const id = block.dataset.prediction ?? "";
    const figure = block.dataset.figure ?? "";
    const open = block.querySelector("[data-kept]")?.textContent ?? "";
    const buttons = [...block.querySelectorAll<HTMLButtonElement>("[data-choice]")];
    const show = (choice: string) => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.choice === choice));
      const kept = block.querySelector("[data-kept]");
      if (kept) kept.textContent = KEPT;
      compare(root, id, choice);
      commit(figure, choice);
    };
    // The record was wiped, here or in another tab: the question stands open again.
    const forget = () => {
      for (const button of buttons) button.setAttribute("aria-pressed", "false");
      const kept = block.querySelector("[data-kept]");
      if (kept) kept.textContent = open;
      for (const answer of root.querySelectorAll<HTMLElement>(`[data-compare="${id}"] [data-when]`))
        answer.hidden = true;
      for (const passage of root.querySelectorAll<HTMLElement>(`[data-compare="${id}"] [data-compare-open]`))
        passage.hidden = false;
      for (const passage of root.querySelectorAll<HTMLElement>(`[data-once-answered="${id}"]`)) passage.hidden = true;
    };
    for (const button of buttons) {
      button.addEventListener("click", () => {
        const choice = button.dataset.choice ?? "";
        if (button.getAttribute("aria-pressed") === "true") return;
        record.append("prediction-made", { lesson, block: id, prediction: choice });
        show(choice);
      });
    }
    const restore = () => {
      const made = record.progress().lessons[lesson]?.predictions[id];
      if (made !== undefined) show(made);
      else if (block.querySelector("[aria-pressed='true']")) forget();
    };
    record.ready.then(restore);
    record.subscribe(restore);
  }
}

function compare(root: Document, id: string, choice: string): void {
  for (const passage of root.querySelectorAll<HTMLElement>(`[data-once-answered="${id}"]`)) passage.hidden = false;
  for (const passage of root.querySelectorAll<HTMLElement>(`[data-compare="${id}"]`)) {
    passage.querySelector<HTMLElement>("[data-compare-open]")?.setAttribute("hidden", "");
    for (const answer of passage.querySelectorAll<HTMLElement>("[data-when]"))
      answer.hidden = answer.dataset.when !== choice;
  }
}
