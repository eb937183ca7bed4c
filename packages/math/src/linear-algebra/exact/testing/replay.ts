import { expect } from "vitest";

/** Fails unless each step starts where the one before it ended, the first at `start`, and each keeps its invariant; gives the last state. */
export function replayed<S extends { readonly before: unknown; readonly after: unknown; readonly rule: string }>(
  steps: readonly S[],
  start: unknown,
  invariant: (step: S) => boolean,
): unknown {
  return steps.reduce((state: unknown, step) => {
    expect(step.before).toEqual(state);
    if (!invariant(step)) throw new Error(`the invariant of ${step.rule} does not hold`);
    return step.after;
  }, start);
}
