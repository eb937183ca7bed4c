import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for stories about two prices. */
export const pricingMistakes = [
  {
    id: "total-instead-of-each",
    action: "This is what was paid for all of one sort together, not for one of them.",
    why: "The sums on the bill are what the story talks about, so they are easily given in place of a single price.",
    check: "Multiply each of your prices by how many of them were paid, and add.\nThat is far more than was paid.",
  },
  {
    id: "same-price-for-everyone",
    action: "This is what sharing one bill equally among everything on it gives.",
    why: "Total divided by number is a familiar step, but it needs equal prices.",
    check: "Your prices fit that one bill.\nWork out the other clue with them: does it hold?",
  },
] as const satisfies readonly MistakeWords[];
