import { describe, expect, it } from "vitest";
import { about, bareClaim, canonical, claim, readIn, refusal } from "./testing/sample-forms.ts";

describe("a claim with what shows it", () => {
  it.each([
    ["false: (1, -2)", "false: (1, -2)"],
    ["False (1, -2)", "false: (1, -2)"],
    ["f because x = 1, y = −2", "false: (1, -2)"],
    ["(false) 1, -2", "false: (1, -2)"],
    ["true: 3", "true: 3"],
    ["true, with k = 3", "true: 3"],
    ["t 1/2", "true: 1/2"],
  ])("is read from %j", (text, expected) => {
    expect(canonical(claim, text)).toBe(expected);
  });

  it("needs nothing behind a side that asks for nothing", () => {
    expect(canonical(bareClaim, "True.")).toBe("true");
    expect(canonical(bareClaim, "false: 1 2; 3 4")).toBe("false: [[1, 2], [3, 4]]");
    expect(refusal(bareClaim, "true: 3").message).toContain("`true` needs nothing behind it here.");
  });

  it.each([
    ["false", "You say false. Now show it: a point on one line only.", 5],
    ["true:", "You say true. Now show it: the factor", 5],
    ["maybe", "I expected `true` or `false` first, not `maybe`.", 0],
    ["trust me", "I expected `true` or `false` first, not `trust`.", 0],
    ["false: 2", "I read 1 number; this answer has 2, for $x$ and $y$.", 7],
    ["false: (1, x)", "I expected a number, not the letter $x$.", 11],
  ])("can't be read from %j", (text, message, at) => {
    const refused = refusal(claim, text);
    expect(refused.message).toContain(message);
    expect(refused.at).toBe(at);
  });

  it("shows what was understood and remarks on its numbers", () => {
    expect(readIn(claim, "true: 2/4").echo).toBe("\\text{true: }\\; \\frac{2}{4}");
    expect(about(claim, "true: 2/4")).toEqual(["unreduced"]);
    expect(about(claim, "false: (0.5, 1)")).toEqual(["decimal"]);
  });
});
