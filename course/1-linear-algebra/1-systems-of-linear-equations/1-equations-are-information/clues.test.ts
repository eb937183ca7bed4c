import { classifyClues, solutionOfClues } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { BOUNDS, type ClueKey, clues, cluesOn, pairsLeft, type Switches } from "./clues.ts";
import { achieved, goals } from "./goals.ts";
import { describeShed, standings, verdictOf } from "./standing.ts";
import { state } from "./state.ts";
import { trialOf } from "./trial.ts";

const blank: Switches = { saddles: 0, pedals: 0, wheels: 0, grips: 0, bells: 0, repairs: 0 };

const on = (...keys: readonly ClueKey[]): Switches => ({
  ...blank,
  ...Object.fromEntries(keys.map((key) => [key, 1])),
});

/** Every way in which the six switches can stand. */
const everySetting: readonly Switches[] = Array.from({ length: 64 }, (_, bits) =>
  on(...clues.flatMap(({ key }, i) => (((bits >> i) & 1) === 1 ? [key] : []))),
);

const verdict = (switches: Switches) =>
  classifyClues(
    cluesOn(switches).map(({ says }) => says),
    BOUNDS,
  );

describe("the six clues", () => {
  it("leave what the toolkit says they leave, in all sixty-four settings", () => {
    for (const switches of everySetting) {
      expect(pairsLeft(cluesOn(switches))).toEqual(verdict(switches).worlds);
    }
  });

  it("never settle the shed alone, so that no single clue passes for two", () => {
    for (const clue of clues) expect(pairsLeft([clue]).length).toBeGreaterThan(1);
  });

  it("mean the same by pairs as by equations: nothing hangs on the numbers being whole", () => {
    for (const switches of everySetting) {
      const { kind } = solutionOfClues(
        cluesOn(switches).map(({ says }) => says),
        2,
      );
      const left = pairsLeft(cluesOn(switches)).length;
      expect(kind).toBe(left === 0 ? "none" : left === 1 ? "unique" : "infinite");
    }
  });

  it("hold pairs that settle, pairs that repeat and pairs that quarrel", () => {
    const kinds = everySetting.filter((each) => cluesOn(each).length === 2).map((each) => verdict(each).kind);
    expect(kinds.filter((kind) => kind === "complete")).toHaveLength(9);
    expect(kinds.filter((kind) => kind === "redundant")).toHaveLength(3);
    expect(kinds.filter((kind) => kind === "contradictory")).toHaveLength(3);
  });
});

describe("what a clue does beside the others", () => {
  it("is to repeat, somewhere, exactly when the clues are redundant", () => {
    for (const switches of everySetting) {
      const { kind } = verdict(switches);
      if (kind === "contradictory") continue;
      expect(standings(switches).some(({ standing }) => standing === "repeats")).toBe(kind === "redundant");
    }
  });

  it("singles out the clue that quarrels with two that agree", () => {
    const stood = standings(on("saddles", "pedals", "bells"));
    expect(stood.map(({ clue, standing }) => [clue.key, standing])).toEqual([
      ["saddles", "repeats"],
      ["pedals", "repeats"],
      ["bells", "contradicts"],
    ]);
  });
});

describe("the goals", () => {
  it("can each be reached, and never by clues that are not the right number", () => {
    const reached = new Map(everySetting.map((each) => [achieved(each), each]));
    for (const { id } of goals) expect(reached.has(id)).toBe(true);
    for (const each of everySetting) {
      const goal = achieved(each);
      if (goal !== null) expect(cluesOn(each)).toHaveLength(goal === "three-clues" ? 3 : 2);
    }
  });

  it("are not reached by the figure as it is found", () => {
    expect(achieved(state.initial)).toBeNull();
  });
});

describe("the words", () => {
  it("tell how many pairs are left and why", () => {
    expect(verdictOf(on()).count).toBe("81 pairs left.");
    expect(verdictOf(on("saddles", "pedals")).reason).toBe("Two clues, but not all of them bring news.");
    expect(verdictOf(on("saddles", "bells")).reason).toBe("No shed fits these two clues at once.");
    expect(verdictOf(on("bells", "repairs")).reason).toBe("Two clues, and only 0 bikes and 6 trikes fit.");
  });

  it("describe the picture for those who don't see it", () => {
    const text = describeShed(on("wheels"));
    expect(text).toContain("Tyre check: 16 wheels in all (takes 78 pairs)");
    expect(text).toContain("They are (2, 4), (5, 2), (8, 0), bikes first.");
  });

  it("say why a pair is out", () => {
    expect(trialOf(on(), [0, 0])).toBe("Possible: there is no clue yet.");
    expect(trialOf(on("pedals"), [1, 1])).toContain("4 pedals, and the clue says 14");
  });
});

describe("the lesson's state", () => {
  it("hands the code cell its clues", () => {
    const code = state.derived("input").map(({ text }) => text);
    expect(code.join("")).toBe("const clues = [\n  clue([1, 1], 7), // saddles\n];");
  });

  it("opens from its own address", () => {
    state.set({ saddles: 0, wheels: 1, bikes: 2 });
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toMatchObject({ saddles: 0, wheels: 1, bikes: 2, trikes: 3 });
    state.reset();
  });
});
