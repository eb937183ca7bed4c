import { describe, expect, it } from "vitest";
import { rangeWords, readNumber } from "./read-number.ts";

const whole = { min: -12, max: 12, step: 1 };
const halves = { min: -2, max: 8, step: 0.5 };

describe("readNumber", () => {
  it.each([
    ["-2", -2],
    ["−2", -2],
    [" 7 ", 7],
    ["4/2", 2],
    ["-0", 0],
  ])("reads %j", (text, value) => {
    expect(readNumber(text, whole)).toEqual({ ok: true, value });
  });

  it("reads halves as a fraction and as a decimal where the step allows them", () => {
    expect(readNumber("1/2", halves)).toEqual({ ok: true, value: 0.5 });
    expect(readNumber("-1.5", halves)).toEqual({ ok: true, value: -1.5 });
  });

  it.each([
    ["", "Type a whole number from −12 to 12."],
    ["2x", "“2x” is not a number this box can read. Type a whole number from −12 to 12."],
    ["13", "13 is out of range. Type a whole number from −12 to 12."],
    ["1/2", "0.5 falls between the steps. Type a whole number from −12 to 12."],
  ])("says what can be typed instead of %j", (text, message) => {
    expect(readNumber(text, whole)).toEqual({ ok: false, message });
  });

  it("says the same range that it checks", () => {
    expect(rangeWords(halves)).toBe("a multiple of 0.5 from −2 to 8, such as 1/2");
    expect(readNumber("8", halves).ok && readNumber("-2", halves).ok).toBe(true);
    expect(readNumber("8.5", halves).ok || readNumber("0.25", halves).ok).toBe(false);
  });
});
