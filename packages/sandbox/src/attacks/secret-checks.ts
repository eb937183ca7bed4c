import { type CheckDetail, type CheckReport, defineCheck, judgeValue, type LabChecks } from "../index.ts";

/**
 * Checks that nobody passes honestly: `secret` is asked for numbers that follow from nothing that it is given. A file that passes has found
 * what is expected, or has come to the judge.
 */
export const SECRET_CHECKS: LabChecks = {
  functions: ["secret"],
  checks: [
    defineCheck<[number], { readonly hidden: readonly number[] }>({
      name: "knows what it can't know",
      function: "secret",
      parameters: ["n"],
      cases: (random) =>
        [1, 2].map((n) => ({ arguments: [n], facts: { hidden: [random.integer(1, 1e9), random.integer(1, 1e9)] } })),
      judge: ({ facts }, { value }) => judgeValue(facts.hidden, value),
      // Must not be said: no such rule can be followed by chance.
      knownWrong: [
        { id: "never", message: "This rule was never followed.", apply: ({ facts }) => facts.hidden.toReversed() },
      ],
    }),
  ],
};

/** A report as the learner reads it. */
export function reportText({ status, message, detail }: CheckReport): string {
  const parts = detail === undefined ? [] : PARTS.map((part) => detail[part]).filter((part) => part !== undefined);
  return [`${status}: ${message}`, ...parts].join("\n");
}

const PARTS = ["call", "got", "firstDifference", "shapes", "trace"] as const satisfies readonly (keyof CheckDetail)[];
