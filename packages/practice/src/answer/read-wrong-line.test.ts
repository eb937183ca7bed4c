import { describe, expect, it } from "vitest";
import { canonical, refusal, wrongLine } from "./testing/sample-forms.ts";

describe("the first wrong line", () => {
  it.each(["2", "line 2", "Line 2 is wrong.", "(2)", "step 2", "the first wrong line 2", " #2 "])(
    "is read from %j",
    (text) => {
      expect(canonical(wrongLine, text)).toBe("2");
    },
  );

  it.each(["none", "None is wrong.", "no line is wrong", "nothing", "all right", "all the lines are right"])(
    "can be that there is none: %j",
    (text) => {
      expect(canonical(wrongLine, text)).toBe("none");
    },
  );

  it.each([
    ["3", "I read line `3`; the lines go from 1 to 2."],
    ["0", "I read line `0`"],
    ["1, 2", "I expected the number of a line or `none` first"],
    ["?", "I expected the number of a line or `none` first"],
  ])("can't be read from %j", (text, message) => {
    expect(refusal(wrongLine, text).message).toContain(message);
  });
});
