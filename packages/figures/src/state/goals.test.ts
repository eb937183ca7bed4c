import { describe, expect, it } from "vitest";
import { knownGoals } from "./goals.ts";

describe("knownGoals", () => {
  const goals = [
    { id: "flat", text: "Flatten it." },
    { id: "tall", text: "Stretch it." },
  ] as const;

  it("keeps the goals that a figure has and drops names of older versions", () => {
    expect(knownGoals(goals, ["round", "tall"])).toEqual(["tall"]);
  });

  it("puts them in the figure's order, each once", () => {
    expect(knownGoals(goals, ["tall", "flat", "tall"])).toEqual(["flat", "tall"]);
  });
});
