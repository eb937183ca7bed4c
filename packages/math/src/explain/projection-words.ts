import type { ExactVector } from "../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../exact/rational.ts";
import type { GramSchmidtState, GramSchmidtStep } from "../linear-algebra/exact/projection/gram-schmidt.ts";
import type { LeastSquares, LeastSquaresStep } from "../linear-algebra/exact/projection/least-squares.ts";
import type { ProjectionStep } from "../linear-algebra/exact/projection/projection-onto-vector.ts";
import type { QRStep } from "../linear-algebra/exact/projection/qr.ts";
import type { SolveStep } from "../linear-algebra/exact/solve.ts";
import type { Sayings, Sentence } from "./explanation.ts";
import {
  equalsNode,
  listNode,
  type MathNode,
  numberNode,
  operatorNode,
  partsOf,
  powerNode,
  rowNode,
  symbolNode,
  textNode,
} from "./math-node.ts";
import { markedMatrix } from "./row-words.ts";
import { familyNode, pointNode } from "./solution-node.ts";
import { surdMatrixNode, surdNode, surdPointNode } from "./surd-node.ts";
import { weightedSumNode } from "./weighted-sum.ts";

const dotNode = (u: string, v: string): MathNode => rowNode([symbolNode(u), operatorNode("·"), symbolNode(v)]);

/** u · v worked out: 1 · 3 + 2 · 4 = 11. */
function workedDot(names: readonly [string, string], u: ExactVector, v: ExactVector, value: Rational): MathNode {
  const sum = equalsNode(dotNode(...names), weightedSumNode(u, v));
  return u.length === 0 ? equalsNode(dotNode(...names), numberNode(value)) : equalsNode(sum, numberNode(value));
}

const over = (top: Rational, bottom: Rational): MathNode => ({
  type: "fraction",
  numerator: numberNode(top),
  denominator: numberNode(bottom),
});

/** top/bottom = value, or the value alone where the fraction says nothing more. */
function quotientNode(top: Rational, bottom: Rational, value: Rational): MathNode {
  const plain =
    Q.equals(bottom, Q.of(1)) || (Q.equals(top, Q.of(value.numerator)) && Q.equals(bottom, Q.of(value.denominator)));
  return plain ? numberNode(value) : equalsNode(over(top, bottom), numberNode(value));
}

/** Words for a projection onto a vector. */
export const PROJECTION_WORDS: Sayings<ProjectionStep["rule"]> = {
  "projection-products": ({ after: { a, b, products } }) => {
    const [ab = ZERO, aa = ZERO] = products ?? [];
    const nodes = [workedDot(["a", "b"], a, b, ab), workedDot(["a", "a"], a, a, aa)] as const;
    return {
      sentence: ["Work out two dot products"],
      result: [nodes[0], " and ", nodes[1]],
      node: { type: "system", lines: nodes },
      reason: "dot products",
    };
  },
  "projection-coefficient": ({ after: { products, coefficient = ZERO } }) => {
    const [ab = ZERO, aa = ZERO] = products ?? [];
    const fraction: MathNode = { type: "fraction", numerator: dotNode("a", "b"), denominator: dotNode("a", "a") };
    const node = equalsNode(fraction, quotientNode(ab, aa, coefficient));
    return { sentence: ["Divide one by the other"], result: [node], node, reason: "the coefficient" };
  },
  "projection-multiple": ({ after: { a, coefficient, projection = [] } }) => {
    const p = symbolNode("p");
    if (coefficient === undefined) {
      const node = equalsNode(p, pointNode(projection));
      return {
        sentence: ["The zero vector has no direction, so the projection is the zero vector"],
        result: [node],
        node,
        reason: "the projection",
      };
    }
    const node = equalsNode(equalsNode(p, rowNode([numberNode(coefficient), pointNode(a)])), pointNode(projection));
    return { sentence: ["The projection is that many times a"], result: [node], node, reason: "the projection" };
  },
  "projection-error": ({ after: { b, projection = [], error = [] } }) => {
    const difference = rowNode([pointNode(b), operatorNode("−"), pointNode(projection)]);
    const node = equalsNode(equalsNode(symbolNode("e"), difference), pointNode(error));
    return { sentence: ["What is left is the error, at right angles to a"], result: [node], node, reason: "the error" };
  },
};

const transposed = (name: string): MathNode => powerNode(symbolNode(name), symbolNode("T"));

const solutionOf = (found: LeastSquares): MathNode =>
  found.kind === "unique" ? pointNode(found.x) : familyNode(found.particular, found.directions);

