import type { TokenName } from "./token-table.ts";

/**
 * The colour that each named object keeps in text, formula, figure and code. The third line of a picture shares teal
 * with the solution, because a picture with three lines never rings a solution; the legs of a slope triangle are never
 * drawn beside a second line or a solution. A determinant shares teal, too: no figure shows it beside a solution.
 *
 * @example objectColours["line-1"] // => "blue"
 */
export const objectColours = {
  "line-1": "blue",
  "line-2": "vermilion",
  "line-3": "teal",
  solution: "teal",
  determinant: "teal",
  meeting: "ink",
  parameter: "plum",
  prediction: "umber",
  run: "teal",
  rise: "vermilion",
  target: "umber",
} as const satisfies Readonly<Record<string, TokenName>>;

/** The objects that have a colour of their own. */
export type ColouredObject = keyof typeof objectColours;

/**
 * The classes that put a piece of page in its object's colour.
 *
 * @example objectClass("line-1") // => "object object-line-1"
 */
export function objectClass(object: string | undefined): string {
  return object === undefined ? "" : `object object-${object}`;
}
