import { classifySystem2, equationKind, type LinearEquation2 } from "@gradus/math/exact";
import { equationNode, pointNode, toText } from "@gradus/math/explain";
import { badgeOf, equationsOf, type Numbers } from "./system.ts";

/** How many solutions there are, and what the picture says to it. */
export type Outcome = { readonly count: string; readonly reason: string };

function emptyRows(equations: readonly LinearEquation2[]): string {
  return equations
    .flatMap((equation, i) => {
      const kind = equationKind(equation);
      if (kind === "line") return [];
      const text = toText(equationNode(equation));
      return kind === "never"
        ? `Equation ${i + 1}, ${text}, holds nowhere.`
        : `Equation ${i + 1}, ${text}, holds everywhere.`;
    })
    .join(" ");
}

/**
 * The number of solutions in words.
 *
 * @example outcomeOf({ a1: 1, b1: 2, c1: 8, a2: 2, b2: 4, c2: 12 }) // => { count: "No solution.", reason: "The lines are parallel." }
 * @example outcomeOf({ a1: 1, b1: 2, c1: 8, a2: 2, b2: 4, c2: 16 }) // => { count: "Infinitely many solutions.", reason: "Both equations draw the same line." }
 */
export function outcomeOf(numbers: Numbers): Outcome {
  const [first, second] = equationsOf(numbers);
  const solution = classifySystem2(first, second);
  const without = emptyRows([first, second]);
  switch (solution.kind) {
    case "unique":
      return { count: "One solution.", reason: `The lines cross at ${toText(pointNode(solution.point))}.` };
    case "none":
      return { count: "No solution.", reason: without === "" ? "The lines are parallel." : without };
    case "infinite":
      return {
        count: "Infinitely many solutions.",
        reason: without === "" ? "Both equations draw the same line." : without,
      };
  }
}

/** What the figure shows, for those who don't see it. */
export function describeFigure(numbers: Numbers): string {
  const [first, second] = equationsOf(numbers).map((equation) => toText(equationNode(equation)));
  const { count, reason } = outcomeOf(numbers);
  const { a1, b1, c1, a2, b2, c2 } = numbers;
  const shown = (value: number): string => String(value).replace("-", "−");
  const row = (values: readonly number[]): string => values.map(shown).join(", ");
  return [
    `Two equations, ${first} and ${second}, as lines and as an augmented matrix with the rows ${row([a1, b1])}, bar, ${shown(c1)} and ${row([a2, b2])}, bar, ${shown(c2)}.`,
    `The matrix is ${badgeOf(numbers)}.`,
    count,
    reason,
  ].join(" ");
}
