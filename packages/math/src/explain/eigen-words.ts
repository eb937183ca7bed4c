import { S } from "../exact/surd.ts";
import type { EigenRule, EigenState } from "../linear-algebra/exact/eigen/eigen-step.ts";
import type { SurdRowMove } from "../linear-algebra/exact/eigen/surd-row-operations.ts";
import { EIGENVALUE_WORDS, type EigenvalueRule, lambdaIs, timesWord } from "./eigenvalue-words.ts";
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
import { addReason, addSentence, scaleReason, scaleSentence, swapReason } from "./row-words.ts";
import { columnsNamed } from "./subspace-words.ts";
import { surdMatrixNode, surdNode, surdPointNode } from "./surd-node.ts";
import { toText } from "./to-text.ts";

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

/** Words for eigenvectors, diagonalisation and powers. */
const EIGENVECTOR_WORDS: Sayings<Exclude<EigenRule, EigenvalueRule>> = {
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

/** Words for eigenvalues, eigenvectors, diagonalisation and powers. */
export const EIGEN_WORDS: Sayings<EigenRule> = /* @__PURE__ */ Object.freeze({
  ...EIGENVALUE_WORDS,
  ...EIGENVECTOR_WORDS,
});
