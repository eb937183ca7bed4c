import type { Prose } from "../../../../exercise/prose.ts";

const twice = (times: number): string => (times === 2 ? "twice" : `${times} times`);
const words = ["no", "one", "two", "three", "four", "five", "six"];
const inWords = (count: number): string => words[count] ?? `${count}`;

/** A place where two sorts are counted, and the clues that may be heard there. */
export type TwoCounts = {
  readonly id: string;
  readonly opening: Prose;
  readonly things: readonly [string, string];
  /** Each of the first sort makes a, each of the second b, and all together n. */
  total(a: number, b: number, n: number): Prose;
  /** All of them together are n. */
  number(n: number): Prose;
  /** There are k more of one sort than of the other. */
  more(k: number, more: string, less: string): Prose;
  /** There are k times as many of one sort as of the other. */
  times(k: number, many: string, few: string): Prose;
};

const more: TwoCounts["more"] = (k, many, few) => `There are ${inWords(k)} more ${many} than ${few}.`;
const times: TwoCounts["times"] = (k, many, few) => `There are ${twice(k)} as many ${many} as ${few}.`;

/** Places where two sorts are counted. */
export const twoCounts: readonly TwoCounts[] = [
  {
    id: "cinema",
    opening: "Tonight's film has begun, and the cashier tells a riddle about who is in there.",
    things: ["children", "adults"],
    total: (a, b, n) => `A child's ticket is €${a}, an adult's €${b}, and the till took €${n}.`,
    number: (n) => `${n} people are watching.`,
    more,
    times,
  },
  {
    id: "post",
    opening: "Only cards and letters went into the box at the corner today, the postman says, and grins.",
    things: ["cards", "letters"],
    total: (a, b, n) => `A card needs €${a} in stamps, a letter €${b}, and there were stamps for €${n}.`,
    number: (n) => `There were ${n} pieces of mail.`,
    more,
    times,
  },
  {
    id: "kennel",
    opening: "The dogs and the cats in the animal home are fed in tins, and the chart on the door is smudged.",
    things: ["cats", "dogs"],
    total: (a, b, n) =>
      `A cat gets ${a === 1 ? "one tin" : `${inWords(a)} tins`} a day, a dog ${inWords(b)}, and ${n} tins are opened.`,
    number: (n) => `There are ${n} animals.`,
    more,
    times,
  },
  {
    id: "tram",
    opening: "From the window you hear the doors of passing trams and buses, and somebody downstairs keeps count.",
    things: ["trams", "buses"],
    total: (a, b, n) =>
      `A tram opens ${a === 1 ? "one door" : `${inWords(a)} doors`}, a bus ${inWords(b)}, and ${n} doors opened.`,
    number: (n) => `There were ${n} stops, one for each tram or bus.`,
    more,
    times,
  },
];
