import {
  classifyPlanes,
  equation3,
  type LinearEquation3,
  type PlanesHow,
  Q,
  type ThreePlanes,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";

/** How many common points three planes have. */
export type Count = "one" | "none" | "all";

/** The ways to lie that problems draw from. */
export type How = Exclude<PlanesHow, "impossible-equation" | "fewer-planes">;

/** How many common points each arrangement has. */
export const countOf: Readonly<Record<How, Count>> = {
  "one-point": "one",
  "common-line": "all",
  "two-coincide-third-crosses": "all",
  "all-coincide": "all",
  "all-parallel": "none",
  "two-coincide-third-parallel": "none",
  "two-parallel-third-crosses": "none",
  prism: "none",
};

/** How three planes lie. */
export function howOf(planes: ThreePlanes): PlanesHow {
  return classifyPlanes(planes).value.how;
}

type Row = readonly [number, number, number];

const equation = ([a, b, c]: Row, d: number): LinearEquation3 => equation3(a, b, c, d);
const mix = (p: number, r: Row, q: number, s: Row): Row => [
  p * r[0] + q * s[0],
  p * r[1] + q * s[1],
  p * r[2] + q * s[2],
];
const value = (r: Row, p: Row): number => r[0] * p[0] + r[1] * p[1] + r[2] * p[2];
const size = (r: Row): number => Math.max(...r.map(Math.abs));

/** A row whose numbers have no common factor and begin with a positive one. */
function isPlain(r: Row): boolean {
  const gcd = (p: number, q: number): number => (q === 0 ? Math.abs(p) : gcd(q, p % q));
  const first = r.find((entry) => entry !== 0);
  return first !== undefined && first > 0 && r.reduce(gcd, 0) === 1;
}

/** How large the coefficients may get, and how many of a row have to be 0. */
export type RowRules = { readonly reach: number; readonly gaps: readonly number[] };

function drawRow(rng: RandomStream, { reach, gaps }: RowRules): Row {
  for (;;) {
    const row: Row = [rng.integer(-reach, reach), rng.integer(-reach, reach), rng.integer(-reach, reach)];
    if (isPlain(row) && gaps.includes(row.filter((entry) => entry === 0).length)) return row;
  }
}

function drawOther(rng: RandomStream, rules: RowRules, ...taken: readonly Row[]): Row {
  for (;;) {
    const row = drawRow(rng, rules);
    if (taken.every((other) => size(mix(1, row, -1, other)) > 0 && size(mix(1, row, 1, other)) > 0)) return row;
  }
}

/** Where the constants of an arrangement come from: a point near the middle, and how far a plane is moved off it. */
type Placing = { readonly point: Row; readonly shifts: readonly number[] };

function place(rng: RandomStream): Placing {
  const point: Row = [rng.integer(-2, 2), rng.integer(-2, 2), rng.integer(-2, 2)];
  return { point, shifts: rng.sample([-5, -4, -3, 3, 4, 5], 2) };
}

const scaled = (rng: RandomStream, factors: readonly number[], e: LinearEquation3): LinearEquation3 => {
  const k = Q.of(rng.choice(factors));
  return { a: Q.multiply(k, e.a), b: Q.multiply(k, e.b), c: Q.multiply(k, e.c), d: Q.multiply(k, e.d) };
};

function build(rng: RandomStream, how: How, rules: RowRules, factors: readonly number[]): readonly LinearEquation3[] {
  const { point, shifts } = place(rng);
  const [shift = 3, other = -3] = shifts;
  const first = drawRow(rng, rules);
  const second = drawOther(rng, rules, first);
  const through = (row: Row, off = 0): LinearEquation3 => equation(row, value(row, point) + off);
  switch (how) {
    case "one-point":
      return [through(first), through(second), through(drawOther(rng, rules, first, second))];
    case "common-line":
    case "prism": {
      const [p, q] = rng.choice([
        [1, 1],
        [1, -1],
        [2, 1],
        [1, 2],
        [2, -1],
      ] as const);
      return [through(first), through(second), through(mix(p, first, q, second), how === "prism" ? shift : 0)];
    }
    case "two-coincide-third-crosses":
      return [through(first), scaled(rng, factors, through(first)), through(second)];
    case "all-coincide":
      return [through(first), scaled(rng, factors, through(first)), scaled(rng, factors, through(first))];
    case "all-parallel":
      return [through(first), scaled(rng, factors, through(first, shift)), scaled(rng, factors, through(first, other))];
    case "two-coincide-third-parallel":
      return [through(first), scaled(rng, factors, through(first)), scaled(rng, factors, through(first, shift))];
    case "two-parallel-third-crosses":
      return [through(first), scaled(rng, factors, through(first, shift)), through(second)];
  }
}

/** Three planes that lie in a given way, with small whole numbers, in any order. */
export function drawPlanes(
  rng: RandomStream,
  how: How,
  rules: RowRules,
  options: { readonly factors?: readonly number[]; readonly bound?: number } = {},
): ThreePlanes {
  const { factors = [2, 3, -1, -2], bound = 24 } = options;
  for (;;) {
    const [first, second, third] = rng.shuffle(build(rng, how, rules, factors));
    if (first === undefined || second === undefined || third === undefined) continue;
    const planes: ThreePlanes = [first, second, third];
    const numbers = planes.flatMap(({ a, b, c, d }) => [a, b, c, d]).map(Q.toNumber);
    const isSmall = numbers.every((entry) => Math.abs(entry) <= bound);
    const texts = planes.map(({ a, b, c, d }) => [a, b, c, d].map(Q.toText).join());
    if (isSmall && new Set(texts).size === 3 && howOf(planes) === how) return planes;
  }
}
