import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for three rows, of which one may be a mix of the others. */
export const mixingMistakes = [
  {
    id: "pairs-of-rows-compared-only",
    action: "This is what comparing the rows only two at a time gives.",
    why: "For two rows it is all there is to test, and with three it feels as thorough.",
    check:
      "Look for $s$ and $t$ that make row 3 out of rows 1 and 2: two columns settle them.\nDoes the column that is left fit as well?",
  },
  {
    id: "mix-from-two-columns",
    action: "This is what stopping after two columns gives.",
    why: "Two numbers are looked for, and two columns are enough to find them.",
    check: "Work out the third column with the numbers you found.\nDoes it come to the entry of row 3?",
  },
  {
    id: "third-row-added-on",
    action: "This is what writing row 3 with a plus sign behind the mix gives.",
    why: "The numbers of the mix are right, and row 3 seems to belong to them with a $1$.",
    check:
      "Work out your combination in a column where row 3 does not hold $0$.\nThe mix comes to row 3; what has to be done with row 3 to get $0$?",
  },
  {
    id: "all-zero-combination",
    action: "This is what putting $0$ before every row gives.",
    why: "The sum is zero then, as was asked.",
    check: "Take three other rows and put $0$ before each.\nWhat does that combination come to?",
  },
  {
    id: "each-number-from-one-column",
    action: "This is what taking one column for each row gives, as if the other row held $0$ there.",
    why: "Two numbers and two columns look like one column for each number.",
    check: "In column 1 both rows have a say.\nWork out the whole mix there: does it come to the entry of row 3?",
  },
  {
    id: "mix-sign-lost",
    action: "This is what leaving out a minus sign of the mix gives.",
    why: "A mix sounds like adding, and the sizes alone are right.",
    check: "Work out every column of your mix, signs included.\nDoes each of them come to the entry of row 3?",
  },
  {
    id: "rows-added-only",
    action: "This is what adding rows 1 and 2 gives, once each.",
    why: "The sum is the mix that comes to mind first.",
    check: "Add rows 1 and 2 in every column where row 3 is whole.\nIs its entry the sum each time?",
  },
  {
    id: "one-row-scaled-only",
    action: "This is what multiplying row 1 alone gives, with row 2 left out.",
    why: "With two rows one factor did it all.",
    check: "Multiply row 1 by your factor in another column where row 3 is whole.\nDoes it come to the entry there?",
  },
  {
    id: "rows-read-for-columns",
    action: "This is what reading an equation along a row gives, in place of down a column.",
    why: "Until now every row was an equation.",
    check:
      "The equation for column 2 is about what stands in column 2: one entry of each row.\nWhere do your numbers stand in the matrix?",
  },
  {
    id: "second-product-left-out",
    action: "This is what working out the first product and leaving out the second gives.",
    why: "The first product comes first, and a number in a box looks finished.",
    check: "The mix has a part from row 1 and a part from row 2.\nAdd both products, signs included.",
  },
  {
    id: "shared-origin-taken-for-dependence",
    action: "This is what taking the origin, which all three planes share, for a sign of dependence gives.",
    why: "A point on all three planes looks like something special.",
    check:
      "With the constants $0$ every plane passes through the origin, whatever the rows are.\nDo the planes share any other point?",
  },
  {
    id: "nothing-shared-taken-for-independence",
    action: "This is what taking planes without a common point for independent rows gives.",
    why: "Planes that share nothing seem to have nothing to do with one another.",
    check:
      "The constants slide the planes and leave the rows as they are. In thought, slide all three through one point.\nDo they share more than that point then?",
  },
  {
    id: "multiple-in-place-of-mix",
    action: "This is what multiplying a single row gives.",
    why: "A multiple makes the rows dependent without any search.",
    check: "The claim asks for a row that is a multiple of neither.\nUse some of row 1 and some of row 2.",
  },
  {
    id: "mix-taken-for-news",
    action: "This is what taking a row with new numbers for a row with news gives.",
    why: "Other numbers look like news, but every mix of two rows says what these two say.",
    check: "Look for $s$ and $t$ that make your row out of rows 1 and 2.\nTwo columns settle them: does the third fit?",
  },
  {
    id: "new-row-repairs-dependence",
    action: "This is what hoping that another row makes up for a repeated one gives.",
    why: "A new row may well bring news, and news seems to be what was missing.",
    check:
      "Find the combination of rows 1 and 2 that gives zeros, and put $0$ before row 3.\nDoes it matter what row 3 holds?",
  },
] as const satisfies readonly MistakeWords[];
