import { describe, expect, it } from "vitest";
import { findKind } from "../../../exercise/open-exercise.ts";

/** Problems of a kind in which no number makes the claim true. */
function falseClaims(id: string) {
  return Array.from({ length: 60 }, (_, seed) => findKind(id)?.open(1 + (seed % 2), `claim-${seed}`)).flatMap(
    (exercise) => (exercise?.solution().answer === "false" ? [exercise] : []),
  );
}

describe.each([
  ["la.letter-claims", "dependence-from-one-column"],
  ["la.entry-claims", "one-entry-always-enough"],
] as const)("a number where none will do: %s", (id, rule) => {
  it("is traced to a wrong rule only if that rule gives this number", () => {
    let named = 0;
    for (const exercise of falseClaims(id)) {
      const text = exercise.mistake(rule);
      if (text !== null) {
        expect(exercise.judge(text).mistake).toBe(rule);
        named += 1;
      }
      for (const given of ["true: 997", "true: 1/7"]) {
        const { verdict, mistake, check, witness } = exercise.judge(given);
        expect({ given, verdict, mistake }).toEqual({ given, verdict: "wrong", mistake: undefined });
        expect(check).toContain("Put your number in");
        expect(witness).toMatch(/^With /);
      }
    }
    expect(named).toBeGreaterThan(10);
  });
});
