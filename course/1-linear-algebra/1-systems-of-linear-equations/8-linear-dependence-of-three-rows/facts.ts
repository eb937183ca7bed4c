import { dependence, type ExactMatrix, equalsVector, matrix, mixOfTwoRows, rowOf, vector } from "@gradus/math/exact";
import {
  dependenceNode,
  equalsNode,
  explainCombine,
  type MathNode,
  mixNode,
  numberNode,
  operatorNode,
  pointNode,
  rowName,
  rowNode,
  rowsNode,
  symbolNode,
} from "@gradus/math/explain";
import { predictions, table, week, weights } from "./market.ts";
import { areMultiples } from "./rows.ts";
import { mixName, rowObjects } from "./state.ts";
import { combination, combined, nearMix, nearRows, rows } from "./worked-rows.ts";

/** Three rows that look like nothing to do with one another. */
const counting = matrix([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);

/** Rows 1 and 2 are multiples, and row 3 is no mix of them. */
const repeated = matrix([
  [1, 2, 3],
  [2, 4, 6],
  [1, 0, 1],
]);

const certificate = (A: ExactMatrix) => {
  const { value } = dependence(A);
  return value.kind === "dependent" ? value.combination : null;
};
const shown = (A: ExactMatrix): MathNode => dependenceNode(certificate(A) ?? vector([0, 0, 0]), rowObjects);
const noTwoAreMultiples = (A: ExactMatrix): boolean =>
  A.entries.every((row, i) => A.entries.slice(i + 1).every((other) => !areMultiples(row, other)));

const term = (index: 1 | 2 | 3): readonly MathNode[] => [symbolNode(`c_${index}`), rowName(index - 1, rowObjects)];

export const facts = {
  marketDependence: shown(table),
  marketSum: equalsNode(rowName(2, rowObjects), mixNode(vector([1, 1]), rowObjects)),
  mixed: equalsNode(rowName(2, rowObjects), mixName),
  zeroCombination: equalsNode(
    rowNode([...term(1), operatorNode("+"), ...term(2), operatorNode("+"), ...term(3)]),
    numberNode(0),
  ),
  workedRows: rowsNode(rows, rowObjects),
  workedDependence: dependenceNode(combination, rowObjects),
  workedSums: { type: "system", lines: explainCombine(combined.steps).map(({ node }) => node) } satisfies MathNode,
  nearRows: rowsNode(nearRows, rowObjects),
  nearMade: numberNode(nearMix.value.kind === "none" ? nearMix.value.made : 0),
  nearEntry: numberNode(rowOf(nearRows, 2)[2] ?? 0),
  counting: rowsNode(counting, rowObjects),
  countingDependence: shown(counting),
  repeated: rowsNode(repeated, rowObjects),
  repeatedDependence: shown(repeated),
  weightsFirst: pointNode(vector(weights.first)),
  weightsSecond: pointNode(vector(weights.second)),
  predicted: pointNode(predictions(...weights.first)),
};

const hits = (A: ExactMatrix): boolean => mixOfTwoRows(rowOf(A, 0), rowOf(A, 1), rowOf(A, 2)).value.kind === "mix";

export const claims = {
  marketNoMultiples: () => noTwoAreMultiples(table),
  marketDependent: () => certificate(table) !== null,
  weekDependent: () => certificate(week) !== null && noTwoAreMultiples(week),
  workedDependent: () => hits(rows) && noTwoAreMultiples(rows),
  nearIndependent: () => !hits(nearRows) && certificate(nearRows) === null,
  countingNoMultiples: () => noTwoAreMultiples(counting),
  countingDependent: () => certificate(counting) !== null,
  // Rows 1 and 2 give multiples of row 1 only, and row 3 is none.
  repeatedMissed: () => !areMultiples(rowOf(repeated, 0), rowOf(repeated, 2)),
  repeatedDependent: () => areMultiples(rowOf(repeated, 0), rowOf(repeated, 1)) && certificate(repeated) !== null,
  samePredictions: () => equalsVector(predictions(...weights.first), predictions(...weights.second)),
};
