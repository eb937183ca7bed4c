import { type LinearEquation2, Q, type Rational, rational, satisfies, solveForX, solveForY } from "@gradus/math/exact";
import { clipLine } from "../plane/clip-line.ts";
import { isInside, type Place, type PlaneWindow } from "../plane/plane-window.ts";
import { lineNumbers } from "./line-numbers.ts";

/** An exact point by which a line is held. */
export type Grip = readonly [x: Rational, y: Rational];

/** The two points by which a line is held: moving one turns the line through the other. */
export type Grips = readonly [Grip, Grip];

/** A grip's place in plain numbers, for drawing. */
export const gripPlace = ([x, y]: Grip): Place => [Q.toNumber(x), Q.toNumber(y)];

/** Units that two grips of one line keep apart. */
const APART = 2.5;

/** Where to look for grips: units kept from the edge, how fine a grid one coordinate lies on, and whether both do. */
type Search = { readonly inset: number; readonly parts: number; readonly bothWhole?: boolean };

const searches: readonly Search[] = [
  { inset: 0.6, parts: 1, bothWhole: true },
  { inset: 0.6, parts: 1 },
  { inset: 0.6, parts: 2 },
  { inset: 0.3, parts: 4 },
  { inset: 0.3, parts: 16 },
];

/** The points of a line in a window that a search admits. */
function candidates(equation: LinearEquation2, window: PlaneWindow, search: Search): readonly Grip[] {
  const { inset, parts, bothWhole = false } = search;
  const steep = Q.compare(Q.absolute(equation.a), Q.absolute(equation.b)) > 0;
  const [low, high] = steep ? window.y : window.x;
  const found: Grip[] = [];
  for (let k = Math.ceil(low * parts); k <= Math.floor(high * parts); k++) {
    const first = rational(k, parts);
    const second = steep ? solveForX(equation, first) : solveForY(equation, first);
    if (second === null || (bothWhole && !Q.isInteger(second))) continue;
    const grip: Grip = steep ? [second, first] : [first, second];
    if (isInside(window, gripPlace(grip), inset)) found.push(grip);
  }
  return found;
}

const distance = ([x1, y1]: Place, [x2, y2]: Place): number => Math.hypot(x1 - x2, y1 - y2);

/** How far apart the first and last of some points of a line are. */
function extent(grips: readonly Grip[]): number {
  const [first, last] = [grips[0], grips.at(-1)];
  return first === undefined || last === undefined || first === last ? 0 : distance(gripPlace(first), gripPlace(last));
}

/** What {@link gripsOn} may consider: places where the grips would best be, and places to keep clear. */
export type GripWishes = { readonly near?: readonly [Place, Place] | undefined; readonly avoid?: readonly Place[] };

/**
 * Two points by which to hold a line: points with whole coordinates where the window shows at least two, otherwise
 * exact points on a finer grid; apart from each other, off the places to avoid, and otherwise as near as can be to where
 * they are wished (one sixth of the visible line from either end, unless said). Null for no line or one out of sight.
 *
 * @example gripsOn(equation2(1, 1, 8), { x: [-1, 9], y: [-1, 9] })?.map(gripPlace) // => [[1, 7], [7, 1]]
 */
export function gripsOn(equation: LinearEquation2, window: PlaneWindow, wishes: GripWishes = {}): Grips | null {
  const seen = clipLine(lineNumbers(equation), window);
  if (seen === null) return null;
  const [[x1, y1], [x2, y2]] = seen;
  const enough = Math.min(APART, 0.35 * Math.hypot(x2 - x1, y2 - y1));
  const tries = searches.map((search) => candidates(equation, window, search));
  const grips = tries.find((found) => extent(found) >= enough) ?? tries.at(-1) ?? [];

  const along = (t: number): Place => [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
  const near = wishes.near ?? [along(1 / 6), along(5 / 6)];
  const places = grips.map(gripPlace);
  const cost = (place: Place, wish: Place): number => {
    const crowd = (wishes.avoid ?? []).some((other) => distance(other, place) < 0.9) ? 6 : 0;
    return distance(place, wish) + crowd;
  };
  let best: { readonly pair: Grips; readonly cost: number } | null = null;
  for (const [i, first] of grips.entries()) {
    for (const [j, second] of grips.entries()) {
      const [p, q] = [places[i], places[j]];
      if (i === j || p === undefined || q === undefined) continue;
      const close = Math.max(0, APART - distance(p, q)) * 4;
      const total = cost(p, near[0]) + cost(q, near[1]) + close;
      if (best === null || total < best.cost - 1e-9) best = { pair: [first, second], cost: total };
    }
  }
  return best?.pair ?? null;
}

/**
 * The grips of a line after a change: the old ones as long as the line still goes through both and they can be seen,
 * otherwise new ones near the old.
 */
export function keepGrips(
  previous: Grips | null,
  equation: LinearEquation2,
  window: PlaneWindow,
  avoid: readonly Place[],
): Grips | null {
  if (previous === null) return gripsOn(equation, window, { avoid });
  const stands = previous.every((grip) => satisfies(equation, grip) && isInside(window, gripPlace(grip)));
  const isLine = !Q.isZero(equation.a) || !Q.isZero(equation.b);
  if (isLine && stands) return previous;
  return gripsOn(equation, window, { near: [gripPlace(previous[0]), gripPlace(previous[1])], avoid });
}
