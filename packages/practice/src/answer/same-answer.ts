import { type LinearEquation2, Q, sameSolutionSet } from "@gradus/math/exact";
import type { Answer } from "./form.ts";

/**
 * Whether two answers mean the same: numbers by value, choices by letters, solution sets and families by their points,
 * lines by their points (scaled equations are the same line), boxes by the numbers in them.
 */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.type === "number" && b.type === "number") return Q.equals(a.value, b.value);
  if (a.type === "choice" && b.type === "choice") return [...a.ids].sort().join() === [...b.ids].sort().join();
  if (a.type === "solution-set" && b.type === "solution-set") return sameSolutionSet(a.solution, b.solution);
  if (a.type === "vector" && b.type === "vector") {
    return sameSolutionSet({ kind: "unique", point: a.entries }, { kind: "unique", point: b.entries });
  }
  if (a.type === "point" && b.type === "point") return Q.equals(a.at[0], b.at[0]) && Q.equals(a.at[1], b.at[1]);
  if (a.type === "line" && b.type === "line") return samePoints(a.equation, b.equation);
  return a.type === "blanks" && b.type === "blanks" && sameBoxes(a.values, b.values);
}

/** The rows (a, b, c) are multiples of one another; neither is without x and y. */
function samePoints(e: LinearEquation2, f: LinearEquation2): boolean {
  const minors = [
    [e.a, e.b, f.a, f.b],
    [e.a, e.c, f.a, f.c],
    [e.b, e.c, f.b, f.c],
  ] as const;
  return minors.every(([p, q, r, s]) => Q.equals(Q.multiply(p, s), Q.multiply(q, r)));
}

type Boxes = Extract<Answer, { type: "blanks" }>["values"];

function sameBoxes(a: Boxes, b: Boxes): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => {
    const [left = null, right = null] = [a[id], b[id]];
    return left === null || right === null ? left === right : Q.equals(left, right);
  });
}
