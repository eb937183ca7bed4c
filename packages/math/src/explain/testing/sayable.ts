import { expect } from "vitest";
import type { Explanation } from "../explanation.ts";

/** Fails the test unless the explanation is a sentence in text, prose and speech, without slips of notation, and valid LaTeX in its braces. */
export function expectSayable(explanation: Explanation): void {
  const { text, prose, latex, speech, reason, substeps } = explanation;
  for (const sentence of [text, prose, speech]) {
    expect(sentence).toMatch(/^[\dA-Z−$(m].*\.$/s);
    expect(sentence).not.toMatch(/undefined|null(?! space)|NaN|\[object|,,| {2}|!|(Add|Subtract) 1 times|\.\.$/);
  }
  // A hyphen for a minus, the signs of LaTeX, and an unspoken sign are each a slip in the place they are looked for.
  expect(text).not.toMatch(/(^|\s|\()-|\\|\$/);
  expect(speech).not.toMatch(/[−·→↔=□]|\\|\$/);
  expect(latex).not.toMatch(/−|htmlData|htmlClass|undefined/);
  expect((latex.match(/{/g) ?? []).length).toBe((latex.match(/}/g) ?? []).length);
  expect(reason).not.toBe("");
  substeps?.forEach(expectSayable);
}