/** Words for least squares. */
export const LEAST_SQUARES_WORDS: Sayings<Exclude<LeastSquaresStep, SolveStep>["rule"]> = {
  "normal-equations": ({ after, at: { unknowns } }, context) => {
    const normal = equalsNode(
      rowNode([transposed("A"), symbolNode("A"), symbolNode("x")]),
      rowNode([transposed("A"), symbolNode("b")]),
    );
    return {
      sentence: ["Multiply both sides by the transpose of A; these normal equations always have a solution: ", normal],
      node: markedMatrix(after, [], { ...context, bar: unknowns }),
      reason: "the normal equations",
    };
  },
  "read-fit": ({ at: { found } }) => {
    const product = rowNode([symbolNode("A"), symbolNode("x")]);
    const lines = [
      equalsNode(symbolNode("x"), solutionOf(found)),
      equalsNode(product, pointNode(found.fitted)),
      equalsNode(rowNode([symbolNode("b"), operatorNode("−"), ...partsOf(product)]), pointNode(found.residual)),
    ];
    const start =
      found.kind === "unique" ? "Put the solution into A" : "Put any of the solutions into A: the product is the same";
    return {
      sentence: [
        start,
        "; what is left of b is at right angles to every column, and its squares add up to ",
        numberNode(found.squaredError),
      ],
      node: { type: "system", lines },
      reason: "the best fit",
    };
  },
};

const made = (state: GramSchmidtState): MathNode => {
  const vectors = state.orthogonal.map((u, i) => equalsNode(symbolNode(`u_${i + 1}`), pointNode(u)));
  return vectors.length === 0 ? textNode("no vector") : listNode(vectors);
};

/** Words for Gram–Schmidt. */
export const GRAM_SCHMIDT_WORDS: Sayings<GramSchmidtStep["rule"]> = {
  "take-vector": ({ after, at: { index } }) => {
    const node = equalsNode(symbolNode(`v_${index + 1}`), pointNode(after.current ?? []));
    return { sentence: [`Take vector ${index + 1}`], result: [node], node, reason: `vector ${index + 1}` };
  },
  "subtract-part": ({ before, after, at: { against, products, coefficient } }) => {
    const u = pointNode(before.orthogonal[against] ?? []);
    const name = symbolNode(`u_${against + 1}`);
    const reason = `take the part along u${"₁₂₃₄₅₆₇₈₉"[against] ?? ` ${against + 1}`} away`;
    const left = pointNode(after.current ?? []);
    if (Q.isZero(coefficient)) {
      return {
        sentence: ["Its dot product with ", name, " is 0, so it is at right angles to ", name, " already"],
        node: left,
        reason,
      };
    }
    const sign = operatorNode(Q.sign(coefficient) < 0 ? "+" : "−");
    const size = Q.absolute(coefficient);
    const multiple: readonly MathNode[] = Q.equals(size, Q.of(1)) ? [] : [numberNode(size)];
    const worked = rowNode([pointNode(before.current ?? []), sign, ...multiple, u]);
    return {
      sentence: [
        "Its dot product with ",
        name,
        " is ",
        numberNode(products[0]),
        " and that of ",
        name,
        " with itself ",
        numberNode(products[1]),
        ", so take ",
        numberNode(coefficient),
        " times ",
        name,
        " away",
      ],
      result: [equalsNode(worked, left)],
      node: equalsNode(worked, left),
      reason,
    };
  },
  "keep-vector": ({ after }) => {
    const last = after.orthogonal.length;
    const node = equalsNode(symbolNode(`u_${last}`), pointNode(after.orthogonal.at(-1) ?? []));
    return {
      sentence: [last === 1 ? "It is the first orthogonal vector" : "What is left is the next orthogonal vector"],
      result: [node],
      node: made(after),
      reason: `u${"₁₂₃₄₅₆₇₈₉"[last - 1] ?? ` ${last}`}`,
    };
  },
  "drop-vector": ({ after, at: { index } }) => ({
    sentence: [`Nothing is left of vector ${index + 1}: it is a mix of those before it, and is left out`],
    node: made(after),
    reason: "a mix of those before",
  }),
  "divide-by-length": ({ after, at: { index, squaredLength, length } }) => {
    const node = equalsNode(symbolNode(`q_${index + 1}`), surdPointNode(after.units[index] ?? []));
    const root: MathNode = { type: "root", of: numberNode(squaredLength) };
    const rational = Q.isZero(length.coefficient);
    const long = rational ? equalsNode(root, surdNode(length)) : root;
    return {
      sentence: ["The length of ", symbolNode(`u_${index + 1}`), " is ", long, "; divide by it"],
      result: [node],
      node,
      reason: "divide by the length",
    };
  },
};

/** Words for reading the factors QR. */
export const QR_WORDS: Sayings<Exclude<QRStep, GramSchmidtStep>["rule"]> = {
  "read-qr": ({ at }) => {
    const factors = rowNode([surdMatrixNode(at.Q), surdMatrixNode(at.R)]);
    const sentence: Sentence =
      at.Q.columns === 0
        ? ["A holds only zeros, so Q has no columns and R no rows"]
        : ["The columns of Q are these unit vectors, and R is the transpose of Q times A"];
    return { sentence, node: equalsNode(symbolNode("A"), factors), reason: "A = QR" };
  },
};
