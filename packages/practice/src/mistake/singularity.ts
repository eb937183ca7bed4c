import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for deciding whether a matrix is singular. */
export const singularityMistakes = [
  {
    id: "singular-means-no-solution",
    action: "This is what taking “singular” for “no solution” gives.",
    why: "The first singular systems one meets often have none, but other constants give the same matrix infinitely many.",
    check:
      "Slide both constants to $0$ in your mind: now the origin is a solution.\nThe matrix has not changed. Is the origin the only one?",
  },
  {
    id: "origin-taken-for-singular",
    action: "This is what taking lines through the origin for singular gives.",
    why: "With both constants $0$ one looks for something special, and the zeros stand out.",
    check:
      "With both constants $0$ every system has the origin as a solution.\nThe question is whether there is another one.",
  },
  {
    id: "tested-in-one-equation",
    action: "This is what trying the point in one equation only gives.",
    why: "It fits where it was found, and that feels like the test.",
    check:
      "Put the point into the other equation too.\nOnly a second common point, besides the origin, shows that they are the same line.",
  },
  {
    id: "origin-taken-as-proof",
    action: "This is what offering the origin as a proof gives.",
    why: "It fits both equations, and that is what was asked of a common point.",
    check: "Does the origin fit for any other matrix as well?\nWhat fits always tells nothing about this one.",
  },
  {
    id: "crossing-taken-for-singular",
    action: "This is what exchanging the two words gives.",
    why: "“Singular” sounds like “a single point”.",
    check:
      "Non-singular is the usual case: the lines cross, in one point.\nSingular is the odd one out: never just one point.",
  },
  {
    id: "constants-must-match-always",
    action: "This is what thinking that a singular matrix allows no solution at all gives.",
    why: "Its lines are parallel for most constants.",
    check:
      "Put some point of your choice into both left sides.\nThe two values are constants for which there is a solution.",
  },
  {
    id: "solution-for-these-constants-only",
    action: "This is what trying constants that happen to fit gives.",
    why: "One pair of constants with a solution looks like proof that there always is one.",
    check: "Keep the first constant and change the second by one.\nDo the two equations still agree?",
  },
] as const satisfies readonly MistakeWords[];
