import type { Locator } from "playwright-core";

/** Milliseconds from a press of a button to the end of the run that it starts, as the page has drawn it. `place` counts its runs. */
export function timeRun(place: Locator, button: string): Promise<number> {
  return place.evaluate(async (element, selector) => {
    const runs = () => element.getAttribute("data-runs");
    const before = runs();
    const began = performance.now();
    element.querySelector<HTMLButtonElement>(selector)?.click();
    while (runs() === before) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, button);
}
