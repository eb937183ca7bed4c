import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for counting the solutions of two linear equations. */
export const countingMistakes = [
  {
    id: "one-solution-per-equation",
    action: "This is what counting one solution for each equation gives.",
    why: "There are two equations, and a point has two coordinates, so the number two is close at hand.",
    check:
      "Try to draw two straight lines that meet in exactly two points.\nA solution is one common point, with both its coordinates.",
  },
  {
    id: "slopes-not-compared",
    action: "This is what a first impression gives, without comparing the slopes.",
    why: "Two lines tend to meet somewhere, and two lines that lean almost alike seem never to do so.",
    check:
      "Write both equations as $y = mx + n$.\nDifferent slopes: one common point. Equal slopes: compare the constants next.",
  },
  {
    id: "parallel-and-same-exchanged",
    action: "This is what exchanging “same line” and “parallel, but apart” gives.",
    why: "In both cases the slopes agree and no single crossing point comes out.",
    check:
      "Take any point of the first line.\nPut it into the second equation: it fits for the same line, and fails for a parallel one.",
  },
  {
    id: "constants-compared-only",
    action: "This is what comparing only the right-hand sides gives.",
    why: "Equal numbers on the right stand out, and look like the same condition written twice.",
    check: "Find a point on the first line.\nPut it into the second equation: does it hold there too?",
  },
] as const satisfies readonly MistakeWords[];
