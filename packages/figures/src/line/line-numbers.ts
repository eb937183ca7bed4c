import { type LinearEquation2, Q } from "@gradus/math/exact";
import type { LineNumbers } from "../plane/clip-line.ts";

/** The coefficients of an equation as plain numbers, for drawing. */
export function lineNumbers({ a, b, c }: LinearEquation2): LineNumbers {
  return { a: Q.toNumber(a), b: Q.toNumber(b), c: Q.toNumber(c) };
}
