import { relative } from "node:path";
import type { Outcome } from "./stage.ts";

const FAILURES_SHOWN = 30;

/** One line for a stage: mark, title, count, time, note. */
export function outcomeLine({ stage, passed, failed, seconds, note }: Outcome): string {
  const mark = failed === 0 ? "✓" : "✗";
  const checks = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  return `${mark} ${stage.title.padEnd(34)} ${checks.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s${note ? `  (${note})` : ""}`;
}

/** What failed in a stage, indented, and where the rest of its output is. Empty for a stage that passed. */
export function failureLines({ failed, failures, log }: Outcome, folder: string): readonly string[] {
  if (failed === 0) return [];
  const shown = failures.slice(0, FAILURES_SHOWN).map((line) => `    ${line}`);
  const more = failures.length > shown.length ? [`    … and ${failures.length - shown.length} more`] : [];
  return [...shown, ...more, ...(log === undefined ? [] : [`    everything it printed: ${relative(folder, log)}`])];
}

/** The last line of a run: the count over everything. */
export function totalLine(outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}
