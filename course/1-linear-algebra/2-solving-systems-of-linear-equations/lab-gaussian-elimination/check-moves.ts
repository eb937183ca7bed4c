import { array, cast, type NumericArray, randomIntegers } from "@gradus/math/arrays";
import type { RandomStream } from "@gradus/math/random";
import { defineCheck, judgeValue, NOT_APPLICABLE, recognising, shortNotation } from "@gradus/sandbox";
import { asFloats, floats, isSame, wrong } from "./returned.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { asArrays } from "./systems.ts";

/** How many generated matrices a run adds. */
const GENERATED = { tried: 5, submitted: 20 } as const;

/** Matrices for moves: one row, one column, wide, tall, square, whole and not. */
function matrices(rng: RandomStream, submit: boolean): readonly NumericArray[] {
  const drawn = (m: number, n: number) => rowsOf(randomIntegers([m, n], -9, 9, rng));
  const generated = Array.from({ length: submit ? GENERATED.submitted : GENERATED.tried }, () => {
    const rows = drawn(rng.integer(2, 6), rng.integer(1, 6));
    return rng.uniform() < 0.5 ? rows : rows.map((row) => row.map((entry) => entry / 8));
  });
  const told: readonly Rows[] = [
    [
      [0, 2, 1, 8],
      [2, 4, 2, 18],
      [1, 3, 4, 23],
    ],
    [
      [1.5, -2],
      [0, 4],
    ],
    [[1], [2], [-3]],
    [
      [5, 0, 3, -7, 2, 1],
      [1, 4, -1, 2, 9, 5],
    ],
    [
      [1, 2],
      [3, 5],
      [4, 7],
      [8, 6],
    ],
  ];
  return asArrays([...told, ...generated]);
}

/** Two different rows of a matrix. */
function twoRows({ shape: [rows = 2] }: NumericArray, rng: RandomStream): readonly [number, number] {
  const [first = 0, second = 1] = rng.shuffle(Array.from({ length: rows }, (_, i) => i));
  return [first, second];
}

type Swap = readonly [NumericArray, number, number];

/** The matrix with some of its rows replaced. */
function replaced(A: NumericArray, change: (row: readonly number[], i: number, rows: Rows) => readonly number[]) {
  return floats(rowsOf(A).map((row, i, rows) => change(row, i, rows)));
}

const cutRow = (row: readonly number[]) => row.map((entry) => Math.trunc(entry) + 0);
const CUT =
  "Entries were cut to whole numbers: an array of whole numbers stays one. Make a copy with floats first, then work on that.";

/** The first move: two rows exchanged in a copy. */
export const swapRowsCheck = defineCheck<Swap, null>({
  name: "exchanges two rows",
  function: "swapRows",
  parameters: ["A", "i", "j"],
  read: asFloats,
  cases: (rng, { submit }) => [
    ...matrices(rng, submit).map((A) => ({ arguments: [A, ...twoRows(A, rng)] as const, facts: null })),
    { arguments: [floats([[1, 2.5]]), 0, 0], facts: null },
  ],
  expected: ({ arguments: [A, i, j] }) => swapped(A, i, j),
  judge: ({ arguments: [A, i, j] }, { value }) => {
    const judged = judgeValue(swapped(A, i, j), value, { inputs: [A] });
    // Compared as floats, and shown as what it is: an exchange changes no entry, so it changes no type either.
    return judged.right ? judged : { ...judged, expected: shortNotation(cast(swapped(A, i, j), A.dtype)) };
  },
  knownWrong: [
    {
      id: "unchanged",
      message: "Your matrix is the one that was handed in. Give back the copy in which the rows have changed places.",
      apply: ({ arguments: [A] }) => asFloats(A),
    },
    {
      id: "one-row-twice",
      message:
        "Two rows are the same now. The first was replaced before it was copied: take it from `A`, where it still stands.",
      apply: ({ arguments: [A, i, j] }) =>
        recognising((value) =>
          [i, j].some((kept) =>
            isSame(
              replaced(A, (row, k, rows) => (k === i || k === j ? (rows[kept] ?? []) : row)),
              value,
            ),
          ),
        ),
    },
  ],
});

function swapped(A: NumericArray, i: number, j: number): NumericArray {
  return replaced(A, (row, k, rows) => (k === i ? rows[j] : k === j ? rows[i] : row) ?? []);
}

type Scale = readonly [NumericArray, number, number];

