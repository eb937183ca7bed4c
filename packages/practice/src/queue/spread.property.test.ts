import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import { parseIdentity } from "../exercise/identity.ts";
import { allKinds } from "../kinds/index.ts";
import { nextProblem } from "./next-problem.ts";
import type { Outcome } from "./outcome.ts";

type Given = { readonly kind: string; readonly method: string; readonly owed: boolean };

/** Works a run of mixed practice over the kinds as a learner who gets about so many problems of a hundred wrong. */
async function run(kinds: typeof allKinds, length: number, seed: string, wrongOfHundred: number): Promise<Given[]> {
  const rng = randomStream(seed);
  const history: Outcome[] = [];
  const given: Given[] = [];
  while (given.length < length) {
    const { problem, owed } = await nextProblem(kinds, history, rng.fork(`choice ${given.length}`), (kind) => kind);
    const kind = kinds.find(({ id }) => id === parseIdentity(problem)?.kind);
    if (kind === undefined) throw new Error("the problem is of a kind at hand");
    given.push({ kind: kind.id, method: kind.method, owed });
    const tries = rng.integer(1, 100) <= wrongOfHundred ? rng.integer(1, 3) : 0;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      history.push({ problem, verdict: "wrong", attempt, help: attempt === 3 ? "twin" : "none" });
    }
    if (tries < 3) history.push({ problem, verdict: "right", attempt: tries + 1, help: tries === 2 ? "twin" : "none" });
  }
  return given;
}

/** How many problems lie between one of a kind and the next, those left out that were owed. */
function gaps(given: readonly Given[]): readonly number[] {
  return given.flatMap(({ kind, owed }, i) => {
    const before = given.slice(0, i).findLastIndex((each) => each.kind === kind);
    return before < 0 || owed ? [] : [i - before - 1];
  });
}

const week = allKinds.filter(({ course, week }) => course === 1 && week === 1);
const seeds = Array.from({ length: 6 }, (_, i) => `spread-${i}`);
const timeout = 60_000;

describe("mixed practice over all kinds of a week", () => {
  it("gives none again before all the others, where everything goes well", { timeout }, async () => {
    for (const seed of seeds.slice(0, 2)) {
      const given = await run(week, 2 * week.length, seed, 0);
      expect(new Set(given.slice(0, week.length).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(week.length - 1);
      expect(Math.min(...gaps(given))).toBeGreaterThanOrEqual(Math.floor(week.length / 2));
    }
  });

  it("gives no kind twice within twenty problems but a sibling that is owed", { timeout }, async () => {
    for (const seed of seeds) {
      const given = await run(week, 70, seed, 40);
      expect(Math.min(...gaps(given)), seed).toBeGreaterThanOrEqual(20);
    }
  });

  it("never gives a method twice running, where everything goes well", { timeout }, async () => {
    for (const seed of seeds.slice(0, 4)) {
      const given = await run(week, 70, seed, 0);
      given.slice(1).forEach(({ method }, i) => {
        expect(method).not.toBe(given[i]?.method);
      });
    }
  });

  it("spreads over a few kinds as well", { timeout }, async () => {
    for (const size of [2, 3, 5, 8]) {
      for (const seed of seeds.slice(0, 4)) {
        const few = week
          .filter(({ method }, i) => week.findIndex((each) => each.method === method) === i)
          .slice(0, size);
        const given = await run(few, 10 * size, seed, 0);
        expect(Math.min(...gaps(given)), `${size} kinds`).toBeGreaterThanOrEqual(Math.floor(size / 2));
        expect(new Set(given.map(({ kind }) => kind)).size).toBe(size);
      }
    }
  });
});
