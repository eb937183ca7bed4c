import { classifySystem2, equation2, type LinearEquation2, satisfies, vector, writeMatrix } from "@gradus/math/exact";
import {
  equationNode,
  lineNode,
  type MathNode,
  objectNode,
  pointNode,
  rowsNode,
  systemNode,
} from "@gradus/math/explain";
import { log, notes } from "./ferry.ts";
import { augmentedMatrixOf, badgeOf, equationsOf, matrixOf, type Numbers } from "./system.ts";

const objects = ["line-1", "line-2"] as const;

/** Three systems with one singular matrix, and one whose constants are 0 although its matrix is not singular. */
const trap = {
  solvable: { a1: 2, b1: 3, c1: 5, a2: 4, b2: 6, c2: 10 },
  unsolvable: { a1: 2, b1: 3, c1: 5, a2: 4, b2: 6, c2: 9 },
  zero: { a1: 1, b1: 1, c1: 0, a2: 1, b2: -1, c2: 0 },
} as const satisfies Readonly<Record<string, Numbers>>;

const [first, second] = log.map(({ cars, lorries, litres }) => equation2(cars, lorries, litres)) as [
  LinearEquation2,
  LinearEquation2,
];
const worked = writeMatrix(notes, ["x", "y"]).value;
const coloured = (numbers: Numbers): MathNode => systemNode(equationsOf(numbers), ["x", "y"], objects);
const kindOf = (numbers: Numbers): string => classifySystem2(...equationsOf(numbers)).kind;

export const facts = {
  row1: equationNode(first, ["x", "y"], "line-1"),
  row2: equationNode(second, ["x", "y"], "line-2"),
  workedSystem: {
    type: "system",
    lines: notes.map((line, i) => objectNode(lineNode(line), objects[i])),
  } satisfies MathNode,
  workedMatrix: rowsNode(worked.coefficients, objects),
  origin: pointNode(vector([0, 0])),
  trapMatrix: rowsNode(matrixOf(trap.solvable), objects),
  trapSolvable: rowsNode(augmentedMatrixOf(trap.solvable), objects, { bar: 2 }),
  trapUnsolvable: rowsNode(augmentedMatrixOf(trap.unsolvable), objects, { bar: 2 }),
  trapPoint: pointNode(vector([1, 1]), "solution"),
  trapZero: coloured(trap.zero),
};

export const claims = {
  logIsSingular: () =>
    badgeOf({
      a1: log[0]?.cars ?? 0,
      b1: log[0]?.lorries ?? 0,
      c1: 0,
      a2: log[1]?.cars ?? 0,
      b2: log[1]?.lorries ?? 0,
      c2: 0,
    }) === "singular",
  originSolvesZero: () => equationsOf({ ...trap.solvable, c1: 0, c2: 0 }).every((e) => satisfies(e, vector([0, 0]))),
  workedNonSingular: () => kindOf({ a1: 3, b1: 2, c1: 0, a2: 5, b2: 0, c2: 0 }) === "unique",
  trapSingular: () => badgeOf(trap.solvable) === "singular" && badgeOf(trap.unsolvable) === "singular",
  trapHasSolutions: () =>
    kindOf(trap.solvable) === "infinite" && equationsOf(trap.solvable).every((e) => satisfies(e, vector([1, 1]))),
  trapHasNone: () => kindOf(trap.unsolvable) === "none",
  zeroIsNonSingular: () => kindOf(trap.zero) === "unique" && badgeOf(trap.zero) === "non-singular",
};
