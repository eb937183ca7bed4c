import type { CommonPoints, Vector3 } from "@gradus/figures";
import { type ExactVector, equationKind3, type LinearEquation3, normalOf, Q } from "@gradus/math/exact";
import { outcomeOfPlanes } from "./arrangement.ts";
import { type Coefficients, planesOf } from "./coefficients.ts";

/** An exact vector as drawn. */
export function drawnVector(vector: ExactVector): Vector3 {
  const [x = 0, y = 0, z = 0] = vector.map(Q.toNumber);
  return [x, y, z];
}

/** A plane as drawn. */
export function drawnPlane(equation: LinearEquation3): { readonly normal: Vector3; readonly constant: number } {
  return { normal: drawnVector(normalOf(equation)), constant: Q.toNumber(equation.d) };
}

/** What the three planes share, as the scene marks it. */
export function commonOf(values: Coefficients): CommonPoints {
  const { solution, meet } = outcomeOfPlanes(values);
  if (solution.kind === "none") return { kind: "nothing" };
  if (solution.kind === "unique") return { kind: "point", at: drawnVector(solution.point) };
  const [direction] = solution.directions;
  if (meet === "line" && direction !== undefined) {
    return { kind: "line", from: drawnVector(solution.particular), direction: drawnVector(direction) };
  }
  const plane = planesOf(values).find((equation) => equationKind3(equation) === "plane");
  return plane === undefined ? { kind: "everything" } : { kind: "plane", ...drawnPlane(plane) };
}
