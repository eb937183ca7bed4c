import { linearity, Q, type SymbolicFactor, symbolicEquation } from "@gradus/math/exact";
import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import { reasonFor } from "./offence-words.ts";
import { offendingFactors, termOf } from "./symbolic-terms.ts";

/** A factor with the same number in place of every unknown. */
function valueAt(factor: SymbolicFactor, at: number): number {
  switch (factor.type) {
    case "power":
      return at ** Q.toNumber(factor.exponent);
    case "exponential":
      return Q.toNumber(factor.base) ** at;
    case "function":
      return { root: Math.sqrt, sin: Math.sin, cos: Math.cos, log: Math.log, absolute: Math.abs }[factor.name](at);
    case "constant":
      return Math.PI;
  }
}

describe("the check of a term that is not linear", () => {
  it("names numbers with which the term does not behave like a number times an unknown", () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const term = termOf(1, offendingFactors(randomStream(`${seed}`), 1 + (seed % 2)));
      const { value } = linearity(symbolicEquation([term], [termOf(1, [])]));
      if (value.kind !== "not-linear") throw new Error("every one of these terms is an offence");
      const { check } = reasonFor(value);
      const at = (number: number): number =>
        term.factors.reduce((product, factor) => product * valueAt(factor, number), 1);
      const [one = 0, other = 0] = [...check.matchAll(/\$(-?\d)\$/g)].map(([, number]) => Number(number));
      const expected = check.includes("double") ? 2 * at(one) : check.includes("change its sign") ? -at(one) : 0;
      seen.add(check.replaceAll(/in \$[^$]*[xy][^$]*\$/g, "in …"));
      expect(Math.abs(at(other) - expected), check).toBeGreaterThan(0.01);
    }
    expect(seen.size).toBe(3);
  });
});
