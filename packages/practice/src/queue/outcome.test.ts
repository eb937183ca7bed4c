import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import { siblingOf } from "../exercise/fresh-problem.ts";
import { sampleKinds } from "../exercise/testing/sample-kind.ts";
import { nextProblem } from "./next-problem.ts";
import { type Outcome, problemOutcomes } from "./outcome.ts";

const problem = "test.two@2:1:a";
const wrong: Outcome = { problem, verdict: "wrong", attempt: 1, help: "none" };
const shown: Outcome = { problem, shown: true };

describe("a solution that was asked for", () => {
  it("counts as seen and not solved, with or without an answer before it", () => {
    const seen = [{ problem, unaided: false, right: false, shown: true }];
    expect(problemOutcomes([shown])).toEqual(seen);
    expect(problemOutcomes([wrong, shown])).toEqual(seen);
    expect(problemOutcomes([shown, { ...wrong, verdict: "right" }])).toMatchObject([{ right: false, shown: true }]);
  });

  it("puts its problem last among those worked on", () => {
    const other: Outcome = { ...wrong, problem: "test.one@2:1:a" };
    expect(problemOutcomes([wrong, other, shown]).map((each) => each.problem)).toEqual([other.problem, problem]);
  });

  it("owes a fresh sibling, as a solution after three wrong tries does", async () => {
    const kind = sampleKinds.find(({ id }) => id === "test.two");
    if (kind === undefined) throw new Error("the sample kind of this test is gone");
    const chosen = await nextProblem(sampleKinds, [shown], randomStream("owed"), (each) => each);
    expect(chosen).toMatchObject({ problem: siblingOf(kind.open(1, "a")).identity, owed: true });
  });
});
