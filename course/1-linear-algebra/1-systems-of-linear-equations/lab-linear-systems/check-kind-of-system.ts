import { type ExactMatrix, entryOf, matrix, Q, type Rational, type RationalLike } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineCheck, emptyWords, type Judgement, shortNotation, valueKind } from "@gradus/sandbox";
import { kindBySolving, type SystemKind } from "./augmented-matrix.ts";

type Rows = readonly (readonly RationalLike[])[];

/** The systems that tell right rules from wrong ones; every run has them all. */
export const TELLING: readonly Rows[] = [
  // lines that cross
  [
    [1, 1, 11],
    [2, 3, 28],
  ],
  [
    [1, 0, 5],
    [0, 1, 6],
  ],
  [
    [1, 0, 3],
    [2, -1, 4],
  ],
  [
    [0, 2, 4],
    [1, 1, 0],
  ],
  [
    ["1/2", "1/3", 1],
    ["1/3", "1/2", 1],
  ],
  [
    [1, 1, 0],
    [1, -1, 0],
  ],
  // parallel lines
  [
    [1, 1, 11],
    [2, 2, 24],
  ],
  [
    [1, 0, 5],
    [2, 0, 14],
  ],
  [
    [0, 3, 1],
    [0, -6, 5],
  ],
  [
    ["1/2", "-1/3", 1],
    [3, -2, 5],
  ],
  [
    [2, 3, 0],
    [4, 6, 1],
  ],
  // the same line twice
  [
    [1, 1, 11],
    [2, 2, 22],
  ],
  [
    [1, 0, 5],
    [-3, 0, -15],
  ],
  [
    [0, 2, 4],
    [0, 1, 2],
  ],
  [
    [1, 2, 0],
    [2, 4, 0],
  ],
  // rows that draw no line
  [
    [0, 0, 0],
    [1, 1, 2],
  ],
  [
    [3, 0, 6],
    [0, 0, 0],
  ],
  [
    [0, 0, 5],
    [1, 1, 2],
  ],
  [
    [0, 1, 2],
    [0, 0, -1],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [0, 0, 7],
    [0, 0, 0],
  ],
  [
    [0, 0, 1],
    [0, 0, 2],
  ],
];

/** How many generated systems a run adds. */
const GENERATED = { tried: 20, submitted: 60 } as const;

/** The learner's function must name the kind of every system with two rows and three columns. */
export const kindOfSystemCheck = defineCheck<readonly [ExactMatrix], SystemKind>({
  name: "names the kind of every system",
  function: "kindOfSystem",
  parameters: ["system"],
  cases: (rng, { submit }) => {
    const generated = Array.from({ length: submit ? GENERATED.submitted : GENERATED.tried }, () => randomSystem(rng));
    return [...TELLING, ...generated].map((rows) => {
      const system = matrix(rows);
      return { arguments: [system], facts: kindBySolving(system) };
    });
  },
  judge: ({ facts }, { value }) => judgeKind(facts, value),
  expected: ({ facts }) => facts,
  knownWrong: [
    rule(
      "always-unique",
      "Your function calls every system `unique`. It has not looked at the matrix yet.",
      () => "unique",
    ),
    rule(
      "singular-is-none",
      "Your function says `none` whenever the determinant is 0. A determinant of 0 rules out a single solution; whether there are none or infinitely many is for the constants to say.",
      (M) => (isSingular(M) ? "none" : "unique"),
    ),
    rule(
      "singular-is-infinite",
      "Your function says `infinite` whenever the determinant is 0. Parallel lines have determinant 0 too, and no common point: look at the constants.",
      (M) => (isSingular(M) ? "infinite" : "unique"),
    ),
    rule(
      "zero-row-is-none",
      "0 = 0 is no contradiction: a row `0 0 | 0` is true for every point, so it takes nothing away.",
      (M) => (hasZeroCoefficients(M) ? "none" : kindBySolving(M)),
    ),
    rule(
      "zero-row-is-nothing",
      "A row `0 0 | 5` says 0 = 5, and no point makes that true. Look at the constant of a row without coefficients.",
      (M) => (isSingular(M) && hasZeroCoefficients(M) ? "infinite" : kindBySolving(M)),
    ),
    rule(
      "three-determinants",
      "When all coefficients are 0, every determinant is 0, whatever the constants are. Then a row such as `0 0 | 7` still can't be true.",
      (M) => (!isSingular(M) ? "unique" : Q.isZero(minor(M, 0, 2)) && Q.isZero(minor(M, 1, 2)) ? "infinite" : "none"),
    ),
    rule(
      "vertical-always-crosses",
      "Vertical lines are parallel to each other too. Dividing by the coefficient of y leaves them out: compare products instead.",
      (M) => (hasVertical(M) ? "unique" : kindBySolving(M)),
    ),
    rule(
      "constants-decide",
      "Constants of 0 don't make a system infinite: two different lines through the origin meet there and nowhere else.",
      (M) => (Q.isZero(entryOf(M, 0, 2)) && Q.isZero(entryOf(M, 1, 2)) ? "infinite" : kindBySolving(M)),
    ),
  ],
});

