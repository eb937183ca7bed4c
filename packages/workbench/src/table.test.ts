import { Q } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { type Given, type GivenKind, readPlace } from "./index.ts";
import type { Outcome } from "./operation.ts";
import { operations } from "./table.ts";

function run(verb: string, ...texts: readonly string[]): Outcome | string {
  const operation = operations.find((each) => each.verb === verb);
  const way = operation?.ways.find(({ places }) => places.length === texts.length);
  if (!way) throw new Error(`${verb} is not called with ${texts.length}`);
  const given: readonly Given[GivenKind][] = way.places.map((place, i) => readPlace(place, texts[i] ?? ""));
  return way.refuses(given) ?? way.run(given);
}

const answerOf = (outcome: Outcome | string): readonly string[] =>
  typeof outcome === "string"
    ? [outcome]
    : outcome.answer.map(({ label, node }) => [label ?? [], node ? toText(node) : []].flat().join(" "));

describe("the operations of the workbench", () => {
  it("have a verb, a title and words of their own", () => {
    for (const field of ["verb", "title", "summary"] as const) {
      expect(new Set(operations.map((each) => each[field])).size).toBe(operations.length);
    }
    for (const { verb, examples } of operations) {
      expect(examples.every((example) => example.startsWith(`${verb} `))).toBe(true);
    }
  });

  it.each([
    ["solve", ["2x + y = 5; x - y = 1"], "One solution: x = 2, y = 1"],
    ["solve", ["1 1; 2 2", "[1, 2]"], "Infinitely many solutions: (x, y) = (1, 0) + t(−1, 1)"],
    ["solve", ["x + y = 1; x + y = 2"], "No solution."],
    ["det", ["64919121 -159018721; 41869520.5 -102558961"], "−1/2"],
    ["rank", ["1 2 3; 4 5 6; 7 8 9"], "2"],
    ["rref", ["1 2; 3 4"], "[1 0; 0 1]"],
  ] as const)("%s of %j is %s", (verb, texts, answer) => {
    expect(answerOf(run(verb, ...texts))).toEqual([answer]);
  });

  it.each([
    ["solve", ["1 2; 3 4", "[1, 2, 3]"], "A has 2 rows, b has 3 entries; they must be as many"],
    ["det", ["1 2 3; 4 5 6"], "A must be square, got 2×3"],
  ] as const)("%s of %j is refused in words", (verb, texts, words) => {
    expect(run(verb, ...texts)).toBe(words);
  });

  it("shows work whose last step holds the answer", () => {
    const outcome = run("det", "2 0 1; 1 3 -1/3; 0 5 4");
    if (typeof outcome === "string") throw new Error(outcome);
    expect(outcome.data).toEqual({ value: Q.toNumber(Q.of("97/3")), exact: "97/3" });
    expect(outcome.steps?.().at(-1)?.text).toContain("97/3");
  });
});
