import {
  dependence,
  equalsVector,
  equation2,
  matrix,
  Q,
  rowFactor,
  sameLine,
  scaleEquation,
  vector,
} from "@gradus/math/exact";
import {
  dependenceNode,
  equalsNode,
  linearNode,
  type MathNode,
  mixNode,
  numberNode,
  objectNode,
  operatorNode,
  pointNode,
  rowName,
  rowNode,
  rowsNode,
  symbolNode,
} from "@gradus/math/explain";
import { features, predictions, prices, weights } from "./honey.ts";
import { rowObjects } from "./state.ts";
import { combination, factor, letter, letterFirst, letterSecond, rows } from "./worked-rows.ts";

const oneColumn = matrix([
  [2, 3],
  [4, 5],
]);
const zeroRow = matrix([
  [2, 3],
  [0, 0],
]);
const zeroFirst = matrix([
  [0, 0],
  [2, 3],
]);

const isDependent = (A: typeof rows): boolean => dependence(A).value.kind === "dependent";
const hundred = rowFactor(vector(prices.euro), vector(prices.cents)).value;
const node = (row: number, text: MathNode): MathNode => objectNode(text, rowObjects[row]);
const letterEntry = rowNode([symbolNode("t"), operatorNode("+"), numberNode(5)]);

export const facts = {
  centFactor: equalsNode(
    rowName(1, rowObjects),
    mixNode([hundred.kind === "one" ? hundred.factor : Q.of(0)], rowObjects),
  ),
  zeroCombination: equalsNode(
    rowNode([symbolNode("c_1"), rowName(0, rowObjects), operatorNode("+"), symbolNode("c_2"), rowName(1, rowObjects)]),
    numberNode(0),
  ),
  workedRows: rowsNode(rows, rowObjects),
  workedDependence: dependenceNode(combination, rowObjects),
  letterRows: {
    type: "matrix",
    entries: [
      [node(0, numberNode(2)), node(0, numberNode(3))],
      [node(1, numberNode(8)), node(1, letterEntry)],
    ],
  } satisfies MathNode,
  letterColumn1: equalsNode(linearNode(letterFirst.slice(0, 1), ["k"]), numberNode(8)),
  letterColumn2: equalsNode(linearNode(letterFirst.slice(1), ["k"]), letterEntry),
  letterValue: equalsNode(
    symbolNode("t"),
    numberNode(letter.value.kind === "unique" ? (letter.value.point[1] ?? Q.of(0)) : Q.of(0)),
  ),
  oneColumn: rowsNode(oneColumn, rowObjects),
  zeroRow: rowsNode(zeroRow, rowObjects),
  zeroMade: equalsNode(rowName(1, rowObjects), rowNode([numberNode(0), operatorNode("·"), rowName(0, rowObjects)])),
  zeroDependence: dependenceNode(vector([0, 1]), rowObjects),
  weightsFirst: pointNode(vector(weights.first)),
  weightsSecond: pointNode(vector(weights.second)),
  predicted: pointNode(predictions(...weights.first)),
};

export const claims = {
  centsSayNothing: () => isDependent(features) && hundred.kind === "one",
  sameLineForEveryFactor: () =>
    ["-3/2", "1/2", "3"].every((k) => sameLine(equation2(4, -2, 0), scaleEquation(equation2(4, -2, 0), k))),
  workedDependent: () => isDependent(rows) && factor.value.kind === "one",
  letterFits: () => letter.value.kind === "unique" && isDependent(matrix([letterFirst, letterSecond])),
  oneColumnIsNotEnough: () => !isDependent(oneColumn),
  zeroRowDependent: () => isDependent(zeroRow) && isDependent(zeroFirst),
  zeroFirstHasNoFactor: () => rowFactor(vector([0, 0]), vector([2, 3])).value.kind === "none",
  samePredictions: () => equalsVector(predictions(...weights.first), predictions(...weights.second)),
};