function rule(id: string, message: string, apply: (system: ExactMatrix) => SystemKind) {
  return {
    id,
    message,
    apply: ({ arguments: [system] }: { readonly arguments: readonly [ExactMatrix] }) => apply(system),
  };
}

const WORDS: readonly unknown[] = ["unique", "none", "infinite"];

function judgeKind(expected: SystemKind, value: unknown): Judgement {
  if (value === expected) return { right: true };
  const wrong = (message: string): Judgement => ({ right: false, message, expected: shortNotation(expected) });
  const empty = emptyWords(value);
  if (empty !== null) return wrong(empty);
  if (typeof value === "object" && value !== null) {
    if ("kind" in value || "value" in value)
      return wrong("Your function returned a whole solution. Return only its kind, a text.");
  }
  if (typeof value !== "string")
    return wrong(
      `Your function returned ${valueKind(value)}. Return one of the texts "unique", "none" and "infinite".`,
    );
  if (!WORDS.includes(value))
    return wrong(
      `${shortNotation(value)} is none of the three texts "unique", "none" and "infinite", spelled like this.`,
    );
  return wrong(REASONS[expected]);
}

/** Says what the system is, so that the learner can look for why. */
const REASONS: Readonly<Record<SystemKind, string>> = {
  unique: "This system has exactly one solution: its lines have different directions.",
  none: "No point satisfies both rows of this system.",
  infinite: "Infinitely many points satisfy both rows of this system.",
};

/** The determinant of two columns. */
function minor(M: ExactMatrix, i: number, j: number): Rational {
  return Q.subtract(Q.multiply(entryOf(M, 0, i), entryOf(M, 1, j)), Q.multiply(entryOf(M, 0, j), entryOf(M, 1, i)));
}

function isSingular(M: ExactMatrix): boolean {
  return Q.isZero(minor(M, 0, 1));
}

function hasZeroCoefficients(M: ExactMatrix): boolean {
  return [0, 1].some((i) => Q.isZero(entryOf(M, i, 0)) && Q.isZero(entryOf(M, i, 1)));
}

function hasVertical(M: ExactMatrix): boolean {
  return [0, 1].some((i) => !Q.isZero(entryOf(M, i, 0)) && Q.isZero(entryOf(M, i, 1)));
}

/** A system of a kind drawn first, so that all are frequent; sometimes with a column or a row of zeros, or fractions. */
function randomSystem(rng: RandomStream): Rows {
  const number = (): Rational => Q.of(rng.integer(-6, 6), rng.choice([1, 1, 1, 2, 3]));
  const row = [number(), number(), number()];
  const [a, b, c] = [...(rng.uniform() < 0.3 ? row.with(rng.integer(0, 1), Q.of(0)) : row), Q.of(0)];
  if (a === undefined || b === undefined || c === undefined)
    throw new RangeError("randomSystem: a row has three entries");
  const factor = Q.of(rng.choice<RationalLike>([-2, -1, "1/2", 0, 1, 3]));
  const scaled = (entry: Rational) => Q.multiply(entry, factor);
  const second = rng.choice([
    [number(), number(), number()],
    [scaled(a), scaled(b), scaled(c)],
    [scaled(a), scaled(b), Q.add(scaled(c), Q.of(rng.choice([-3, -1, 1, 4])))],
  ]);
  return rng.shuffle([[a, b, c], second]);
}
