import { type ExactVector, type LinearEquation2, Q, sameSolutionSet } from "@gradus/math/exact";
import type { Answer, AnswerOf } from "./form.ts";
import { inOrder } from "./read-cells.ts";
import { sameEquations } from "./same-equations.ts";

/**
 * Whether two answers mean the same: numbers by value, choices by letters, solution sets and families by their points,
 * lines by their points (scaled equations are the same line), boxes and matrices by the numbers in them, systems by their
 * equations in any order and scale, cells in any order.
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
  if (a.type === "blanks" && b.type === "blanks") return sameBoxes(a.values, b.values);
  if (a.type === "matrix" && b.type === "matrix") return sameEntries(a.entries, b.entries);
  if (a.type === "order" && b.type === "order") return a.order.join() === b.order.join();
  if (a.type === "wrong-line" && b.type === "wrong-line") return a.line === b.line;
  if (a.type === "equations" && b.type === "equations") return sameEquations(a.equations, b.equations);
  if (a.type === "cells" && b.type === "cells") return inOrder(a.cells).join(";") === inOrder(b.cells).join(";");
  return a.type === "certificate" && b.type === "certificate" && sameCertificate(a, b);
}

function sameEntries(a: readonly ExactVector[], b: readonly ExactVector[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => sameSolutionSet({ kind: "unique", point: row }, { kind: "unique", point: b[i] ?? [] }))
  );
}

function sameCertificate(a: AnswerOf<"certificate">, b: AnswerOf<"certificate">): boolean {
  if (a.holds !== b.holds) return false;
  if (a.certificate === null || b.certificate === null) return a.certificate === b.certificate;
  return sameAnswer(a.certificate, b.certificate);
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
