import type { Clue } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../../exercise/prose.ts";
import type { MistakeId } from "../../../../mistake/library.ts";

/** The two equations of a story, in the order of its letters. */
export type Pair = readonly [Clue, Clue];

/** The wrong rules that a story can tempt to. */
export type StoryMistake = Extract<
  MistakeId,
  | "amounts-exchanged"
  | "totals-exchanged"
  | "parts-not-counted"
  | "comparison-reversed"
  | "more-and-times-exchanged"
  | "change-counted-once"
>;

/** A situation told in sentences of which two become equations. */
export type ToldEquations = {
  readonly story: string;
  readonly text: Prose;
  readonly letters: readonly [string, string];
  /** What each letter stands for: "the number of doubles". */
  readonly meanings: readonly [Prose, Prose];
  readonly equations: Pair;
  /** The second equation in the order in which it is told, where that is another than unknowns left, number right. */
  readonly asTold?: MathNode;
  /** For each equation, what its two sides are: "All boats: doubles and fours". */
  readonly reasons: readonly [Prose, Prose];
  /** The numbers that the story was made with; they fit both equations. */
  readonly truth: readonly [number, number];
  /** What wrong rules would write. */
  readonly wrong: Readonly<Partial<Record<StoryMistake, Pair>>>;
};

/** A story that can be told with many numbers. */
export type EquationStory = {
  readonly id: string;
  readonly level: number;
  tell(rng: RandomStream): ToldEquations;
};
