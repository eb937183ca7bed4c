import {
  classifySystem2,
  equation2,
  type LinearEquation2,
  Q,
  satisfies,
  slope,
  solveBySubstitution,
} from "@gradus/math/exact";
import { equationNode, type MathNode, pointNode, solutionNode, systemNode } from "@gradus/math/explain";
import { nearlyParallel, scaledWithoutConstant } from "./trap.ts";

type System = readonly [LinearEquation2, LinearEquation2];

/** The gardener’s two rows: both sensors a degree too warm, then only the first one with the second too cold. */
export const worked: System = [equation2(1, 1, 8), equation2(1, -1, 4)];
const examples: Readonly<Record<"one" | "none" | "infinite", System>> = {
  one: worked,
  none: [equation2(1, 1, 8), equation2(1, 1, 4)],
  infinite: [equation2(1, 1, 8), equation2(2, 2, 16)],
};

const coloured = (system: System): MathNode => systemNode(system, ["x", "y"], ["line-1", "line-2"]);
const solve = ([first, second]: System) => classifySystem2(first, second);
const point = (system: System) => {
  const solution = solve(system);
  if (solution.kind !== "unique") throw new Error("this example is meant to have one solution");
  return solution.point;
};
const decimalSlope = (line: LinearEquation2): string => String(Q.toNumber(slope(line) ?? Q.of(0)));

export const facts = {
  oneExample: coloured(examples.one),
  noneExample: coloured(examples.none),
  infiniteExample: coloured(examples.infinite),
  family: solutionNode(solve(examples.infinite), ["x", "y"]),
  row1: equationNode(worked[0], ["x", "y"], "line-1"),
  row2: equationNode(worked[1], ["x", "y"], "line-2"),
  workedSystem: coloured(worked),
  workedPoint: pointNode(point(worked), "solution"),
  trapSlope1: decimalSlope(nearlyParallel[0]),
  trapSlope2: decimalSlope(nearlyParallel[1]),
  trapPoint: pointNode(point(nearlyParallel), "solution"),
  trapScaled: coloured(scaledWithoutConstant),
};

export const claims = {
  oneExample: () => solve(examples.one).kind === "unique",
  noneExample: () => solve(examples.none).kind === "none",
  infiniteExample: () => solve(examples.infinite).kind === "infinite",
  workedPointSolves: () => {
    const solution = solveBySubstitution(...worked).value;
    return solution.kind === "unique" && worked.every((equation) => satisfies(equation, solution.point));
  },
  trapCrosses: () => solve(nearlyParallel).kind === "unique",
  trapScaledIsNone: () => solve(scaledWithoutConstant).kind === "none",
};
