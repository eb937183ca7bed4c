import { decideSingular2, determinant2x2, Q, rowFactor, vector } from "@gradus/math/exact";
import {
  determinantStateNode,
  equalsNode,
  type MathNode,
  numberNode,
  objectNode,
  operatorNode,
  pointNode,
  rowNode,
  rowsNode,
  symbolNode,
  textNode,
} from "@gradus/math/explain";
import { costs, costsOf, determinantOfHours, explains, hoursOf, log, settled, settledCosts } from "./kiln.ts";
import { determinantOf, matrixOf, type Numbers } from "./square.ts";
import { colouredProducts, differenceOfLetters, productNames, rowObjects } from "./state.ts";
import { completed, decided, entry, wanted, worked } from "./worked-matrices.ts";

const letter = (name: string, row: 0 | 1): MathNode => objectNode(symbolNode(name), rowObjects[row]);
const det = (value: MathNode): MathNode => objectNode(value, "determinant");

/** The general matrix with the rows (a, b) and (c, d). */
const letters = {
  type: "matrix",
  entries: [
    [letter("a", 0), letter("b", 0)],
    [letter("c", 1), letter("d", 1)],
  ],
} as const satisfies MathNode;

const k = symbolNode("k");
const zero = numberNode(0);

/** Singular, and non-singular: the sum of the two products gets both wrong. */
const sums = { singular: { a: 2, b: 3, c: 4, d: 6 }, regular: { a: 2, b: 3, c: -4, d: 6 } } as const;
const sumOf = ({ a, b, c, d }: Numbers): number => a * d + b * c;
const sumNode = (numbers: Numbers): MathNode => {
  const products = colouredProducts(numbers);
  if (products.type !== "row") return products;
  const plus = products.items.map((item, i) => (i === 3 ? operatorNode("+") : item));
  return equalsNode(rowNode(plus), numberNode(sumOf(numbers)));
};

const sizes = [-3, -2, -1, 0, 1, 2, 3];
const everySquare: readonly Numbers[] = sizes.flatMap((a) =>
  sizes.flatMap((b) => sizes.flatMap((c) => sizes.map((d) => ({ a, b, c, d })))),
);

const openMatrix: MathNode = {
  type: "matrix",
  entries: [
    [objectNode(numberNode(3), rowObjects[0]), objectNode(numberNode(4), rowObjects[0])],
    [objectNode(numberNode(2), rowObjects[1]), objectNode(symbolNode("t"), rowObjects[1])],
  ],
};

const [products] = determinant2x2(hoursOf(log)).steps;
/** 12 − 12, from the log. */
const logProducts = products === undefined ? zero : determinantStateNode(products.after);

export const facts = {
  letters,
  rule: equalsNode(det(rowNode([textNode("det "), symbolNode("A")])), differenceOfLetters),
  secondRow: {
    type: "system",
    lines: [
      equalsNode(letter("c", 1), rowNode([k, letter("a", 0)])),
      equalsNode(letter("d", 1), rowNode([k, letter("b", 0)])),
    ],
  } satisfies MathNode,
  bothProducts: {
    type: "system",
    lines: [
      equalsNode(productNames.ad, rowNode([letter("a", 0), operatorNode("·"), k, letter("b", 0)])),
      equalsNode(productNames.bc, rowNode([letter("b", 0), operatorNode("·"), k, letter("a", 0)])),
    ],
  } satisfies MathNode,
  differenceZero: equalsNode(differenceOfLetters, det(zero)),
  workedMatrix: rowsNode(worked, rowObjects),
  workedValue: numberNode(determinant2x2(worked).value),
  openMatrix,
  wanted: numberNode(wanted),
  entryValue: equalsNode(symbolNode("t"), numberNode(entry.value.kind === "one" ? entry.value.entry : Q.of(0))),
  sumSingular: rowsNode(matrixOf(sums.singular), rowObjects),
  sumSingularValue: sumNode(sums.singular),
  sumRegular: rowsNode(matrixOf(sums.regular), rowObjects),
  sumRegularValue: sumNode(sums.regular),
  logMatrix: rowsNode(hoursOf(log), rowObjects),
  logDifference: equalsNode(logProducts, det(numberNode(determinantOfHours(log)))),
  firstCosts: pointNode(vector(costs.first)),
  secondCosts: pointNode(vector(costs.second)),
  settledMatrix: rowsNode(hoursOf(settled), rowObjects),
  settledDeterminant: det(numberNode(determinantOfHours(settled))),
  settledCosts: pointNode(settledCosts, "solution"),
};

export const claims = {
  zeroExactlyWhenSingular: () =>
    everySquare.every((square) => (determinantOf(square) === 0) === decideSingular2(matrixOf(square)).value.singular),
  worksWithZeros: () =>
    determinantOf({ a: 0, b: 2, c: 3, d: 4 }) === -6 && rowFactor(vector([0, 2]), vector([3, 4])).value.kind === "none",
  workedNonSingular: () => decided.value.kind === "non-singular",
  entryFits: () => Q.equals(determinant2x2(completed).value, wanted),
  sumMissesSingular: () => determinantOf(sums.singular) === 0 && sumOf(sums.singular) !== 0,
  sumBlamesRegular: () => determinantOf(sums.regular) !== 0 && sumOf(sums.regular) === 0,
  logHasMany: () => costsOf(log).kind === "infinite" && explains(log, costs.first) && explains(log, costs.second),
  logSingular: () => Q.isZero(determinantOfHours(log)) && decideSingular2(hoursOf(log)).value.singular,
  otherConstantsNone: () =>
    costsOf(log.map((batch, i) => (i === 1 ? { ...batch, drawn: batch.drawn + 2 } : batch))).kind === "none",
  platesSettle: () => costsOf(settled).kind === "unique" && !Q.isZero(determinantOfHours(settled)),
};
