import { type Clue, classifyClues, clue, worlds } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../exercise/prose.ts";
import { type ClueClass, classByEquations } from "./clue-class.ts";
import type { CountedThings, Feature } from "./stories/counted-things.ts";

/** A set of clues as it is told, and what it amounts to. */
export type ClueSet = {
  readonly story: string;
  readonly opening: Prose;
  readonly told: readonly Prose[];
  readonly things: readonly string[];
  readonly letters: readonly string[];
  readonly clues: readonly Clue[];
  /** No possibility has more of a thing than this. */
  readonly bounds: readonly number[];
  readonly truth: ClueClass;
};

/** What kind of set is wanted. */
export type ClueSetPlan = {
  readonly stories: readonly CountedThings[];
  readonly truth: ClueClass;
  readonly count: number;
  /** The counts that are told of lie between 2 and this. */
  readonly most: number;
};

const totalOf = ({ amounts }: Feature, world: readonly number[]): number =>
  amounts.reduce((sum, amount, i) => sum + amount * (world[i] ?? 0), 0);

/** How many of each thing there can be at most, by the clues that count something of every thing. */
function boundsOf(features: readonly Feature[], totals: readonly number[], things: number): readonly number[] | null {
  const bounds = Array.from({ length: things }, (_, i) =>
    Math.min(
      ...features.flatMap(({ amounts }, k) =>
        amounts.every((amount) => amount > 0) ? Math.floor((totals[k] ?? 0) / (amounts[i] ?? 1)) : [],
      ),
    ),
  );
  return bounds.every(Number.isFinite) ? bounds : null;
}

/**
 * Whether listing the possibilities comes to the same as the equations, for the same reasons: counts are whole and not
 * negative, and that alone can rule out what no equation does.
 */
function isPlain(clues: readonly Clue[], bounds: readonly number[], truth: ClueClass): boolean {
  const verdict = classifyClues(clues, bounds);
  if (verdict.kind === "contradictory") return truth === "contradictory" && verdict.conflict.kind === "combination";
  const left = verdict.worlds.length;
  if ((left === 1) !== (truth === "complete" || truth === "spare")) return false;
  if (verdict.kind === "redundant") {
    const isMix = verdict.redundant.every(({ because }) => because.kind === "combination");
    return isMix && (truth === "spare" || truth === "repeats");
  }
  const isNeeded = (_: Clue, i: number): boolean =>
    worlds(
      clues.filter((_, j) => j !== i),
      bounds,
    ).length > left;
  return (truth === "complete" || truth === "open") && clues.every(isNeeded);
}

function drawOnce(rng: RandomStream, { stories, truth, count, most }: ClueSetPlan): ClueSet | null {
  const { id, opening, things, letters, features } = rng.choice(stories);
  const chosen = rng.sample(features, count);
  const drawWorld = (): readonly number[] => things.map(() => rng.integer(2, most));
  const world = drawWorld();
  // Of contradictory clues one tells of another world, so that each of them alone could be true.
  const odd = truth === "contradictory" ? rng.integer(0, count - 1) : -1;
  const other = drawWorld();
  const totals = chosen.map((feature, i) => totalOf(feature, i === odd ? other : world));
  const clues = chosen.map(({ amounts }, i) => clue(amounts, totals[i] ?? 0));
  const bounds = boundsOf(chosen, totals, things.length);
  if (bounds === null || Math.max(...totals) > 99) return null;
  if (new Set(world).size < things.length || classByEquations(clues, things.length) !== truth) return null;
  if (!isPlain(clues, bounds, truth)) return null;
  const told = chosen.map(({ tell }, i) => tell(totals[i] ?? 0));
  return { story: id, opening, told, things, letters, clues, bounds, truth };
}

/** Draws a set of clues of a given class. */
export function drawClueSet(rng: RandomStream, plan: ClueSetPlan): ClueSet {
  let drawn = drawOnce(rng, plan);
  while (drawn === null) drawn = drawOnce(rng, plan);
  return drawn;
}
