import { degreeOf, polynomial } from "../exact/polynomial.ts";
import { Q, type Rational } from "../exact/rational.ts";
import { S, type Surd } from "../exact/surd.ts";
import type { EigenRule, EigenState, Eigenvalue } from "../linear-algebra/exact/eigen/eigen-step.ts";
import type { SurdRowMove } from "../linear-algebra/exact/eigen/surd-row-operations.ts";
import type { Sayings, Sentence } from "./explanation.ts";
import { inverseSymbol } from "./inverse-words.ts";
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
import { polynomialNode } from "./polynomial-node.ts";
import { enumerated } from "./read-words.ts";
import { addReason, addSentence, scaleReason, scaleSentence, swapReason } from "./row-words.ts";
import { matrixNode } from "./solution-node.ts";
import { columnsNamed } from "./subspace-words.ts";
import { guardedSurd, surdMatrixNode, surdNode, surdPointNode } from "./surd-node.ts";
import { toText } from "./to-text.ts";
import { guardedNumber } from "./written-equation-node.ts";

const LAMBDA = symbolNode("λ");

const TIMES = ["", "once", "twice", "three times", "four times", "five times", "six times"];

const timesWord = (count: number): string => TIMES[count] ?? `${count} times`;

const lambdaIs = (value: Surd): MathNode => equalsNode(LAMBDA, surdNode(value));

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
  const size = S.equals(im, S.one) ? [] : [guardedSurd(im)];
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

function moveWords(move: SurdRowMove): {
  readonly sentence: Sentence;
  readonly reason: string;
  readonly mark: readonly number[];
} {
  if (move.kind === "swap") {
    const { first, second } = move;
    return {
      sentence: [`Swap row ${first + 1} and row ${second + 1}`],
      reason: swapReason(first, second),
      mark: [first, second],
    };
  }
  if (move.kind === "scale") {
    if (S.isRational(move.factor)) {
      const factor = move.factor.rational;
      return { sentence: scaleSentence(move.row, factor), reason: scaleReason(move.row, factor), mark: [move.row] };
    }
    const divisor = S.reciprocal(move.factor);
    const row = symbolNode(`R_${move.row + 1}`);
    const reason = toText(rowNode([row, operatorNode("→"), { type: "parentheses", of: surdNode(move.factor) }, row]));
    return { sentence: [`Divide row ${move.row + 1} by `, surdNode(divisor)], reason, mark: [move.row] };
  }
  const { target, source, factor } = move;
  if (S.isRational(factor)) {
    return {
      sentence: addSentence(target, source, factor.rational),
      reason: addReason(target, source, factor.rational),
      mark: [target],
    };
  }
  const [to, from] = [symbolNode(`R_${target + 1}`), symbolNode(`R_${source + 1}`)];
  const less = S.sign(factor) < 0;
  const size = surdNode(less ? S.negate(factor) : factor);
  const sum = [to, operatorNode(less ? "−" : "+"), { type: "parentheses", of: size } as const, from];
  return {
    sentence: less
      ? ["Subtract ", size, ` times row ${source + 1} from row ${target + 1}`]
      : ["Add ", size, ` times row ${source + 1} to row ${target + 1}`],
    reason: toText(rowNode([to, operatorNode("→"), ...sum])),
    mark: [target],
  };
}

const factorsNode = ({ V, D, inverse }: EigenState): MathNode => {
  const parts = [V, D, inverse].flatMap((M) => (M ? [surdMatrixNode(M)] : []));
  return equalsNode(symbolNode("A"), rowNode(parts));
};

