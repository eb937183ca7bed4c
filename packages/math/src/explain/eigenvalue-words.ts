import { degreeOf, polynomial } from "../exact/polynomial.ts";
import { Q, type Rational } from "../exact/rational.ts";
import { S, type Surd } from "../exact/surd.ts";
import type { EigenRule, EigenState, Eigenvalue } from "../linear-algebra/exact/eigen/eigen-step.ts";
import type { Sayings, Sentence } from "./explanation.ts";
import {
  equalsNode,
  listNode,
  type MathNode,
  numberNode,
  operatorNode,
  powerNode,
  rowNode,
  symbolNode,
  textNode,
} from "./math-node.ts";
import { polynomialNode } from "./polynomial-node.ts";
import { enumerated } from "./read-words.ts";
import { matrixNode } from "./solution-node.ts";
import { surdNode } from "./surd-node.ts";
import { guardedNumber } from "./written-equation-node.ts";

/** λ. */
export const LAMBDA = symbolNode("λ");

const TIMES = ["", "once", "twice", "three times", "four times", "five times", "six times"];

/** "once", "twice", … */
export const timesWord = (count: number): string => TIMES[count] ?? `${count} times`;

/** λ = value. */
export const lambdaIs = (value: Surd): MathNode => equalsNode(LAMBDA, surdNode(value));

/** The polynomial as far as its coefficients are known. */
const knownPolynomial = ({ A, coefficients }: EigenState): MathNode => polynomialNode(coefficients, "λ", A.rows);

const sumOf = (parts: readonly Rational[], sum: Rational): MathNode => {
  const written = parts.flatMap((part, i) => (i === 0 ? [numberNode(part)] : [operatorNode("+"), guardedNumber(part)]));
  return parts.length < 2 ? numberNode(sum) : equalsNode(rowNode(written), numberNode(sum));
};

/** λ − root, in brackets with an exponent where it is a factor several times. */
function linearFactorNode(root: Rational, multiplicity: number): MathNode {
  const factor = polynomialNode(polynomial([1, Q.negate(root)]), "λ");
  return multiplicity === 1 ? factor : powerNode({ type: "parentheses", of: factor }, numberNode(multiplicity));
}

/** re + im·i and re − im·i. */
function pairNodes(re: Rational, im: Surd): readonly MathNode[] {
  const number: MathNode = S.isRational(im) ? surdNode(im) : { type: "parentheses", of: surdNode(im) };
  const size = S.equals(im, S.one) ? [] : [number];
  const whole = Q.isZero(re) ? [] : [numberNode(re)];
  return [
    rowNode([...whole, ...(whole.length === 0 ? [] : [operatorNode("+")]), ...size, symbolNode("i")]),
    rowNode([...whole, operatorNode("−"), ...size, symbolNode("i")]),
  ];
}

/** The eigenvalues in a row, each as often as it is said. */
export function eigenvaluesNode(values: readonly Eigenvalue[]): MathNode {
  const nodes = values.flatMap((one) => (one.kind === "real" ? [surdNode(one.value)] : pairNodes(one.re, one.im)));
  return nodes.length === 0 ? textNode("no eigenvalue in exact reach") : listNode(nodes);
}

/** "3 and 2 (twice)", "1 + i and 1 − i (each twice)". */
function listed(values: readonly Eigenvalue[]): Sentence {
  const parts = values.flatMap((one): readonly Sentence[] => {
    const often = timesWord(one.multiplicity);
    if (one.kind === "real") return [[surdNode(one.value), one.multiplicity === 1 ? "" : ` (${often})`]];
    return pairNodes(one.re, one.im).map((node) => [node, one.multiplicity === 1 ? "" : ` (${often})`]);
  });
  return enumerated(parts);
}

/** The rules that lead to eigenvalues. */
export type EigenvalueRule = Extract<
  EigenRule,
  | "principal-minors"
  | "faddeev-leverrier"
  | "write-polynomial"
  | "rational-root"
  | "quadratic-factor"
  | "out-of-reach"
  | "list-eigenvalues"
>;

