import { Q } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { mixInProse, mixInWords } from "./clue-notation.ts";

describe("a mix of clues", () => {
  const mix = ["3/2", "0", "-1/2", "-2"].map((each) => Q.of(each));

  it("is said plainly, those that are added first", () => {
    expect(mixInWords(mix)).toBe("3/2 times the first clue, minus half the third, minus 2 times the fourth");
  });

  it("has its fractions typeset in prose, and the name that is wanted", () => {
    expect(mixInProse(mix, "row")).toBe(
      "$\\tfrac{3}{2}$ times the first row, minus half the third, minus 2 times the fourth",
    );
  });
});
