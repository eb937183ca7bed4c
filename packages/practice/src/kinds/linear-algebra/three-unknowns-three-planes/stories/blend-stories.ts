import type { Prose } from "../../../../exercise/prose.ts";

/** Three amounts, in the order of a story's letters. */
export type Amounts = readonly [number, number, number];

/** A situation with three ingredients whose measure is not known, and mixtures that are known as wholes. */
export type BlendStory = {
  readonly id: string;
  readonly letters: readonly [string, string, string];
  /** The ingredients, as they stand behind "2 spoons of". */
  readonly things: readonly [string, string, string];
  readonly mixtures: readonly [string, string, string];
  readonly opening: Prose;
  /** What a letter stands for, said of one ingredient. */
  readonly meaning: (thing: string) => Prose;
  readonly amount: (count: number, thing: string) => string;
  /** One mixture: its name, its parts in words, and its total. */
  readonly sentences: readonly ((mixture: string, parts: string, total: number) => Prose)[];
};

const counted = (one: string, many: string) => (count: number, thing: string) =>
  `${count} ${count === 1 ? one : many} of ${thing}`;

/** The situations, each with two ways to tell of a mixture. */
export const blendStories: readonly BlendStory[] = [
  {
    id: "tea",
    letters: ["b", "m", "p"],
    things: ["black tea", "mint", "orange peel"],
    mixtures: ["Harbour", "Evening", "Winter"],
    opening: "A tea room mixes three blends in the pot and has noted what the leaves for each pot cost.",
    meaning: (thing) => `the price of a spoon of ${thing} in cents`,
    amount: counted("spoon", "spoons"),
    sentences: [
      (mixture, parts, total) => `A pot of ${mixture} takes ${parts}; the leaves cost ${total} cents.`,
      (mixture, parts, total) => `For ${total} cents you can fill a pot with ${mixture}: ${parts}.`,
    ],
  },
  {
    id: "paint",
    letters: ["w", "r", "g"],
    things: ["white", "red", "green"],
    mixtures: ["Clay", "Moss", "Shell"],
    opening: "A painter mixes three shades from base colours and weighs the full buckets, without the bucket itself.",
    meaning: (thing) => `the weight of a cup of ${thing} in ounces`,
    amount: counted("cup", "cups"),
    sentences: [
      (mixture, parts, total) => `${mixture} is mixed from ${parts} and weighs ${total} ounces.`,
      (mixture, parts, total) => `The scale shows ${total} ounces for ${mixture}, mixed from ${parts}.`,
    ],
  },
  {
    id: "smoothie",
    letters: ["k", "a", "s"],
    things: ["kiwi", "apple", "strawberries"],
    mixtures: ["Dawn", "Noon", "Dusk"],
    opening: "A juice bar prints on each glass how many milligrams of vitamin C are in it.",
    meaning: (thing) => `the milligrams of vitamin C in a scoop of ${thing}`,
    amount: counted("scoop", "scoops"),
    sentences: [
      (mixture, parts, total) => `A glass of ${mixture} is made of ${parts} and holds ${total} milligrams.`,
      (mixture, parts, total) => `With ${total} milligrams on its label comes ${mixture}, made of ${parts}.`,
    ],
  },
  {
    id: "soil",
    letters: ["c", "s", "l"],
    things: ["compost", "sand", "loam"],
    mixtures: ["Seedling", "Cactus", "Meadow"],
    opening: "A nursery sells three soils and knows how many litres of water a full trough of each can hold.",
    meaning: (thing) => `the litres of water that a bucket of ${thing} holds`,
    amount: counted("bucket", "buckets"),
    sentences: [
      (mixture, parts, total) => `A trough of ${mixture} soil is filled with ${parts} and holds ${total} litres.`,
      (mixture, parts, total) => `The ${mixture} trough holds ${total} litres of water; it is filled with ${parts}.`,
    ],
  },
];

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** The parts of a mixture in words, in the order told; what is not in it is not mentioned. */
export function partsInWords(story: BlendStory, amounts: Amounts, order: readonly number[]): string {
  return joined(
    order.flatMap((index) => {
      const [count, thing] = [amounts[index] ?? 0, story.things[index] ?? ""];
      return count === 0 ? [] : [story.amount(count, thing)];
    }),
  );
}

/** "$b$ for the price of …, $m$ for …" */
export function namingOf(story: BlendStory): Prose {
  return joined(story.letters.map((letter, i) => `$${letter}$ for ${story.meaning(story.things[i] ?? "")}`));
}
