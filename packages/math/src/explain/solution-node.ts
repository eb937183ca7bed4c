import type { ExactMatrix, ExactVector } from "../exact/matrix.ts";
import type { Rational } from "../exact/rational.ts";
import type { LinearSolution } from "../linear-algebra/exact/linear-solution.ts";
import { unknownNames } from "./linear-node.ts";
import {
  equalsNode,
  listNode,
  type MathNode,
  numberNode,
  type ObjectName,
  objectNode,
  operatorNode,
  rowNode,
  symbolNode,
  textNode,
  tupleNode,
} from "./math-node.ts";

/** A fraction as notation. */
export function rationalNode(value: Rational): MathNode {
  return numberNode(value);
}

/** A point or vector as a tuple. @example toText(pointNode(vector([6, "-1/2"]))) // => "(6, −1/2)" */
export function pointNode(entries: ExactVector, object?: ObjectName): MathNode {
  return objectNode(tupleNode(entries.map(numberNode)), object);
}

/** `bar`: the first column behind the bar of an augmented matrix. `mark`: rows shown as changed. */
export type MatrixNodeOptions = {
  readonly bar?: number;
  readonly mark?: readonly number[];
  readonly fence?: "brackets" | "bars";
};

/** A matrix as notation. @example toText(matrixNode(matrix([[1, 2, 3]]), { bar: 2 })) // => "[1 2 | 3]" */
export function matrixNode(A: ExactMatrix, options: MatrixNodeOptions = {}): MathNode {
  return { type: "matrix", entries: A.entries.map((row) => row.map(numberNode)), ...options };
}

/** The parameters' names of a family: t; s, t; r, s, t; from four on t_1, t_2, … */
export function parameterNames(count: number): readonly string[] {
  return count <= 3 ? ["r", "s", "t"].slice(3 - count) : Array.from({ length: count }, (_, i) => `t_${i + 1}`);
}

/**
 * The family particular + t·direction + …
 *
 * @example toText(familyNode(vector([1, 0]), [vector([2, 1])])) // => "(1, 0) + t(2, 1)"
 */
export function familyNode(particular: ExactVector, directions: readonly ExactVector[]): MathNode {
  const names = parameterNames(directions.length);
  const multiples = directions.flatMap((d, i) => [operatorNode("+"), symbolNode(names[i] ?? "t"), pointNode(d)]);
  return rowNode([pointNode(particular), ...multiples]);
}

/**
 * A solution set in one line: "x = 6, y = 2", "no solution", or "(x, y) = (1, 0) + t(2, 1)". Names: x, y, z or x_1, x_2, … unless given.
 *
 * @example toText(solutionNode({ kind: "unique", point: vector([6, 2]) })) // => "x = 6, y = 2"
 */
export function solutionNode(solution: LinearSolution, names?: readonly string[]): MathNode {
  if (solution.kind === "none") return textNode("no solution");
  const start = solution.kind === "unique" ? solution.point : solution.particular;
  const unknowns = (names ?? unknownNames(start.length)).map(symbolNode);
  if (solution.kind === "infinite") {
    const tuple = unknowns.length === 1 && unknowns[0] ? unknowns[0] : tupleNode(unknowns);
    return equalsNode(tuple, familyNode(solution.particular, solution.directions));
  }
  if (start.length === 0) return textNode("the empty point");
  return listNode(start.map((value, i) => equalsNode(unknowns[i] ?? textNode(""), numberNode(value))));
}
