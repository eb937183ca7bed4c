import { type Clue, cluesOn, type Pair, pairsLeft, type Switches } from "./clues.ts";

/** What a clue does beside the others that are on. */
export type Standing = "adds" | "repeats" | "contradicts";

/** A clue that is on, what it does, and how many pairs it takes from what the others leave. */
export type Stood = { readonly clue: Clue; readonly standing: Standing; readonly taken: number };

/**
 * What each clue that is on does to what the others leave: it takes some pairs, none, or all.
 *
 * Two clues that say the same both repeat each other: either can go. Of two that exclude each other both contradict.
 */
export function standings(switches: Switches): readonly Stood[] {
  const on = cluesOn(switches);
  const left = pairsLeft(on).length;
  return on.map((clue) => {
    const taken = pairsLeft(on.filter((other) => other !== clue)).length - left;
    const standing = taken === 0 ? "repeats" : left === 0 ? "contradicts" : "adds";
    return { clue, standing, taken };
  });
}

/** What the clues that are on leave: how many pairs, in a phrase, and what follows in a sentence. */
export type Verdict = { readonly count: string; readonly reason: string };

const pairText = ([bikes, trikes]: Pair): string =>
  `${bikes === 1 ? "one bike" : `${bikes} bikes`} and ${trikes === 1 ? "one trike" : `${trikes} trikes`}`;

/**
 * The picture's answer in words.
 *
 * @example verdictOf({ saddles: 1, pedals: 0, wheels: 1, grips: 0, bells: 0, repairs: 0 }) // => { count: "1 pair left.", reason: "Two clues, and only 5 bikes and 2 trikes fit." }
 * @example verdictOf({ saddles: 1, pedals: 0, wheels: 0, grips: 0, bells: 1, repairs: 0 }) // => { count: "No pair left.", reason: "No shed fits these two clues at once." }
 */
export function verdictOf(switches: Switches): Verdict {
  const on = cluesOn(switches);
  const left = pairsLeft(on);
  const number = ["No", "One", "Two", "Three", "Four", "Five", "Six"][on.length] ?? "";
  const [only] = left;
  const given = `${number} ${on.length === 1 ? "clue" : "clues"}`;
  if (only === undefined) {
    return { count: "No pair left.", reason: `No shed fits these ${number.toLowerCase()} clues at once.` };
  }
  if (left.length === 1) return { count: "1 pair left.", reason: `${given}, and only ${pairText(only)} fit.` };
  const count = `${left.length} pairs left.`;
  if (on.length === 0) return { count, reason: "Nobody has told you anything yet." };
  const idle = standings(switches).some(({ standing }) => standing === "repeats");
  return { count, reason: idle ? `${given}, but not all of them bring news.` : `${given}, and not enough yet.` };
}

/** The whole picture in words, for those who don't see it. */
export function describeShed(switches: Switches): string {
  const on = cluesOn(switches);
  const left = pairsLeft(on);
  const { count, reason } = verdictOf(switches);
  const heard =
    on.length === 0
      ? "No clue is switched on."
      : `Switched on: ${standings(switches)
          .map(({ clue, standing, taken }) => `${clue.source}: ${clue.words} (${effect(standing, taken)})`)
          .join("; ")}.`;
  const few = left.length > 1 && left.length <= 10;
  const listed = few ? ` They are ${left.map(([b, t]) => `(${b}, ${t})`).join(", ")}, bikes first.` : "";
  return `A grid of dots, one for each pair of numbers: bikes from left to right, trikes from bottom to top. ${heard} ${count} ${reason}${listed}`;
}

/** What a clue does, for the tag beside its switch. */
export function effect(standing: Standing, taken: number): string {
  switch (standing) {
    case "repeats":
      return "takes nothing";
    case "contradicts":
      return taken === 1 ? "takes the last pair" : `takes all ${taken} pairs`;
    case "adds":
      return taken === 1 ? "takes 1 pair" : `takes ${taken} pairs`;
  }
}
