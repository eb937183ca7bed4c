import { Q, ZERO } from "../exact/rational.ts";
import { S } from "../exact/surd.ts";
import type { CovarianceStep } from "../linear-algebra/exact/data/covariance.ts";
import type { MarkovStep } from "../linear-algebra/exact/data/markov.ts";
import type { PrincipalStep } from "../linear-algebra/exact/data/principal-components.ts";
import type { SolveStep } from "../linear-algebra/exact/solve.ts";
import type { Saying, Sayings } from "./explanation.ts";
import { equalsNode, listNode, type MathNode, numberNode, rowNode, symbolNode, textNode } from "./math-node.ts";
import { markedMatrix } from "./row-words.ts";
import { familyNode, matrixNode, pointNode } from "./solution-node.ts";
import { surdNode, surdPointNode } from "./surd-node.ts";

/** Words for a covariance matrix. */
export const COVARIANCE_WORDS: Sayings<CovarianceStep["rule"]> = {
  "column-means": ({ after: { means = [] } }) => {
    const node = pointNode(means);
    return { sentence: ["Work out the mean of each column"], result: [node], node, reason: "the means" };
  },
  "centre-columns": ({ after: { X, centred = X } }) => ({
    sentence: ["Take from every entry the mean of its column; now every column adds up to 0"],
    node: matrixNode(centred),
    reason: "centre",
  }),
  "covariance-product": ({ after: { X, covariance = X }, at: { product } }) => {
    const n = X.rows - 1;
    const C = symbolNode("C");
    const scaled: MathNode = rowNode([
      { type: "fraction", numerator: numberNode(1), denominator: numberNode(n) },
      matrixNode(product),
    ]);
    const node =
      n === 1 ? equalsNode(C, matrixNode(covariance)) : equalsNode(equalsNode(C, scaled), matrixNode(covariance));
    return {
      sentence: [
        `Multiply the transpose of the centred data by the centred data, and divide by ${n}, one less than the number of rows`,
      ],
      node,
      reason: "divide by n − 1",
    };
  },
};

const noChain = (sentence: string, reason: string): Saying => ({
  sentence: [sentence],
  node: textNode("not a Markov matrix"),
  reason,
});

/** Words for the steady states of a Markov chain. */
export const MARKOV_WORDS: Sayings<Exclude<MarkovStep, SolveStep>["rule"]> = {
  "check-markov": ({ before, at: { check, sums } }) => {
    if (check.kind === "negative") {
      const place = `row ${check.row + 1}, column ${check.column + 1}`;
      return noChain(`The entry in ${place} is below 0, so this is no Markov matrix`, "an entry below 0");
    }
    if (check.kind === "sum") {
      const sum = sums[check.column] ?? ZERO;
      return {
        ...noChain("", "a column that does not add up to 1"),
        sentence: [
          `Column ${check.column + 1} adds up to `,
          numberNode(sum),
          ", not to 1, so this is no Markov matrix",
        ],
      };
    }
    return {
      sentence: ["No entry is below 0 and every column adds up to 1, so this is a Markov matrix"],
      node: matrixNode(before),
      reason: "a Markov matrix",
    };
  },
  "steady-equations": ({ after }, context) => ({
    sentence: [
      "A steady state stays as it is: subtract 1 along the diagonal, set the right-hand side to 0, and add the equation that the entries of x add up to 1",
    ],
    node: markedMatrix(after, [], { ...context, bar: after.columns - 1 }),
    reason: "the equations of a steady state",
  }),
  "read-steady-state": ({ at: { steady } }) => {
    const x = symbolNode("x");
    const reason = "the steady state";
    if (steady.kind === "unique") {
      const node = equalsNode(x, pointNode(steady.distribution));
      return { sentence: ["There is one steady state"], result: [node], node, reason };
    }
    if (steady.kind !== "several") return noChain("This is no Markov matrix", "no Markov matrix");
    const node = equalsNode(x, familyNode(steady.particular, steady.directions));
    return {
      sentence: ["There are several steady states: all of these whose entries are not below 0"],
      result: [node],
      node,
      reason: "several steady states",
    };
  },
};

/** Words for the principal components of two variables. */
export const PRINCIPAL_WORDS: Sayings<PrincipalStep["rule"]> = {
  "principal-totals": ({ after: { total = ZERO, determinant = ZERO } }) => ({
    sentence: [
      "The trace, the total variance, is ",
      numberNode(total),
      ", and the determinant is ",
      numberNode(determinant),
    ],
    node: listNode([
      equalsNode(textNode("trace"), numberNode(total)),
      equalsNode(textNode("det"), numberNode(determinant)),
    ]),
    reason: "trace and determinant",
  }),
  "principal-variances": ({ after: { variances }, at: { discriminant } }) => {
    const nodes = listNode((variances ?? [S.zero, S.zero]).map(surdNode));
    return {
      sentence: [
        "The square of the trace less 4 times the determinant is ",
        numberNode(discriminant),
        "; half the trace, plus and minus half the root of that, are the variances",
      ],
      result: [nodes],
      node: equalsNode(symbolNode("λ"), nodes),
      reason: "the variances",
    };
  },
  "principal-directions": ({ after: { directions } }) => {
    const nodes = listNode((directions ?? []).map(surdPointNode));
    return {
      sentence: ["Solve for an eigenvector to each; they are at right angles"],
      result: [nodes],
      node: nodes,
      reason: "the directions",
    };
  },
  "principal-shares": ({ after: { shares, total = ZERO } }) => {
    const nodes = listNode((shares ?? []).map(surdNode));
    return {
      sentence: ["Divide each variance by the total, ", numberNode(total), ", for its share"],
      result: [nodes],
      node: nodes,
      reason: "the shares",
    };
  },
  "principal-round": ({ after: { total = ZERO, covariance } }) => ({
    sentence: [
      Q.isZero(total)
        ? "There is no variance at all, so no direction stands out"
        : "Both variances are the same, so the variance is the same in every direction and none stands out",
    ],
    node: matrixNode(covariance),
    reason: "no direction stands out",
  }),
};
