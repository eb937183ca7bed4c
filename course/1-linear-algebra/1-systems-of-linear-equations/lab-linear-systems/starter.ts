// %% [markdown] two-clues
// ## Two clues
//
// A boat hire on a lake has pedal boats for two people and rowing boats for three. At noon the keeper looks out over the water.
// **11 boats** are out, and they carry **28 people**, every seat taken. How many boats of each kind are out?
//
// Call the pedal boats $x$ and the rowing boats $y$. The first clue says $x + y = 11$. Keep only its numbers: the coefficients, then a bar,
// then the constant, so `1 1 | 11`. Two clues make two rows. Two rows with their bar are the **augmented matrix** of the system.
//
// The row of the boats is there. Write the row of the people below it, then run the cell.

// %% clues
import type { ExactMatrix } from "@gradus/math/exact";
import { columnOf, determinant, matrix, solve } from "@gradus/math/exact";
import { plot, show, table } from "@gradus/show";

/** The augmented matrix of both clues: x pedal boats, y rowing boats. */
export function lakeSystem(): ExactMatrix {
  return matrix([
    [1, 1, 11], // boats
    // your row, people: how many sit in x pedal boats and y rowing boats?
  ]);
}

show(lakeSystem(), { label: "M", bar: 2 });

// %% [markdown] solve-it
// ## Hand it over
//
// Left of the bar stands the matrix $A$ of the coefficients, right of it the constants $b$. `solve(A, b)` takes the two apart and answers with one of
// three words: `unique`, `none` or `infinite`. It never guesses and never rounds: every number here is an exact fraction.
//
// Run the cell with one clue only and with both. What does one clue leave open?

// %% solve
/** The part of an augmented matrix to the left of its bar. */
const coefficients = (system: ExactMatrix) =>
  matrix(
    system.entries.map((row) => row.slice(0, 2)),
    2,
  );

const M = lakeSystem();
const A = coefficients(M);
const b = columnOf(M, 2);

solve(A, b);

// %% [markdown] one-number
// ## One number that warns
//
// For $A = \begin{bmatrix} a & b \\ c & d \end{bmatrix}$ the **determinant** is $ad - bc$. It looks only at the coefficients. When it is not zero the two lines
// have different directions and must cross, whatever the constants are. When it is zero, $A$ is called **singular**.
//
// Work the determinant of your $A$ out in your head first. Then change the `2` of the pedal boats to a `3` in the first cell and
// run this one again: what would a lake be like on which both kinds of boat hold three?

// %% determinant
determinant(A);

// %% [markdown] two-lines
// ## The same thing, drawn
//
// Each row is a line: all pairs of pedal and rowing boats that fit this one clue. A solution lies on both lines. The ring marks what
// `solve` found, so picture and library must agree.

// %% picture
const found = solve(A, b).value;

plot({
  lines: M,
  points: found.kind === "unique" ? [{ at: found.point, ring: true }] : [],
  labels: { x: "pedal boats", y: "rowing boats" },
});

// %% [markdown] against-each-other
// ## Two clues that contradict each other
//
// The next day a counter hangs at the landing stage and reports 11 boats. A second counter sees both ends of every boat, so it counts each
// boat twice. It reports 24.
//
// Before you run the cell, decide: what will the determinant be, what will the library say, and what will the picture show?

// %% contradiction
const contradiction = matrix([
  [1, 1, 11],
  [2, 2, 24],
]);

show(contradiction, { label: "two counters", bar: 2 });
show(determinant(coefficients(contradiction)), { label: "determinant" });
show(solve(coefficients(contradiction), columnOf(contradiction, 2)));
plot({
  lines: contradiction,
  labels: { x: "pedal boats", y: "rowing boats" },
});

// %% [markdown] twice-the-same
// ## Two clues that say the same
//
// Someone wipes the lens, and the second counter reports 22. Only a constant has changed. Which of your three predictions change with it?

// %% repetition
const repetition = matrix([
  [1, 1, 11],
  [2, 2, 22],
]);

show(repetition, { label: "after wiping", bar: 2 });
show(determinant(coefficients(repetition)), { label: "determinant" });
show(solve(coefficients(repetition), columnOf(repetition, 2)));
plot({
  lines: repetition,
  labels: { x: "pedal boats", y: "rowing boats" },
});

// %% [markdown] name-the-kind
// ## Name the kind yourself
//
// `solve` knows the kind of every system. Now find it without `solve`: write a function that takes an augmented matrix with two rows and three columns
// and returns `"unique"`, `"none"` or `"infinite"`.
//
// The first step is there: a determinant that is not zero settles it. For a singular system look at the constants: when the left sides are multiples
// of each other, do the right sides follow? And be ready for rows that draw no line at all: `0 0 | 0` is true for every point, `0 0 | 5` for none.
// Vertical lines come too, so don’t divide by a coefficient that may be zero: compare products instead.
//
// `entryOf(system, 0, 2)` is the constant of the first row (rows and columns are counted from 0). Fractions are combined with `Q.multiply`, `Q.subtract`,
// `Q.equals` and asked with `Q.isZero`.

// %% kind
import { entryOf, Q } from "@gradus/math/exact";

type Kind = "unique" | "none" | "infinite";

/** The kind of a system, from its augmented matrix of two rows. */
export function kindOfSystem(system: ExactMatrix): Kind {
  const product = (i: number, j: number) =>
    Q.multiply(entryOf(system, 0, i), entryOf(system, 1, j));
  // ad and bc differ: the determinant is not zero.
  if (!Q.equals(product(0, 1), product(1, 0))) return "unique";
  // Here the system is singular. Is its kind always none?
  return "none";
}

table([
  { system: "the lake", kind: kindOfSystem(lakeSystem()) },
  { system: "two counters", kind: kindOfSystem(contradiction) },
  { system: "after wiping", kind: kindOfSystem(repetition) },
]);

// %% [markdown] singular-and-solvable
// ## Singular, and yet solvable
//
// “Singular means no solution” is a common belief. One example is enough to end it: give the augmented matrix of a system whose
// coefficients are singular and which has a solution all the same. What stands here now is the lake, and its coefficients are not singular.

// %% singular
/** The augmented matrix of a singular system that has a solution. */
export function singularWithSolution(): ExactMatrix {
  return matrix([
    [1, 1, 11],
    [2, 3, 28],
  ]);
}

show(singularWithSolution(), { bar: 2 });
show(determinant(coefficients(singularWithSolution())), {
  label: "determinant",
});
plot({ lines: singularWithSolution() });

// %% [markdown] what-it-means
// ## Where this comes back
//
// A model that learns from two sensors solves a system too: its unknowns are how much to trust each sensor. If both sensors measure the same thing, the left sides
// of the rows repeat each other, the matrix is singular, and infinitely many weights fit the data equally well. The predictions may be fine, but
// no single weight means anything any more. The determinant warns of it before a model is fitted.
//
// When your three functions do what they say, check them below.
