import { equation3, type LinearEquation3, normalOf, Q, solve, systemOfPlanes } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { WrittenEquation } from "../../../answer/form.ts";
import { type Amounts, type BlendStory, blendStories } from "./stories/blend-stories.ts";

/** One mixture of a story as it is told. */
export type ToldBlend = {
  readonly amounts: Amounts;
  readonly total: number;
  /** The order in which its ingredients are told, counted from 0. */
  readonly order: readonly number[];
  readonly sentence: number;
};

/** Three mixtures of one story, and what a measure of each ingredient is worth. */
export type BlendProblem = {
  readonly level: number;
  readonly story: string;
  readonly values: Amounts;
  readonly blends: readonly [ToldBlend, ToldBlend, ToldBlend];
};

/** The story of a problem. */
export function storyOf({ story }: { readonly story: string }): BlendStory {
  const found = blendStories.find(({ id }) => id === story);
  if (found === undefined) throw new RangeError(`storyOf: there is no story ${story}`);
  return found;
}

/** What a mixture says, as an equation. */
export function equationOf({ amounts: [a, b, c], total }: Pick<ToldBlend, "amounts" | "total">): LinearEquation3 {
  return equation3(a, b, c, total);
}

/** The same as an answer holds it. */
export function writtenOf(e: LinearEquation3): WrittenEquation {
  return { coefficients: normalOf(e), constant: e.d };
}

/** Amounts given to the letters in the order in which they are told, whatever they belong to. */
export function amountsAsTold({ amounts, order }: ToldBlend): Amounts {
  const told = order.map((index) => amounts[index] ?? 0).filter((count) => count !== 0);
  return [told[0] ?? 0, told[1] ?? 0, told[2] ?? 0];
}

/** The amounts read down the columns: an equation for each ingredient. */
export function amountsDown(blends: BlendProblem["blends"]): readonly Amounts[] {
  return ([0, 1, 2] as const).map((i) => [blends[0].amounts[i], blends[1].amounts[i], blends[2].amounts[i]] as const);
}

const key = (amounts: Amounts, total: number): string => `${amounts.join()}=${total}`;

function drawAmounts(rng: RandomStream, gap: number): Amounts {
  const count = (i: number): number => (i === gap ? 0 : rng.integer(1, 4));
  return [count(0), count(1), count(2)];
}

/** Whether the three mixtures settle the values and every slip shows. */
export function isTelling({ blends, values, level }: BlendProblem): boolean {
  const { A, b } = systemOfPlanes(blends.map(equationOf));
  const solution = solve(A, b).value;
  const settles = solution.kind === "unique" && solution.point.every((q, i) => Q.equals(q, Q.of(values[i] ?? -1)));
  const rows = blends.map(({ amounts, total }) => key(amounts, total));
  const down = amountsDown(blends).map((amounts, i) => key(amounts, blends[i]?.total ?? 0));
  const asTold = blends.map((blend) => key(amountsAsTold(blend), blend.total));
  const totals = new Set(blends.map(({ total }) => total));
  const differs = (other: readonly string[]): boolean => [...other].sort().join(";") !== [...rows].sort().join(";");
  // A slip whose equations happen to hold for the true values would be no slip that anybody could see.
  const worth = (amounts: Amounts): number => amounts.reduce((sum, count, i) => sum + count * (values[i] ?? 0), 0);
  const shows = (slip: readonly Amounts[]): boolean => slip.some((amounts, i) => worth(amounts) !== blends[i]?.total);
  const showsAll = shows(amountsDown(blends)) && (level === 1 || shows(blends.map(amountsAsTold)));
  const varied = blends.every(({ amounts }) => new Set(amounts).size > 1);
  return settles && showsAll && totals.size === 3 && varied && differs(down) && (level === 1 || differs(asTold));
}

/** Three mixtures of a story; on level 2 with ingredients missing and told in any order. */
export function drawBlends(rng: RandomStream, level: number): BlendProblem {
  const story = rng.choice(blendStories).id;
  const values: Amounts = [rng.integer(2, 9), rng.integer(2, 9), rng.integer(2, 9)];
  const gaps = level === 1 ? [-1, -1, -1] : rng.shuffle([-1, rng.integer(0, 1), rng.integer(0, 2)]);
  const tell = (gap: number): ToldBlend => {
    const amounts = drawAmounts(rng, gap);
    return {
      amounts,
      total: amounts.reduce((sum, count, i) => sum + count * (values[i] ?? 0), 0),
      order: level === 1 ? [0, 1, 2] : rng.shuffle([0, 1, 2]),
      sentence: level === 1 ? 0 : rng.integer(0, 1),
    };
  };
  const problem: BlendProblem = {
    level,
    story,
    values,
    blends: [tell(gaps[0] ?? -1), tell(gaps[1] ?? -1), tell(gaps[2] ?? -1)],
  };
  return isTelling(problem) ? problem : drawBlends(rng, level);
}
