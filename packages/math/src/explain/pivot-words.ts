import { entryOf } from "../exact/matrix.ts";
import type { PivotReading, PivotStep } from "../linear-algebra/exact/read-pivots.ts";
import type { ExplainContext, Sayings, Sentence } from "./explanation.ts";
import { linearNode, unknownNames } from "./linear-node.ts";
import { equalsNode, listNode, numberNode, symbolNode, textNode } from "./math-node.ts";
import { enumerated, rowEquationNode } from "./read-words.ts";

/** The unknowns' names: one for every column in front of the bar, or for every column where there is none. */
const namesOf = ({ matrix }: PivotReading, { names, bar }: ExplainContext): readonly string[] =>
  names ?? unknownNames(bar ?? matrix.columns);

/** Words for reading pivots and free unknowns off a row echelon form. */
export const PIVOT_WORDS: Sayings<PivotStep["rule"]> = {
  "read-pivot": ({ before, at: { row, column } }, context) => {
    const { matrix } = before;
    const names = namesOf(before, context);
    const isAugmented = context.bar !== undefined;
    const coefficients = names.map((_, j) => entryOf(matrix, row, j));
    const node = isAugmented
      ? rowEquationNode(matrix, row, names)
      : equalsNode(linearNode(coefficients, names), numberNode(0));
    const where = isAugmented ? " in front of the bar" : "";
    if (column === null)
      return { sentence: [`Row ${row + 1} holds only zeros${where}, so it has no pivot`], node, reason: "no pivot" };
    return {
      sentence: [
        `The first number of row ${row + 1} that is not 0 stands in the column of `,
        symbolNode(names[column] ?? ""),
        ": a pivot",
      ],
      node,
      reason: `pivot of row ${row + 1}`,
    };
  },
  "read-free": ({ before, at: { free } }, context) => {
    const names = namesOf(before, context);
    const symbols = free.map((column) => symbolNode(names[column] ?? ""));
    if (free.length === 0)
      return {
        sentence: ["A pivot stands in the column of every unknown, so none of them is free"],
        node: textNode("none is free"),
        reason: "no free unknown",
      };
    const listed: Sentence = enumerated(symbols.map((symbol) => [symbol]));
    const node = listNode(symbols);
    const sentence: Sentence =
      free.length === 1
        ? ["No pivot stands in the column of ", ...listed, ", so it may take any value"]
        : ["No pivot stands in the columns of ", ...listed, ", so they may take any values"];
    return { sentence, node, reason: free.length === 1 ? "free unknown" : "free unknowns" };
  },
};
