import { describe, expect, it } from "vitest";
import { dataStories } from "./data-stories.ts";

const words: Readonly<Record<string, number>> = { no: 0, one: 1 };

/** The numbers of a sentence from left to right; "no" and "one" count only before a word that is counted. */
function told(sentence: string): number[] {
  const found = sentence.match(/\d+|\b(?:no|one)\b(?= )/gi) ?? [];
  return found.map((text) => words[text.toLowerCase()] ?? Number(text));
}

describe.each(dataStories.map((story) => [story.id, story] as const))("the data of %s", (_, story) => {
  it("are told in the order that each sentence declares", () => {
    for (const { order, tell } of story.sentences) {
      for (const record of [
        [5, 3, 41],
        [4, 1, 29],
        [6, 0, 17],
      ] as const) {
        const expected = order.map((place) => record[place] ?? 0);
        expect(told(tell(record, "It"))).toEqual(expected);
      }
    }
  });

  it("have three names and three different orders, none of them the matrix’s own", () => {
    expect(story.names).toHaveLength(3);
    const orders = story.sentences.map(({ order }) => order.join());
    expect(new Set(orders).size).toBe(3);
    expect(orders).not.toContain("0,1,2");
  });
});
