import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for writing a system as a matrix, and for reading one. */
export const matrixWritingMistakes = [
  {
    id: "constant-put-in-matrix",
    action: "This is what writing a constant among the coefficients gives.",
    why: "It is the next number of the equation, and a place in the row is still empty.",
    check:
      "Read your row aloud with the unknown of each column behind its number.\nIs every number one that multiplies this unknown in the equation?",
  },
  {
    id: "missing-unknown-closed-up",
    action: "This is what moving numbers together where an unknown is missing gives.",
    why: "What an equation leaves out is not seen, so its place in the row is easily skipped.",
    check:
      "Read your row aloud with the unknown of each column behind its number.\nDoes the equation mention that unknown? If not, its place holds a $0$.",
  },
  {
    id: "coefficient-sign-lost",
    action: "This is what leaving out the minus signs of the coefficients gives.",
    why: "The minus stands between two terms and looks like part of the sentence, not of the number.",
    check:
      "Turn your row back into an equation.\nPut a simple point into it and into the given one, with $1$ for each unknown: do the left sides agree?",
  },
  {
    id: "columns-exchanged",
    action: "This is what writing the numbers in the order in which they stand gives.",
    why: "Most equations name the unknowns in the same order, so one that does not is easily overlooked.",
    check: "Go through the columns one by one.\nDoes every number in a column multiply the same unknown?",
  },
  {
    id: "unit-coefficient-as-zero",
    action: "This is what writing $0$ for a letter without a number gives.",
    why: "No number is written in front of it, and a missing number looks like zero.",
    check:
      "How often does the unknown occur in the equation: once, or not at all?\nOnce is the coefficient $1$ or $-1$.",
  },
  {
    id: "term-moved-with-old-sign",
    action: "This is what carrying a term to the left with its old sign gives.",
    why: "Carrying it over looks like one move; it is the same term subtracted on both sides.",
    check:
      "Turn your row back into an equation.\nFind a point that fits the given equation, with no $0$ in it, and put it into yours: does it fit?",
  },
  {
    id: "constant-moved-with-old-sign",
    action: "This is what carrying a constant to the right with its old sign gives.",
    why: "Carrying it over looks like one move; it is the same number subtracted on both sides.",
    check:
      "Put $0$ for every unknown into the given equation.\nWhat then has to be added to the left to match the right? That is the constant behind the bar.",
  },
  {
    id: "columns-read-as-equations",
    action: "This is what reading a column as an equation gives.",
    why: "A table can be read along or down, and nothing on it says which.",
    check: "How many numbers does one row hold?\nOne for each unknown and one constant: a row is an equation.",
  },
  {
    id: "bar-read-as-plus",
    action: "This is what reading the bar as one more plus sign gives, with zero on the right.",
    why: "All other numbers of the row are added up, so the last one seems to be as well.",
    check:
      "The bar stands where the equals sign stood.\nPut a point that fits your equation into the sum before the bar: is it the last number?",
  },
  {
    id: "numbers-in-told-order",
    action: "This is what copying the numbers in the order in which they are told gives.",
    why: "The record tells them in an order of its own, and a table with three places invites filling it from the left.",
    check: "Go through the columns one by one.\nDo all the numbers of a column count the same kind of thing?",
  },
] as const satisfies readonly MistakeWords[];
