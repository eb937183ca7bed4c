// %% [markdown] market-stall
// ## Three receipts
//
// At a market stall nothing has a price tag. Three customers show their receipts. The first bought two jars of honey and a cheese and paid 8. The second
// bought two loaves of bread, four jars of honey and two cheeses and paid 18. The third bought a loaf, three jars and four cheeses and paid 23. What does each
// thing cost?
//
// Bread, honey and cheese are the unknowns, each receipt is a row, and what was paid stands behind the bar. By hand it goes like this. The first row has no
// bread, so it **changes places** with the second. Halved, that one reads `1 2 1 | 9`. **Taken off** the third row, it leaves `0 1 3 | 14`, and bread is
// gone from there. The next row, halved, reads `0 1 0.5 | 4`. Taken off the last one it leaves `0 0 2.5 | 10`, which says that a cheese costs 4. Now
// upwards: honey costs $4 - 0.5 \cdot 4 = 2$ and bread $9 - 2 \cdot 2 - 1 \cdot 4 = 1$.
//
// Three moves did it all: swap, scale, add a multiple. You will write the moves, then the plan that chooses them, then everything that can be read off
// its result. Rows and columns are counted from 0, as always in code.

// %% stall
import { array, type NumericArray } from "@gradus/math/arrays";
import { show } from "@gradus/show";

/** The receipts: bread, honey, cheese | paid. */
const stall = array([
  [0, 2, 1, 8],
  [2, 4, 2, 18],
  [1, 3, 4, 23],
]);

show(stall, { label: "M", bar: 3 });

// %% [markdown] three-moves
// ## Three moves
//
// Each move gives back a **new** array and leaves `A` as it was. You know what does that: `assign` makes a copy with one part replaced, and `slice(A, i)` is
// row `i`.
//
// - `swapRows(A, i, j)` exchanges two rows.
// - `scaleRow(A, i, c)` multiplies row `i` by `c`. With $c = 0$ the row would be gone and with it what it said, so that is refused:
//   `throw new RangeError("…")`.
// - `addMultiple(A, target, source, c)` adds `c` times row `source` to row `target`. Row `source` itself stays.
//
// The receipts are whole numbers, so their array is `int32`. What did an `int32` array do with 4.9 litres of lamp oil? Halving a row needs
// `cast(A, "float64")` first.
//
// The cell shows the first three moves from above. Before you run it, say what row 2 will be.

// %% moves
import { add, assign, cast, multiply, slice } from "@gradus/math/arrays";

/** A copy of A with rows i and j exchanged. */
export function swapRows(A: NumericArray, i: number, j: number) {
  // Row i takes row j's place, and the other way round.
  return A;
}

/** A copy of A with row i multiplied by c, which must not be 0. */
export function scaleRow(A: NumericArray, i: number, c: number) {
  // Refuse c = 0, then scale row i of a copy.
  return A;
}

/** A copy of A with c times row source added to row target. */
export function addMultiple(
  A: NumericArray,
  target: number,
  source: number,
  c: number,
) {
  // Only row target changes.
  return A;
}

show(addMultiple(scaleRow(swapRows(stall, 0, 1), 0, 1 / 2), 2, 0, -1), {
  label: "three moves",
  bar: 3,
});

// %% [markdown] which-row
// ## Which row comes up
//
// The number with which a row clears the others in its column is its **pivot**. By hand you take one that is easy to divide by. A machine takes the one of
// **largest magnitude**: the numbers carry small rounding errors, and dividing by a small number makes them large. So of 3 and −7 it takes −7.
//
// Write `pivotRow(A, column, from, zero)`. It looks down `column`, from row `from` on, and gives the row of the entry with the largest magnitude. If no
// magnitude is larger than `zero`, the column has no pivot, and the answer is `-1`. For equal magnitudes either row will do.
//
// Why `zero`, and not simply 0? Computed numbers are rarely 0 to the last digit. What should be 0 arrives as something like $10^{-16}$, and must
// not become a pivot.

// %% pivot
import { at } from "@gradus/math/arrays";

/** The row of the largest entry of a column, or -1 if all are zero. */
export function pivotRow(
  A: NumericArray,
  column: number,
  from: number,
  zero: number,
) {
  // Keep the best row so far, from row `from` down.
  return from;
}

show(pivotRow(stall, 0, 0, 1e-10), { label: "pivot row of column 0" });

// %% [markdown] downwards
// ## The way down
//
// Now the plan. Go through the columns from the left, but **not** through the last one: it holds the constants, and they are no unknown. Keep the number of pivots
// found so far; the next pivot belongs into the row of that number.
//
// 1. Find the pivot row of this column, looking from that row down.
// 2. There is none? Then go to the next column and **stay in the row**.
// 3. Otherwise swap it up, scale the row so that the pivot becomes 1, and clear everything below.
//
// What comes out is a **row echelon form**: each pivot is 1, stands further right than the one above, and has zeros below; rows without a pivot come last.
//
// Here an entry counts as zero when its magnitude is at most $10^{-10}$ times the largest magnitude among the coefficients **handed in**, constants left out.
// `rowEchelonForm` gives a record of the matrix and the list of the columns that have a pivot.

