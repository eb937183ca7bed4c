import { Q, type Rational, rowFactor } from "@gradus/math/exact";
import { equationNode, toText } from "@gradus/math/explain";
import { areDependent, columnsThatFit, isZeroRow, lineOf, type Numbers, rowsOf, scaledRow, scaleOf } from "./rows.ts";

/** What the figure finds: whether k times row 1 is row 2 now, and why. */
export type Outcome = { readonly verdict: string; readonly reason: string };

const shown = (value: Rational): string => Q.toText(value).replace("-", "−");
const rowText = (row: readonly Rational[]): string => `(${row.map(shown).join(", ")})`;

/**
 * What k does at this moment.
 *
 * @example outcomeOf({ a1: 4, b1: -2, a2: -6, b2: 3, k: -1.5 }).verdict // => "A hit."
 * @example outcomeOf({ a1: 4, b1: -2, a2: -6, b2: 3, k: 1 }).reason // => "Neither column fits."
 */
export function outcomeOf(numbers: Numbers): Outcome {
  const [one, two] = columnsThatFit(numbers);
  if (one && two) return { verdict: "A hit.", reason: `${shown(scaleOf(numbers))} times row 1 is row 2.` };
  const reason =
    one === two ? "Neither column fits." : one ? "Column 1 fits, column 2 misses." : "Column 2 fits, column 1 misses.";
  return { verdict: "No hit.", reason };
}

/**
 * Whether the rows are dependent, in one word.
 *
 * @example standingOf({ a1: 4, b1: -2, a2: -6, b2: 3, k: 1 }) // => "dependent"
 */
export function standingOf(numbers: Numbers): "dependent" | "independent" {
  return areDependent(numbers) ? "dependent" : "independent";
}

/** What the two lines do; k has no say in it, unless it is 0. */
export function linesText(numbers: Numbers): string {
  const [first, second] = rowsOf(numbers);
  const [noFirst, noSecond] = [isZeroRow(first), isZeroRow(second)];
  if (noFirst && noSecond) return "Both rows hold only zeros and draw no line.";
  if (noFirst) return "Row 1 holds only zeros and draws no line.";
  if (noSecond) {
    const rest = numbers.k === 0 ? " With k = 0 row 1 becomes 0 = 0, which draws none either." : "";
    return `Row 2 holds only zeros and draws no line.${rest}`;
  }
  if (numbers.k === 0) return "With k = 0 row 1 becomes 0 = 0, which draws no line.";
  return rowFactor(first, second).value.kind === "none"
    ? "The two rows draw two lines, for every k but 0."
    : "Both rows draw the same line, for every k but 0.";
}

/** What the figure shows, for those who don't see it; what would answer the prediction comes after it. */
export function describeFigure(numbers: Numbers, locked = false): string {
  const rows = rowsOf(numbers);
  const { verdict, reason } = outcomeOf(numbers);
  return [
    `Row 1 is ${rowText(rows[0])}, row 2 is ${rowText(rows[1])}.`,
    `With k = ${shown(scaleOf(numbers))}, k times row 1 is ${rowText(scaledRow(numbers))}. ${verdict} ${reason}`,
    `In the first picture each row is an arrow from the origin; k stretches, shrinks or flips the first, and its tip stays on one line.`,
    `In the second picture each row is the line of its equation with constant 0: ${rows.map((row) => toText(equationNode(lineOf(row)))).join(" and ")}. ${locked ? "The second is drawn once the question is answered." : linesText(numbers)}`,
  ].join(" ");
}
