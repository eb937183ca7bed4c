import { columnOf } from "../exact/matrix.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import type { ColumnsToEquationsStep, CombineStep } from "../linear-algebra/exact/combination.ts";
import type { DependenceStep } from "../linear-algebra/exact/dependence.ts";
import type { RankStep } from "../linear-algebra/exact/rank-by-reduction.ts";
import type { FactorStep, RowFactor } from "../linear-algebra/exact/row-factor.ts";
import type { RowStep } from "../linear-algebra/exact/row-operations.ts";
import type { DecideSingularityStep } from "../linear-algebra/exact/singularity.ts";
import type { Saying, Sayings, Sentence } from "./explanation.ts";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode, symbolNode, textNode } from "./math-node.ts";
import { enumerated, rowEquationNode } from "./read-words.ts";
import { markedMatrix } from "./row-words.ts";
import { dependenceNode, multipleNode, rowName, weightedSumNode } from "./weighted-sum.ts";
import { guardedNumber } from "./written-equation-node.ts";

const COUNTS = ["No row has", "One row has", "Two rows have", "Three rows have", "Four rows have", "Five rows have"];

/** The coefficients' names in a combination: c for one row, else c_1, c_2, … @example coefficientNames(2) // => ["c_1", "c_2"] */
export function coefficientNames(count: number): readonly string[] {
  return count === 1 ? ["c"] : Array.from({ length: count }, (_, i) => `c_${i + 1}`);
}

/** Words for counting pivots. */
export const RANK_WORDS: Sayings<Exclude<RankStep, RowStep>["rule"]> = {
  "read-rank": ({ at: { rank } }) => ({
    sentence: [`${COUNTS[rank] ?? `${rank} rows have`} a pivot, so the rank is `, numberNode(rank)],
    node: equalsNode(textNode("rank"), numberNode(rank)),
    reason: "count the pivots",
  }),
};

/** Words for reading (A | I) after its reduction. */
export const DEPENDENCE_WORDS: Sayings<Exclude<DependenceStep, RowStep>["rule"]> = {
  "read-dependence": ({ at: { row, combination, bar } }, { objects }) => {
    const node = dependenceNode(combination, objects);
    const where = bar === 0 ? "Row 1 has no entries" : `Left of the bar row ${row + 1} holds only zeros`;
    return {
      sentence: [
        `${where}, and right of the bar stands which mix of the rows at the start it is. The rows are dependent`,
      ],
      result: [node],
      node,
      reason: "the rows are dependent",
    };
  },
  "read-independence": ({ before, at: { bar } }, context) => ({
    sentence:
      before.rows === 0
        ? ["There are no rows, so none of them is a mix of others"]
        : [
            "Every row has a pivot left of the bar, so no mix of the rows gives the zero row unless all coefficients are 0",
          ],
    node: markedMatrix(before, [], { ...context, bar }),
    reason: "the rows are independent",
  }),
};

/** Words for setting up the equations of a combination, and for working one out. */
export const COMBINATION_WORDS: Sayings<ColumnsToEquationsStep["rule"] | CombineStep["rule"]> = {
  "columns-to-equations": ({ after }, context) => {
    const names = context.names ?? coefficientNames(after.columns - 1);
    const listed: Sentence =
      names.length === 0 ? [] : [" for ", ...enumerated(names.map((name) => [symbolNode(name)]))];
    const lines = after.entries.map((_, i) => rowEquationNode(after, i, names));
    return {
      sentence: ["Every column of the mix must come out as in the target, so each column is one equation", ...listed],
      node: lines.length === 0 ? textNode("no equation") : { type: "system", lines },
      reason: "an equation for each column",
    };
  },
  "combine-column": ({ before, at: { column, sum } }) => {
    const products = weightedSumNode(before.coefficients, columnOf(before.rows, column));
    const node = before.coefficients.length === 0 ? numberNode(sum) : equalsNode(products, numberNode(sum));
    return { sentence: [`Work out column ${column + 1}`], result: [node], node, reason: `column ${column + 1}` };
  },
};

/** k · first = second as an equation for k. */
const factorEquation = (first: Rational, second: Rational): MathNode =>
  equalsNode(rowNode([symbolNode("k"), operatorNode("·"), guardedNumber(first)]), numberNode(second));

const kIs = (factor: Rational): MathNode => equalsNode(symbolNode("k"), numberNode(factor));

function columnSays(column: number, says: RowFactor, known: RowFactor, together: RowFactor): Sentence {
  const place = `Column ${column + 1} `;
  if (says.kind === "every") return [`${place}holds 0 in both rows, so it allows every k`];
  if (says.kind === "none") return [`${place}allows no k, because every multiple of 0 is 0`];
  if (known.kind !== "one") return [`${place}asks for `, kIs(says.factor)];
  if (together.kind === "one") return [`${place}asks for `, kIs(says.factor), " too"];
  return [`${place}asks for `, kIs(says.factor), " and not for ", kIs(known.factor)];
}

/** Words for comparing two rows entry by entry. */
export const FACTOR_WORDS: Sayings<FactorStep["rule"]> = {
  "compare-entries": ({ before, after, at: { column, says } }) => {
    const node = factorEquation(before.first[column] ?? ZERO, before.second[column] ?? ZERO);
    return {
      sentence: columnSays(column, says, before.factors, after.factors),
      result: [node],
      node,
      reason: `compare column ${column + 1}`,
    };
  },
  "conclude-factor": ({ before, at: { factor } }, { objects }) => {
    const [first, second] = [rowName(0, objects), rowName(1, objects)];
    if (factor.kind === "one") {
      const node = equalsNode(second, multipleNode(factor.factor, first));
      return { sentence: ["Every column agrees"], result: [node], node, reason: "row 2 is a multiple of row 1" };
    }
    const general = rowNode([symbolNode("k"), first]);
    if (factor.kind === "every") {
      const node = equalsNode(second, general);
      return {
        sentence: ["Both rows hold only zeros, so every k will do"],
        result: [node],
        node,
        reason: "two zero rows",
      };
    }
    const zeroFirst = before.first.every((entry) => entry.numerator === 0n);
    const because: Sentence = zeroFirst
      ? [
          "Row 1 holds only zeros, so none of its multiples is row 2; but row 1 is 0 times row 2, so the rows are dependent all the same",
        ]
      : ["No single k makes row 2 out of row 1"];
    return { sentence: because, node: rowNode([second, operatorNode("≠"), general]), reason: "no multiple" };
  },
};

/** Words for deciding by the determinant whether a matrix is singular. */
export const SINGULARITY_WORDS: Sayings<DecideSingularityStep["rule"]> = {
  "decide-singularity": ({ at: { singularity } }, { objects }): Saying => {
    if (singularity.kind === "non-singular") {
      const node = rowNode([numberNode(singularity.determinant), operatorNode("≠"), numberNode(ZERO)]);
      return { sentence: ["The determinant is not 0, so the matrix is non-singular"], node, reason: "non-singular" };
    }
    const node = dependenceNode(singularity.combination, objects);
    return {
      sentence: ["The determinant is 0, so the matrix is singular. Its rows say the same"],
      result: [node],
      node,
      reason: "singular",
    };
  },
};
