import type { LineFormStep } from "../linear-algebra/exact/line-form.ts";
import type { MissingEntryStep } from "../linear-algebra/exact/missing-entry.ts";
import { columnEquation, type MixQuestion, type MixStep } from "../linear-algebra/exact/mix-of-two-rows.ts";
import type { SubstitutionStep } from "../linear-algebra/exact/substitution-step.ts";
import type { Sayings, Sentence } from "./explanation.ts";
import { equationNode } from "./linear-node.ts";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode, symbolNode } from "./math-node.ts";
import { enumerated } from "./read-words.ts";
import { mixNode, rowName, weightedSumNode } from "./weighted-sum.ts";
import { lineNode } from "./written-equation-node.ts";

const columnNode = (question: MixQuestion, column: number): MathNode =>
  equationNode(columnEquation(question, column), question.names);

/** Words for finding a row as a mix of two others. */
export const MIX_WORDS: Sayings<Exclude<MixStep, SubstitutionStep>["rule"]> = {
  "choose-columns": ({ at: { question, columns } }, { objects }) => {
    const [s, t] = question.names.map(symbolNode) as [MathNode, MathNode];
    const mix = rowNode([s, rowName(0, objects), operatorNode("+"), t, rowName(1, objects)]);
    const wanted = equalsNode(rowName(2, objects), mix);
    return {
      sentence: ["For ", wanted, `, columns ${columns[0] + 1} and ${columns[1] + 1} give two equations`],
      result: enumerated(columns.map((column) => [columnNode(question, column)])),
      node: { type: "system", lines: columns.map((column) => columnNode(question, column)) },
      reason: "two columns, two equations",
    };
  },
  "check-column": ({ at: { question, coefficients, column, made, fits } }) => {
    const { a, b, c } = columnEquation(question, column);
    const sum = equalsNode(weightedSumNode(coefficients, [a, b]), numberNode(made));
    const node = fits ? sum : rowNode([...(sum.type === "row" ? sum.items : [sum]), operatorNode("≠"), numberNode(c)]);
    return {
      sentence: [fits ? `Check column ${column + 1}, which fits` : `Check column ${column + 1}, which does not fit`],
      result: [node],
      node,
      reason: `check column ${column + 1}`,
    };
  },
  "conclude-mix": ({ at: { mix } }, { objects }) => {
    const made = mixNode(mix.coefficients, objects);
    if (mix.kind === "mix") {
      const node = equalsNode(rowName(2, objects), made);
      const sentence = ["Every column comes out as in row 3, so it is a mix of the other two"];
      return { sentence, result: [node], node, reason: "row 3 is a mix" };
    }
    const node = rowNode([rowName(2, objects), operatorNode("≠"), ...(made.type === "row" ? made.items : [made])]);
    return {
      sentence: [
        `The only mix that fits those two columns misses column ${mix.column + 1}, so row 3 is no mix of the other two`,
      ],
      node,
      reason: "row 3 is no mix",
    };
  },
};

/** Words for the entry that gives a determinant. */
export const MISSING_ENTRY_WORDS: Sayings<Exclude<MissingEntryStep, LineFormStep>["rule"]> = {
  "write-determinant": ({ after, at }) => {
    const node = lineNode(after);
    return {
      sentence: [
        "Write the determinant with ",
        symbolNode(at.name),
        " in the open place, and set it equal to ",
        numberNode(at.determinant),
      ],
      result: [node],
      node,
      reason: "an equation for the entry",
    };
  },
  "read-entry": ({ after, at: { name, value } }) => {
    const node = lineNode(after);
    if (value.kind === "one") {
      return { sentence: ["So the entry must be ", numberNode(value.entry)], node, reason: "the entry" };
    }
    const sentence: Sentence =
      value.kind === "every"
        ? [node, " is true whatever ", symbolNode(name), " is, so every number will do"]
        : [node, " is false whatever ", symbolNode(name), " is, so no number will do"];
    return { sentence, node, reason: value.kind === "every" ? "every number" : "no number" };
  },
};
