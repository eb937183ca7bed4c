import {
  cholesky as choleskyOf,
  conditionNumber,
  type Matrix,
  principalComponents,
  pseudoinverse,
  svd as svdOf,
  toList,
  toRows,
  transpose,
} from "@gradus/math";
import { Q, type Rational, rankByReduction } from "@gradus/math/exact";
import { textNode } from "@gradus/math/explain";
import { floats } from "../floats.ts";
import { decimal, listNodeOf, matrixNodeOf } from "../numeric.ts";
import { type Operation, way } from "../operation.ts";
import { notSquare } from "./shapes.ts";

const inFloats = "This is worked out in floating point, to about fifteen digits.";
const A = { kind: "matrix", name: "A" } as const;

const shown = (label: string, M: Matrix) => ({ label, node: matrixNodeOf(M) });

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
      run(given) {
        const { U, values, V } = svdOf(floats(given));
        const Vt = transpose(V);
        return {
          data: { value: { u: toRows(U), s: toList(values), vt: toRows(Vt) } },
          answer: [shown("U:", U), { label: "Singular values:", node: listNodeOf(toList(values)) }, shown("Vᵀ:", Vt)],
          remark: inFloats,
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
      run(given) {
        const found = pseudoinverse(floats(given));
        return { data: { value: toRows(found) }, answer: [{ node: matrixNodeOf(found) }], remark: inFloats };
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
      run(given) {
        const value = conditionNumber(floats(given));
        const hasOne = rankByReduction(given).value === Math.min(given.rows, given.columns);
        return {
          data: { kind: hasOne ? "finite" : "infinite", value: hasOne ? value : null },
          answer: [
            hasOne ? { node: textNode(decimal(value)) } : { label: "Infinite: its rows or columns are dependent." },
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
        return { data: { kind: found.kind, value: toRows(found.L) }, answer: [shown("L:", found.L)], remark: inFloats };
      },
    }),
  ],
};

const isCount = (k: Rational): boolean => k.denominator === 1n && k.numerator >= 1n;

/** The directions in which rows of data spread most. */
export const pca: Operation = {
  verb: "pca",
  title: "Principal components",
  summary: "The first k principal components of data, one example a row",
  details: [
    "value lists the components, each of length 1; variances and shares say how much the data spread along them.",
    "Variances are divided by one less than the number of rows.",
    inFloats,
  ],
  examples: ['pca "1 1; 2 3; 3 5; 4 6" 1'],
  ways: [
    way(
      [
        { kind: "matrix", name: "X", label: "The data" },
        { kind: "number", name: "k", label: "How many components" },
      ],
      {
        refuses: (X, k) =>
          X.rows < 2
            ? "at least two rows are needed, or nothing spreads"
            : !isCount(k) || Q.toNumber(k) > Math.min(X.rows - 1, X.columns)
              ? `k must be a whole number from 1 to ${Math.min(X.rows - 1, X.columns)}`
              : null,
        run(X, k) {
          const { components, variances, shares } = principalComponents(floats(X), { count: Q.toNumber(k) });
          const rows = toRows(transpose(components));
          return {
            data: { value: rows, variances: toList(variances), shares: toList(shares) },
            answer: rows.flatMap((component, i) => [
              { label: `Component ${i + 1}:`, node: listNodeOf(component) },
              { label: "its share of the variance:", node: textNode(decimal(shares.data[i] ?? 0)) },
            ]),
            remark: inFloats,
          };
        },
      },
    ),
  ],
};
