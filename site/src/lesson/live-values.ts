import { mathHtml } from "@gradus/figures/state";
import { type MathNode, toSpeech } from "@gradus/math/explain";
import type { AnyLessonState } from "./any-lesson-state.ts";

/** Keeps every `<Value>` and `<Formula>` of the page in step with the lesson's state. */
export function followState(root: Document, state: AnyLessonState): void {
  const values = [...root.querySelectorAll<HTMLElement>("[data-live]")];
  const formulas = [...root.querySelectorAll<HTMLElement>("[data-live-formula]")];
  const write = () => {
    for (const element of values) {
      const text = inWords(state, element.dataset.live ?? "");
      if (element.textContent !== text) element.textContent = text;
    }
    for (const element of formulas) writeFormula(element, state.derived(element.dataset.liveFormula ?? "") as MathNode);
  };
  write();
  state.subscribe(write);
}

function inWords(state: AnyLessonState, name: string): string {
  const own = state.get()[name];
  return String(own ?? state.derived(name)).replace(/^-/, "−");
}

function writeFormula(element: HTMLElement, node: MathNode): void {
  const shown = element.querySelector<HTMLElement>(".math");
  const spoken = element.querySelector<HTMLElement>("[data-spoken]");
  const html = mathHtml(node);
  if (!shown || shown.innerHTML === html) return;
  shown.innerHTML = html;
  if (spoken) spoken.textContent = toSpeech(node);
}
