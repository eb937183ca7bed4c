import type { NumericArray } from "@gradus/math/arrays";
import { randomIntegers } from "@gradus/math/arrays";
import type { RandomStream } from "@gradus/math/random";
import { defineCheck, emptyWords, type Judgement, recognising, valueKind } from "@gradus/sandbox";
import { asFloats, wrong } from "./returned.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { asArrays } from "./systems.ts";

/** How many generated columns a run adds. */
const GENERATED = { tried: 8, submitted: 40 } as const;

type Call = readonly [NumericArray, number, number, number];

const TELLING: readonly (readonly [Rows, number, number, number])[] = [
  [[[3], [-7], [5]], 0, 0, 1e-10],
  [[[3], [-7], [5]], 0, 2, 1e-10],
  [[[9], [2], [5], [-4]], 0, 1, 1e-10],
  [
    [
      [0, 1],
      [0, 2],
    ],
    0,
    0,
    1e-10,
  ],
  [
    [
      [4, 1],
      [0, 2],
    ],
    0,
    1,
    1e-10,
  ],
  [
    [
      [1, 3e-17],
      [2, -1e-16],
    ],
    1,
    0,
    1e-10,
  ],
  [[[-2], [-3], [-1]], 0, 0, 1e-10],
  [
    [
      [1, -2.5, 0],
      [0, 0.5, 4],
      [7, 2, -9],
    ],
    2,
    1,
    1e-10,
  ],
  [
    [
      [0, 0],
      [0, 0],
    ],
    1,
    0,
    0,
  ],
  [
    [
      [6, 1],
      [1, 2],
    ],
    0,
    2,
    1e-10,
  ],
  [[[0.4], [-0.3], [0.2]], 0, 0, 0.5],
];

/** The learner's function must find the entry of largest magnitude, from a row on, or say that there is none. */
export const pivotRowCheck = defineCheck<Call, null>({
  name: "finds the largest entry of a column",
  function: "pivotRow",
  parameters: ["A", "column", "from", "zero"],
  read: asFloats,
  cases: (rng, { submit }) => {
    const generated = Array.from({ length: submit ? GENERATED.submitted : GENERATED.tried }, () => randomCall(rng));
    const calls = [...TELLING, ...generated];
    const arrays = asArrays(calls.map(([rows]) => rows));
    return calls.map(([, column, from, zero], i) => ({
      arguments: [arrays[i] as NumericArray, column, from, zero] as const,
      facts: null,
    }));
  },
  expected: ({ arguments: call }) => largest(call),
  judge: ({ arguments: call }, { value }) => judgePlace(call, value),
  knownWrong: [
    {
      id: "first-non-zero",
      message:
        "You take the first entry that is not zero. That is a legal move, but the largest one loses fewer digits.",
      apply: ({ arguments: call }) => candidates(call)[0] ?? -1,
    },
    {
      id: "signed-maximum",
      message:
        "You take the largest number, so −7 loses against 3. Compare magnitudes: what counts is how far from 0 an entry is.",
      apply: ({ arguments: call }) =>
        recognising((value) => {
          const best = (from: readonly number[]) =>
            from.reduce((most, i) => (most < 0 || entry(call, i) > entry(call, most) ? i : most), -1);
          return value === best(candidates(call)) || value === best(candidates(call).filter((i) => entry(call, i) > 0));
        }),
    },
    {
      id: "whole-column",
      message:
        "You look through the whole column. The rows at the top have their pivots already: begin in the row that is handed in.",
      apply: ({ arguments: [A, column, , zero] }) => largest([A, column, 0, zero]),
    },
    {
      id: "counted-from-from",
      message: "You count the rows from the one where you begin. Give the number of the row in the whole matrix.",
      apply: ({ arguments: call }) => {
        const found = largest(call);
        return found < 0 ? found : found - call[2];
      },
    },
    {
      id: "without-zero",
      message:
        "An entry as small as `zero` is what rounding leaves over. Such an entry is no pivot: −1 if there is nothing larger.",
      apply: ({ arguments: [A, column, from] }) => largest([A, column, from, 0]),
    },
  ],
});

const entry = ([A, column]: Call, i: number): number => rowsOf(A)[i]?.[column] ?? 0;

function candidates(call: Call): readonly number[] {
  const [{ shape }, , from, zero] = call;
  return Array.from({ length: shape[0] ?? 0 }, (_, i) => i).filter((i) => i >= from && Math.abs(entry(call, i)) > zero);
}

function largest(call: Call): number {
  const size = (i: number) => Math.abs(entry(call, i));
  return candidates(call).reduce((best, i) => (best < 0 || size(i) > size(best) ? i : best), -1);
}

function judgePlace(call: Call, value: unknown): Judgement {
  const best = largest(call);
  const expected = { expected: String(best) };
  const empty = emptyWords(value);
  if (empty !== null) return wrong(empty, expected);
  if (typeof value !== "number" || !Number.isInteger(value))
    return wrong(`Your function returned ${valueKind(value)}. Return the number of a row, or −1.`, expected);
  const isEqual = candidates(call).includes(value) && Math.abs(entry(call, value)) === Math.abs(entry(call, best));
  if (value === best || isEqual) return { right: true };
  if (best < 0)
    return wrong("Nothing from that row down is larger than `zero`, so the column has no pivot: −1.", expected);
  if (value < call[2] && value >= 0) return wrong("Your row lies above the one to begin in.", expected);
  const [text, mine] = [best, value].map((i) => `${entry(call, i)}`.replace("-", "−"));
  if (value < 0) return wrong(`There is a pivot: ${text} in row ${best}.`, expected);
  return wrong(`Row ${best} has ${text}, which is of larger magnitude than ${mine} in row ${value}.`, expected);
}

function randomCall(rng: RandomStream): readonly [Rows, number, number, number] {
  const [m, n] = [rng.integer(1, 6), rng.integer(1, 5)];
  const whole = rowsOf(randomIntegers([m, n], -9, 9, rng));
  const rows = rng.uniform() < 0.5 ? whole : whole.map((row) => row.map((value) => (value * rng.integer(0, 3)) / 8));
  return [rows, rng.integer(0, n - 1), rng.integer(0, m - 1), 1e-10];
}
