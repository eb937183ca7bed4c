import { type LinearEquation2, lineThrough, Q, type Rational, rational } from "@gradus/math/exact";
import { isInside, type Place, type PlaneWindow } from "../plane/plane-window.ts";
import { type Grip, gripPlace } from "./grips.ts";

/** The largest coefficients that a turned line may get, so that its equation stays readable. */
export type CoefficientLimits = { readonly ab: number; readonly c: number };

/** A line that was turned: where the moved grip came to rest, and the line's equation. */
export type Turn = { readonly grip: Grip; readonly equation: LinearEquation2 };

/** What a turned line has to respect: how fine the grip moves, how far, how large its numbers get, and where it may not rest. */
export type TurnRules = {
  readonly snap: number;
  readonly bounds: PlaneWindow;
  readonly limits: CoefficientLimits;
  readonly taken?: readonly Place[];
};

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);
const divisor = (p: bigint, q: bigint): bigint => (q === 0n ? magnitude(p) : divisor(q, p % q));

/**
 * The same line with the smallest whole coefficients, the first of a and b that is not 0 being positive. What is no line
 * is left as it is.
 *
 * @example toText(equationNode(wholeEquation(equation2(-2, "1/2", 3)))) // => "4x − y = −6"
 */
export function wholeEquation(equation: LinearEquation2): LinearEquation2 {
  const { a, b, c } = equation;
  if (Q.isZero(a) && Q.isZero(b)) return equation;
  const parts = [a, b, c];
  const common = parts.reduce((m, q) => (m / divisor(m, q.denominator)) * q.denominator, 1n);
  const whole = parts.map((q) => (q.numerator * common) / q.denominator);
  const shared = whole.reduce(divisor, 0n);
  const lead = whole.find((n) => n !== 0n) ?? 1n;
  const factor: Rational = rational(common * (lead < 0n ? -1n : 1n), shared);
  return { a: Q.multiply(a, factor), b: Q.multiply(b, factor), c: Q.multiply(c, factor) };
}

function isWithin({ a, b, c }: LinearEquation2, limits: CoefficientLimits): boolean {
  const size = (q: Rational): number => Math.abs(Q.toNumber(q));
  return size(a) <= limits.ab && size(b) <= limits.ab && size(c) <= limits.c;
}

function turnTo(fixed: Grip, place: Place, rules: TurnRules): Turn | null {
  if (!isInside(rules.bounds, place)) return null;
  const [x, y] = gripPlace(fixed);
  if (place[0] === x && place[1] === y) return null;
  if (rules.taken?.some(([p, q]) => p === place[0] && q === place[1]) === true) return null;
  const grip: Grip = [rational(place[0]), rational(place[1])];
  const equation = wholeEquation(lineThrough(fixed, grip));
  return isWithin(equation, rules.limits) ? { grip, equation } : null;
}

const clean = (value: number): number => Number(value.toFixed(9)) + 0;

/**
 * Turns a line through its fixed grip towards a target: the other grip comes to rest on the nearest place of the snap
 * grid that is free and gives whole coefficients within the limits. Null when there is none within four steps.
 *
 * @example
 * const rules = { snap: 1, bounds: { x: [0, 9], y: [0, 9] }, limits: { ab: 12, c: 99 } };
 * const turn = turnLine([rational(4), rational(0)], [1.2, 3.1], rules);
 * turn && toText(equationNode(turn.equation)) // => "x + y = 4"
 */
export function turnLine(fixed: Grip, target: Place, rules: TurnRules): Turn | null {
  const { snap } = rules;
  const reach = 4;
  const middle = [Math.round(target[0] / snap), Math.round(target[1] / snap)] as const;
  const places: { readonly place: Place; readonly away: number }[] = [];
  for (let i = -reach; i <= reach; i++) {
    for (let j = -reach; j <= reach; j++) {
      const place: Place = [clean((middle[0] + i) * snap), clean((middle[1] + j) * snap)];
      places.push({ place, away: Math.hypot(place[0] - target[0], place[1] - target[1]) });
    }
  }
  places.sort((p, q) => p.away - q.away || p.place[0] - q.place[0] || p.place[1] - q.place[1]);
  for (const { place } of places) {
    const turn = turnTo(fixed, place, rules);
    if (turn !== null) return turn;
  }
  return null;
}

/**
 * Turns a line by a key: the grip goes to the place asked for or, where it may not rest there, to the next place on in
 * the same direction. Null at the end of the road.
 */
export function stepTurn(fixed: Grip, from: Place, to: Place, rules: TurnRules): Turn | null {
  const way: Place = [Math.sign(to[0] - from[0]) * rules.snap, Math.sign(to[1] - from[1]) * rules.snap];
  if (way[0] === 0 && way[1] === 0) return null;
  for (let place = to; isInside(rules.bounds, place); place = [clean(place[0] + way[0]), clean(place[1] + way[1])]) {
    const turn = turnTo(fixed, place, rules);
    if (turn !== null) return turn;
  }
  return null;
}

/**
 * Slides a line along without turning it: only c changes, by the nearest whole number, and no further than the limit.
 *
 * @example Q.toText(slideLine(equation2(1, 1, 8), [0, 2.2], { ab: 12, c: 99 }).c) // => "10"
 */
export function slideLine(equation: LinearEquation2, by: Place, limits: CoefficientLimits): LinearEquation2 {
  const more = Math.round(Q.toNumber(equation.a) * by[0] + Q.toNumber(equation.b) * by[1]);
  const c = Math.min(limits.c, Math.max(-limits.c, Q.toNumber(equation.c) + more));
  return { ...equation, c: rational(c) };
}
