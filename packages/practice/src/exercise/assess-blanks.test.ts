import { rational } from "@gradus/math/exact";
import { expect, it } from "vitest";
import { assessBlanks } from "./assess-blanks.ts";

const blanks = [
  { id: "u1", label: "the value of y" },
  { id: "u2", label: "the value of x" },
];
const expected = { u1: rational(3), u2: rational(-1) };
const assess = (u1: number | null, u2: number | null) =>
  assessBlanks(
    blanks,
    expected,
    { type: "blanks", values: { u1: u1 === null ? null : rational(u1), u2: u2 === null ? null : rational(u2) } },
    { because: "Both lines follow.", nudge: ({ id }, typed) => `Check ${id}, which is ${typed.numerator}.` },
  );

it("is right when every box is", () => {
  expect(assess(3, -1)).toEqual({ is: "right", because: "Both lines follow." });
});

it("points at the first box that does not follow, and marks each", () => {
  expect(assess(3, 5)).toEqual({
    is: "wrong",
    nudge: "Check u2, which is 5.",
    witness: "The first box that does not follow is **the value of x**. The boxes before it hold.",
    marks: { u1: "right", u2: "wrong" },
  });
  expect(assess(4, 5)).toMatchObject({
    is: "wrong",
    nudge: "Check u1, which is 4.",
    marks: { u1: "wrong", u2: "wrong" },
  });
});

it("calls boxes left empty incomplete, unless a filled one is wrong", () => {
  expect(assess(3, null)).toEqual({
    is: "incomplete",
    missing: "Right so far. Still empty: the value of x.",
    marks: { u1: "right", u2: "empty" },
  });
  expect(assess(null, 5)).toMatchObject({ is: "wrong", marks: { u1: "empty", u2: "wrong" } });
});
