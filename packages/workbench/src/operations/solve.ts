import { solve as solveInFloats } from "@gradus/math";
import { type ExactMatrix, type ExactVector, type LinearSolution, solve as solveSystem } from "@gradus/math/exact";
import { explainRowSteps, solutionNode, unknownNames } from "@gradus/math/explain";
import { floats, floatVector } from "../floats.ts";
import { besideFloats } from "../numeric.ts";
import { type Answered, type Operation, type Outcome, way } from "../operation.ts";
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
    ...(value.kind === "unique" ? inFloatsOf(A, b, value.point) : {}),
    steps: () => explainRowSteps(steps, { names }),
  };
}

/** Floating point solves square systems; with more equations than unknowns it would be least squares. */
function inFloatsOf(A: ExactMatrix, b: ExactVector, point: ExactVector): Pick<Outcome, "inFloats"> {
  if (A.rows !== A.columns || A.rows === 0) return {};
  const found = solveInFloats(floats(A), floatVector(b));
  return found.kind === "singular" ? {} : { inFloats: () => besideFloats(vectorThing(point), [...found.x.data]) };
}

function answered(solution: LinearSolution, names: readonly string[]): Answered {
  if (solution.kind === "none") return { label: "No solution." };
  const label = solution.kind === "unique" ? "One solution:" : "Infinitely many solutions:";
  const node = solutionNode(solution, names);
  return solution.kind === "unique" ? { label, node, thing: vectorThing(solution.point) } : { label, node };
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
