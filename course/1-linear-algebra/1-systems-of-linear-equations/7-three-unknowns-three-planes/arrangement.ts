import {
  classifyPlanes,
  crossingDirection,
  equationKind3,
  type LinearEquation3,
  type PlanesHow,
  type PlanesOutcome,
  planeIntercepts,
  Q,
} from "@gradus/math/exact";
import { equation3Node, pointNode, toText } from "@gradus/math/explain";
import { type Coefficients, planesOf } from "./coefficients.ts";

/** How the planes lie and what they share. */
export function outcomeOfPlanes(values: Coefficients): PlanesOutcome {
  return classifyPlanes(planesOf(values)).value;
}

/** How the planes lie, by the name that the toolkit gives it. */
export function howOf(values: Coefficients): PlanesHow {
  return outcomeOfPlanes(values).how;
}

/** How many solutions, and why, in words. */
export type Outcome = { readonly count: string; readonly reason: string };

const counts = { unique: "One solution.", none: "No solution.", infinite: "Infinitely many." } as const;

/** "1 and 2", and the number of the plane that is left. */
function pairAndThird(
  { pairs }: PlanesOutcome,
  kind: "same" | "parallel",
): { readonly pair: string; readonly third: number } {
  const found = pairs.find(({ relation }) => relation?.kind === kind);
  const [first, second] = [found?.first ?? 0, found?.second ?? 1];
  return { pair: `${first + 1} and ${second + 1}`, third: 4 - first - second };
}

function withoutPlane(values: Coefficients): string {
  return planesOf(values)
    .flatMap((equation, index) => {
      const kind = equationKind3(equation);
      if (kind === "plane") return [];
      const name = `Equation ${index + 1}, ${toText(equation3Node(equation))},`;
      return kind === "never" ? `${name} holds for no point.` : `${name} holds for every point and rules nothing out.`;
    })
    .join(" ");
}

/** What the planes do that are left where some equations draw none. */
function leftOver({ meet, pairs }: PlanesOutcome): string {
  if (meet === "nowhere") return "The other two planes are parallel.";
  if (meet === "line") return "The other two planes cut each other in a line.";
  return pairs.some(({ relation }) => relation?.kind === "same") ? "The other two draw the same plane." : "";
}

function reasonOf(values: Coefficients, outcome: PlanesOutcome): string {
  const { solution } = outcome;
  switch (outcome.how) {
    case "one-point":
      return solution.kind === "unique"
        ? `The three planes meet in the point ${toText(pointNode(solution.point))}.`
        : "";
    case "common-line":
      return "All three planes pass through one line.";
    case "two-coincide-third-crosses": {
      const { pair, third } = pairAndThird(outcome, "same");
      return `Equations ${pair} draw one plane, and plane ${third} cuts it in a line.`;
    }
    case "all-coincide":
      return "All three equations draw the same plane.";
    case "all-parallel":
      return "The three planes are parallel.";
    case "two-coincide-third-parallel": {
      const { pair, third } = pairAndThird(outcome, "same");
      return `Equations ${pair} draw one plane, and plane ${third} is parallel to it.`;
    }
    case "two-parallel-third-crosses": {
      const { pair, third } = pairAndThird(outcome, "parallel");
      return `Planes ${pair} are parallel; plane ${third} cuts both.`;
    }
    case "prism":
      return "Every two planes cross, in three parallel lines like the edges of a prism. No point is on all three.";
    case "impossible-equation":
      return withoutPlane(values);
    case "fewer-planes":
      return `${withoutPlane(values)} ${leftOver(outcome)}`.trimEnd();
  }
}

/**
 * The count of solutions and the reason that the picture gives for it.
 *
 * @example
 * const trays = { a1: 1, b1: 1, c1: 0, d1: 3, a2: 0, b2: 1, c2: 1, d2: 4, a3: 1, b3: 0, c3: 1, d3: 5 };
 * outcomeOf(trays).reason // => "The three planes meet in the point (2, 1, 3)."
 */
export function outcomeOf(values: Coefficients): Outcome {
  const outcome = outcomeOfPlanes(values);
  return { count: counts[outcome.solution.kind], reason: reasonOf(values, outcome) };
}

const axes = ["x", "y", "z"] as const;

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function planeInWords(equation: LinearEquation3, index: number): string {
  const text = `Plane ${index + 1} is ${toText(equation3Node(equation))}`;
  if (equationKind3(equation) !== "plane")
    return `Equation ${index + 1} is ${toText(equation3Node(equation))}; it draws no plane.`;
  const intercepts = planeIntercepts(equation);
  const free = axes.filter((_, axis) => intercepts[axis] === null);
  const parallel =
    free.length === 0
      ? ""
      : `${Q.isZero(equation.d) ? " and contains" : " and is parallel to"} the direction of ${listed(free)}`;
  if (Q.isZero(equation.d)) return `${text}; it passes through the origin${parallel}.`;
  const cuts = axes.flatMap((axis, i) => {
    const value = intercepts[i];
    return value === null || value === undefined ? [] : [`${axis} at ${Q.toText(value).replace("-", "−")}`];
  });
  return `${text}; it cuts ${listed(cuts)}${parallel}.`;
}

/** The whole scene in words, for those who don't see it. */
export function describePlanes(values: Coefficients): string {
  const { count, reason } = outcomeOf(values);
  const planes = planesOf(values);
  const head = planes.every((equation) => equationKind3(equation) === "plane") ? "Three planes" : "Three equations";
  return [`${head} in space.`, ...planes.map(planeInWords), count, reason].join(" ");
}

/** The direction of a line in which two of the planes cross; null when no two of them do. */
export function cutDirection(values: Coefficients): readonly [number, number, number] | null {
  const planes = planesOf(values);
  for (const { first, second, relation } of outcomeOfPlanes(values).pairs) {
    const [e1, e2] = [planes[first], planes[second]];
    if (relation?.kind !== "crossing" || e1 === undefined || e2 === undefined) continue;
    const [x = 0, y = 0, z = 0] = crossingDirection(e1, e2).map(Q.toNumber);
    return [x, y, z];
  }
  return null;
}
