import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for turning one equation into a multiple of another. */
export const scalingMistakes = [
  {
    id: "added-instead-of-scaled",
    action: "This is what adding the same amount to every number gives, in place of multiplying by one factor.",
    why: "From one number to the next there is a difference as well as a factor, and the difference is seen first.",
    check:
      "$x + 2y = 3$ with $1$ added everywhere is $2x + 3y = 4$.\nThe point $(3, 0)$ fits the first and not the second: another line.",
  },
  {
    id: "copied-instead-of-scaled",
    action: "This is what copying from the first equation gives, although the other coefficient was multiplied.",
    why: "Equal numbers look like the same direction; what counts is that all of them grow by the same factor.",
    check: "Write both equations as $y = mx + n$.\nAre the slopes equal?",
  },
  {
    id: "scaled-left-side-only",
    action: "This is what multiplying only the left-hand side gives.",
    why: "The unknowns are on the left, so the work seems to be done there.",
    check:
      "Take a point that fits the first equation.\nPut it into the second: the right-hand side has to be multiplied as well.",
  },
  {
    id: "factor-inverted",
    action: "This is what dividing by the factor gives, where multiplying was needed.",
    why: "The factor between two equations can be read in two directions.",
    check:
      "Multiply every number of the first equation by the factor.\nEach one has to arrive at its partner in the second.",
  },
] as const satisfies readonly MistakeWords[];
