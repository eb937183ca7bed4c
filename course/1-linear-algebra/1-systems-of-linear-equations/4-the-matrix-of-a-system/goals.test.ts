import { describe, expect, it } from "vitest";
import { achieved } from "./goals.ts";
import { state } from "./state.ts";

const start = state.initial;
const same = { ...start, c2: 16 };

describe("the goals of the figure", () => {
  it("asks for a singular matrix with a solution: one line drawn twice", () => {
    expect(achieved(start, same, []).goal).toBe("solvable");
    expect(achieved(start, { ...start, a1: 0, b1: 3, c1: 6, a2: 0, b2: 1, c2: 2 }, []).goal).toBe("solvable");
  });

  it("is not reached by two zeros, and says why", () => {
    const { goal, note } = achieved({ ...start, c1: 0 }, { ...start, c1: 0, c2: 0 }, []);
    expect(goal).toBeNull();
    expect(note).toContain("with both constants 0 it always is");
  });

  it("is reached neither by a row of zeros nor by crossing lines", () => {
    expect(achieved(start, { ...start, a2: 0, b2: 0, c2: 0 }, []).goal).toBeNull();
    expect(achieved(start, { ...start, b2: 5 }, []).goal).toBeNull();
  });

  it("asks for one constant as the second step, the matrix left alone", () => {
    expect(achieved(same, { ...same, c1: 7 }, ["solvable"]).goal).toBe("unsolvable");
    expect(achieved({ ...same, c1: 0, c2: 0 }, { ...same, c1: 3, c2: 0 }, ["solvable"]).goal).toBe("unsolvable");
    expect(achieved({ ...start, b2: 5 }, start, ["solvable"])).toMatchObject({ goal: null });
    expect(achieved(same, { ...same, c1: 7, c2: 3 }, ["solvable"]).note).toContain("a single constant");
  });

  it("gives the second goal to nobody who has not reached the first", () => {
    expect(achieved(same, { ...same, c1: 7 }, []).goal).toBeNull();
  });
});
