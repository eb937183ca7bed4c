import { describe, expect, it } from "vitest";
import { staircaseWords } from "./staircase-words.ts";

const entries = [
  ["1", "−2", "0", "5"],
  ["0", "0", "3", "6"],
  ["0", "0", "0", "0"],
  ["0", "0", "0", "0"],
];

describe("the words for a drawn staircase", () => {
  it("name the columns of the pivots and read every row, with the bar in it", () => {
    expect(staircaseWords({ entries, names: ["x_1", "x_2", "x_3", "b"], pivots: [0, 2], bar: 3 })).toBe(
      "A grid of 4 rows and 4 columns, with a bar before the last. From the top, the pivots stand in the columns x₁ and x₃; 2 rows have none. The rows, from the top: 1, −2, 0, bar, 5; 0, 0, 3, bar, 6; 0, 0, 0, bar, 0; 0, 0, 0, bar, 0.",
    );
  });

  it("say where there are no stairs and where there is no pivot", () => {
    const names = ["0", "1", "2", "3"];
    expect(staircaseWords({ entries, names, pivots: [2, 0] })).toContain("They do not step to the right");
    expect(staircaseWords({ entries, names, pivots: [] })).toContain("4 columns. There is no pivot.");
  });
});
