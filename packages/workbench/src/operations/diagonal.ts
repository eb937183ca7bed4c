import { inverse as inverseInFloats, power as powerInFloats } from "@gradus/math";
import {
  type Diagonalisation,
  diagonalise as diagonaliseOf,
  type ExactMatrix,
  identity,
  inverse,
  multiplyMatrices,
  powerByDiagonalisation,
  Q,
} from "@gradus/math/exact";
import { explainEigen, polynomialNode, toText } from "@gradus/math/explain";
import { besideFloats, type InFloats } from "../beside-floats.ts";
import { floats } from "../floats.ts";
import { answeredThing, cameTo, type Operation, type Outcome, way } from "../operation.ts";
import { matrixThing, type Thing, thingData } from "../thing.ts";
import { eigenBeside } from "./eigen-beside.ts";
import { notSquare } from "./shapes.ts";

/** A = VDV⁻¹. */
export const diagonalise: Operation = {
  verb: "diagonalise",
  title: "Diagonalise",
  summary: "Factors V and D of a square matrix, with A = VDV⁻¹",
  details: [
    "Eigenvectors stand in the columns of V, eigenvalues on the diagonal of D.",
    "With --json, kind is diagonal, several-roots (V⁻¹ is left out), defective, complex or out-of-reach.",
  ],
  examples: ['diagonalise "2 1; 1 2"', 'diagonalise "1 1; 1 0" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      refuses: notSquare,
      run(A) {
        const { value, steps } = diagonaliseOf(A);
        return {
          ...diagonalised(value),
          inFloats: () => {
            const { data, ...found } = eigenBeside(A, null);
            return { ...found, data: { d: data.value, v: data.vectors } };
          },
          steps: () => explainEigen(steps),
        };
      },
    }),
  ],
};

function diagonalised(value: Diagonalisation): Pick<Outcome, "data" | "answer" | "remark"> {
  if (value.kind !== "diagonal" && value.kind !== "several-roots") {
    return { data: { kind: value.kind, value: null }, answer: [{ label: whyNot(value) }] };
  }
  const [V, D] = [matrixThing(value.V), matrixThing(value.D)];
  const [v, d] = [thingData(V), thingData(D)];
  const both = [answeredThing(V, "V:"), answeredThing(D, "D:")];
  if (value.kind === "several-roots") {
    return {
      data: { kind: value.kind, value: { v: v.value, d: d.value }, exact: { v: v.exact, d: d.exact } },
      answer: both,
      remark: "V⁻¹ mixes roots that are not multiples of one another, so it is out of exact reach here.",
    };
  }
  const inverted = matrixThing(value.inverse);
  const w = thingData(inverted);
  return {
    data: {
      kind: value.kind,
      value: { v: v.value, d: d.value, inverse: w.value },
      exact: { v: v.exact, d: d.exact, inverse: w.exact },
    },
    answer: [...both, answeredThing(inverted, "V⁻¹:", "Vinv")],
  };
}

function whyNot(value: Exclude<Diagonalisation, { readonly kind: "diagonal" | "several-roots" }>): string {
  if (value.kind === "defective") {
    const [times, vectors] = [
      `${value.multiplicity} times`,
      value.dimension === 1 ? "1 independent eigenvector" : `${value.dimension} independent eigenvectors`,
    ];
    return `Not diagonalisable: an eigenvalue that counts ${times} has only ${vectors}.`;
  }
  if (value.kind === "complex") return "Some eigenvalues are complex, so no real V does it.";
  return `Out of exact reach: the roots of ${toText(polynomialNode(value.rest, "λ"))} are neither fractions nor of the form a + b√d.`;
}

/** AA…A. */
export const matrixPower: Operation = {
  verb: "matrix-power",
  title: "Power",
  summary: "Power of a square matrix; a negative one is a power of its inverse",
  details: [
    "k is a whole number from −1000 to 1000. The steps diagonalise A, where that is possible.",
    "With --json, kind is power, or singular where k is negative and A has no inverse.",
  ],
  examples: ['matrix-power "1 1; 1 0" 10', 'matrix-power "2 1; 1 2" 5 --steps'],
  ways: [
    way(
      [
        { kind: "matrix", name: "A" },
        { kind: "number", name: "k", label: "The exponent k" },
      ],
      {
        refuses: (A, k) =>
          notSquare(A) ??
          (Q.isInteger(k) && Math.abs(Q.toNumber(k)) <= MOST
            ? null
            : `k must be a whole number from −${MOST} to ${MOST}`),
        run: (A, k) => raised(A, Q.toNumber(k)),
      },
    ),
  ],
};

const MOST = 1000;

function raised(A: ExactMatrix, k: number): Outcome {
  const base = k < 0 ? inverted(A) : A;
  const byEigenvalues = () => {
    const { value, steps } = powerByDiagonalisation(A, k);
    return value.kind === "power" || value.kind === "singular" ? explainEigen(steps) : [];
  };
  if (base === null) {
    return {
      data: { kind: "singular", value: null },
      answer: [{ label: "Singular: no negative power." }],
      steps: byEigenvalues,
    };
  }
  const thing = matrixThing(powerOf(base, Math.abs(k)));
  const { data, answer } = cameTo(thing);
  return {
    data: { kind: "power", ...data },
    answer,
    inFloats: () => powerBeside(thing, A, k),
    steps: byEigenvalues,
  };
}

function inverted(A: ExactMatrix): ExactMatrix | null {
  const { value } = inverse(A);
  return value.kind === "inverse" ? value.matrix : null;
}

/** By squaring. */
function powerOf(A: ExactMatrix, k: number): ExactMatrix {
  if (k === 0) return identity(A.rows);
  const half = powerOf(A, Math.floor(k / 2));
  const square = multiplyMatrices(half, half);
  return k % 2 === 0 ? square : multiplyMatrices(square, A);
}

function powerBeside(exact: Thing, A: ExactMatrix, k: number): InFloats {
  if (k >= 0) return besideFloats(exact, [...powerInFloats(floats(A), k).data]);
  const found = inverseInFloats(floats(A));
  if (found.kind !== "singular") return besideFloats(exact, [...powerInFloats(found.matrix, -k).data]);
  return { data: {}, answer: [], remark: "Rounding makes the matrix singular, so nothing comes out." };
}
