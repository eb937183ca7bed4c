import { crossingDirection, type ExactVector, equation3, Q, type Rational } from "@gradus/math/exact";
import { equalsNode, linearNode, mixNode, numberNode, toText } from "@gradus/math/explain";
import {
  certificateOf,
  columnsThatFit,
  gapOf,
  isZeroRow,
  mixOf,
  type Numbers,
  pairOfMultiples,
  rowsOf,
  scalesOf,
} from "./rows.ts";

/** What the figure finds: whether the mix is row 3 now, and why. */
export type Outcome = { readonly verdict: string; readonly reason: string };

const shown = (value: Rational): string => Q.toText(value).replace("-", "−");
const rowText = (row: readonly Rational[]): string => `(${row.map(shown).join(", ")})`;
const numbersInWords = (columns: readonly number[]): string => columns.map((column) => column + 1).join(" and ");

/**
 * What s and t do at this moment.
 *
 * @example
 * const rows = { a1: 2, b1: 0, c1: 1, a2: 1, b2: 2, c2: -1, a3: 3, b3: -2, c3: 3 };
 * outcomeOf({ ...rows, s: 2, t: -1 }).verdict // => "A match."
 * outcomeOf({ ...rows, s: 1, t: 1 }).reason // => "Column 1 fits, columns 2 and 3 miss."
 */
export function outcomeOf(numbers: Numbers): Outcome {
  const fitting = columnsThatFit(numbers);
  const mix = toText(mixNode(scalesOf(numbers)));
  if (fitting.length === 3) return { verdict: "A match.", reason: `The mix ${mix} is row 3.` };
  const missing = [0, 1, 2].filter((column) => !fitting.includes(column));
  const miss =
    missing.length === 1 ? `column ${numbersInWords(missing)} misses` : `columns ${numbersInWords(missing)} miss`;
  const fit =
    fitting.length === 1 ? `Column ${numbersInWords(fitting)} fits` : `Columns ${numbersInWords(fitting)} fit`;
  return {
    verdict: "A gap remains.",
    reason: fitting.length === 0 ? "All three columns miss." : `${fit}, ${miss}.`,
  };
}

/** Whether the rows are dependent, in one word. */
export function standingOf(numbers: Numbers): "dependent" | "independent" {
  return certificateOf(numbers) === null ? "independent" : "dependent";
}

const planeOf = ([a = Q.of(0), b = Q.of(0), c = Q.of(0)]: ExactVector) => equation3(a, b, c, 0);

/** The planes of the rows, each with the constant 0. A row of zeros draws none. */
export const planesOf = (numbers: Numbers) => rowsOf(numbers).entries.map(planeOf);

/** The plane that the mix draws; null when the mix is a row of zeros. */
export function planeOfMix(numbers: Numbers) {
  const mix = mixOf(numbers);
  return isZeroRow(mix) ? null : planeOf(mix);
}

/** A line for the picture about rows that draw no plane; null when all do. Before the prediction the mix and row 3 are not drawn. */
export function noPlaneText(numbers: Numbers, locked = false): string | null {
  const rows = rowsOf(numbers).entries.flatMap((row, i) =>
    isZeroRow(row) && !(locked && i === 2) ? [`r${"₁₂₃"[i]}`] : [],
  );
  const names = planeOfMix(numbers) === null && !locked ? [...rows, "mix"] : rows;
  return names.length === 0 ? null : `${names.join(", ")}: 0 = 0, true at every point`;
}

/** The direction of the line in which planes 1 and 2 cut each other; null when they do not cross. */
export function cutOf(numbers: Numbers): ExactVector | null {
  const [first, second] = planesOf(numbers);
  const direction = first && second ? crossingDirection(first, second) : [];
  return isZeroRow(direction) ? null : direction;
}

/** The direction of a line that all three planes share; null when they share the origin alone, or more than a line. */
export function sharedDirection(numbers: Numbers): ExactVector | null {
  if (certificateOf(numbers) === null) return null;
  const planes = planesOf(numbers);
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const [one, other] = [planes[i], planes[j]];
    const direction = one && other ? crossingDirection(one, other) : [];
    if (!isZeroRow(direction)) return direction;
  }
  return null;
}

/** What the planes of the three rows share; s and t have no say in it. */
export function planesText(numbers: Numbers): string {
  const { entries } = rowsOf(numbers);
  const empty = entries.findIndex(isZeroRow);
  if (empty >= 0)
    return `Row ${empty + 1} holds only zeros. Its equation is 0 = 0, which every point satisfies: it draws no plane.`;
  if (certificateOf(numbers) === null) return "The three planes share the origin and nothing else.";
  const pair = pairOfMultiples(numbers);
  if (pair === null) return "No two of the planes are the same, and all three pass through one line.";
  const third = 3 - pair[0] - pair[1];
  return sharedDirection(numbers) === null
    ? "All three rows draw the same plane."
    : `Rows ${pair[0] + 1} and ${pair[1] + 1} draw the same plane, and plane ${third + 1} cuts it in a line.`;
}

/** The equation of a row with the constant 0: "2x + z = 0". */
const equationText = (row: ExactVector): string => toText(equalsNode(linearNode(row, ["x", "y", "z"]), numberNode(0)));

/** What the figure shows, for those who don't see it; what would answer the prediction comes after it. */
export function describeFigure(numbers: Numbers, locked = false): string {
  const rows = rowsOf(numbers).entries;
  const { verdict, reason } = outcomeOf(numbers);
  const [s, t] = scalesOf(numbers);
  const mix = mixOf(numbers);
  return [
    `Row 1 is ${rowText(rows[0] ?? [])}, row 2 is ${rowText(rows[1] ?? [])}, row 3 is ${rowText(rows[2] ?? [])}.`,
    `With s = ${shown(s)} and t = ${shown(t)} the mix is ${rowText(mixOf(numbers))}; from there to row 3 it is ${rowText(gapOf(numbers))}. ${verdict} ${reason}`,
    `Beside the numbers each row is a plane in space, its equation with the constant 0: ${rows.map(equationText).join("; ")}.`,
    isZeroRow(mix)
      ? "The mix is a row of zeros. Its equation is 0 = 0, which every point satisfies: it draws no plane."
      : `The mix draws the plane ${equationText(mix)}${cutOf(numbers) === null ? "" : ", which turns about the line that planes 1 and 2 share"}.`,
    locked ? "What all of them share is told once the question is answered." : planesText(numbers),
  ].join(" ");
}
