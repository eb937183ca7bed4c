import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import { siblingOf } from "../exercise/fresh-problem.ts";
import { parseIdentity } from "../exercise/identity.ts";
import { sampleKinds } from "../exercise/testing/sample-kind.ts";
import { nextProblem } from "./next-problem.ts";
import type { Outcome } from "./outcome.ts";

const kindIn = (problem: string) => sampleKinds.find(({ id }) => id === parseIdentity(problem)?.kind);
const methodIn = (problem: string) => kindIn(problem)?.method;
const right = (problem: string, attempt = 1): Outcome => ({ problem, verdict: "right", attempt, help: "none" });
const wrong = (problem: string, attempt = 1): Outcome => ({ problem, verdict: "wrong", attempt, help: "none" });
const failed = (problem: string): Outcome[] => [wrong(problem, 1), wrong(problem, 2), wrong(problem, 3)];
const next = (history: readonly Outcome[], seed: string | number = history.length) =>
  nextProblem(sampleKinds, history, randomStream(`queue ${seed}`), (kind) => kind);

describe("nextProblem", () => {
  it("loads the kind that it chooses and no other", async () => {
    const loaded: string[] = [];
    const { problem } = await nextProblem(sampleKinds, [right("test.one@2:1:a")], randomStream("load"), (kind) => {
      loaded.push(kind.id);
      return kind;
    });
    expect(loaded).toEqual([kindIn(problem)?.id]);
  });

  it("never runs out, repeats no problem and never has a method twice running after its first success", async () => {
    const history: Outcome[] = [];
    const succeeded = new Set<string | undefined>();
    let last: string | undefined;
    for (let i = 0; i < 150; i += 1) {
      const { problem } = await next(history);
      expect(history.some((outcome) => outcome.problem === problem)).toBe(false);
      if (succeeded.has(last)) expect(methodIn(problem)).not.toBe(last);
      last = methodIn(problem);
      if (i % 3 === 1) history.push(...failed(problem));
      else {
        history.push(right(problem));
        succeeded.add(last);
      }
    }
  });

  it("depends on history and stream only", async () => {
    const history = [right("test.one@2:1:a")];
    expect(await next(history, "x")).toEqual(await next(history, "x"));
  });

  it("gives an owed sibling first, and says why", async () => {
    const history = failed("test.two@2:1:a");
    const sibling = kindIn("test.two@2:1:a")?.open(1, "a");
    const chosen = await next(history);
    expect(chosen).toMatchObject({ problem: sibling && siblingOf(sibling).identity, owed: true });
    expect(chosen.reason).toContain("You read the full solution");
    expect((await next([...history, right(chosen.problem)])).owed).toBe(false);
  });

  it("puts another method before an owed sibling whose method has just been used with success before", async () => {
    const history = [right("test.two@2:1:z"), right("test.one@2:1:z"), ...failed("test.two@2:1:a")];
    const between = await next(history);
    expect(methodIn(between.problem)).not.toBe("second");
    expect(await next([...history, right(between.problem)])).toMatchObject({ owed: true });
  });

  it("prefers what went wrong lately to what went well", async () => {
    const history = [
      ...["a", "b", "c", "d"].flatMap((seed) => [right(`test.three@2:1:${seed}`), right(`test.one@2:1:${seed}`)]),
      ...["a", "b", "c", "d"].flatMap((seed) => [wrong(`test.two@2:1:${seed}`), right(`test.two@2:1:${seed}`, 2)]),
      right("test.four@2:1:a"),
      right("test.three@2:1:z"),
    ];
    const counts = { first: 0, second: 0, third: 0 };
    for (let i = 0; i < 300; i += 1) counts[methodIn((await next(history, i)).problem) as keyof typeof counts] += 1;
    // Weights: test.two 5, test.one 1; the third method has just been used, and test.four rests.
    expect(counts.third).toBe(0);
    expect(counts.second / 300).toBeCloseTo(5 / 6, 1);
    const chosen = await Promise.all(Array.from({ length: 40 }, (_, i) => next(history, i)));
    const reasons = chosen.filter(({ problem }) => problem.startsWith("test.two"));
    expect(reasons[0]?.reason).toBe("“Quotients test.two” again: 4 of the last 4 problems took help or a second try.");
  });

  it("goes up a level after two unaided successes and down after a solution was shown", async () => {
    const only = sampleKinds.slice(0, 1);
    const level = async (history: readonly Outcome[]) =>
      parseIdentity((await nextProblem(only, history, randomStream("level"), (kind) => kind)).problem)?.level;
    const two = [right("test.one@2:1:a"), right("test.one@2:1:b")];
    expect(await level([])).toBe(1);
    expect(await level(two.slice(0, 1))).toBe(1);
    expect(await level(two)).toBe(2);
    expect(await level([right("test.one@2:1:a"), right("test.one@2:1:b", 2)])).toBe(1);
    const sibling = only[0] === undefined ? "" : siblingOf(only[0].open(2, "c")).identity;
    expect(await level([...two, ...failed("test.one@2:2:c"), wrong(sibling), right(sibling, 2)])).toBe(1);
    expect(
      await level([
        ...two,
        right("test.one@2:2:c"),
        right("test.one@2:2:d"),
        right("test.one@2:3:e"),
        right("test.one@2:3:f"),
      ]),
    ).toBe(3);
  });

  it("goes on with one kind, and ignores outcomes of kinds not at hand", async () => {
    const [only] = sampleKinds;
    if (only === undefined) throw new Error("no kind");
    const history = [right("test.one@2:1:a"), right("gone.kind@1:1:a"), ...failed("test.one@1:1:old")];
    expect((await nextProblem([only], history, randomStream("one"), (kind) => kind)).problem).toMatch(/^test\.one@2:/);
    await expect(nextProblem([], [], randomStream("x"), (kind) => kind)).rejects.toThrow(
      "nextProblem: needs at least one kind",
    );
  });
});
