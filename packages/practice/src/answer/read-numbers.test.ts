import { describe, expect, it } from "vitest";
import { sameAnswer } from "./same-answer.ts";
import { about, canonical, line, number, point, readIn, refusal, vectorForm } from "./testing/sample-forms.ts";

describe("numbers", () => {
  it.each([
    ["3", "3"],
    ["-1/3", "-1/3"],
    ["−1/3", "-1/3"],
    ["–1/3", "-1/3"],
    ["— 1 / 3", "-1/3"],
    ["+4", "4"],
    ["(−1)/3", "-1/3"],
    ["-(1/3)", "-1/3"],
    ["1/(-3)", "-1/3"],
    ["2.0", "2"],
    ["5.", "5"],
    [".5", "1/2"],
    ["x = 4", "4"],
    ["= 4", "4"],
    ["\\frac{1}{3}", "1/3"],
    ["$-\\dfrac{2}{5}$", "-2/5"],
    ["1÷4", "1/4"],
    ["  7  ", "7"],
    ["123456789012345678901234567890", "123456789012345678901234567890"],
  ])("reads %j as %s", (text, value) => {
    expect(canonical(number, text)).toBe(value);
  });

  it.each([
    ["2/4", ["unreduced"]],
    ["6/2", ["unreduced"]],
    ["-2/4", ["unreduced"]],
    ["0.5", ["decimal"]],
    ["-.25", ["decimal"]],
    ["1+2", ["unevaluated"]],
    ["2*3", ["unevaluated"]],
    ["0.5/2", ["unevaluated"]],
    ["1/(2/3)", ["unevaluated"]],
    ["2.0", []],
    ["-1/3", []],
    ["\\frac{1}{3}", []],
    ["-(1/3)", []],
  ])("remarks on how %j is written: %j", (text, remarks) => {
    expect(about(number, text)).toEqual(remarks);
  });

  it("names the common divisor of a fraction not in lowest terms", () => {
    expect(readIn(number, "6/8").remarks[0]?.advice).toBe(
      "`6/8` is not in lowest terms: 2 divides both its top and its bottom.",
    );
  });

  it("makes no remark where any writing or a tolerance is stated", () => {
    expect(about({ type: "number", exact: true, writing: "any" }, "2/4")).toEqual([]);
    expect(about({ type: "number", exact: false, tolerance: 0.01 }, "0.5")).toEqual([]);
  });

  it.each([
    ["", "There is nothing typed yet."],
    ["abc", "I expected numbers or single letters first, not `abc`."],
    ["1 1/2", "I read `1 1` as two numbers."],
    ["1,5", "If you meant a decimal, type a point"],
    ["½", "Write fractions with a slash"],
    ["2½", "Write fractions with a slash"],
    ["3^2", "No powers are needed here"],
    ["1/0", "`1/0` divides by 0"],
    ["(3", "The bracket opened at `(3` is never closed."],
    ["3)", "this bracket was never opened"],
    ["--3", "I read `-` and then expected a number or a letter, not `-`."],
    ["3 +", "I read `3 +` and then expected a number or a letter, but the text ends there."],
    ["x", "I expected a number, not the letter $x$."],
    ["0x10", "I expected a number, not the letter $x_{10}$."],
    ["3 or 4", "not `or`"],
    ["x = y = 2", "one equation has one equals sign"],
    ["3 = 3", "I expected a single number, not the equation"],
    ["/2", "I expected a number or a letter first, not `/`."],
    ["1/", "I read `1/` and then expected"],
    ["(((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))", "more brackets inside one another"],
    ["9".repeat(700), "longer than an answer"],
  ])("can't read %j and says why", (text, part) => {
    expect(refusal(number, text).message).toContain(part);
  });

  it("says what can be typed whenever it can't read", () => {
    expect(refusal(number, "?").message).toContain("You can type a whole number or a fraction such as `-7/11`.");
  });

  it("echoes what was typed, before reducing it", () => {
    expect(readIn(number, "2/4").echo).toBe("\\frac{2}{4}");
    expect(readIn(number, "−0.5").echo).toBe("-0.5");
    expect(readIn({ type: "vector", names: ["k"] }, "(-3)").echo).toBe("-3");
  });
});

describe("vectors and points", () => {
  it.each(["(2, -1)", "2, −1", "[2 -1]", "[2, -1]", "2 -1", "a = 2, b = -1", "b = −1; a = 2", "(2 ; -1)", "2\n-1"])(
    "reads %j as (2, -1)",
    (text) => {
      expect(canonical(vectorForm, text)).toBe("(2, -1)");
    },
  );

  it("reads a point by its coordinates' names", () => {
    expect(canonical(point, "x = 2, y = -1")).toBe("(2, -1)");
    expect(canonical(point, "(0.5, 2/4)")).toBe("(1/2, 1/2)");
  });

  it("refuses letters and a wrong number of entries", () => {
    expect(refusal(vectorForm, "(t, 1)").message).toContain("I expected a number, not the letter $t$.");
    expect(refusal(point, "(1, 2, 3)").message).toContain("I read 3 numbers; this answer has 2");
    expect(refusal(vectorForm, "2 - 1").message).toContain("I read 1 number");
  });
});

describe("lines", () => {
  const right = readIn(line, "y = 2x + 1").answer;
  it.each([
    "y=2x+1",
    "y = 1 + 2x",
    "-2x + y = 1",
    "2x − y = −1",
    "4x - 2y + 2 = 0",
    "y - 1 = 2x",
    "y - 3 = 2(x - 1)",
    "2(x + 1/2) = y",
    "y/2 = x + .5",

    "y = \\frac{4}{2}x + 1",
    "y = 2*x + 1",
    "x = (y - 1)/2",
    "Y = 2X + 1",
    "y = 2x + 1.",
    "f(x) = 2x + 1",
    "g: y = 2x + 1",
  ])("reads %j as the same line", (text) => {
    expect(sameAnswer(readIn(line, text).answer, right)).toBe(true);
  });

  it("writes a line with whole coefficients", () => {
    expect(canonical(line, "y = -2/3 x + 2")).toBe("2x + 3y = 6");
    expect(canonical(line, "x = 3")).toBe("x = 3");
    expect(canonical(line, "-y = 1/2")).toBe("2y = -1");
  });

  it.each([
    ["2x + 1", "I read `2x + 1` and then expected an equals sign."],
    ["y = y + 1", "neither $x$ nor $y$ is left"],
    ["3 = 3", "neither $x$ nor $y$ is left"],
    ["y = mx + 1", "letter times a letter"],
    ["y = 2a + 1", "I expected only $x$ and $y$"],
    ["xy = 1", "letter times a letter"],
    ["y = x^2", "No powers are needed here"],
    ["y = 2x, y = 3x", "I read more than one equation"],
    ["y = 2x +", "but the text ends there"],
    ["(1, 2) = y", "I read a point"],
  ])("can't read %j and says why", (text, part) => {
    expect(refusal(line, text).message).toContain(part);
  });
});
