import { classifySystem2, type LinearEquation2 } from "@gradus/math/exact";

/** How many common points two lines have: one, none, or all points of the one line. */
export type Outcome = "one" | "none" | "all";

/** The three outcomes, in the order in which they are offered. */
export const outcomes: readonly Outcome[] = ["one", "none", "all"];

/** A pair of equations in $x$ and $y$. */
export type System = readonly [LinearEquation2, LinearEquation2];

/** The outcome of two equations, by classification without steps. */
export function outcomeOf([first, second]: System): Outcome {
  const { kind } = classifySystem2(first, second);
  return kind === "unique" ? "one" : kind === "none" ? "none" : "all";
}
