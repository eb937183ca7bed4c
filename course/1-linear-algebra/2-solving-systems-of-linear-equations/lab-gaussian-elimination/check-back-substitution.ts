import { array, type NumericArray } from "@gradus/math/arrays";
import type { RandomStream } from "@gradus/math/random";
import { defineCheck, judgeValue } from "@gradus/sandbox";
import { asFloats, TOLERANCE } from "./returned.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { asArrays } from "./systems.ts";

/** How many generated systems a run adds. */
const GENERATED = { tried: 6, submitted: 28 } as const;

type Call = readonly [NumericArray];

const TELLING: readonly Rows[] = [
  [
    [1, 2, 1, 9],
    [0, 1, 0.5, 4],
    [0, 0, 1, 4],
  ],
  [[1, -3]],
  [
    [1, 4, 2],
    [0, 1, -1],
  ],
  [
    [1, 0, 0, 5],
    [0, 1, 0, 6],
    [0, 0, 1, 7],
  ],
  [
    [1, -1, 2, 3, 1],
    [0, 1, 2, -1, 0],
    [0, 0, 1, 2, -2],
    [0, 0, 0, 1, 3],
  ],
];

/** The learner's function must find the unknowns of an echelon form from the last one up. */
export const backSubstitutionCheck = defineCheck<Call, null>({
  name: "finds the unknowns from the last one up",
  function: "backSubstitution",
  parameters: ["M"],
  read: asFloats,
  tolerance: TOLERANCE,
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const generated = Array.from({ length: count }, (_, i) =>
      triangular(rng, submit ? (i % 7) + 1 : rng.integer(2, 5)),
    );
    return asArrays([...TELLING, ...generated]).map((M) => ({ arguments: [M] as const, facts: null }));
  },
  expected: ({ arguments: [M] }) => found(M),
  judge: ({ arguments: [M] }, { value }) => judgeValue(found(M), value, { inputs: [M], relative: TOLERANCE }),
  knownWrong: [
    rule(
      "top-down",
      "Each unknown came out as its constant: x₁ needs the later ones first. Go through the rows from the bottom.",
      (M) => asFloats(array(rowsOf(M).map((row) => row.at(-1) ?? 0))),
    ),
    rule("added", "The later unknowns are added. Moved to the other side of the =, they are taken off.", (M) =>
      found(M, (value, term) => value + term),
    ),
    rule("neighbour-only", "Only the next unknown is taken off. A row may hold all the later ones.", (M) =>
      found(M, (value, term, i, j) => (j === i + 1 ? value - term : value)),
    ),
    rule(
      "constants-of-later-rows",
      "You take off the later constants, not the later unknowns. Use what you have found for them.",
      (M) => {
        const rows = rowsOf(M);
        const n = rows.length;
        return floatList(
          rows.map((row, i) =>
            row.slice(i + 1, n).reduce((value, entry, k) => value - entry * (rows[i + 1 + k]?.[n] ?? 0), row[n] ?? 0),
          ),
        );
      },
    ),
  ],
});

type Combine = (value: number, term: number, i: number, j: number) => number;

function found(M: NumericArray, combine: Combine = (value, term) => value - term): NumericArray {
  const rows = rowsOf(M);
  const n = rows.length;
  const x: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let value = rows[i]?.[n] ?? 0;
    for (let j = i + 1; j < n; j++) value = combine(value, (rows[i]?.[j] ?? 0) * (x[j] ?? 0), i, j);
    x[i] = value;
  }
  return floatList(x);
}

const floatList = (entries: readonly number[]) => array(entries, { dtype: "float64" });

function rule(id: string, message: string, apply: (M: NumericArray) => unknown) {
  return { id, message, apply: ({ arguments: [M] }: { readonly arguments: Call }) => apply(M) };
}

/** An echelon form with 1s on its diagonal, of whole numbers or quarters. */
function triangular(rng: RandomStream, n: number): Rows {
  const part = rng.choice([1, 0.25]);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) => (j < i ? 0 : j === i ? 1 : part * rng.integer(-5, 5))),
  );
}
