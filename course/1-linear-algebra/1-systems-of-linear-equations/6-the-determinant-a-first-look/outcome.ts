import { equation2, type LinearEquation2, Q, sameLine } from "@gradus/math/exact";
import { equationNode, toText } from "@gradus/math/explain";
import { determinantOf, type Numbers, productsOf } from "./square.ts";

const shown = (value: number): string => Q.toText(Q.of(value)).replace("-", "−");

/** The equations of the two rows, each with the constant 0. */
export function linesOf({ a, b, c, d }: Numbers): readonly [LinearEquation2, LinearEquation2] {
  return [equation2(a, b, 0), equation2(c, d, 0)];
}

/** Whether a row holds only zeros and draws no line. */
export const isEmpty = ({ a, b }: LinearEquation2): boolean => Q.isZero(a) && Q.isZero(b);

/** What the two lines do. */
export function linesText(numbers: Numbers): string {
  const [first, second] = linesOf(numbers);
  if (isEmpty(first) && isEmpty(second)) return "Both rows hold only zeros and draw no line.";
  const empty = [first, second].findIndex(isEmpty);
  if (empty >= 0) return `Row ${empty + 1} holds only zeros and draws no line.`;
  return sameLine(first, second) ? "Both rows draw the same line." : "The rows draw two lines.";
}

/**
 * What the figure finds: the determinant, and what the lines say to it.
 *
 * @example outcomeOf({ a: 2, b: 3, c: 4, d: 1 }).verdict // => "The determinant is −10."
 * @example outcomeOf({ a: 2, b: 3, c: 4, d: 6 }).reason // => "Both products are 12. Both rows draw the same line."
 */
export function outcomeOf(numbers: Numbers): { readonly verdict: string; readonly reason: string } {
  const { ad, bc } = productsOf(numbers);
  const products = ad === bc ? `Both products are ${shown(ad)}.` : `The products are ${shown(ad)} and ${shown(bc)}.`;
  return {
    verdict: `The determinant is ${shown(determinantOf(numbers))}.`,
    reason: `${products} ${linesText(numbers)}`,
  };
}

/** What the figure shows, for those who don't see it; what would answer the prediction comes after it. */
export function describeFigure(numbers: Numbers, locked = false): string {
  const { a, b, c, d } = numbers;
  const { verdict, reason } = outcomeOf(numbers);
  const lines = linesOf(numbers)
    .map((line) => toText(equationNode(line)))
    .join(" and ");
  return [
    `Row 1 is (${shown(a)}, ${shown(b)}), row 2 is (${shown(c)}, ${shown(d)}).`,
    "In the upper picture each row is an arrow from the origin; its tip can be moved in whole steps.",
    `In the lower picture each row is the line of its equation with constant 0: ${lines}.`,
    locked
      ? "A meter of two products appears once the question is answered."
      : `A meter shows the products ad and bc on one scale, and the way from bc to ad, which is the determinant. ${verdict} ${reason}`,
  ].join(" ");
}
