import { add, type Shape, ShapeError, zeros } from "@gradus/math/arrays";
import type { RandomStream } from "@gradus/math/random";
import { defineCheck, emptyWords, type Judgement, shortNotation, valueKind } from "@gradus/sandbox";

/** How many generated pairs of shapes a run adds. */
const GENERATED = { tried: 16, submitted: 60 } as const;

type Pair = readonly [readonly number[], readonly number[]];

/** A length that no machine has room for twice: the sum of such arrays can be predicted, not tried out. */
const HUGE = 100_000;
/** Stands in for {@link HUGE} when the judge lets the library add; no other length is equal to it. */
const STAND_IN = 13;

/** Pairs that tell right rules from wrong ones; every run has them all. */
const TELLING: readonly Pair[] = [
  [[4, 3], [3]],
  [[4, 3], [4]],
  [[4, 3], []],
  [[], []],
  [
    [4, 1],
    [1, 3],
  ],
  [
    [1, 1],
    [1, 1],
  ],
  [[4, 1], [3]],
  [[3], [2, 4, 1]],
  [
    [2, 1, 3],
    [4, 3],
  ],
  [
    [2, 3],
    [3, 2],
  ],
  [
    [2, 6],
    [2, 3],
  ],
  [
    [0, 3],
    [1, 3],
  ],
  [
    [0, 3],
    [4, 3],
  ],
  [[1], [0]],
  [
    [2, 9],
    [2, 1],
  ],
  [
    [HUGE, 1],
    [1, HUGE],
  ],
];

/** The learner's function must predict the shape of a sum, or that there is none, from the two shapes alone. */
export const predictedShapeCheck = defineCheck<Pair, Shape | null>({
  name: "predicts the shape of a sum",
  function: "predictedShape",
  parameters: ["a", "b"],
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const generated = Array.from({ length: count }, () => randomPair(rng));
    return [...TELLING, ...generated].map((pair) => ({ arguments: pair, facts: shapeOfSum(pair) }));
  },
  judge: ({ arguments: pair, facts }, { value }) => judgeShape(pair, facts, value),
  expected: ({ facts }) => facts,
  knownWrong: [
    rule(
      "more-axes",
      "Your function passes on the shape with more axes. A 1 in it may stretch, and two lengths may not fit at all: compare them pair by pair.",
      (a, b) => (a.length >= b.length ? a : b),
    ),
    rule(
      "aligned-at-the-front",
      "You align the shapes at their first axis. They are aligned at the last one: [4, 3] and [3] fit, [4, 3] and [4] do not.",
      (a, b) => paired([...a, ...onesBeside(a, b)], [...b, ...onesBeside(b, a)], stretches),
    ),
    rule(
      "larger-length",
      "Your function takes the larger length of each pair. Only a 1 stretches: lengths such as 4 and 3 don’t fit, and then there is no sum.",
      (a, b) => aligned(a, b, (m, n) => Math.max(m, n)),
    ),
    rule(
      "zero-stretches",
      "A length of 0 against 1 gives 0: the single entry is repeated no times. The larger of two lengths is not always right.",
      (a, b) => aligned(a, b, (m, n) => (m === n || m === 1 || n === 1 ? Math.max(m, n) : null)),
    ),
    rule(
      "only-equal-lengths",
      "Your function lets only equal lengths fit. A length of 1 fits any other: it stretches.",
      (a, b) => {
        const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
        return shorter.every((length, i) => length === longer.at(i - shorter.length)) ? longer : null;
      },
    ),
    rule(
      "same-number-of-axes",
      "Your function lets only shapes with equally many axes fit. A missing axis counts as 1.",
      (a, b) => (a.length === b.length ? aligned(a, b, stretches) : null),
    ),
    rule(
      "multiples-fit",
      "Your function lets 3 stretch to 6. Only a length of 1 stretches; three columns are not repeated to make six.",
      (a, b) =>
        aligned(a, b, (m, n) => stretches(m, n) ?? (m * n > 0 && (m % n === 0 || n % m === 0) ? Math.max(m, n) : null)),
    ),
    rule(
      "backwards",
      "The lengths are right and their order is not: they were collected from the last axis on. Put each before the others.",
      (a, b) => aligned(a, b, stretches)?.toReversed() ?? null,
    ),
  ],
});

