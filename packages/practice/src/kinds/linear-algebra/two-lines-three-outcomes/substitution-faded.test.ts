import { equation2, Q } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { fadeSubstitution } from "./faded-lines.ts";
import type { System } from "./outcome.ts";
import { substitutionFaded } from "./substitution-faded.ts";

// x + 3y = 10, 4x + 4y = 16: x = 10 − 3y; 40 − 12y + 4y = 16; −8y = −24; y = 3; x = 10 − 3 · 3 = 1.
const system: System = [equation2(4, 4, 16), equation2(1, 3, 10)];

const shown = (level: number): string[] => fadeSubstitution(system, level)?.lines.map(({ node }) => toText(node)) ?? [];

describe("fadeSubstitution", () => {
  it("leaves out the last steps on level 1", () => {
    expect(shown(1)).toEqual([
      "x = 10 − 3y",
      "4(10 − 3y) + 4y = 16",
      "40 − 12y + 4y = 16",
      "40 − 8y = 16",
      "−8y = □",
      "y = □",
      "x = 10 − 3 · □",
      "x = □",
    ]);
  });

  it("leaves out the multiplying-out too on level 2, wherever its numbers come again", () => {
    expect(shown(2).slice(2, 4)).toEqual(["□ − □y + 4y = 16", "□ − 8y = 16"]);
  });

  it("knows what belongs into the boxes", () => {
    const values = fadeSubstitution(system, 2)?.blanks.map(({ value }) => Q.toText(value));
    expect(values).toEqual(["40", "12", "40", "-24", "3", "3", "1"]);
  });

  it("is null for a system whose substitution has no bracket to multiply out", () => {
    expect(fadeSubstitution([equation2(1, 0, 3), equation2(2, 3, 9)], 1)).toBeNull();
  });
});

describe("la.substitution-faded", () => {
  it.each([1, 2])("on level %i lets no later line show a value that is asked", (level) => {
    for (let i = 0; i < 100; i += 1) {
      const { form } = substitutionFaded.open(level, `boxes-${i}`);
      if (form.type !== "blanks") throw new Error("the form has boxes");
      const lines = form.lines.map(({ node }) => toText(node));
      // The line that puts the value back has it as a box, whether it is positive or negative.
      expect(lines.at(-2)).toMatch(/· (?:\(□\)|□)/);
      expect(lines.slice(-1)[0]).toMatch(/= □$/);
    }
  });

  it("points at the first box that does not follow", () => {
    const exercise = substitutionFaded.open(1, "boxes-1");
    const right = exercise.solution().answer;
    const wrong = right.replace(/u2=[^,]+/, "u2=50");
    const judged = exercise.judge(wrong);
    expect(judged).toMatchObject({ verdict: "wrong", marks: { u1: "right", u2: "wrong" } });
    expect(judged.witness).toContain("line 6");
  });

  it("costs nothing while boxes are empty", () => {
    const exercise = substitutionFaded.open(1, "boxes-1");
    const [first] = exercise.solution().answer.split(", ");
    expect(exercise.judge(first ?? "").verdict).toBe("unreadable");
  });
});
