import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../../exercise/prose.ts";
import type { System } from "../outcome.ts";
import type { Names } from "../written-equation.ts";

/** A situation with two prices to find. */
export type ToldTickets = {
  readonly story: string;
  readonly text: Prose;
  readonly names: Names;
  /** What the two prices are for: "an adult", "a child". */
  readonly things: readonly [string, string];
  readonly prices: readonly [number, number];
  /** One bill of the story: how many of each, and what they cost together. */
  readonly bill: { readonly counts: readonly [number, number]; readonly total: number };
  readonly system: System;
};

/** A story whose two prices follow from two clues. */
export type TicketStory = { readonly id: string; readonly level: number; tell(rng: RandomStream): ToldTickets };
