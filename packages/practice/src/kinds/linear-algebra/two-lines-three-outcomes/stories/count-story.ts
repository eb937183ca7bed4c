import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../../exercise/prose.ts";
import type { Outcome, System } from "../outcome.ts";
import type { Names } from "../written-equation.ts";

/** A situation told with two clues about two unknown quantities. */
export type ToldCount = {
  readonly story: string;
  readonly text: Prose;
  readonly question: Prose;
  /** What each answer would mean in the story. */
  readonly choices: Readonly<Record<Outcome | "two", Prose>>;
  readonly names: Names;
  /** What the two unknowns stand for, for the solution: "$c$ euros for a croissant". */
  readonly meaning: Prose;
  readonly system: System;
  /** One line on why the count is what it is, in the words of the story. */
  readonly because: Prose;
};

/** A story that can be told with each of the three outcomes. */
export type CountStory = {
  readonly id: string;
  readonly level: number;
  tell(rng: RandomStream, outcome: Outcome): ToldCount;
};
