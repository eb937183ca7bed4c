import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for planes in space and the equations behind them. */
export const planeMistakes = [
  {
    id: "pairs-compared-only",
    action: "This is what comparing the planes only two at a time gives.",
    why: "Two lines that are not parallel always meet, and the same sounds right for three planes.",
    check:
      "Look for a mix of two rows of coefficients that gives the third, such as their sum or difference.\nIf there is one, three planes can share a line, or nothing.",
  },
  {
    id: "as-many-equations-as-unknowns",
    action: "This is what counting equations gives: three of them for three unknowns.",
    why: "One equation for each unknown sounds like enough, but an equation counts only for what it adds.",
    check: "Compare the rows of coefficients two by two.\nIs one of them a multiple of another?",
  },
  {
    id: "shared-line-of-two",
    action: "This is what counting points that only two of the planes share gives.",
    why: "Where two planes cross there is a whole line of points, and it is easy to see.",
    check: "Take two points on the line that two of the planes share.\nDo both fit the third equation as well?",
  },
  {
    id: "nothing-new-taken-for-nothing",
    action: "This is what taking an equation that adds nothing for one that forbids everything gives.",
    why: "An equation that repeats the others ends in $0 = 0$, and nothing seems to be left.",
    check:
      "Find a point that fits two of the equations, two with different planes if there are such.\nDoes it fit the third? Then there are common points.",
  },
  {
    id: "multiples-taken-for-repeats",
    action: "This is what comparing only the coefficients gives, without the constants.",
    why: "Coefficients that are multiples of each other belong to planes that tilt alike, and these look like the same plane.",
    check:
      "By which factor do the coefficients grow from one equation to the other?\nDo the constants grow by the same factor?",
  },
  {
    id: "coefficients-as-intercepts",
    action: "This is what reading the coefficients as the places on the axes gives.",
    why: "The coefficients stand right beside the letters of the axes.",
    check: "Put the place on the $x$-axis into the equation, with $y = 0$ and $z = 0$.\nDo both sides come out equal?",
  },
  {
    id: "intercept-upside-down",
    action: "This is what dividing the coefficient by the constant gives, in place of the constant by the coefficient.",
    why: "The same two numbers are divided; which comes on top has to be remembered.",
    check:
      "With $y = 0$ and $z = 0$ the coefficient times $x$ has to give the constant.\nMultiply to see whether it does.",
  },
  {
    id: "minus-read-as-plus",
    action: "This is what adding every term gives, also where the equation subtracts.",
    why: "When numbers are put in, a minus in front of a term is lost easily, above all before a negative number.",
    check: "Write each term with its sign and the number in brackets.\nA minus before a negative number adds it.",
  },
  {
    id: "triple-read-backwards",
    action: "This is what putting the numbers of the triple in for the wrong letters gives.",
    why: "An equation without all three letters makes it easy to slip by one place.",
    check: "The first number of the triple is $x$, the second $y$, the third $z$.\nPut them in again by their letters.",
  },
  {
    id: "sorts-read-as-mixtures",
    action: "This is what writing an equation for each ingredient gives, in place of one for each mixture.",
    why: "The amounts make a square of numbers, and it can be read along its rows or down its columns.",
    check:
      "Take one mixture and say what it is made of.\nAll these amounts, and its own total, belong in one equation.",
  },
  {
    id: "amounts-left-out",
    action: "This is what adding one of each ingredient gives, whatever the amounts are.",
    why: "The letters name the ingredients, so it can seem as if the amounts were in them already.",
    check: "A letter stands for what one measure adds to the total.\nWhat do three measures of it add?",
  },
  {
    id: "missing-ingredient-shifted",
    action: "This is what writing the amounts down in the order told gives, although one ingredient is missing.",
    why: "The first amount in the sentence looks as if it belonged to the first letter.",
    check: "Which ingredient is not in this mixture?\nIts letter does not appear in the equation.",
  },
  {
    id: "constants-not-combined",
    action: "This is what combining the left-hand sides and keeping the first constant gives.",
    why: "The unknowns are on the left, so the work seems to be done there.",
    check:
      "Whatever is done to the left-hand sides is done to the constants as well.\nWork out the right-hand side of that line.",
  },
  {
    id: "added-where-subtracted",
    action: "This is what adding the constants gives, where the equations are subtracted.",
    why: "On the left the terms cancel by themselves; on the right the sign has to be remembered.",
    check: "Take the second constant away from the first.\nDoes a negative one come off by adding?",
  },
] as const satisfies readonly MistakeWords[];
