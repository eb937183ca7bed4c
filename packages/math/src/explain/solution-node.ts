import type { ExactMatrix, ExactVector } from "../exact/matrix.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import type { LinearSolution } from "../linear-algebra/exact/linear-solution.ts";
import { sumNode, unknownNames } from "./linear-node.ts";
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

/**
 * A fraction as notation.
 *
 * @example toText(rationalNode(Q.of("-1/2"))) // => "−1/2"
 */
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

/**
 * The parameters' names of a family: t; s, t; r, s, t; from four on t_1, t_2, …
 *
 * @example parameterNames(2) // => ["s", "t"]
 */
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

/** A family of single numbers, t or 3 + 2t: no vectors are needed for it. */
function everyNumberNode({ particular, directions }: LinearSolution & { kind: "infinite" }): MathNode {
  const [start = ZERO, step = ZERO] = [particular[0], directions[0]?.[0]];
  return sumNode([
    { coefficient: start, of: null },
    { coefficient: step, of: symbolNode(parameterNames(1)[0] ?? "t") },
  ]);
}

/**
 * A solution set in one line: "x = 6, y = 2", "no solution", or "(x, y) = (1, 0) + t(2, 1)"; with a single unknown that may be any number, "x = t". Names: x, y, z or x_1, x_2, … unless given.
 *
 * @example toText(solutionNode({ kind: "unique", point: vector([6, 2]) })) // => "x = 6, y = 2"
 * @example toText(solutionNode(solve(matrix([[0]]), vector([0])).value)) // => "x = t"
 */
export function solutionNode(solution: LinearSolution, names?: readonly string[]): MathNode {
  if (solution.kind === "none") return textNode("no solution");
  const start = solution.kind === "unique" ? solution.point : solution.particular;
  const unknowns = (names ?? unknownNames(start.length)).map(symbolNode);
  if (solution.kind === "infinite") {
    const [only] = unknowns;
    if (unknowns.length === 1 && only) return equalsNode(only, everyNumberNode(solution));
    return equalsNode(tupleNode(unknowns), familyNode(solution.particular, solution.directions));
  }
  if (start.length === 0) return textNode("the empty point");
  return listNode(start.map((value, i) => equalsNode(unknowns[i] ?? textNode(""), numberNode(value))));
}
