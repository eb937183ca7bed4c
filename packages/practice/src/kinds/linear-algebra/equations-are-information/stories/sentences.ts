import type { Clue } from "@gradus/math/exact";
import { clue } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../../exercise/prose.ts";
import type { MistakeId } from "../../../../mistake/library.ts";

/** What a sentence on offer comes from: the equation, or a wrong reading of it. */
export type Reading =
  | "right"
  | "other"
  | Extract<
      MistakeId,
      "comparison-reversed" | "more-and-times-exchanged" | "amounts-exchanged" | "letter-read-as-label"
    >;

/** A sentence and what it says; a wrong reading need not say an equation in the two letters. */
export type Sentence = { readonly reading: Reading; readonly text: Prose; readonly says: Clue | null };

/** An equation with its letters, and sentences of which one says the same. */
export type EquationToRead = {
  readonly story: string;
  readonly letters: readonly [string, string];
  readonly meanings: readonly [Prose, Prose];
  readonly clue: Clue;
  /** How the equation is shown, with the second unknown alone on the left if it compares. */
  readonly form: "sum" | "comparison";
  readonly sentences: readonly Sentence[];
};

const number = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = (count: number): string => number[count] ?? `${count}`;
const timesWord = (times: number): string => (times === 2 ? "twice" : `${inWords(times)} times`);

type Comparable = {
  readonly id: string;
  readonly letters: readonly [string, string];
  readonly meanings: readonly [Prose, Prose];
  readonly things: readonly [string, string];
};

const comparables: readonly Comparable[] = [
  {
    id: "seats",
    letters: ["s", "t"],
    meanings: ["the number of seats", "the number of tables"],
    things: ["seats", "tables"],
  },
  {
    id: "ducks",
    letters: ["d", "s"],
    meanings: ["the number of ducks", "the number of swans"],
    things: ["ducks", "swans"],
  },
  {
    id: "keys",
    letters: ["k", "r"],
    meanings: ["the number of keys", "the number of rooms"],
    things: ["keys", "rooms"],
  },
  {
    id: "pupils",
    letters: ["p", "n"],
    meanings: ["the number of pupils", "the number of teachers"],
    things: ["pupils", "teachers"],
  },
];

/** An equation that compares two numbers: s = 4t, or s = t + 4. */
export function comparisonToRead(rng: RandomStream): EquationToRead {
  const { id, letters, meanings, things } = rng.choice(comparables);
  const k = rng.integer(2, 9);
  const [many, few] = things;
  const byTimes = rng.integer(0, 1) === 0;
  const moreClue = clue([1, -1], k);
  const timesClue = clue([1, -k], 0);
  const moreText = (one: string, other: string): Prose => `There are ${inWords(k)} more ${one} than ${other}.`;
  const timesText = (one: string, other: string): Prose => `There are ${timesWord(k)} as many ${one} as ${other}.`;
  return {
    story: id,
    letters,
    meanings,
    clue: byTimes ? timesClue : moreClue,
    form: "comparison",
    sentences: [
      {
        reading: "right",
        text: byTimes ? timesText(many, few) : moreText(many, few),
        says: byTimes ? timesClue : moreClue,
      },
      {
        reading: "comparison-reversed",
        text: byTimes ? timesText(few, many) : moreText(few, many),
        says: byTimes ? clue([-k, 1], 0) : clue([-1, 1], k),
      },
      {
        reading: "more-and-times-exchanged",
        text: byTimes ? moreText(many, few) : timesText(many, few),
        says: byTimes ? moreClue : timesClue,
      },
      { reading: "other", text: `Together there are ${inWords(k)} ${many} and ${few}.`, says: clue([1, 1], k) },
    ],
  };
}

type Totals = {
  readonly id: string;
  readonly letters: readonly [string, string];
  readonly meanings: readonly [Prose, Prose];
  /** Each of the first has a, each of the second b, n in all. */
  each(a: number, b: number, n: number): Prose;
  /** a of the first and b of the second, n in all: the letters read as names. */
  label(a: number, b: number, n: number): Prose;
  /** There are n of both. */
  together(n: number): Prose;
};

const totals: readonly Totals[] = [
  {
    id: "hives",
    letters: ["h", "g"],
    meanings: ["the number of hives in the orchard", "the number of hives in the garden"],
    each: (a, b, n) =>
      `A hive in the orchard gave ${inWords(a)} jars of honey and one in the garden ${inWords(b)}, ${n} jars in all.`,
    label: (a, b, n) =>
      `With ${inWords(a)} hives in the orchard and ${inWords(b)} in the garden there were ${n} jars of honey.`,
    together: (n) => `There are ${n} hives, in the orchard and in the garden.`,
  },
  {
    id: "rooms",
    letters: ["d", "f"],
    meanings: ["the number of small dormitories", "the number of large dormitories"],
    each: (a, b, n) =>
      `A small dormitory sleeps ${inWords(a)}, a large one ${inWords(b)}, and the hostel has ${n} beds.`,
    label: (a, b, n) => `The hostel has ${inWords(a)} small dormitories and ${inWords(b)} large ones, with ${n} beds.`,
    together: (n) => `The hostel has ${n} dormitories, small and large.`,
  },
  {
    id: "carts",
    letters: ["m", "c"],
    meanings: ["the number of rides on the swing boat", "the number of rides on the ghost train"],
    each: (a, b, n) => `A ride on the swing boat costs €${a}, one on the ghost train €${b}, and you spent €${n}.`,
    label: (a, b, n) =>
      `You had ${inWords(a)} rides on the swing boat and ${inWords(b)} on the ghost train, and spent €${n}.`,
    together: (n) => `You had ${n} rides, on the swing boat and the ghost train.`,
  },
];

/** An equation that adds two totals up: 3h + 5g = 34. */
export function totalToRead(rng: RandomStream): EquationToRead {
  const { id, letters, meanings, each, label, together } = rng.choice(totals);
  const [a, b] = rng.sample([2, 3, 4, 5, 6], 2) as [number, number];
  const [x, y] = rng.sample([2, 3, 4, 5], 2) as [number, number];
  const n = a * x + b * y;
  const right = clue([a, b], n);
  return {
    story: id,
    letters,
    meanings,
    clue: right,
    form: "sum",
    sentences: [
      { reading: "right", text: each(a, b, n), says: right },
      { reading: "amounts-exchanged", text: each(b, a, n), says: clue([b, a], n) },
      { reading: "letter-read-as-label", text: label(a, b, n), says: null },
      { reading: "other", text: together(n), says: clue([1, 1], n) },
    ],
  };
}
