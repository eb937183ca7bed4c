import { type ExactMatrix, entryOf } from "../exact/matrix.ts";
import type { ReadStep } from "../linear-algebra/exact/solve.ts";
import type { ExplainContext, Sayings, Sentence } from "./explanation.ts";
import { linearNode, unknownNames } from "./linear-node.ts";
import { equalsNode, type MathNode, numberNode, objectNode, symbolNode } from "./math-node.ts";
import { solutionNode } from "./solution-node.ts";

const namesFor = (augmented: ExactMatrix, context: ExplainContext): readonly string[] =>
  context.names ?? unknownNames(augmented.columns - 1);

/** Row i of an augmented matrix as an equation. */
export function rowEquationNode(augmented: ExactMatrix, row: number, names: readonly string[]): MathNode {
  const coefficients = names.map((_, j) => entryOf(augmented, row, j));
  return equalsNode(linearNode(coefficients, names), numberNode(entryOf(augmented, row, augmented.columns - 1)));
}

/** "a", "a and b", "a, b and c". */
export function enumerated(parts: readonly Sentence[]): Sentence {
  return parts.flatMap((part, i) => [...(i === 0 ? [] : [i === parts.length - 1 ? " and " : ", "]), ...part]);
}

const rowReads = (augmented: ExactMatrix, rows: readonly number[], names: readonly string[]): Sentence =>
  enumerated(rows.map((row) => [`row ${row + 1} reads `, rowEquationNode(augmented, row, names)]));

const capitalised = ([first, ...rest]: Sentence): Sentence =>
  typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first ?? "", ...rest];

/** Words for reading a reduced augmented matrix. */
export const READ_WORDS: Sayings<ReadStep["rule"]> = {
  "read-unique": ({ before, at: { solution } }, context) => {
    const names = namesFor(before, context);
    const rows = solution.point.map((_, i) => i);
    return {
      sentence:
        rows.length === 0
          ? ["There are no unknowns and no row is contradicted, so the empty point is the only solution"]
          : [
              ...capitalised(rowReads(before, rows, names)),
              ": every unknown has one value, so there is exactly one solution",
            ],
      node: objectNode(solutionNode(solution, names), "solution"),
      reason: "one solution",
    };
  },
  "read-none": ({ before, at: { row } }, context) => {
    const names = namesFor(before, context);
    const equation = rowEquationNode(before, row, names);
    const which = row === before.rows - 1 && row > 0 ? "The last row" : `Row ${row + 1}`;
    return {
      sentence: [`${which} reads `, equation, ": no values can make it true, so there is no solution"],
      node: equation,
      reason: "no solution",
    };
  },
  "read-infinite": ({ before, at: { pivots, free, solution } }, context) => {
    const names = namesFor(before, context);
    const anything: Sentence = [
      ...enumerated(free.map((column) => [symbolNode(names[column] ?? "")])),
      free.length === 1 ? " may take any value" : " may take any values",
    ];
    const rows = pivots.map((_, row) => row);
    return {
      sentence:
        rows.length === 0
          ? ["No row says anything about the unknowns, so ", ...anything]
          : [
              ...capitalised(rowReads(before, rows, names)),
              "; ",
              ...anything,
              ", so there are infinitely many solutions",
            ],
      node: objectNode(solutionNode(solution, names), "solution"),
      reason: "infinitely many solutions",
    };
  },
};
