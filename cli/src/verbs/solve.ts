import { type ExactMatrix, type ExactVector, type LinearSolution, solve as solveSystem } from "@gradus/math/exact";
import { explainRowSteps, solutionNode, toText, unknownNames } from "@gradus/math/explain";
import { readMatrix, readSystem, readVector } from "@gradus/math/reading";
import { readArgument } from "../argument.ts";
import { InputError, UsageError } from "../call-error.ts";
import { vectorData } from "../exact-data.ts";
import { showSteps, stepData } from "../show/steps.ts";
import type { Style } from "../show/style.ts";
import type { Surroundings, Verb } from "../verb.ts";

type System = { readonly A: ExactMatrix; readonly b: ExactVector; readonly unknowns: readonly string[] };

/** `gradus solve`: all solutions of a linear system, given as matrix and vector or as equations. */
export const solve: Verb = {
  name: "solve",
  usage: ["A b [--steps] [--json]", '"2x + y = 5; x - y = 1" [--steps] [--json]'],
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
  options: {},
  steps: true,
  positionals: [1, 2],
  run: async (call, surroundings) => {
    const { A, b, unknowns } = await readArguments(call.positionals, surroundings);
    const { value, steps } = solveSystem(A, b);
    const explained = call.switches.has("steps") ? explainRowSteps(steps, { names: unknowns.map(indexed) }) : null;
    return {
      data: { ...solutionData(value), unknowns, ...(explained ? { steps: stepData(explained) } : {}) },
      text: (style) =>
        [
          ...(explained && explained.length > 0 ? [showSteps(explained, style), ""] : []),
          showSolution(value, unknowns, style),
        ].join("\n"),
    };
  },
};

async function readArguments(positionals: readonly string[], surroundings: Surroundings): Promise<System> {
  const [first = "", second] = positionals;
  if (second === undefined) {
    const system = await readArgument("the system", first, readSystem, surroundings);
    return { A: system.coefficients, b: system.constants, unknowns: system.unknowns };
  }
  if (first.includes("=") && second.includes("="))
    throw new UsageError("write all equations in one argument, separated by semicolons");
  const A = await readArgument("A", first, readMatrix, surroundings);
  const b = await readArgument("b", second, readVector, surroundings);
  if (A.rows !== b.length)
    throw new InputError(
      `A has ${counted(A.rows, "row", "rows")}, b has ${counted(b.length, "entry", "entries")}; they must be as many`,
    );
  return { A, b, unknowns: unknownNames(A.columns) };
}

function solutionData(solution: LinearSolution): Readonly<Record<string, unknown>> {
  if (solution.kind === "none") return { kind: "none", value: null };
  if (solution.kind === "unique") return { kind: "unique", ...vectorData(solution.point) };
  const particular = vectorData(solution.particular);
  const basis = solution.directions.map(vectorData);
  return {
    kind: "infinite",
    value: null,
    particular: particular.value,
    basis: basis.map((direction) => direction.value),
    exact: { particular: particular.exact, basis: basis.map((direction) => direction.exact) },
  };
}

function showSolution(solution: LinearSolution, unknowns: readonly string[], style: Style): string {
  if (solution.kind === "none") return `${style.strong("No solution.")}`;
  const formula = toText(solutionNode(solution, unknowns.map(indexed)));
  const title = solution.kind === "unique" ? "One solution:" : "Infinitely many solutions:";
  return `${title} ${style.strong(formula)}`;
}

/** Notation lowers what stands behind "_", so that x1 is set as x₁. */
function indexed(name: string): string {
  return name.replace(/^(\p{L})(\d+)$/u, "$1_$2");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
