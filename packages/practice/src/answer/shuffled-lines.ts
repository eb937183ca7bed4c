import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../exercise/prose.ts";

/** Lines as they are shown, and the numbers (from 1) that put them in order. */
export type ShuffledLines = { readonly lines: readonly Prose[]; readonly order: readonly number[] };

/**
 * Mixes lines for the form `order`, so that they never stand in their right order.
 *
 * @param inOrder two lines or more, no two alike: a learner could not tell which of them goes first.
 * @throws RangeError for fewer than two lines or two that are alike.
 */
export function shuffledLines(inOrder: readonly Prose[], rng: RandomStream): ShuffledLines {
  if (inOrder.length < 2 || new Set(inOrder).size < inOrder.length) {
    throw new RangeError(`shuffledLines: needs two lines or more, no two alike, got ${JSON.stringify(inOrder)}`);
  }
  const positions = inOrder.map((_, i) => i);
  let mixed = rng.shuffle(positions);
  // A turn by one leaves no line in its place.
  if (mixed.every((position, i) => position === i)) mixed = [...positions.slice(1), 0];
  return {
    lines: mixed.map((position) => inOrder[position] ?? ""),
    order: positions.map((position) => mixed.indexOf(position) + 1),
  };
}