/** Words for characteristic polynomials and eigenvalues. */
export const EIGENVALUE_WORDS: Sayings<EigenvalueRule> = {
  "principal-minors": ({ after, at: { size, minors, sum } }) => {
    const n = after.A.rows;
    const node = knownPolynomial(after);
    const taken = size % 2 === 0 ? "it" : "its opposite";
    const where: Sentence =
      n === size
        ? ["the constant"]
        : ["the coefficient of ", n - size === 1 ? LAMBDA : powerNode(LAMBDA, numberNode(n - size))];
    const what: Sentence =
      size === 1
        ? ["The trace, the sum of the diagonal, is ", sumOf(minors, sum)]
        : size === n
          ? ["The determinant is ", numberNode(sum)]
          : [`The determinants of the ${size}×${size} parts along the diagonal add up to `, sumOf(minors, sum)];
    return {
      sentence: [...what, `; ${taken} is `, ...where],
      node,
      reason: size === 1 ? "the trace" : size === n ? "the determinant" : `the ${size}×${size} parts`,
    };
  },
  "faddeev-leverrier": ({ at: { k, M, product, coefficient } }) => ({
    sentence: [
      k === 1
        ? "Start with the identity matrix M, work out AM, and take minus its trace: the next coefficient is "
        : `Add the last coefficient along the diagonal of the last product to get M, work out AM, and take minus its trace over ${k}: the next coefficient is `,
      numberNode(coefficient),
    ],
    node: equalsNode(rowNode([symbolNode("A"), matrixNode(M)]), matrixNode(product)),
    reason: `coefficient ${k}`,
  }),
  "write-polynomial": ({ after }) => {
    const node = polynomialNode(after.coefficients, "λ");
    return {
      sentence: ["The characteristic polynomial is the determinant of λ times the identity less A"],
      result: [node],
      node,
      reason: "the characteristic polynomial",
    };
  },
  "rational-root": ({ after, at: { root, multiplicity } }) => {
    const node = equalsNode(LAMBDA, numberNode(root));
    const left = after.rest ?? [];
    const often = multiplicity === 1 ? "" : `, ${timesWord(multiplicity)}`;
    return {
      sentence: [
        "A root is ",
        node,
        `${often}; dividing by `,
        linearFactorNode(root, multiplicity),
        " leaves ",
        polynomialNode(left, "λ"),
      ],
      node,
      reason: "a root",
    };
  },
  "quadratic-factor": ({ after, at: { b, c, discriminant, multiplicity } }) => {
    const factor = polynomialNode(polynomial([1, b, c]), "λ");
    const complex = Q.sign(discriminant) < 0;
    const values = after.found.slice(complex ? -1 : -2);
    const node = equalsNode(LAMBDA, eigenvaluesNode(values));
    const often = multiplicity === 1 ? "" : `, ${timesWord(multiplicity)} a factor,`;
    return {
      sentence: [
        "The factor ",
        factor,
        `${often} has the discriminant `,
        numberNode(discriminant),
        complex ? ", below 0, so its roots are complex" : ", so its roots are",
      ],
      result: [eigenvaluesNode(values)],
      node,
      reason: "the quadratic formula",
    };
  },
  "out-of-reach": ({ at: { rest } }) => {
    const node = polynomialNode(rest, "λ");
    return {
      sentence: [
        "What is left, ",
        node,
        ", has neither rational roots nor quadratic factors: its roots are out of exact reach",
      ],
      node,
      reason: "out of exact reach",
    };
  },
  "list-eigenvalues": ({ after }) => {
    const node = eigenvaluesNode(after.found);
    const reason = "the eigenvalues";
    if (after.found.length === 0) {
      const sentence = after.A.rows === 0 ? "The empty matrix has no eigenvalues" : "No eigenvalue is in exact reach";
      return { sentence: [sentence], node, reason };
    }
    const one = after.found.length === 1 && after.found[0]?.kind === "real";
    const said: Sentence = [one ? "The eigenvalue is " : "The eigenvalues are ", ...listed(after.found)];
    const beyond = degreeOf(after.rest ?? []) > 0 ? "; the others are out of exact reach" : "";
    return { sentence: [...said, beyond], node, reason };
  },
};
