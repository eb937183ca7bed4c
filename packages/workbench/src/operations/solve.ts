import { leastSquares, minimumNorm, nullSpace, solve as solveInFloats, toList, toRows, transpose } from "@gradus/math";
import {
  type ExactMatrix,
  type ExactVector,
  type LinearSolution,
  matrix,
  multiplyMatrices,
  solve as solveSystem,
  transpose as transposeExactly,
} from "@gradus/math/exact";
import { explainRowSteps, solutionNode, unknownNames } from "@gradus/math/explain";
import {
  besideFloats,
  floating,
  type InFloats,
  isFiniteThing,
  leftOver,
  leftSentence,
  minus,
} from "../beside-floats.ts";
import { exactly, floatList, floats, floatVector } from "../floats.ts";
import { type Answered, answeredFamily, type Operation, type Outcome, way } from "../operation.ts";
import { thingData, vectorThing } from "../thing.ts";
import { counted, indexed } from "../words.ts";

/** All solutions of a linear system, given as equations or as matrix and vector. */
export const solve: Operation = {
  verb: "solve",
  title: "Solve the system",
  summary: "Solve a linear system: one solution, none, or infinitely many",
  details: [
    "Equations are separated by semicolons, commas or line ends. An unknown is one letter, perhaps with a number: x, x1, x_1.",
    "The unknowns come in alphabetical order. Infinitely many solutions are one of them plus all multiples of directions.",
    "With --json: kind is unique, none or infinite; value is the point; for infinite, particular and basis (a list of directions).",
  ],
  examples: [
    'solve "a + b = 10; a + 2b = 12"',
    'solve "[[1, 2], [3, 4]]" "[5, -6]" --steps',
    'solve "x + y = 1; 2x + 2y = 2" --json',
  ],
  ways: [
    way(
      [
        { kind: "matrix", name: "A" },
        { kind: "vector", name: "b", label: "The right-hand side b" },
      ],
      {
        refuses: (A, b) =>
          A.rows === b.length
            ? null
            : `A has ${counted(A.rows, "row", "rows")}, b has ${counted(b.length, "entry", "entries")}; they must be as many`,
        run: (A, b) => solved(A, b, unknownNames(A.columns)),
      },
    ),
    way([{ kind: "system", name: "the system" }], {
      run: ({ coefficients, constants, unknowns }) => solved(coefficients, constants, unknowns),
    }),
  ],
};

function solved(A: ExactMatrix, b: ExactVector, unknowns: readonly string[]): Outcome {
  const { value, steps } = solveSystem(A, b);
  const names = unknowns.map(indexed);
  return {
    data: { ...solutionData(value), unknowns },
    answer: [answered(value, names)],
    ...(value.kind === "none" ? {} : { inFloats: () => inFloatsOf(A, b, value) }),
    steps: () => explainRowSteps(steps, { names }),
  };
}

/** One solution is compared with the exact one. Of many, floats give the shortest, and directions of length 1: what is left of Ax − b tells. */
function inFloatsOf(A: ExactMatrix, b: ExactVector, solution: Exclude<LinearSolution, { kind: "none" }>): InFloats {
  const [given, right] = [floats(A), floatVector(b)];
  if (solution.kind === "unique") {
    const found = A.rows === A.columns ? solveInFloats(given, right) : leastSquares(given, right);
    if (found.kind === "unique" || found.kind === "nearly-singular") {
      return besideFloats(vectorThing(solution.point), toList(found.x));
    }
    return {
      data: {},
      answer: [],
      remark: "Rounding makes the columns dependent, so floating point finds no single point.",
    };
  }
  const { x } = minimumNorm(given, right);
  const { basis } = nullSpace(given);
  const directions = toRows(transpose(basis));
  const answer = [
    floating(floatList(toList(x)), "The shortest solution:"),
    ...directions.map((direction) => floating(floatList(direction), "and a direction to move in:")),
  ];
  const allFinite = answer.every(({ thing }) => thing?.kind === "vector" && isFiniteThing(thing.of));
  const column = transposeExactly(matrix([b]));
  const remark = allFinite
    ? `Many points are right, so what is left of Ax − b tells: ${leftSentence(
        "it",
        leftOver(minus(multiplyMatrices(A, exactly(x)), column), column),
        "the largest entry of b",
      )}`
    : "The result is too large for a floating-point number.";
  return { data: { particular: toList(x), basis: directions }, answer, remark };
}

function answered(solution: LinearSolution, names: readonly string[]): Answered {
  if (solution.kind === "none") return { label: "No solution." };
  const label = solution.kind === "unique" ? "One solution:" : "Infinitely many solutions:";
  const node = solutionNode(solution, names);
  return solution.kind === "unique"
    ? { label, node, thing: vectorThing(solution.point), name: "x" }
    : answeredFamily(label, node, solution.particular, solution.directions);
}

function solutionData(solution: LinearSolution): Readonly<Record<string, unknown>> {
  if (solution.kind === "none") return { kind: "none", value: null };
  if (solution.kind === "unique") return { kind: "unique", ...thingData(vectorThing(solution.point)) };
  const particular = thingData(vectorThing(solution.particular));
  const basis = solution.directions.map((direction) => thingData(vectorThing(direction)));
  return {
    kind: "infinite",
    value: null,
    particular: particular.value,
    basis: basis.map((direction) => direction.value),
    exact: { particular: particular.exact, basis: basis.map((direction) => direction.exact) },
  };
}
