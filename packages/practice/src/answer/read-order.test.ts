import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import { shuffledLines } from "./shuffled-lines.ts";
import { canonical, order, refusal } from "./testing/sample-forms.ts";

describe("an order of lines", () => {
  it.each(["3,1,2", "3 1 2", "3 > 1 > 2", "3-1-2", "312", "(3, 1, 2)", "line 3, then line 1 and 2", "3.1.2"])(
    "is read from %j",
    (text) => {
      expect(canonical(order, text)).toBe("3,1,2");
    },
  );

  it.each([
    ["3,1", "Line 2 has no place yet."],
    ["2", "Lines 1, 3 have no place yet."],
    ["1,1,2", "I read line 1 twice."],
    ["4,1,2", "I read line `4`; the lines go from 1 to 3."],
    ["0,1,2", "I read line `0`"],
    ["three", "I expected the number of a line first, not `three`."],
    ["()", "I read `()` and then expected the number of a line"],
  ])("can't be read from %j", (text, message) => {
    expect(refusal(order, text).message).toContain(message);
  });
});

describe("mixed lines", () => {
  it("never stand in order, and their numbers put them in order", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const inOrder = ["a", "b", "c", "d"].slice(0, 2 + (seed % 3));
      const { lines, order: numbers } = shuffledLines(inOrder, randomStream(`lines-${seed}`));
      expect(lines).not.toEqual(inOrder);
      expect(numbers.map((line) => lines[line - 1])).toEqual(inOrder);
    }
  });

  it("have to be told apart", () => {
    expect(() => shuffledLines(["a", "a"], randomStream("s"))).toThrow("no two alike");
    expect(() => shuffledLines(["a"], randomStream("s"))).toThrow("two lines or more");
  });
});
