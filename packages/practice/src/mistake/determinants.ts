import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for working out a 2×2 determinant, reading it, and finding an entry from it. */
export const determinantMistakes = [
  {
    id: "determinant-products-added",
    action: "This is what adding the two products gives, in place of subtracting one.",
    why: "Both products are there, and a plus is the first thing one does with two numbers.",
    check:
      "Try it on two equal rows, $(1, 1)$ and $(1, 1)$, which are dependent.\nTheir products are equal; only the difference is $0$.",
  },
  {
    id: "determinant-order-turned",
    action: "This is what subtracting the other way round gives.",
    why: "A difference does not say by itself which product goes first.",
    check:
      "Try it on the rows $(1, 0)$ and $(0, 1)$: their determinant is $1$.\nThe diagonal from the top left is the one that counts with a plus.",
  },
  {
    id: "determinant-along-rows",
    action: "This is what multiplying along the rows gives, in place of across them.",
    why: "A row is read as one piece, so its two numbers seem to belong together.",
    check:
      "Try it on the rows $(1, 2)$ and $(3, 6)$, which are dependent.\nThe products along the rows are $2$ and $18$; those across are both $6$.",
  },
  {
    id: "determinant-minus-signs-dropped",
    action: "This is what multiplying the sizes without their signs gives.",
    why: "The minus between the two products draws all attention, and those of the entries get lost.",
    check:
      "Write both products out with every entry in brackets.\nCount the minus signs in each: one makes it negative, two cancel.",
  },
  {
    id: "zero-only-for-one-line",
    action: "This is what expecting determinant 0 only where the lines coincide gives.",
    why: "Dependent rows draw one line while the constants are 0, and that picture sticks.",
    check:
      "The determinant is made of the coefficients alone.\nSlide one line onto the other in your mind: only a constant changes.",
  },
  {
    id: "entry-for-determinant-zero",
    action: "This is what asking for determinant 0 gives.",
    why: "Zero is the value that most questions ask for.",
    check: "Put your number in and work out the determinant.\nIs it the one that was asked?",
  },
  {
    id: "one-entry-always-enough",
    action: "This is what trusting that one free entry reaches every determinant gives.",
    why: "Usually it does: one unknown, one equation.",
    check:
      "Write the determinant out with the letter in it.\nBy what is the letter multiplied, and what is left of it?",
  },
  {
    id: "proof-read-backwards",
    action: "This is what going through the lines from the goal back to the start gives.",
    why: "Each line does look like its neighbours, whichever way one walks.",
    check:
      "Look for the “so” in each line: what it stands on has to come before it.\nWhich line may be used first, because it is given?",
  },
  {
    id: "proof-starts-at-its-end",
    action: "This is what putting first the line that is to be shown gives.",
    why: "It is what one wants, and it is true in the end.",
    check: "Cover every line but the given one.\nCould you know your first line at that moment?",
  },
] as const satisfies readonly MistakeWords[];
