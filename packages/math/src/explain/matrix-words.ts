import { type ExactMatrix, type ExactVector, rowOf } from "../exact/matrix.ts";
import { ONE, Q, ZERO } from "../exact/rational.ts";
import type { MatrixWritingRule } from "../linear-algebra/exact/matrix-of-system.ts";
import type { SingularRule } from "../linear-algebra/exact/singular.ts";
import type { EquationLine } from "../linear-algebra/exact/written-equation.ts";
import type { ExplainContext, Sayings, Sentence } from "./explanation.ts";
import { linearNode, unknownNames } from "./linear-node.ts";
import { equalsNode, type MathNode, numberNode, objectNode, operatorNode, rowNode, symbolNode } from "./math-node.ts";
import { enumerated } from "./read-words.ts";
import { pointNode } from "./solution-node.ts";
import { guardedNumber, lineNode, sideNode } from "./written-equation-node.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];

const ordinal = (i: number): string => ORDINALS[i] ?? `${i + 1}th`;

const objectOf = (context: ExplainContext, i: number): string | undefined => context.objects?.[i];

/** An equation whose unknowns with the coefficient 0 are written too: 3x + 0y = 6. */
function fullLineNode(line: EquationLine): MathNode {
  const parts = line.left.flatMap((term, i): readonly MathNode[] => {
    if (term.type === "bracket" || !Q.isZero(term.coefficient)) {
      const shown = sideNode([term]);
      const items = shown.type === "row" ? shown.items : [shown];
      const opensWithSign = items[0]?.type === "operator";
      return i === 0 || opensWithSign ? items : [operatorNode("+"), ...items];
    }
    const zero = [numberNode(ZERO), symbolNode(term.unknown ?? "")];
    return i === 0 ? zero : [operatorNode("+"), ...zero];
  });
  return equalsNode(rowNode(parts), sideNode(line.right));
}

const hasZeroTerm = (line: EquationLine): boolean =>
  line.left.some((term) => term.type === "plain" && term.unknown !== null && Q.isZero(term.coefficient));

const writtenLine = (line: EquationLine): MathNode => (hasZeroTerm(line) ? fullLineNode(line) : lineNode(line));

const systemOf = (lines: readonly EquationLine[], context: ExplainContext, mark: readonly number[]): MathNode => ({
  type: "system",
  lines: lines.map((line, i) => objectNode(writtenLine(line), objectOf(context, i))),
  mark,
});

/**
 * A matrix whose rows belong to the objects of their equations.
 *
 * @param options.bar the first column behind a bar.
 * @example toText(rowsNode(matrix([[1, 2, 3]]), ["line-1"], { bar: 2 })) // => "[1 2 | 3]"
 */
export function rowsNode(
  A: ExactMatrix,
  objects: readonly string[] = [],
  options: { readonly bar?: number } = {},
): MathNode {
  return {
    type: "matrix",
    entries: A.entries.map((row, i) => row.map((entry) => objectNode(numberNode(entry), objects[i]))),
    ...(options.bar === undefined ? {} : { bar: options.bar }),
  };
}

/** Words for writing the matrix of a system. */
export const MATRIX_WRITING_WORDS: Sayings<MatrixWritingRule> = {
  "sort-equation": ({ after, at: { equation } }, context) => {
    const line = after.lines[equation] ?? { left: [], right: [] };
    return {
      sentence: [
        `Sort the ${ordinal(equation)} equation: `,
        ...enumerated(after.names.map((name) => [symbolNode(name)])),
        " to the left in this order, the constant to the right",
      ],
      result: [objectNode(writtenLine(line), objectOf(context, equation))],
      node: systemOf(after.lines, context, [equation]),
      reason: "sort",
    };
  },
  "fill-missing": ({ after, at: { equation, unknowns } }, context) => {
    const line = after.lines[equation] ?? { left: [], right: [] };
    return {
      sentence: [
        `The ${ordinal(equation)} equation leaves out `,
        ...enumerated(unknowns.map((name) => [symbolNode(name)])),
        unknowns.length === 1 ? ", so the coefficient there is 0" : ", so the coefficients there are 0",
      ],
      result: [objectNode(writtenLine(line), objectOf(context, equation))],
      node: systemOf(after.lines, context, [equation]),
      reason: "write the missing 0",
    };
  },
  "take-coefficients": ({ after }, context) => ({
    sentence: ["Take the coefficients, signs included, one row for each equation; a letter alone counts as 1"],
    node: rowsNode(after.matrix ?? { rows: 0, columns: 0, entries: [] }, context.objects),
    reason: "the matrix",
  }),
  "read-row": ({ after, at: { row } }, context) => {
    const node = objectNode(lineNode(after.lines[row] ?? { left: [], right: [] }), objectOf(context, row));
    return {
      sentence: [`Row ${row + 1} as an equation: each number before the bar with its unknown, the bar as equals sign`],
      result: [node],
      node,
      reason: `row ${row + 1}`,
    };
  },
  "append-constants": ({ after }, context) => ({
    sentence: ["Write the constants as a last column behind a bar"],
    node: rowsNode(after.matrix ?? { rows: 0, columns: 0, entries: [] }, context.objects, { bar: after.names.length }),
    reason: "the augmented matrix",
  }),
};

