/** A term is defined once; lessons link to it. `lesson` is the slug of the lesson that teaches it. */
export type GlossaryEntry = {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly lesson: string;
};

const information = "equations-are-information";
const linear = "what-is-linear";
const lesson = "two-lines-three-outcomes";

export const glossary: readonly GlossaryEntry[] = [
  {
    id: "unknown",
    term: "unknown",
    definition: "A number that is looked for and has a letter for a name.",
    lesson: information,
  },
  {
    id: "equation",
    term: "equation",
    definition: "A statement that two amounts are equal. It rules out all values for which they are not.",
    lesson: information,
  },
  {
    id: "complete",
    term: "complete",
    definition: "A system is complete when exactly one solution fits all its equations and none of them can be spared.",
    lesson: information,
  },
  {
    id: "incomplete",
    term: "incomplete",
    definition: "A system is incomplete when each of its equations says something new and several solutions still fit.",
    lesson: information,
  },
  {
    id: "linear-equation",
    term: "linear equation",
    definition:
      "An equation in which every term is a number, or a number times one unknown; terms that cancel do not count.",
    lesson: linear,
  },
  {
    id: "slope",
    term: "slope",
    definition: "Rise over run: how far a line goes up for each step to the right. An upright line has none.",
    lesson: linear,
  },
  {
    id: "intercept",
    term: "intercept",
    definition: "Where a line or a plane crosses an axis.",
    lesson: linear,
  },
  {
    id: "system",
    term: "system of equations",
    definition: "Several equations that are meant to hold at the same time, for the same unknowns.",
    lesson,
  },
  {
    id: "solution",
    term: "solution",
    definition: "A value for each unknown that makes every equation of the system true at once.",
    lesson,
  },
  {
    id: "redundant",
    term: "redundant",
    definition: "A system is redundant when one of its equations says nothing that the others don’t say already.",
    lesson: information,
  },
  {
    id: "contradictory",
    term: "contradictory",
    definition: "A system is contradictory when no values of the unknowns make all its equations true.",
    lesson: information,
  },
  {
    id: "substitution",
    term: "substitution",
    definition: "Solving one equation for an unknown and putting what it equals into the other equation.",
    lesson,
  },
  {
    id: "coefficient",
    term: "coefficient",
    definition: "The number that multiplies an unknown.",
    lesson: linear,
  },
  {
    id: "constant",
    term: "constant",
    definition: "A number of an equation that multiplies no unknown.",
    lesson: linear,
  },
  {
    id: "family",
    term: "family of solutions",
    definition: "All the solutions of a system that has infinitely many, written with one free parameter or several.",
    lesson,
  },
  {
    id: "matrix",
    term: "matrix",
    definition:
      "A table of numbers in rows and columns. The matrix of a system holds its coefficients: a row for each equation, a column for each unknown.",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "row",
    term: "row",
    definition: "One line of a matrix from left to right; in the matrix of a system, the numbers of one equation.",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "entry",
    term: "entry",
    definition: "One number of a matrix; its row and its column say which.",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "augmented-matrix",
    term: "augmented matrix",
    definition: "The matrix of a system with the constants as one more column, behind a bar.",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "singular",
    term: "singular",
    definition:
      "A matrix with as many rows as columns is singular when its system, with all constants 0, has a solution besides the origin.",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "non-singular",
    term: "non-singular",
    definition:
      "A matrix with as many rows as columns is non-singular when its system, with all constants 0, has the origin as its only solution. Then there is exactly one solution for any constants.",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "linearly-dependent",
    term: "linearly dependent",
    definition:
      "Two rows are linearly dependent when one of them is a multiple of the other; three or more, when one of them is a combination of the others. With the constant 0, such a row carries no news.",
    lesson: "linear-dependence-of-rows",
  },
  {
    id: "linearly-independent",
    term: "linearly independent",
    definition:
      "Rows are linearly independent when none of them is a combination of the others; of two rows, when neither is a multiple of the other.",
    lesson: "linear-dependence-of-rows",
  },
  {
    id: "combination",
    term: "combination",
    definition: "What comes out when rows are multiplied by numbers and added, column by column.",
    lesson: "linear-dependence-of-rows",
  },
  {
    id: "determinant",
    term: "determinant",
    definition:
      "A number made of the entries of a matrix with as many rows as columns; it is 0 exactly when the matrix is singular. For two rows (a, b) and (c, d) it is ad − bc; for three rows it is made of six products.",
    lesson: "the-determinant-a-first-look",
  },
  {
    id: "plane",
    term: "plane",
    definition:
      "A flat surface without end: the points of space that satisfy one linear equation in three unknowns, not all of its coefficients being 0.",
    lesson: "three-unknowns-three-planes",
  },
  {
    id: "prism",
    term: "prism of planes",
    definition: "Three planes of which every two cross, in three parallel lines, so that no point is on all three.",
    lesson: "three-unknowns-three-planes",
  },
  {
    id: "certificate",
    term: "certificate",
    definition:
      "Numbers by which anybody can check a claim without repeating the search for them. For dependent rows: the numbers of a combination that gives only zeros, not all of them 0.",
    lesson: "linear-dependence-of-three-rows",
  },
  {
    id: "one-hot",
    term: "one-hot",
    definition: "A way to write a kind of thing as numbers: a 1 for the kind that it is, and a 0 for every other.",
    lesson: "linear-dependence-of-three-rows",
  },
  {
    id: "diagonal",
    term: "diagonal",
    definition:
      "Entries of a matrix that follow each other slantwise. The one from the top left to the bottom right is meant where nothing else is said; three rows have six, once the first two columns are repeated.",
    lesson: "determinant-3-by-3",
  },
  {
    id: "triangular",
    term: "triangular",
    definition:
      "A matrix with as many rows as columns is triangular when all entries below its diagonal are 0, or all above it.",
    lesson: "determinant-3-by-3",
  },
  {
    id: "design-matrix",
    term: "design matrix",
    definition:
      "The table to which a linear model is fitted: a row for each trial or example, a column for each feature. It can be judged before any answer is known.",
    lesson: "determinant-3-by-3",
  },
];
