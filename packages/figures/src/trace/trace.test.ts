import { equation2, solveBySubstitution, vector } from "@gradus/math/exact";
import { equationNode, explainSubstitution, pointNode, solutionNode, systemNode } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { changedAtoms } from "./changed-atoms.ts";
import { clampStep, playsTo, STEP_MS, stepForKey } from "./clamp-step.ts";
import { playedLines } from "./played-line.ts";
import { relationShifts } from "./relation-shift.ts";

describe("stepping", () => {
  it("stays within the trace, also an empty one", () => {
    expect([clampStep(-3, 4), clampStep(2, 4), clampStep(9, 4), clampStep(0, 0)]).toEqual([0, 2, 3, 0]);
  });

  it("goes by arrows, to the ends by Home and End, and leaves other keys alone", () => {
    expect(["ArrowLeft", "ArrowRight", "Home", "End"].map((key) => stepForKey(key, 2, 6))).toEqual([1, 3, 0, 5]);
    expect(stepForKey("ArrowRight", 5, 6)).toBe(5);
    expect(stepForKey("Tab", 2, 6)).toBeNull();
  });

  it("plays for no more than five seconds at a time", () => {
    for (const from of [0, 3, 7]) expect((playsTo(from, 40) - from) * STEP_MS).toBeLessThanOrEqual(5000);
    expect(playsTo(2, 4)).toBe(3);
  });
});

describe("changedAtoms", () => {
  it("marks one stretch between what stayed at both ends", () => {
    const before = equationNode(equation2(3, 2, 7));
    expect([...changedAtoms(before, equationNode(equation2(3, 5, 7)))]).toEqual([3]);
    expect([...changedAtoms(before, before)]).toEqual([]);
  });

  it("marks nothing when nearly all is new", () => {
    expect(changedAtoms(equationNode(equation2(3, 2, 7)), pointNode(vector([1, 2]))).size).toBe(0);
  });
});

describe("playedLines", () => {
  const steps = explainSubstitution(solveBySubstitution(equation2(1, 1, 8), equation2(1, -1, 4)).steps, {});
  const nodes = steps.map(({ node }) => node);

  it("writes of a system only the equation that changed", () => {
    const shown = playedLines(nodes);
    expect(shown).toHaveLength(nodes.length);
    for (const [index, node] of nodes.entries()) {
      if (node.type !== "system" || node.mark?.length !== 1) continue;
      const line = node.lines[node.mark[0] ?? 0];
      expect(shown[index]?.node).toBe(line);
    }
    expect(shown.some(({ node }) => node.type !== "system")).toBe(true);
  });

  it("compares a single line with the line above it", () => {
    const [, second] = playedLines([equationNode(equation2(3, 2, 7)), equationNode(equation2(3, 2, 9))]);
    expect([...(second?.marked ?? [])]).toEqual([6]);
  });

  it("shows a system whole when several of its equations changed, or none is named", () => {
    const both = { ...systemNode([equation2(1, 1, 8), equation2(1, -1, 4)]), mark: [0, 1] } as (typeof nodes)[number];
    const none = systemNode([equation2(1, 1, 8)]);
    expect(playedLines([both, none]).map(({ node }) => node)).toEqual([both, none]);
  });
});

describe("relationShifts", () => {
  it("moves shorter left sides to the right and leaves what has no single relation at the left", () => {
    const long = equationNode(equation2(1, 1, 8));
    const short = equationNode(equation2(1, 0, 8));
    const pair = solutionNode({ kind: "unique", point: vector([6, 2]) });
    const [first = -1, second = -1, third = -1] = relationShifts([long, short, pair]);
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(1);
    expect(third).toBe(0);
  });
});
