import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for reading pivots and free unknowns off a row echelon form. */
export const staircaseMistakes = [
  {
    id: "pivots-taken-for-free",
    action: "This is what taking the unknowns with a pivot for the free ones gives.",
    why: "The pivots stand out, so they seem to be what is asked for.",
    check:
      "Take a row with a pivot and solve it for the unknown of its pivot.\nCan that unknown still take any value, once the others are chosen?",
  },
  {
    id: "constants-taken-for-unknown",
    action: "This is what counting the column of constants as an unknown gives.",
    why: "It has no pivot, as the columns of free unknowns have none.",
    check: "Write the top row out as an equation.\nBy which unknown is the number behind the bar multiplied?",
  },
  {
    id: "pivots-on-the-diagonal",
    action: "This is what looking for the pivots on the diagonal gives.",
    why: "In a square system with one solution they do stand there, one column to the right in each row.",
    check: "Go along each row from the left and stop at the first number that is not $0$.\nIs it on the diagonal?",
  },
  {
    id: "zero-rows-taken-for-free",
    action: "This is what looking at the rows without a pivot gives.",
    why: "A row of zeros sets no condition, so it feels like a place that is free.",
    check: "An unknown is a column, not a row.\nRead off the head of each column that has no pivot.",
  },
  {
    id: "zero-rows-taken-for-pivots",
    action: "This is what counting one settled unknown for every row gives, rows of zeros included.",
    why: "There are that many equations, and an equation usually settles an unknown.",
    check: "Write a row of zeros out as an equation.\nWhich unknown could it be solved for?",
  },
  {
    id: "first-free-only",
    action: "This is what stopping at the first column without a pivot gives.",
    why: "Once a free unknown is found, the question seems to be answered.",
    check: "Go on to the right of your column, up to the bar.\nDoes every further column hold a pivot?",
  },
] as const satisfies readonly MistakeWords[];
