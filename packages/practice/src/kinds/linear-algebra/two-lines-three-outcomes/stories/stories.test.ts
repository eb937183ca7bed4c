import { classifySystem2, Q } from "@gradus/math/exact";
import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import { outcomeOf, outcomes } from "../outcome.ts";
import { cluesThatAddUp } from "./clues-that-add-up.ts";
import { twoRates } from "./two-rates.ts";
import { ticketStories } from "./two-tickets.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i);
const countStories = [...cluesThatAddUp, ...twoRates];

describe("stories to count in", () => {
  it("are at least six situations, and at least four on each level", () => {
    expect(new Set(countStories.map(({ id }) => id)).size).toBe(countStories.length);
    expect(countStories.length).toBeGreaterThanOrEqual(6);
    for (const level of [1, 2]) expect(countStories.filter((story) => story.level === level).length).toBeGreaterThan(3);
  });

  it.each(countStories.map((story) => [story.id, story] as const))(
    "%s can end in each of the three ways",
    (_, story) => {
      for (const outcome of outcomes) {
        for (const seed of seeds) {
          const told = story.tell(randomStream(`${story.id}-${outcome}-${seed}`), outcome);
          expect(outcomeOf(told.system)).toBe(outcome);
          const solution = classifySystem2(...told.system);
          if (solution.kind === "unique") {
            expect(solution.point.every((value) => Q.sign(value) > 0 && Q.isInteger(value))).toBe(true);
          }
          expect(new Set(Object.values(told.choices)).size).toBe(4);
          expect(told.text).not.toMatch(/€-|\b0 km|€0\b|-\d| 1 (?:croissants|coffees|hours|km\/h)/);
        }
      }
    },
  );

  it("tell one and the same story with different numbers", () => {
    const texts = new Set(seeds.map((seed) => countStories[0]?.tell(randomStream(`vary-${seed}`), "one").text));
    expect(texts.size).toBeGreaterThan(20);
  });
});

describe("stories about two prices", () => {
  it.each(ticketStories.map((story) => [story.id, story] as const))(
    "%s has sensible prices that its clues settle",
    (_, story) => {
      for (const seed of seeds) {
        const told = story.tell(randomStream(`${story.id}-${seed}`));
        const [p, q] = told.prices;
        expect(classifySystem2(...told.system)).toEqual({ kind: "unique", point: [Q.of(p), Q.of(q)] });
        expect(Math.min(p, q)).toBeGreaterThanOrEqual(2);
        expect(Math.max(p, q)).toBeLessThanOrEqual(20);
        expect(p).not.toBe(q);
        expect(told.bill.counts[0] * p + told.bill.counts[1] * q).toBe(told.bill.total);
        expect(told.text).toContain(`€${told.bill.total}`);
        expect(told.text).not.toMatch(/\b1 (?:adults|children|guests|people)/);
      }
    },
  );
});
