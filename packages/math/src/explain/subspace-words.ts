import type { ExactVector } from "../exact/matrix.ts";
import { Q } from "../exact/rational.ts";
import type { RowStep } from "../linear-algebra/exact/row-operations.ts";
import type { SolveStep } from "../linear-algebra/exact/solve.ts";
import type { IndependenceStep } from "../linear-algebra/exact/subspaces/independence.ts";
import type { ReadSpaceStep } from "../linear-algebra/exact/subspaces/spaces.ts";
import type { SpanStep } from "../linear-algebra/exact/subspaces/span.ts";
import type { Sayings, Sentence } from "./explanation.ts";
import { equalsNode, listNode, type MathNode, numberNode, symbolNode, textNode } from "./math-node.ts";
import { enumerated } from "./read-words.ts";
import { markedMatrix } from "./row-words.ts";
import { pointNode } from "./solution-node.ts";
import { mixNode } from "./weighted-sum.ts";

/** "column 1", "columns 1 and 3". */
export function columnsNamed(columns: readonly number[]): Sentence {
  const names: Sentence = enumerated(columns.map((column): Sentence => [`${column + 1}`]));
  return [columns.length === 1 ? "column " : "columns ", ...names];
}

const capital = (sentence: Sentence): Sentence => {
  const [first = "", ...rest] = sentence;
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : sentence;
};

/** The vectors of a basis in a row, or words for none. */
export function basisNode(basis: readonly ExactVector[]): MathNode {
  return basis.length === 0 ? textNode("only the zero vector") : listNode(basis.map((v) => pointNode(v)));
}

/** Words for reading bases off a reduced matrix. */
export const SPACE_WORDS: Sayings<ReadSpaceStep["rule"]> = {
  "read-null-space": ({ at: { basis, free } }) => {
    const node = basisNode(basis);
    const reason = "a basis of the null space";
    if (free.length === 0) {
      return {
        sentence: ["Every column has a pivot, so the null space holds only the zero vector"],
        node,
        reason,
      };
    }
    const sentence: Sentence =
      free.length === 1
        ? [...capital(columnsNamed(free)), " has no pivot. Put 1 in its place, and the places of the pivots follow"]
        : [
            ...capital(columnsNamed(free)),
            " have no pivot. Put 1 in the place of one and 0 in those of the others, each in turn, and the places of the pivots follow",
          ];
    return { sentence, result: [node], node, reason };
  },
  "read-column-space": ({ at: { basis, pivots } }) => {
    const node = basisNode(basis);
    const reason = "a basis of the column space";
    if (pivots.length === 0) {
      return { sentence: ["No column has a pivot, so the column space holds only the zero vector"], node, reason };
    }
    const one = pivots.length === 1;
    return {
      sentence: [
        one ? "The pivot stands in " : "The pivots stand in ",
        ...columnsNamed(pivots),
        one
          ? ", so that column of the matrix at the start is a basis"
          : ", so those columns of the matrix at the start are a basis",
      ],
      result: [node],
      node,
      reason,
    };
  },
  "read-row-space": ({ at: { basis } }) => {
    const node = basisNode(basis);
    const reason = "a basis of the row space";
    if (basis.length === 0) {
      return { sentence: ["No row has a pivot, so the row space holds only the zero vector"], node, reason };
    }
    return {
      sentence: [basis.length === 1 ? "The row with a pivot is a basis" : "The rows with a pivot are a basis"],
      result: [node],
      node,
      reason,
    };
  },
};

/** Words for the span of vectors and for their independence. */
export const SPAN_WORDS: Sayings<Exclude<SpanStep, SolveStep>["rule"] | Exclude<IndependenceStep, RowStep>["rule"]> = {
  "place-vectors": ({ after, at: { vectors, target } }, context) => ({
    sentence: [
      target
        ? "Write the vectors as columns, and the target behind a bar"
        : vectors === 0
          ? "There are no vectors to write as columns"
          : "Write the vectors as columns",
    ],
    node: markedMatrix(after, [], target ? { ...context, bar: vectors } : context),
    reason: "vectors as columns",
  }),
  "decide-span": ({ at }) => {
    const b = symbolNode("b");
    if (at.kind === "outside") {
      return {
        sentence: ["There is no solution, so ", b, " is no mix of the vectors: it lies outside their span"],
        node: textNode("outside the span"),
        reason: "outside the span",
      };
    }
    const node = equalsNode(b, mixNode(at.coefficients, [], "v"));
    const sentence = at.only
      ? "There is one solution, so the vector lies in the span, as one mix alone"
      : "There are infinitely many solutions, so the vector lies in the span, as one of many mixes";
    return { sentence: [sentence], result: [node], node, reason: "in the span" };
  },
  "decide-independence": ({ before, at: { independence } }, context) => {
    if (independence.kind === "independent") {
      return {
        sentence: [
          before.columns === 0
            ? "There are no vectors, so none of them is a mix of others"
            : "Every column has a pivot, so only the mix with all coefficients 0 gives the zero vector",
        ],
        node: markedMatrix(before, [], context),
        reason: "independent",
      };
    }
    const { vector, relation } = independence;
    const node = equalsNode(mixNode(relation, [], "v"), numberNode(Q.of(0)));
    const first = relation.every((entry, i) => i === vector || Q.isZero(entry));
    return {
      sentence: [
        first
          ? `Column ${vector + 1} holds only zeros, so the vectors are dependent`
          : `Column ${vector + 1} has no pivot: it says how vector ${vector + 1} is mixed from those before it, so the vectors are dependent`,
      ],
      result: [node],
      node,
      reason: "dependent",
    };
  },
};
