import { equation2, type LinearEquation2, matrix, Q, sameLine, scaleEquation, slope } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { type Outcome, outcomeOf, type System } from "../two-lines-three-outcomes/outcome.ts";
import { describeLine } from "../two-lines-three-outcomes/two-line-picture.ts";

/** How two drawn lines can lie. */
export type Lie = "parallel" | "same" | "crossing-at-origin" | "crossing" | "parallel-through-origin";

/** A system that is shown by its two lines. */
export type DrawnSystem = { readonly lie: Lie; readonly system: System };

/** How many solutions a lie means. */
export const outcomes: Readonly<Record<Lie, Outcome>> = {
  parallel: "none",
  "parallel-through-origin": "none",
  same: "all",
  crossing: "one",
  "crossing-at-origin": "one",
};

/** Whether lines that lie so belong to a singular matrix. */
export const isSingular = ({ lie }: DrawnSystem): boolean => !lie.startsWith("crossing");

const through = (a: number, b: number, [x, y]: readonly [number, number]): LinearEquation2 =>
  equation2(a, b, a * x + b * y);

/** A system whose lines lie so; on level 1 crossing lines are at right angles. */
export function drawSystem(rng: RandomStream, lie: Lie, level: number): DrawnSystem {
  const [a, b] = [rng.integer(1, 3), rng.choice([-3, -2, -1, 1, 2, 3])];
  const away = [rng.choice([-3, -2, 2, 3]), rng.choice([-3, -2, 2, 3])] as const;
  const first = through(a, b, lie.endsWith("origin") ? [0, 0] : away);
  switch (lie) {
    case "same":
      return { lie, system: [first, scaleEquation(first, rng.choice([2, -1]))] };
    case "parallel":
    case "parallel-through-origin": {
      const shift = rng.choice([-2, 2]) * (Math.abs(a) + Math.abs(b));
      return { lie, system: [first, { ...first, c: Q.add(first.c, Q.of(shift)) }] };
    }
    default: {
      const steepness = level === 1 ? [b, -a] : [a + 1, b];
      const [p = 1, q = 1] = steepness;
      const corner = lie === "crossing-at-origin" ? ([0, 0] as const) : away;
      return { lie, system: [first, through(p, q, corner)] };
    }
  }
}

/** Whether the lines are seen, lie as they are meant to and can be told apart. */
export function isPlain({ lie, system: [first, second] }: DrawnSystem): boolean {
  const [m, n] = [slope(first), slope(second)];
  const visible = [first, second].every(
    ({ a, b, c }) => Math.abs(Q.toNumber(c)) <= 4 * (Math.abs(Q.toNumber(a)) + Math.abs(Q.toNumber(b))),
  );
  return (
    visible &&
    outcomeOf([first, second]) === outcomes[lie] &&
    (outcomes[lie] !== "one" || m === null || n === null || !Q.equals(m, n))
  );
}

/** Both lines in words, as they are seen. */
export function describeSystem({ system: [first, second] }: DrawnSystem): string {
  return sameLine(first, second)
    ? `Both equations draw one line, which ${describeLine(first)}`
    : `One line ${describeLine(first)}; the other ${describeLine(second)}`;
}

/** The coefficients of a drawn system. */
export function matrixOf({ system: [first, second] }: DrawnSystem) {
  return matrix([
    [first.a, first.b],
    [second.a, second.b],
  ]);
}
