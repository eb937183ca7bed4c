import type { PlaneNumbers, Vector3 } from "@gradus/figures";
import { type ExactVector, type LinearEquation3, normalOf, Q } from "@gradus/math/exact";

/** An exact vector as drawn. */
export function drawnVector(vector: ExactVector): Vector3 {
  const [x = 0, y = 0, z = 0] = vector.map(Q.toNumber);
  return [x, y, z];
}

/** A plane as drawn. */
export function drawnPlane(equation: LinearEquation3): PlaneNumbers {
  return { normal: drawnVector(normalOf(equation)), constant: Q.toNumber(equation.d) };
}