// %% echelon
type Echelon = { matrix: NumericArray; pivots: number[] };

/** A row echelon form of an augmented matrix, with pivots 1. */
export function rowEchelonForm(M: NumericArray): Echelon {
  // Column by column, with pivotRow and the three moves.
  return { matrix: M, pivots: [] };
}

show(rowEchelonForm(stall).matrix, { label: "way down", bar: 3 });
show(rowEchelonForm(stall).pivots, { label: "pivots" });

// %% [markdown] upwards
// ## And up again
//
// In a **reduced** row echelon form there are zeros above each pivot, too. A system can have many echelon forms, yet in front of the bar only one that is
// reduced: whoever computes it, by whatever moves, ends at the same numbers. Behind the bar they are the same, too, unless the equations contradict each other.
// Start from the form you have and clear upwards.

// %% reduced
/** The reduced row echelon form of an augmented matrix. */
export function reducedRowEchelonForm(M: NumericArray): Echelon {
  // Begin with rowEchelonForm, then clear upwards.
  return { matrix: M, pivots: [] };
}

show(reducedRowEchelonForm(stall).matrix, { label: "up again", bar: 3 });

// %% [markdown] last-first
// ## The last unknown first
//
// When every unknown has its pivot, nobody needs the way up. The last row already says what the last unknown is. Put it into the row above, and so on. That is
// **back substitution**, and it takes fewer steps than clearing upwards.
//
// `backSubstitution(M)` is given an echelon form of $n$ rows and $n + 1$ columns with 1s on its diagonal. It gives the $n$ unknowns as an array of shape `[n]`.

// %% back
import { zeros } from "@gradus/math/arrays";

/** The solution of an echelon form with a pivot for each unknown. */
export function backSubstitution(M: NumericArray): NumericArray {
  // From the last row up.
  return slice(M, ":", -1);
}

show(backSubstitution(rowEchelonForm(stall).matrix), {
  label: "bread, honey, cheese",
});

// %% [markdown] one-number
// ## A determinant for the price of an elimination
//
// Once all below the diagonal is zero, a determinant is the product along the diagonal. The moves on the way there change it in ways that you can keep track of:
// adding a multiple leaves it alone, **each swap turns its sign**, and scaling a row by $c$ multiplies it by $c$.
//
// `determinantByElimination(A)` takes a square matrix, without constants, of any size. A column without a pivot means 0. And a matrix without rows
// has determinant 1: a product of no factors. The rule for what counts as zero is the same as before.
//
// For the coefficients of the receipts two ways should agree: yours, and ${0 \cdot 4 \cdot 4} + {2 \cdot 2 \cdot 1} + {1 \cdot 2 \cdot 3} - {1 \cdot 4 \cdot 1} - {0 \cdot 2 \cdot 3} - {2 \cdot 2 \cdot 4}$,
// the six diagonals. What is that?

// %% determinant
/** The determinant of a square matrix, from its pivots. */
export function determinantByElimination(A: NumericArray): number {
  // Multiply by each pivot, turn the sign at each swap.
  return 1;
}

const coefficients = slice(stall, ":", ":-1");
show(determinantByElimination(coefficients), { label: "determinant" });

// %% [markdown] three-outcomes
// ## None, one, infinitely many
//
// Now put it together. `solveSystem(A, b)` is given the coefficients, m×n, and the constants, an array of shape `[m]`. It answers with one of three records, the first that fits:
//
// - `{ kind: "none" }` if a row says $0 = c$ with $c$ not zero. A row $0 = 0$ is no contradiction.
// - `{ kind: "unique", x }` if every unknown has a pivot.
// - `{ kind: "infinite", particular, directions }` if some have none: these are **free**.
//
// For the last one, read the reduced form. Set all free unknowns to 0, and the constants are the others: that is `particular`. Then set one free unknown to 1,
// the others to 0, and every constant to 0: what follows is one of the `directions`. There is one for each free unknown. For the system $x + 2y = 3$ the free
// unknown is $y$. The particular solution is $(3, 0)$, and there is one direction, $(-2, 1)$.
//
// A constant counts as zero when its magnitude is at most $10^{-10}$ times the largest one in $A$ and $b$.

// %% solve
import { concatenate, reshape } from "@gradus/math/arrays";

type Point = NumericArray;
type Answer =
  | { kind: "none" }
  | { kind: "unique"; x: Point }
  | { kind: "infinite"; particular: Point; directions: Point[] };

/** All solutions of A x = b. */
export function solveSystem(A: NumericArray, b: NumericArray): Answer {
  // Reduce A beside b, then read it: contradiction, pivots, free ones.
  return { kind: "none" };
}