const namesFor = (context: ExplainContext): readonly string[] => context.names ?? unknownNames(2);

/** Row i as an equation with the constant 0. */
function zeroEquation(A: ExactMatrix, row: number, context: ExplainContext): MathNode {
  const left = linearNode(rowOf(A, row), namesFor(context));
  return objectNode(equalsNode(left, numberNode(ZERO)), objectOf(context, row));
}

/** The left-hand side of row i at a point, worked out: 2 · 3 − 1 · 6 = 0. */
function valueNode(A: ExactMatrix, row: number, point: ExactVector, context: ExplainContext): MathNode {
  const terms = rowOf(A, row).flatMap((entry, j) => (Q.isZero(entry) ? [] : [{ entry, at: point[j] ?? ZERO }]));
  const sum = terms.flatMap(({ entry, at }, i): readonly MathNode[] => {
    const size = Q.absolute(entry);
    const sign = Q.sign(entry) < 0 ? [operatorNode("−")] : i === 0 ? [] : [operatorNode("+")];
    const opens = i === 0 && Q.sign(entry) > 0;
    if (Q.equals(size, ONE)) return [...sign, opens ? numberNode(at) : guardedNumber(at)];
    return [...sign, numberNode(size), operatorNode("·"), guardedNumber(at)];
  });
  const value = rowOf(A, row).reduce((total, entry, j) => Q.add(total, Q.multiply(entry, point[j] ?? ZERO)), ZERO);
  const [only] = terms;
  const bare = terms.length === 0 || (terms.length === 1 && only !== undefined && Q.equals(only.entry, ONE));
  const worked = bare ? numberNode(value) : equalsNode(rowNode(sum), numberNode(value));
  return objectNode(worked, objectOf(context, row));
}

const isEmpty = (A: ExactMatrix, row: number): boolean => rowOf(A, row).every(Q.isZero);

/** Words for deciding whether a matrix is singular. */
export const SINGULAR_WORDS: Sayings<SingularRule> = {
  "zero-constants": ({ after }, context) => ({
    sentence: ["Set both constants to 0, so that ", pointNode([ZERO, ZERO]), " fits both equations"],
    node: { type: "system", lines: [0, 1].map((row) => zeroEquation(after.matrix, row, context)), mark: [0, 1] },
    reason: "constants to 0",
  }),
  "point-on-row": ({ after, at: { row, point } }, context) => {
    const where: Sentence = isEmpty(after.matrix, row)
      ? [pointNode(point), ` fits the ${ordinal(row)} equation, as every point does`]
      : [pointNode(point), ` fits the ${ordinal(row)} equation as well`];
    const node = valueNode(after.matrix, row, point, context);
    const reason = isEmpty(after.matrix, row) ? "a point besides the origin" : "another point of one line";
    return { sentence: where, result: [node], node, reason };
  },
  "test-point": ({ after, at: { row, point } }, context) => {
    const node = valueNode(after.matrix, row, point, context);
    return {
      sentence: ["Put ", pointNode(point), ` into the ${ordinal(row)} equation`],
      result: [node],
      node,
      reason: "test it in the other",
    };
  },
  "conclude-singular": ({ after, at: { point } }, context) => ({
    sentence: [
      "Both equations hold at ",
      pointNode([ZERO, ZERO]),
      " and at ",
      pointNode(point),
      ", so with constants 0 there is more than one solution: the matrix is singular",
    ],
    node: rowsNode(after.matrix, context.objects),
    reason: "singular",
  }),
  "conclude-non-singular": ({ after, at: { row, point, value } }, context) => ({
    sentence: [
      numberNode(value),
      ` is not 0, so the ${ordinal(row)} line leaves out `,
      pointNode(point),
      " and the lines share only ",
      pointNode([ZERO, ZERO]),
      ": the matrix is non-singular",
    ],
    node: rowsNode(after.matrix, context.objects),
    reason: "non-singular",
  }),
};
