/** A symbol of the course: how it is typeset, how it is read aloud, what it means and where it is first taught. */
export type NotationSymbol = {
  readonly latex: string;
  readonly spoken: string;
  readonly means: string;
  /** Name of the object whose colour the symbol wears, where it has one. */
  readonly object?: string;
};

export const symbols: readonly NotationSymbol[] = [
  { latex: "x,\\ y", spoken: "x, y", means: "the unknowns of a system in two unknowns" },
  {
    latex: "a x + b y = c",
    spoken: "a x plus b y equals c",
    means: "a linear equation in two unknowns: a line, unless a and b are both 0",
  },
  {
    latex: "-\\dfrac{a}{b}",
    spoken: "minus a over b",
    means: "the slope of the line a x + b y = c, if b is not 0: its rise over its run",
  },
  {
    latex: "y = m x + n",
    spoken: "y equals m x plus n",
    means: "a line by its slope m and its intercept n on the y-axis",
  },
  {
    latex: "a_1 x + b_1 y = c_1",
    spoken: "a 1 x plus b 1 y equals c 1",
    means: "the first equation of a system; the index is the equation’s number",
    object: "line-1",
  },
  {
    latex: "a_2 x + b_2 y = c_2",
    spoken: "a 2 x plus b 2 y equals c 2",
    means: "the second equation of a system",
    object: "line-2",
  },
  {
    latex: "(x, y)",
    spoken: "the point x, y",
    means: "a point: a pair of values, one for each unknown",
    object: "solution",
  },
  { latex: "A", spoken: "capital A", means: "the matrix of a system: its coefficients, one row for each equation" },
  { latex: "b", spoken: "b", means: "the vector of a system: its constants, one for each equation" },
  { latex: "[A \\mid b]", spoken: "A augmented with b", means: "the augmented matrix of a system" },
  {
    latex: "\\det A = ad - bc",
    spoken: "the determinant of A equals a d minus b c",
    means: "the determinant of a two by two matrix",
  },
  {
    latex: "t",
    spoken: "t",
    means: "the free parameter of a family of solutions",
    object: "parameter",
  },
  { latex: "p + t d", spoken: "p plus t times d", means: "a family of solutions: a particular point and a direction" },
  { latex: "x,\\ y,\\ z", spoken: "x, y, z", means: "the unknowns of a system in three unknowns" },
  {
    latex: "a x + b y + c z = d",
    spoken: "a x plus b y plus c z equals d",
    means: "a linear equation in three unknowns: a plane, unless a, b and c are all 0",
  },
  {
    latex: "(x, y, z)",
    spoken: "the point x, y, z",
    means: "a point of space: a triple of values, one for each unknown",
    object: "meeting",
  },
  {
    latex: "\\det A",
    spoken: "the determinant of A",
    means: "the determinant of a square matrix; of three rows, the sum of their six diagonals",
  },
];
