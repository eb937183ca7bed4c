import { cast, type NumericArray, zeros } from "@gradus/math/arrays";
import { determinantWithoutSteps, matrix, nearestDouble, valueOfDouble } from "@gradus/math/exact";
import { defineCheck, judgeValue, recognising } from "@gradus/sandbox";
import { CHOICES, type Eliminated, eliminated } from "./elimination.ts";
import { asFloats, isSame, TOLERANCE } from "./returned.ts";
import { coefficientsOf, type Rows, rowsOf } from "./rows.ts";
import { asArrays, regularSystem, shapedSystem } from "./systems.ts";

/** How many generated matrices a run adds. */
const GENERATED = { tried: 6, submitted: 28 } as const;

type Call = readonly [NumericArray];

const TELLING: readonly Rows[] = [
  [
    [0, 2, 1],
    [2, 4, 2],
    [1, 3, 4],
  ],
  [
    [1, 0],
    [0, 1],
  ],
  [
    [0, 1],
    [1, 0],
  ],
  [[-2.5]],
  [[0]],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [1, 2],
    [2, 4],
  ],
  [
    [3, 1],
    [2, 4],
  ],
  [
    [0, 2, 3],
    [0, 5, 1],
    [0, 1, 7],
  ],
  [
    [2, 1, 0, 3],
    [4, 2, 1, 1],
    [0, 5, 2, -1],
    [1, 1, 1, 1],
  ],
  [
    [200, -600, 400],
    [1, 2, -0.5],
    [30, 10, 90],
  ],
];

/** The learner's function must find the determinant of a square matrix of any size. */
export const determinantCheck = defineCheck<Call, number>({
  name: "finds the determinant of any square matrix",
  function: "determinantByElimination",
  parameters: ["A"],
  read: asFloats,
  tolerance: TOLERANCE,
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const regular = Array.from({ length: count }, (_, i) =>
      coefficientsOf(regularSystem(rng, submit ? (i % 7) + 1 : rng.integer(2, 5))),
    );
    const square = Array.from({ length: submit ? 8 : 3 }, () => squarePart(shapedSystem(rng)));
    const matrices = asArrays([...TELLING, ...regular, ...square.filter((rows) => rows.length > 0)]);
    return [...matrices, cast(zeros([0, 0]), "float64")].map((A) => ({ arguments: [A] as const, facts: exactly(A) }));
  },
  // A singular matrix gives 0 up to what rounding leaves, which depends on the size of all its entries.
  expected: ({ facts }) => (facts === 0 ? undefined : facts),
  judge: ({ arguments: [A], facts }, { value }) =>
    judgeValue(facts, value, { inputs: scaleOf(A), relative: TOLERANCE }),
  knownWrong: [
    rule("sign", "The size is right and the sign is not: each swap turns the sign.", ({ product }) => [product]),
    rule(
      "swaps-always-turn",
      "The sign turns too often: a row that is its own pivot row is not swapped.",
      ({ product, pivots }) => [pivots.length % 2 === 0 ? product : -product],
    ),
    rule(
      "scaled-away",
      "Pivots that were scaled to 1 leave a product of 1, whatever the matrix: scaling the pivots divided it away. Multiply by each pivot before you scale its row.",
      ({ product }) => (product === 0 ? [0] : [1, -1]),
    ),
    {
      id: "diagonal-of-A",
      message:
        "This is the product of the diagonal as it was handed in. Eliminate first: only below a diagonal of zeros is it the determinant.",
      apply: ({ arguments: [A] }) => rowsOf(A).reduce((product, row, i) => product * (row[i] ?? 0), 1),
    },
  ],
});

/** A wrong rule, recognised whichever pivots the elimination chooses. */
function rule(id: string, message: string, results: (found: Eliminated) => readonly number[]) {
  return {
    id,
    message,
    apply: ({ arguments: [A] }: { readonly arguments: Call }) =>
      recognising((value) =>
        CHOICES.some((choose) => {
          // A column of constants that are all 0 makes a system of it.
          const found = eliminated(
            rowsOf(A).map((row) => [...row, 0]),
            { choose },
          );
          const isSingular = found.pivots.length < rowsOf(A).length;
          const given = results(isSingular ? { ...found, product: 0 } : found);
          return given.some((result) => isSame(result, value, scaleOf(A)));
        }),
      ),
  };
}

/** What a singular matrix's result must be small beside: a product of as many of its entries. Other results are their own scale. */
function scaleOf(A: NumericArray): readonly number[] {
  const largest = Math.max(0, ...Array.from(A.data, Math.abs));
  return exactly(A) === 0 ? [largest ** (A.shape[0] ?? 0)] : [];
}

function exactly(A: NumericArray): number {
  return nearestDouble(
    determinantWithoutSteps(
      matrix(
        rowsOf(A).map((row) => row.map(valueOfDouble)),
        A.shape[1] ?? 0,
      ),
    ),
  );
}

function squarePart(rows: Rows): Rows {
  const n = Math.min(rows.length, (rows[0]?.length ?? 1) - 1);
  return rows.slice(0, n).map((row) => row.slice(0, n));
}
