import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for determinants of three rows and of triangular matrices. */
export const threeDiagonalMistakes = [
  {
    id: "diagonal-signs-lost",
    action: "This is what adding all six products gives, without the minus of the three that run down to the left.",
    why: "All six are made in the same way, and the signs have to be remembered besides.",
    check:
      "Try your rule on a matrix with two equal rows: its box is flat, so $0$ has to come out.\nDo six products without a minus cancel there?",
  },
  {
    id: "diagonals-not-wrapped",
    action: "This is what taking only the two diagonals from corner to corner gives.",
    why: "With two rows two products are all there is, and only these two can be seen without the repeated columns.",
    check: "Write the first two columns once more at the right.\nHow many diagonals of three numbers run each way now?",
  },
  {
    id: "diagonals-exchanged",
    action: "This is what exchanging the signs of the two directions gives.",
    why: "Three products count with a plus and three with a minus; which direction is which has to be remembered.",
    check:
      "Try your rule on the matrix with $1$ down its diagonal and $0$ elsewhere: its box is a cube with edges of length $1$.\nDoes $1$ come out?",
  },
  {
    id: "diagonal-added",
    action: "This is what adding along the diagonal gives, in place of multiplying.",
    why: "Several diagonals are added up in the full rule; here one is left, and its numbers stay a product.",
    check: "Suppose one number on the diagonal were $0$.\nThen the rows are dependent. Does your rule come to $0$?",
  },
  {
    id: "zeros-make-zero",
    action: "This is what taking many zeros for a zero determinant gives.",
    why: "A product with a zero is zero, and most of the products here have one.",
    check: "Follow the diagonal from the top left to the bottom right.\nIs there a zero on it?",
  },
  {
    id: "product-sign-lost",
    action: "This is what multiplying without the minus signs gives.",
    why: "The sizes come first, and the signs are to be counted afterwards.",
    check: "Count the negative numbers on the diagonal.\nAn odd number of them makes the product negative.",
  },
  {
    id: "subtracted-instead-of-divided",
    action: "This is what taking the known numbers away from the determinant gives, in place of dividing by them.",
    why: "A missing part is found by taking away where parts are added; here they are multiplied.",
    check: "Put your number on the diagonal and multiply along it.\nDoes the determinant asked for come out?",
  },
  {
    id: "rest-sign-kept",
    action: "This is what bringing the number to the other side with its old sign gives.",
    why: "It looks as if the number only changed places. In truth it is taken away on both sides, so its sign turns.",
    check: "Put your number into the open place and work out the six products.\nDo they cancel?",
  },
  {
    id: "not-divided-by-slope",
    action: "This is what stopping before the last division gives.",
    why: "After the move the right-hand side looks like the answer, but the unknown still has a factor.",
    check: "By how much does the determinant change when the open entry grows by $1$?\nDivide by that.",
  },
  {
    id: "flat-from-one-side",
    action: "This is what judging from one side gives.",
    why: "Seen along one of its edges, any box shows no more than one flat face.",
    check: "Turn the scene by a quarter.\nDo the three arrows still seem to lie in one plane?",
  },
  {
    id: "flat-reasons-exchanged",
    action: "This is what exchanging the two ways of being flat gives; that the box is flat is right.",
    why: "From one side both look the same: two arrows lie over each other.",
    check:
      "Turn the scene until two of the arrows cover each other, then turn it a little further.\nDo these two stay on one line, or do they part?",
  },
  {
    id: "double-minus-blamed",
    action: "This is what suspecting a minus before a negative product gives.",
    why: "Two signs in a row look like a slip.",
    check: "Subtract a negative number from $0$.\nWhat comes out is positive, so the line may well be right.",
  },
] as const satisfies readonly MistakeWords[];
