import { describe, expect, it } from "vitest";
import { keepTogether } from "./keep-together.ts";

const shown = (text: string) => keepTogether(text).replaceAll("\u00a0", "_");

describe("keepTogether", () => {
  it.each([
    ["There is one solution: k = 4, t = 7.", "There is one solution: k_=_4, t_=_7."],
    ["It leaves out (2, −3) and (1/2, 0, 4).", "It leaves out (2,_−3) and (1/2,_0,_4)."],
    ["Subtract 2x from both sides: 3y = −2x + 12.", "Subtract 2x from both sides: 3y_=_−2x_+_12."],
    ["Add: 1·5·9 + 2·6·7 + 3·4·8 = 225", "Add: 1·5·9 +_2·6·7 +_3·4·8 =_225"],
    ["No numbers, and (nothing, here) to keep.", "No numbers, and (nothing, here) to keep."],
  ])("of %j", (text, kept) => {
    expect(shown(text)).toBe(kept);
  });
});