/** The second move: one row times c in a copy, refused for c = 0. */
export const scaleRowCheck = defineCheck<Scale, null>({
  name: "multiplies one row, and refuses 0",
  function: "scaleRow",
  parameters: ["A", "i", "c"],
  read: asFloats,
  cases: (rng, { submit }) => {
    const factors = [0.5, -1, 1, 3, -0.25, 1 / 3, 1000];
    const scaled = matrices(rng, submit).map((A, k) => ({
      arguments: [A, twoRows(A, rng)[0], factors[k % factors.length] ?? 2] as const,
      facts: null,
    }));
    const whole = { arguments: [array([[3, 1, 5]]), 0, 0.5] as const, facts: null };
    return [whole, ...scaled, { arguments: [floats([[1, 2.5]]), 0, 0] as const, facts: null }];
  },
  expected: ({ arguments: [A, i, c] }) => (c === 0 ? undefined : scaled(A, i, c)),
  judge: ({ arguments: [A, i, c] }, { value }) => {
    if (c !== 0) return judgeValue(scaled(A, i, c), value, { inputs: [A] });
    return wrong(
      "With c = 0 the row would be gone, and no move brings it back. Refuse it with an error instead of returning something.",
    );
  },
  judgeThrown: ({ arguments: [, , c] }, { name }) => (c === 0 && !isAccident(name) ? { right: true } : null),
  knownWrong: [
    {
      id: "cut",
      message: CUT,
      apply: ({ arguments: [A, i, c] }) => {
        if (c === 0) return NOT_APPLICABLE;
        if (A.dtype === "float64") return scaled(A, i, c);
        return replaced(scaled(A, i, c), cutRow);
      },
    },
    {
      id: "whole-matrix",
      message: "Every row is multiplied. Only row `i` changes.",
      apply: ({ arguments: [A, , c] }) =>
        c === 0 ? NOT_APPLICABLE : replaced(A, (row) => row.map((entry) => c * entry)),
    },
    {
      id: "divided",
      message: "The row is divided by `c`. Multiply it.",
      apply: ({ arguments: [A, i, c] }) => (c === 0 ? NOT_APPLICABLE : scaled(A, i, 1 / c)),
    },
  ],
});

function scaled(A: NumericArray, i: number, c: number): NumericArray {
  return replaced(A, (row, k) => (k === i ? row.map((entry) => c * entry) : row));
}

/** Errors that nobody throws on purpose: a name that isn't there, for one. */
function isAccident(name: string): boolean {
  return ["ReferenceError", "NameError", "UnboundLocalError", "AttributeError", "SyntaxError"].includes(name);
}

type Add = readonly [NumericArray, number, number, number];

/** The third move: a multiple of one row added to another in a copy. */
export const addMultipleCheck = defineCheck<Add, null>({
  name: "adds a multiple of one row to another",
  function: "addMultiple",
  parameters: ["A", "target", "source", "c"],
  read: asFloats,
  cases: (rng, { submit }) => {
    const factors = [-0.5, -2, 1.5, 3, 0, 1 / 3];
    const summed = matrices(rng, submit).map((A, k) => ({
      arguments: [A, ...twoRows(A, rng), factors[k % factors.length] ?? 2] as const,
      facts: null,
    }));
    const whole = array([
      [1, 2, 9],
      [4, 3, 7],
    ]);
    return [{ arguments: [whole, 1, 0, -0.5] as const, facts: null }, ...summed];
  },
  expected: ({ arguments: [A, target, source, c] }) => added(A, target, source, c),
  judge: ({ arguments: [A, target, source, c] }, { value }) =>
    judgeValue(added(A, target, source, c), value, { inputs: [A] }),
  knownWrong: [
    {
      id: "source-changed",
      message: "Row `source` must stay as it is: only row `target` changes. Yours are exchanged.",
      apply: ({ arguments: [A, target, source, c] }) => added(A, source, target, c),
    },
    {
      id: "source-scaled",
      message: "Row `source` must stay as it is. Yours comes out multiplied by `c`.",
      apply: ({ arguments: [A, target, source, c] }) =>
        replaced(added(A, target, source, c), (row, k) => {
          const before = rowsOf(A)[source] ?? [];
          return k === source ? before.map((entry) => c * entry) : row;
        }),
    },
    {
      id: "cut",
      message: CUT,
      apply: ({ arguments: [A, target, source, c] }) => {
        const sum = added(A, target, source, c);
        return A.dtype === "float64" ? sum : replaced(sum, cutRow);
      },
    },
    {
      id: "without-c",
      message: "Row `source` is added as it is. Multiply it by `c` first.",
      apply: ({ arguments: [A, target, source] }) => added(A, target, source, 1),
    },
    {
      id: "subtracted",
      message: "The multiple is taken off. Add it: a `c` below 0 takes off by itself.",
      apply: ({ arguments: [A, target, source, c] }) => added(A, target, source, -c),
    },
    {
      id: "replaced",
      message: "Row `target` is only the multiple now. It should be added to what stood there.",
      apply: ({ arguments: [A, target, source, c] }) =>
        replaced(A, (row, k, rows) => (k === target ? (rows[source] ?? []).map((entry) => c * entry) : row)),
    },
  ],
});

function added(A: NumericArray, target: number, source: number, c: number): NumericArray {
  return replaced(A, (row, k, rows) =>
    k === target ? row.map((entry, j) => entry + c * (rows[source]?.[j] ?? 0)) : row,
  );
}