const paid = slice(stall, ":", -1);
show(solveSystem(coefficients, paid));
show(solveSystem(array([[1, 2]]), array([3])));

// %% [markdown] from-text
// ## From text to numbers
//
// Nobody likes to type matrices. `parseSystem(text)` reads equations, one a line, and gives `{ A, b, names }`: the coefficients, the constants, and the names of
// the unknowns in the order of the columns of `A`, whichever order you choose.
//
// - A term is a number, a name, or a number before a name: `7`, `h`, `4h`, `4*h`, `0.5 bread`. A name is made of letters and digits and begins with a letter.
// - Terms are joined by `+` and `-`. A side may begin with a sign. Blanks mean nothing, and a line without anything else is no equation.
// - Unknowns and numbers may stand on both sides and more than once. Collect unknowns on the left, numbers on the right: what crosses the `=` changes its sign.
// - Anything else is refused, above all what is not linear, such as `x*y`, `x^2`, `1/x` or `sin(x)`: throw a `NonLinearError` whose message names the term and
//   the line, counted from 1, as in `line 2: x*y is not linear`.
//
// An error with a name of its own is a class: `class NonLinearError extends Error { override name = "NonLinearError"; }`. Whoever calls your function can
// tell it from other errors by that name.
//
// One way: for each side, take out the blanks, put a `+` before each `-`, and split at `+`. What is left are terms, and a regular expression takes a term
// apart. `/^(-?)(\d+)$/.exec("-12")` gives the whole text, then `"-"`, then `"12"`; it gives `null` where nothing fits.

// %% parse
type System = { A: NumericArray; b: NumericArray; names: string[] };

/** The system that a text writes down, one equation a line. */
export function parseSystem(text: string): System {
  // Take every line apart into terms, and collect them.
  return { A: zeros([1, 1]), b: zeros([1]), names: ["x"] };
}

show(parseSystem("2h + c = 8\n2b + 4h = 18 - 2c"));

// %% [markdown] any-system
// ## Type any system
//
// Everything here is yours: your words are read by your `parseSystem` and solved by your `solveSystem`. Change the text. Leave one line out, and see what
// becomes of the answer. Write a line twice, then change its constant.

// %% anything
import { table } from "@gradus/show";

const text = `
  2 honey + cheese = 8
  2 bread + 4 honey = 18 - 2 cheese
  bread + 3 honey + 4 cheese = 23
`;

const { A, b, names } = parseSystem(text);
const answer = solveSystem(A, b);
const parts: NumericArray[] = [];
if ("x" in answer) parts.push(answer.x);
if ("particular" in answer) parts.push(answer.particular);
if ("directions" in answer) parts.push(...answer.directions);

const heads = parts.map((_, k) => (k ? `+ t${k} ·` : "="));
const lines = names.map((name, i) => [name, ...parts.map((x) => at(x, i))]);

show(answer.kind);
if (parts.length > 0) table(lines, { columns: ["unknown", ...heads] });

// %% [markdown] black-squares
// ## The staircase
//
// Here is an echelon form as a picture, made by your `rowEchelonForm`. The marked fields are its pivots, and the last column holds the constants. Follow the stairs:
// each step goes down by one row and to the right by one column or more. A long step passes over unknowns that have no pivot. These may be chosen freely;
// the others follow from them.
//
// **Which unknowns are free?** This is the closing question of the assignment, about another staircase each time. On the page it stands below this cell. In a terminal,
// `npx gradus exercise new la.read-the-staircase --level 2 --seed 1` asks it, and another seed asks it about another picture.

// %% staircase
import * as Plot from "@observablehq/plot";

const wide = array([
  [1, 2, 1, 0, 0, 1, 6],
  [2, 4, 0, 1, 4, 0, 3],
  [1, 2, -1, 1, 4, 1, 3],
  [3, 6, 1, 1, 4, 1, 9],
]);

const { matrix, pivots } = rowEchelonForm(wide);
const short = matrix.data.map((d) => Math.round(100 * d) / 100 || 0);
const field = (d: number, k: number) => [k % 7, Math.floor(k / 7), d];
const numbers = Plot.text(Array.from(short, field), { text: "2" });
const stones = pivots.map((column, row) => [column, row]);
const marked = Plot.cell(stones, { fillOpacity: 0.25 });
const ends = stones.length ? [...stones, [6, stones.length - 1]] : [];
const line = Plot.line(ends, { curve: "step-after", dx: -23, dy: 17 });
Plot.plot({ axis: null, width: 320, marks: [marked, numbers, line] });

// %% [markdown] what-it-means
// ## Where this comes back
//
// In most numerical libraries “solve” goes down this staircase. A linear model with more weights than examples is the wide case: some of its weights are free, so
// data that can be fitted at all can be fitted in infinitely many ways. What you wrote here you will use again.
//
// Check your functions as often as you like. Later ones call earlier ones, so mend the first that fails first. When all hold, submit: then they are called with
// many more systems, drawn afresh.
