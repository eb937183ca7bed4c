import { wholeMultiple } from "./equation-text.ts";
import type { WrittenEquation } from "./form.ts";

/** One text for all multiples of an equation. */
function canonicalText({ coefficients, constant }: WrittenEquation): string {
  return wholeMultiple([...coefficients, constant]).join();
}

/** Whether one equation is a multiple of the other, so that both say the same of the unknowns. */
export function sameEquation(a: WrittenEquation, b: WrittenEquation): boolean {
  return canonicalText(a) === canonicalText(b);
}

/**
 * Whether two systems hold the same equations, each in any arrangement and scale, in any order. A mix of two equations
 * is another equation, also where the system keeps its solutions.
 */
export function sameEquations(a: readonly WrittenEquation[], b: readonly WrittenEquation[]): boolean {
  return a.map(canonicalText).sort().join(";") === b.map(canonicalText).sort().join(";");
}

/** The equations of `typed` that are no multiple of one of `expected`. */
export function strayEquations(
  typed: readonly WrittenEquation[],
  expected: readonly WrittenEquation[],
): readonly WrittenEquation[] {
  return typed.filter((equation) => !expected.some((right) => sameEquation(equation, right)));
}
