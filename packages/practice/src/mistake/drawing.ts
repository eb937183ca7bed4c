import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for going between an equation and its line. */
export const drawingMistakes = [
  {
    id: "intercept-sign-wrong",
    action: "This is what taking the intercept with the opposite sign gives.",
    why: "The sign in front of the constant changes when a term is carried over, and it is easily turned once too often.",
    check: "Set $x = 0$ in the equation and find $y$.\nDoes the drawn line cross the $y$-axis there?",
  },
  {
    id: "slope-inverted",
    action: "This is what taking run over rise gives, in place of rise over run.",
    why: "Both are the same two numbers; which comes on top has to be remembered.",
    check:
      "Start where the line crosses the $y$-axis and go one step to the right.\nDoes $y$ change by the number that stands in front of $x$ once $y$ stands alone?",
  },
  {
    id: "slope-sign-wrong",
    action: "This is what a slope with the opposite sign gives.",
    why: "In $ax + by = c$ the slope is $-a/b$, and the minus is not to be seen in the equation.",
    check:
      "Put $x = 0$ and then $x = 1$ into the equation.\nDoes $y$ grow or fall? The slope and the line have to say the same.",
  },
  {
    id: "axis-crossing-kept",
    action: "This is what keeping the crossing with the $y$-axis and changing the slope gives.",
    why: "That crossing is the easiest point to begin a line at; with another slope it becomes the one common point.",
    check: "Where do the two lines meet?\nIs that the only point, or are none or all of them asked?",
  },
  {
    id: "axis-crossing-taken",
    action: "This is the point where the first line crosses the $y$-axis.",
    why: "It lies on one of the lines and is easy to find, which makes it look like the answer.",
    check: "It fits the first equation.\nPut it into the second one: a solution has to fit both.",
  },
] as const satisfies readonly MistakeWords[];
