import { equation2, vector } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { solveWithSlip, substitutionParts } from "./flawed-substitution.ts";
import type { System } from "./outcome.ts";

// x − 3y = 9, 3x + 2y = −17: x = 3y + 9, then 3(3y + 9) + 2y = −17. The slips were worked out by hand.
const system: System = [equation2(1, -3, 9), equation2(3, 2, -17)];

describe("substitutionParts", () => {
  it("names what goes in for what", () => {
    expect(substitutionParts(system)).toMatchObject({ source: 0, unknown: 0, constantFirst: false });
    expect(substitutionParts(system)?.k).toEqual(equation2(3, 0, 0).a);
  });

  it("is null where an equation has a single unknown, so nothing is put into a bracket of two terms", () => {
    expect(substitutionParts([equation2(1, 0, 4), equation2(2, 3, 5)])).toBeNull();
  });
});

describe("solveWithSlip", () => {
  it("keeps the sign of the moved term: x = −3y + 9 gives −9y + 27 + 2y = −17, so y = 44/7", () => {
    expect(solveWithSlip(system, "isolating-sign-slip")).toEqual({ kind: "unique", point: vector(["-69/7", "44/7"]) });
  });

  it("multiplies the first term only: 9y + 9 + 2y = −17, so y = −26/11", () => {
    expect(solveWithSlip(system, "bracket-first-term-only")).toEqual({
      kind: "unique",
      point: vector(["21/11", "-26/11"]),
    });
  });

  it("needs a minus to lose one", () => {
    expect(solveWithSlip(system, "sign-lost-substituting")).toBeNull();
    // y = 2x + 6 into 5x − 3y = −11 as 5x + 3(2x + 6) = −11: 11x = −29.
    const negative: System = [equation2(2, -1, -6), equation2(5, -3, -11)];
    expect(solveWithSlip(negative, "sign-lost-substituting")).toEqual({
      kind: "unique",
      point: vector(["-29/11", "8/11"]),
    });
  });

  it("finds no room in a bracket whose factor is 1", () => {
    expect(solveWithSlip([equation2(1, -3, 9), equation2(1, 2, 4)], "bracket-first-term-only")).toBeNull();
  });

  it("carries a slip through to a false or an empty last line", () => {
    // y = 2x + 3 into −4x + 2y = 3: −4x + 4x + 3 = 3 with the first term only, 0 = 0.
    expect(solveWithSlip([equation2(-2, 1, 3), equation2(-4, 2, 3)], "bracket-first-term-only")?.kind).toBe("infinite");
    expect(solveWithSlip([equation2(-2, 1, 3), equation2(-4, 2, 6)], "bracket-first-term-only")?.kind).toBe("none");
  });
});
