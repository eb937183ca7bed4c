import { describe, expect, it } from "vitest";
import { count } from "./count.ts";
import { failureLines, outcomeLine, totalLine } from "./report.ts";
import { runStages } from "./run-stages.ts";
import type { Outcome, Stage } from "./stage.ts";
import { ALL_STAGES, QUICK_STAGES } from "./stages.ts";

const stage = (id: string, more: Partial<Stage> = {}): Stage => ({
  id,
  title: id,
  command: ["true"],
  counting: "exit-code",
  minutes: 1,
  ...more,
});

/** Runs stages that each last a few turns of the event loop; returns what was running together. */
async function rehearse(stages: readonly Stage[], failing: readonly string[] = []) {
  const running = new Set<string>();
  const together: string[][] = [];
  const carryOut = async (current: Stage): Promise<Outcome> => {
    running.add(current.id);
    together.push([...running]);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running.delete(current.id);
    const failed = failing.includes(current.id) ? 1 : 0;
    return { stage: current, passed: 1 - failed, failed, seconds: 0, failures: [] };
  };
  const outcomes = await runStages(stages, { carryOut, lanes: 2, tell: () => {} });
  return { outcomes, together };
}

describe("runStages", () => {
  it("runs two at a time, in the order given", async () => {
    const { together, outcomes } = await rehearse([stage("a"), stage("b"), stage("c")]);
    expect(together[0]).toEqual(["a"]);
    expect(together[1]).toEqual(["a", "b"]);
    expect(Math.max(...together.map((ids) => ids.length))).toBe(2);
    expect(outcomes.map(({ stage: { id } }) => id)).toEqual(["a", "b", "c"]);
  });

  it("keeps apart what holds the same thing, and lets the next one pass", async () => {
    const { together } = await rehearse([stage("a", { holds: "site" }), stage("b", { holds: "site" }), stage("c")]);
    expect(together).toContainEqual(["a", "c"]);
    expect(together.some((ids) => ids.includes("a") && ids.includes("b"))).toBe(false);
  });

  it("runs nothing beside a stage that wants to be alone", async () => {
    const { together } = await rehearse([stage("a"), stage("b", { alone: true }), stage("c"), stage("d")]);
    expect(together.filter((ids) => ids.includes("b"))).toEqual([["b"]]);
  });

  it("counts a stage as failed when its forerunner failed, and does not carry it out", async () => {
    const { outcomes, together } = await rehearse(
      [stage("a"), stage("b", { after: ["a"] }), stage("c", { after: ["b"] })],
      ["a"],
    );
    expect(together.flat()).not.toContain("b");
    expect(outcomes.map(({ failed, note }) => [failed, note])).toEqual([
      [1, undefined],
      [1, "not run: a failed"],
      [1, "not run: b failed"],
    ]);
    expect(totalLine(outcomes)).toBe("0 passed, 3 failed");
  });

  it("refuses an order that cannot be kept", async () => {
    await expect(rehearse([stage("a", { after: ["b"] }), stage("b")])).rejects.toThrow(
      "runStages: a waits for b, which is not an earlier stage",
    );
  });

  it("has real stages in an order that can be kept, with one log file each", async () => {
    for (const stages of [ALL_STAGES, QUICK_STAGES]) {
      const { outcomes } = await rehearse(stages);
      expect(outcomes).toHaveLength(stages.length);
      expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    }
  });
});

describe("count", () => {
  it("counts a command by its exit code", () => {
    expect(count("exit-code", { code: 0, output: "" })).toMatchObject({ passed: 1, failed: 0 });
    expect(count("exit-code", { code: 2, output: "a\nb\n" })).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ["a", "b"],
    });
  });

  it("counts a script by its last line", () => {
    expect(count("last-line", { code: 1, output: "x: bad\n3 passed, 2 failed\n" })).toMatchObject({
      passed: 3,
      failed: 2,
      failures: ["x: bad", "3 passed, 2 failed"],
    });
  });

  it("takes a script without a count, with an empty count or with a bad exit code for a failure", () => {
    expect(count("last-line", { code: 0, output: "fine\n" }).failed).toBe(1);
    expect(count("last-line", { code: 0, output: "0 passed, 0 failed" }).failures).toEqual(["nothing was checked"]);
    expect(count("last-line", { code: 1, output: "3 passed, 0 failed" }).failed).toBe(1);
  });

  it("counts tests, skipped ones and files that cannot be loaded", () => {
    const report = JSON.stringify({
      testResults: [
        {
          name: "a.test.ts",
          status: "failed",
          assertionResults: [
            { fullName: "adds", status: "passed" },
            { fullName: "divides", status: "failed", failureMessages: ["Error: by zero\n  at a"] },
            { fullName: "waits", status: "skipped" },
          ],
        },
        { name: "b.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
      ],
    });
    expect(count("vitest", { code: 1, output: "", report })).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: ["b.test.ts: Cannot find module", "a.test.ts › divides: Error: by zero"],
    });
  });

  it("takes tests that pass but end badly, and no report at all, for a failure", () => {
    const report = JSON.stringify({
      testResults: [{ name: "a", status: "passed", assertionResults: [{ fullName: "x", status: "passed" }] }],
    });
    expect(count("vitest", { code: 1, output: "Unhandled error", report }).failed).toBe(1);
    expect(count("vitest", { code: 0, output: "" }).failed).toBe(1);
  });
});

describe("the report", () => {
  const outcome: Outcome = {
    stage: stage("types"),
    passed: 0,
    failed: 1,
    seconds: 1.25,
    failures: ["a.ts: wrong"],
    log: "/r/.cache/types.log",
  };

  it("gives a line for a stage and, for a failed one, what failed and where the rest is", () => {
    expect(outcomeLine(outcome)).toMatch(/^✗ types +0 passed, 1 failed +1\.3 s$/);
    expect(failureLines(outcome, "/r")).toEqual(["    a.ts: wrong", "    everything it printed: .cache/types.log"]);
    expect(failureLines({ ...outcome, failed: 0 }, "/r")).toEqual([]);
  });
});