/** Words for eigenvalues, eigenvectors and diagonalisation. */
export const EIGEN_WORDS: Sayings<EigenRule> = {
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
  "shift-diagonal": ({ after, at: { value } }) => ({
    sentence: [
      "For ",
      lambdaIs(value),
      ", subtract it along the diagonal; eigenvectors are what this matrix sends to 0",
    ],
    node: after.working === null ? lambdaIs(value) : surdMatrixNode(after.working),
    reason: "subtract λ along the diagonal",
  }),
  "reduce-shifted": ({ after, at: { move } }) => {
    const { sentence, reason, mark } = moveWords(move);
    const node = after.working === null ? textNode("A") : surdMatrixNode(after.working, { mark });
    return { sentence, node, reason };
  },
  "read-eigenspace": ({ at: { value, multiplicity, basis, free } }) => {
    const node = listNode(basis.map(surdPointNode));
    const columns = columnsNamed(free);
    const one = basis.length === 1;
    const few = basis.length < multiplicity ? `, though λ counts ${timesWord(multiplicity)}` : "";
    return {
      sentence: [
        "No pivot stands in ",
        ...columns,
        ", so the eigenvectors for ",
        lambdaIs(value),
        one
          ? ` are the multiples, other than 0, of one vector${few}`
          : ` are the mixes, other than 0, of ${basis.length} vectors${few}`,
      ],
      result: [node],
      node,
      reason: "eigenvectors",
    };
  },
  "collect-eigenvectors": ({ after, at: { V, D } }) => ({
    sentence: [
      after.A.rows === 0
        ? "Without rows there is nothing to collect"
        : "Put the eigenvectors into the columns of V and their eigenvalues, in the same order, on the diagonal of D",
    ],
    node: {
      type: "system",
      lines: [equalsNode(symbolNode("V"), surdMatrixNode(V)), equalsNode(symbolNode("D"), surdMatrixNode(D))],
    },
    reason: "V and D",
  }),
  "not-diagonalisable": ({ at }) => {
    const node = textNode("not diagonalisable");
    if (at.kind === "defective") {
      return {
        sentence: [
          "The eigenvalue ",
          lambdaIs(at.value),
          ` counts ${timesWord(at.multiplicity)} and has only ${at.dimension} independent ${at.dimension === 1 ? "eigenvector" : "eigenvectors"}, so there is no basis of eigenvectors: the matrix is defective`,
        ],
        node,
        reason: "defective",
      };
    }
    return at.kind === "complex"
      ? {
          sentence: ["Some eigenvalues are complex, so there is no basis of real eigenvectors"],
          node: textNode("not diagonalisable over the real numbers"),
          reason: "complex eigenvalues",
        }
      : {
          sentence: ["Some eigenvalues are out of exact reach, so V and D cannot be written down exactly"],
          node: textNode("out of exact reach"),
          reason: "out of exact reach",
        };
  },
  "invert-eigenvectors": ({ after }) => ({
    sentence: ["Invert V; then A is V times D times the inverse of V"],
    node: factorsNode(after),
    reason: "A = VDV⁻¹",
  }),
  "no-negative-power": ({ before, at: { exponent } }) => ({
    sentence: [
      "One entry on the diagonal of D is 0 and has no reciprocal, so there is no power with the exponent ",
      numberNode(exponent),
    ],
    node: before.D ? surdMatrixNode(before.D) : textNode("no such power"),
    reason: "no inverse",
  }),
  "raise-diagonal": ({ before, at: { exponent, Dk, power } }) => {
    const of = (base: MathNode): MathNode => powerNode(base, numberNode(exponent));
    const parts = [before.V, Dk, before.inverse].flatMap((M) => (M ? [surdMatrixNode(M)] : []));
    const made = equalsNode(of(symbolNode("A")), rowNode([symbolNode("V"), of(symbolNode("D")), inverseSymbol("V")]));
    const worked = rowNode([...partsOf(made), operatorNode("="), ...parts, operatorNode("="), surdMatrixNode(power)]);
    return {
      sentence: [
        "Raise every entry on the diagonal of D to the power ",
        numberNode(exponent),
        ", and multiply the three",
      ],
      node: worked,
      reason: toText(made),
    };
  },
};