function rule(id: string, message: string, apply: (a: Shape, b: Shape) => Shape | null) {
  return { id, message, apply: ({ arguments: pair }: { readonly arguments: Pair }) => apply(...pair) };
}

/** The length that two stretch to; null if they don't. */
function stretches(m: number, n: number): number | null {
  if (m === n || n === 1) return m;
  return m === 1 ? n : null;
}

type Lengths = (m: number, n: number) => number | null;

/** The lengths 1 that stand for the axes that `other` has and `shape` has not. */
function onesBeside(shape: Shape, other: Shape): Shape {
  return Array<number>(Math.max(0, other.length - shape.length)).fill(1);
}

/** Two shapes aligned at the last axis, and a rule for each pair of lengths; null if it gives none for one of them. */
function aligned(a: Shape, b: Shape, lengths: Lengths): Shape | null {
  return paired([...onesBeside(a, b), ...a], [...onesBeside(b, a), ...b], lengths);
}

function paired(a: Shape, b: Shape, lengths: Lengths): Shape | null {
  const found = a.map((m, axis) => lengths(m, b[axis] ?? 1));
  return found.every((length) => length !== null) ? found : null;
}

/** What the library makes of arrays of these shapes, with a small length where none has room for the huge one. */
function shapeOfSum([a, b]: Pair): Shape | null {
  const exchanged = (shape: Shape, from: number, to: number) => shape.map((length) => (length === from ? to : length));
  try {
    const sum = add(zeros(exchanged(a, HUGE, STAND_IN)), zeros(exchanged(b, HUGE, STAND_IN)));
    return exchanged(sum.shape, STAND_IN, HUGE);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}

function judgeShape([a, b]: Pair, expected: Shape | null, value: unknown): Judgement {
  // In Python `None` is what `return None` and no return at all give.
  if (expected === null && value === undefined) return { right: true };
  const isShape = Array.isArray(value) && value.every((length) => typeof length === "number");
  const same = value === expected || (isShape && expected !== null && `[${value}]` === `[${expected}]`);
  if (same) return { right: true };
  const wrong = (message: string): Judgement => ({ right: false, message, expected: shortNotation(expected) });
  const empty = emptyWords(value);
  if (empty !== null) return wrong(empty);
  if (!isShape && value !== null)
    return wrong(
      `Your function returned ${valueKind(value)}. Return a list of lengths such as \`[4, 3]\`, or \`null\`.`,
    );
  const both = `\`${shortNotation(a)}\` and \`${shortNotation(b)}\``;
  if (expected === null)
    return wrong(`${both} don’t fit together, aligned at the last axis: two lengths differ and neither is 1.`);
  if (value === null)
    return wrong(`${both} do fit together: aligned at the last axis, every pair is equal or has a 1.`);
  const axes = expected.length === 1 ? "one axis" : `${expected.length} axes`;
  return wrong(`The sum of ${both} has ${axes}. Its lengths are those that the pairs stretch to.`);
}

/** A pair that often fits: one shape, and the other from it with some lengths made 1, some axes left out, sometimes one spoilt. */
function randomPair(rng: RandomStream): Pair {
  const full = Array.from({ length: rng.integer(1, 4) }, () => rng.choice([0, 1, 2, 3, 4, 5, 6]));
  const thinned = (shape: Shape) => shape.map((length) => (rng.uniform() < 0.3 ? 1 : length));
  const other = thinned(full).slice(rng.integer(0, full.length));
  const spoilt =
    rng.uniform() < 0.7 ? other.map((length) => (rng.uniform() < 0.6 ? rng.integer(0, 6) : length)) : other;
  const [first = [], second = []] = rng.shuffle([thinned(full), spoilt]);
  return [first, second];
}
