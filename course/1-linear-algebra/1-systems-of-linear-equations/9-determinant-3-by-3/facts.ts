import {
  dependence,
  determinant,
  determinantByDefinition,
  determinantOfTriangular,
  type ExactMatrix,
  entryOf,
  matrix,
  Q,
  type Rational,
  rank,
  solve,
  vector,
} from "@gradus/math/exact";
import {
  dependenceNode,
  equalsNode,
  explainDeterminant,
  type MathNode,
  matrixNode,
  numberNode,
  objectNode,
  rowsNode,
  symbolNode,
} from "@gradus/math/explain";
import { cross } from "./box-shape.ts";
import { determinantOf, diagonalsOfRows, plan, type Rows, rowObjects, type Triple } from "./entries.ts";
import { determinantName, determinantNode } from "./state.ts";
import { workedEntry } from "./worked-matrix.ts";
import { flattenedRows, workedRows } from "./worked-rows.ts";

const triangular = matrix([
  [2, 7, 1],
  [0, 3, 5],
  [0, 0, 4],
]);

/** The plan with its last entry changed, so that the third roast is a mix of the others. */
const stuck: Rows = [plan[0], plan[1], [1, 1, 1]];

/** Two of the rows are the same, so the box is flat. */
const twice: Rows = [plan[0], plan[1], plan[1]];

/** Each row names one unknown. */
const four = matrix([
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 0, 1],
  [0, 0, 1, 0],
]);

const added = (rows: Rows): Rational =>
  diagonalsOfRows(rows).reduce<Rational>((sum, { product }) => Q.add(sum, product), Q.of(0));

/** What the diagonals wrapped round the sides come to where there are four rows: four products each way. */
function eightDiagonals(A: ExactMatrix): Rational {
  const along = (way: 1 | -1, start: number): Rational =>
    A.entries.reduce<Rational>(
      (product, _, i) => Q.multiply(product, entryOf(A, i, (start + way * i + 8) % 4)),
      Q.of(1),
    );
  return [0, 1, 2, 3].reduce<Rational>((sum, k) => Q.add(sum, Q.subtract(along(1, k), along(-1, k))), Q.of(0));
}

const isUnique = (A: ExactMatrix, constants: readonly number[]): boolean =>
  solve(A, vector(constants)).value.kind === "unique";

/** Constants of all kinds: with three rows, every number of solutions would show among them. */
const manyConstants = [-2, 0, 1, 3].flatMap((a) => [-1, 0, 2].flatMap((b) => [-3, 0, 5].map((c) => [a, b, c])));

const found = dependence(matrix(stuck)).value;
const open = workedEntry.value;
const dot = ([a, b, c]: Triple, [d, e, f]: Triple): number => a * d + b * e + c * f;
const triangularLine = explainDeterminant(determinantOfTriangular(triangular).steps).at(-1)?.node ?? numberNode(0);

/** The matrix of the worked example with a letter in its open place. */
const openNode: MathNode = {
  type: "matrix",
  entries: workedRows.map((row, i) =>
    row.map((entry, j) => objectNode(i === 0 && j === 1 ? symbolNode("x") : numberNode(entry), rowObjects[i])),
  ),
};

export const facts = {
  planDeterminant: determinantNode(plan),
  workedRows: rowsNode(matrix(workedRows), rowObjects),
  workedDeterminant: determinantNode(workedRows),
  openRows: openNode,
  openEntry: equalsNode(symbolNode("x"), numberNode(open.kind === "one" ? open.entry : 0)),
  triangular: matrixNode(triangular, { fence: "bars" }),
  triangularLine,
  twice: rowsNode(matrix(twice), rowObjects),
  twiceAdded: numberNode(added(twice)),
  twiceRight: determinantNode(twice),
  four: matrixNode(four),
  fourByDiagonals: numberNode(eightDiagonals(four)),
  fourRight: equalsNode(determinantName, numberNode(determinantByDefinition(four))),
  stuckEntry: numberNode(stuck[2][2]),
  stuckMix: dependenceNode(found.kind === "dependent" ? found.combination : vector([0, 0, 0]), rowObjects),
};

export const claims = {
  planIsUsable: () => determinantOf(plan) !== 0 && manyConstants.every((b) => isUnique(matrix(plan), b)),
  planIsStuck: () =>
    determinantOf(stuck) === 0 &&
    manyConstants.every((b) => !isUnique(matrix(stuck), b)) &&
    plan.flat().filter((entry, i) => entry !== stuck.flat()[i]).length === 1,
  workedIsNonSingular: () => determinantOf(workedRows) === -7 && rank(matrix(workedRows)) === 3,
  entryFlattens: () =>
    open.kind === "one" && Q.equals(open.entry, Q.of(flattenedRows[0][1])) && determinantOf(flattenedRows) === 0,
  fiveVanish: () =>
    diagonalsOfRows([
      [2, 7, 1],
      [0, 3, 5],
      [0, 0, 4],
    ]).filter(({ product }) => Q.isZero(product)).length === 5,
  crossSolvesTwoRows: () =>
    [plan, workedRows, stuck].every(([first, second, third]) => {
      const v = cross(first, second);
      return dot(first, v) === 0 && dot(second, v) === 0 && dot(third, v) === determinantOf([first, second, third]);
    }),
  twiceIsFlat: () => determinantOf(twice) === 0 && !Q.isZero(added(twice)),
  fourIsNonSingular: () =>
    Q.isZero(eightDiagonals(four)) &&
    !Q.isZero(determinant(four).value) &&
    solve(four, vector([1, 2, 3, 4])).value.kind === "unique",
};
