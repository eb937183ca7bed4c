import { describe, expect, it } from "vitest";
import { findKind } from "../../../exercise/open-exercise.ts";

const problems = Array.from({ length: 60 }, (_, seed) => {
  const exercise = findKind("la.flat-or-not")?.open(1 + (seed % 2), `flat-${seed}`);
  if (exercise === undefined) throw new Error("the kind is listed");
  return exercise;
});

describe("a flat box called flat for the other reason", () => {
  it("is told apart from a box called flat by mistake, both ways round", () => {
    const seen = new Set<string>();
    for (const exercise of problems) {
      const right = exercise.solution().answer;
      for (const given of ["b", "c"].filter((letter) => letter !== right)) {
        const { mistake, feedback } = exercise.judge(given);
        expect(mistake === "flat-reasons-exchanged").toBe(right !== "a");
        expect(feedback.includes("that the box is flat is right")).toBe(right !== "a");
        seen.add(`${right}${given}`);
      }
    }
    expect([...seen].sort()).toEqual(["ab", "ac", "bc", "cb"]);
  });
});
