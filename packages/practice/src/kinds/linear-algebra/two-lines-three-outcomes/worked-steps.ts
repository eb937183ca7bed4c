import { solveBySubstitution } from "@gradus/math/exact";
import { type Explanation, explainSubstitution } from "@gradus/math/explain";
import type { System } from "./outcome.ts";
import type { Names } from "./written-equation.ts";

/** The substitution of a system in words and notation, its equations tied to the first and second line. */
export function workedSteps([first, second]: System, names: Names = ["x", "y"]): readonly Explanation[] {
  const { steps } = solveBySubstitution(first, second, names);
  return explainSubstitution(steps, { objects: ["line-1", "line-2"], linked: false });
}
