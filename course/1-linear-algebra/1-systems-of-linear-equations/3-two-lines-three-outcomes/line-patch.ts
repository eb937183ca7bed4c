import { type LinearEquation2, Q } from "@gradus/math/exact";
import type { Coefficients } from "./outcome.ts";

/** One line's equation as a change of the state. */
export function linePatch(line: 1 | 2, { a, b, c }: LinearEquation2): Partial<Coefficients> {
  const [first, second, constant] = [Q.toNumber(a), Q.toNumber(b), Q.toNumber(c)];
  return line === 1 ? { a1: first, b1: second, c1: constant } : { a2: first, b2: second, c2: constant };
}
