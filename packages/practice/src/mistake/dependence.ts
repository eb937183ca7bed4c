import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for deciding whether two rows are linearly dependent, and for making them so. */
export const dependenceMistakes = [
  {
    id: "dependence-from-one-column",
    action: "This is what testing one column only gives.",
    why: "One column gives a factor, and a factor is what was looked for.",
    check:
      "Multiply every entry of row 1 by the factor you found.\nDoes the other column arrive at its partner as well?",
  },
  {
    id: "zero-row-called-independent",
    action: "This is what taking a row of zeros for an independent one gives.",
    why: "Zeros look like nothing, and nothing seems to have no ties to anything.",
    check:
      "Multiply the other row by $0$.\nWhat comes out is the row of zeros: it is a multiple, and it says nothing new.",
  },
  {
    id: "factor-sign-lost",
    action: "This is what leaving out the minus sign of the factor gives.",
    why: "Comparing sizes comes first, and the sizes alone do agree.",
    check:
      "Multiply the known entry by your factor, sign included.\nDoes it arrive at its partner, or at its opposite?",
  },
  {
    id: "row-drawn-as-arrow",
    action: "This is what drawing the line in the direction of the row’s two numbers gives.",
    why: "Two numbers look like a step: so far to the right, so far up.",
    check:
      "The row stands for an equation with the constant $0$.\nTake a point of your line, not the origin, and put it in: do the products cancel?",
  },
  {
    id: "different-numbers-different-lines",
    action: "This is what giving different numbers different lines gives.",
    why: "Two rows that look different seem to say two things.",
    check: "Find a point of the first line, not the origin, and put it into the second row.\nIs it on both lines?",
  },
  {
    id: "entry-taken-for-letter",
    action: "This is what naming the entry in place of the letter gives.",
    why: "The entry has to be found first, and then the work seems to be done.",
    check: "Put your number in for the letter, and work out both entries that hold it.\nIs row 2 a multiple of row 1?",
  },
  {
    id: "letter-zero-forgotten",
    action: "This is what leaving out zero among the numbers for the letter gives.",
    why: "A letter seems to stand for something, and zero is easily left out of the trials.",
    check: "Put $0$ in for the letter and look at the two rows.\nIs one a multiple of the other?",
  },
  {
    id: "combination-exchanged",
    action: "This is what giving each row the other one’s number gives.",
    why: "The numbers of the factor’s fraction are there, and which belongs to which row is easily exchanged.",
    check: "Work out your combination in column 1.\nDo the two products cancel?",
  },
] as const satisfies readonly MistakeWords[];
