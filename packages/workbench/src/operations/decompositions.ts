import {
  cholesky as choleskyOf,
  conditionNumber,
  diagonalMatrix,
  type Matrix,
  pseudoinverse,
  svd as svdOf,
  toList,
  toRows,
  transpose,
} from "@gradus/math";
import { type ExactMatrix, multiplyMatrices, Q, rankByReduction } from "@gradus/math/exact";
import { floating, leftOver, leftSentence, minus } from "../beside-floats.ts";
import { beyondFloats, exactly, floatList, floatMatrix, floats } from "../floats.ts";
import { type Operation, way } from "../operation.ts";
import { notSquare } from "./shapes.ts";

const inFloats = "This is worked out in floating point, to about fifteen digits.";
const A = { kind: "matrix", name: "A" } as const;

const shown = (label: string, M: Matrix, name: string) => floating(floatMatrix(M), label, name);

/** What a product of factors leaves of A, as a sentence; the product is made exactly. */
function left(what: string, A: ExactMatrix, factors: readonly Matrix[]): string {
  if (!factors.every(({ data }) => data.every(Number.isFinite)))
    return "Some of it is too large for floating-point numbers.";
  const [first, ...others] = factors.map(exactly);
  if (first === undefined) return "";
  const product = others.reduce((product, next) => multiplyMatrices(product, next), first);
  return leftSentence(what, leftOver(minus(A, product), A), "the largest entry of A");
}

/** A = UΣVᵀ. */
export const svd: Operation = {
  verb: "svd",
  title: "Singular values",
  summary: "Singular value decomposition, A = UΣVᵀ",
  details: [
    "value holds u, s (the singular values, largest first) and vt. The thin form: as many of them as the shorter side.",
    inFloats,
  ],
  examples: ['svd "3 0; 4 5"'],
  ways: [
    way([A], {
      refuses: beyondFloats,
      run(given) {
        const { U, values, V } = svdOf(floats(given));
        const Vt = transpose(V);
        const [k, s] = [values.rows, toList(values)];
        const Sigma = diagonalMatrix(values);
        return {
          data: { value: { u: toRows(U), s, vt: toRows(Vt) } },
          answer: [shown("U:", U, "U"), floating(floatList(s), "Singular values:", "s"), shown("Vᵀ:", Vt, "Vt")],
          remark: k === 0 ? inFloats : `${inFloats} ${left("A − UΣVᵀ", given, [U, Sigma, Vt])}`,
        };
      },
    }),
  ],
};

/** A⁺. */
export const pinv: Operation = {
  verb: "pinv",
  title: "Pseudoinverse",
  summary: "Pseudoinverse of a matrix (Moore–Penrose)",
  details: [inFloats],
  examples: ['pinv "1 0; 1 1; 1 2"'],
  ways: [
    way([A], {
      refuses: beyondFloats,
      run(given) {
        const found = pseudoinverse(floats(given));
        return {
          data: { value: toRows(found) },
          answer: [floating(floatMatrix(found))],
          remark: `${inFloats} ${left("A − AA⁺A", given, [floats(given), found, floats(given)])}`,
        };
      },
    }),
  ],
};

/** σ₁/σₙ. */
export const cond: Operation = {
  verb: "cond",
  title: "Condition number",
  summary: "Condition number of a matrix: its largest singular value over its smallest",
  details: [
    "Where the columns, or the rows of a wide matrix, are dependent it is infinite, and value is null; that is decided exactly.",
    inFloats,
  ],
  examples: ['cond "1 1; 1 1.001"'],
  ways: [
    way([A], {
      refuses: beyondFloats,
      run(given) {
        const value = conditionNumber(floats(given));
        const hasOne = rankByReduction(given).value === Math.min(given.rows, given.columns);
        return {
          data: { kind: hasOne ? "finite" : "infinite", value: hasOne ? value : null },
          answer: [
            hasOne
              ? floating({ kind: "number", of: value })
              : { label: "Infinite: its rows or columns are dependent." },
          ],
          ...(hasOne ? { remark: inFloats } : {}),
        };
      },
    }),
  ],
};

/** A = LLᵀ. */
export const cholesky: Operation = {
  verb: "cholesky",
  title: "Cholesky factor",
  summary: "Cholesky factor L of a symmetric positive definite matrix, A = LLᵀ",
  details: [
    "kind is positive-definite or not-positive-definite; there is no factor then, and value is null.",
    inFloats,
  ],
  examples: ['cholesky "4 2; 2 3"', 'cholesky "1 2; 2 1" --json'],
  ways: [
    way([A], {
      refuses: (given) =>
        notSquare(given) ??
        beyondFloats(given) ??
        (given.entries.every((row, i) => row.every((entry, j) => Q.equals(entry, given.entries[j]?.[i] ?? Q.of(0))))
          ? null
          : "A must be symmetric: each entry equal to the one mirrored at the diagonal"),
      run(given) {
        const found = choleskyOf(floats(given));
        if (found.kind === "not-positive-definite") {
          return {
            data: { kind: found.kind, value: null },
            answer: [{ label: "Not positive definite: no such factor." }],
          };
        }
        return {
          data: { kind: found.kind, value: toRows(found.L) },
          answer: [shown("L:", found.L, "L")],
          remark: `${inFloats} ${left("A − LLᵀ", given, [found.L, transpose(found.L)])}`,
        };
      },
    }),
  ],
};
