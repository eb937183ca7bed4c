import { classifySystem2, decideSingular2, satisfies, vector, writeMatrix } from "@gradus/math/exact";
import { lineNode, type MathNode, objectNode, pointNode, rowsNode, systemNode } from "@gradus/math/explain";
import { loads, notes } from "./ferry.ts";
import { augmentedMatrixOf, badgeOf, equationsOf, type Numbers } from "./system.ts";

const objects = ["line-1", "line-2"] as const;

/** Three systems with one singular matrix, and one whose constants are 0 although its matrix is not singular. */
const trap = {
  solvable: { a1: 2, b1: 3, c1: 5, a2: 4, b2: 6, c2: 10 },
  unsolvable: { a1: 2, b1: 3, c1: 5, a2: 4, b2: 6, c2: 9 },
  zero: { a1: 1, b1: 1, c1: 0, a2: 1, b2: -1, c2: 0 },
} as const satisfies Readonly<Record<string, Numbers>>;

const worked = writeMatrix(notes, ["x", "y"]).value;
const coloured = (numbers: Numbers): MathNode => systemNode(equationsOf(numbers), ["x", "y"], objects);
const kindOf = (numbers: Numbers): string => classifySystem2(...equationsOf(numbers)).kind;

export const facts = {
  workedSystem: {
    type: "system",
    lines: notes.map((line, i) => objectNode(lineNode(line), objects[i])),
  } satisfies MathNode,
  workedMatrix: rowsNode(worked.coefficients, objects),
  trapSolvable: rowsNode(augmentedMatrixOf(trap.solvable), objects, { bar: 2 }),
  trapUnsolvable: rowsNode(augmentedMatrixOf(trap.unsolvable), objects, { bar: 2 }),
  trapPoint: pointNode(vector([1, 1]), "solution"),
  trapZero: coloured(trap.zero),
};

export const claims = {
  logIsSingular: () => decideSingular2(loads).value.singular,
  originSolvesZero: () => equationsOf({ ...trap.solvable, c1: 0, c2: 0 }).every((e) => satisfies(e, vector([0, 0]))),
  workedNonSingular: () => !decideSingular2(worked.coefficients).value.singular,
  trapSingular: () => badgeOf(trap.solvable) === "singular" && badgeOf(trap.unsolvable) === "singular",
  trapHasSolutions: () =>
    kindOf(trap.solvable) === "infinite" && equationsOf(trap.solvable).every((e) => satisfies(e, vector([1, 1]))),
  trapHasNone: () => kindOf(trap.unsolvable) === "none",
  zeroIsNonSingular: () => kindOf(trap.zero) === "unique" && badgeOf(trap.zero) === "non-singular",
};
