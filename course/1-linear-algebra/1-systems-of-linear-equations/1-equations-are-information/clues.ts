import { clue, everyWorld, fits, type LinearEquation2, type Clue as MathClue, ZERO } from "@gradus/math/exact";

/** What somebody knows about the shed: the words, and the equation that says the same. */
export type Clue = {
  /** Its switch in the lesson's state. */
  readonly key: ClueKey;
  /** Where it comes from, in a word or two. */
  readonly source: string;
  readonly words: string;
  /** What it says of b bikes and t trikes. */
  readonly says: MathClue;
  /** What was counted, for a comment in code. */
  readonly counted: string;
};

/** The names of the six switches. */
export type ClueKey = "saddles" | "pedals" | "wheels" | "grips" | "bells" | "repairs";

/** Which clues are switched on: 1 for on, 0 for off. */
export type Switches = Readonly<Record<ClueKey, number>>;

/** The names of bikes and trikes in equations. */
export const names = ["b", "t"] as const;

/** A pair: so many bikes, so many trikes. */
export type Pair = readonly [bikes: number, trikes: number];

/** There are as many stands for bikes as for trikes, so neither number is larger than this. */
export const STANDS = 8;

/** What six people know about the shed, in the order in which they were asked. */
export const clues: readonly Clue[] = [
  {
    key: "saddles",
    source: "Caretaker",
    words: "7 saddle covers, one for each",
    says: clue([1, 1], 7),
    counted: "saddles",
  },
  {
    key: "pedals",
    source: "Workshop",
    words: "14 new pedals, two for each",
    says: clue([2, 2], 14),
    counted: "pedals",
  },
  {
    key: "wheels",
    source: "Tyre check",
    words: "16 wheels in all",
    says: clue([2, 3], 16),
    counted: "wheels",
  },
  {
    key: "grips",
    source: "Order form",
    words: "28 pedals and grips, four on each",
    says: clue([4, 4], 28),
    counted: "pedals and grips",
  },
  {
    key: "bells",
    source: "Omar",
    words: "6 bells, he thinks, one on each",
    says: clue([1, 1], 6),
    counted: "bells",
  },
  {
    key: "repairs",
    source: "Repair list",
    words: "30 wheels and pedals together",
    says: clue([4, 5], 30),
    counted: "wheels and pedals",
  },
];

/** How many bikes and trikes there can be at most. */
export const BOUNDS = [STANDS, STANDS] as const;

/** Every pair that the stands have room for. */
export const allPairs: readonly Pair[] = everyWorld(BOUNDS).map(([bikes = 0, trikes = 0]): Pair => [bikes, trikes]);

/** The equation of a clue: a·b + c·t = the number counted. */
export function equationOf({ says: { coefficients, constant } }: Pick<Clue, "says">): LinearEquation2 {
  const [a = ZERO, b = ZERO] = coefficients;
  return { a, b, c: constant };
}

/** The clues that are switched on, in their order. */
export function cluesOn(switches: Switches): readonly Clue[] {
  return clues.filter(({ key }) => switches[key] === 1);
}

const nameOf = (pair: Pair): string => pair.join(",");

/** Worked out once: a figure asks for each pair on every change. */
const agreeing: ReadonlyMap<ClueKey, ReadonlySet<string>> = new Map(
  clues.map(({ key, says }) => [key, new Set(allPairs.filter((pair) => fits(pair, says)).map(nameOf))]),
);

/** Whether a pair agrees with a clue of the shed. */
export function agrees({ key }: Clue, pair: Pair): boolean {
  return agreeing.get(key)?.has(nameOf(pair)) ?? false;
}

/**
 * The pairs that every one of these clues leaves possible.
 *
 * @example pairsLeft(clues.slice(0, 1)).length // => 8
 * @example pairsLeft([]).length // => 81
 */
export function pairsLeft(given: readonly Clue[]): readonly Pair[] {
  return allPairs.filter((pair) => given.every((each) => agrees(each, pair)));
}
