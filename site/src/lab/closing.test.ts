import { openExercise } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { checkedClosing, freshClosing, isOfClosing } from "./closing.ts";

const closing = { kind: "la.read-the-staircase", level: 2 };

describe("the question that a lab closes on", () => {
  it("is drawn as a problem that opens", () => {
    expect(openExercise(freshClosing(closing, "abc"))).toMatchObject({ level: 2, wellPosed: true });
  });

  it("takes up a problem of its own, and no other", () => {
    expect(isOfClosing(closing, freshClosing(closing, "abc"))).toBe(true);
    for (const other of ["la.read-the-staircase@99:2:abc", "la.read-the-staircase@1:1:abc", "abc", 7, null, undefined])
      expect(isOfClosing(closing, other), String(other)).toBe(false);
  });

  it("has to be a kind, of a level that it has", () => {
    expect(checkedClosing("gaussian-elimination", closing)).toBe(closing);
    expect(() => checkedClosing("gaussian-elimination", { ...closing, level: 9 })).toThrow("level 9");
    expect(() => checkedClosing("gaussian-elimination", { ...closing, kind: "la.nothing" })).toThrow("la.nothing");
  });
});
