import { type ComplexNumber, eigen as eigenInFloats } from "@gradus/math";
import {
  type Eigenvalue,
  type ExactMatrix,
  type ExactVector,
  multiplyMatrixVector,
  Q,
  type Rational,
  S,
  type Surd,
  valueOfDouble,
} from "@gradus/math/exact";
import { type MathNode, numberNode, operatorNode, rowNode, surdNode, symbolNode } from "@gradus/math/explain";
import { distance, floating, type InFloats, leftOver, size } from "../beside-floats.ts";
import type { Complex } from "../entry.ts";
import { complexMatrix, floatList, floats } from "../floats.ts";

export type { Complex } from "../entry.ts";

/** re ± im·i as plain ASCII text: "1+(sqrt(2))i", "-i". */
export function complexExact(re: Rational, im: Surd, sign: 1 | -1): string {
  const [whole, part] = [Q.toText(re), S.toText(im)];
  const times = part === "1" ? "i" : /^\d+$/.test(part) ? `${part}i` : `(${part})i`;
  if (Q.isZero(re)) return `${sign < 0 ? "-" : ""}${times}`;
  return `${whole}${sign < 0 ? "-" : "+"}${times}`;
}

/** re ± im·i as notation. */
export function complexNode(re: Rational, im: Surd, sign: 1 | -1): MathNode {
  const i = symbolNode("i");
  const times = S.equals(im, S.one)
    ? [i]
    : [S.isRational(im) ? surdNode(im) : ({ type: "parentheses", of: surdNode(im) } as const), i];
  if (Q.isZero(re)) return rowNode(sign < 0 ? [operatorNode("−"), ...times] : times);
  return rowNode([numberNode(re), operatorNode(sign < 0 ? "−" : "+"), ...times]);
}

/**
 * Eigenvalues and eigenvectors in floats. Values are compared with the exact ones where all are known (`exact` is not null); an eigenvector may have any
 * length, and one of several any direction, so what is left of Av − λv tells.
 */
export function eigenBeside(A: ExactMatrix, exact: readonly Eigenvalue[] | null): InFloats {
  const { kind, values, vectors } = eigenInFloats(floats(A));
  const shown = values.map((value): number | Complex => (value.im === 0 ? value.re : value));
  const columns = values.map((_, j) => Array.from({ length: A.rows }, (__, i) => i * A.rows + j));
  const vectorList = columns.map((at, j) =>
    at.map((k): number | Complex =>
      values[j]?.im === 0 ? (vectors.re.data[k] ?? 0) : { re: vectors.re.data[k] ?? 0, im: vectors.im.data[k] ?? 0 },
    ),
  );
  const numbers = [...values.flatMap(({ re, im }) => [re, im]), ...vectors.re.data, ...vectors.im.data];
  const remark = numbers.every(Number.isFinite)
    ? [
        ...(exact === null ? [] : [valueWords(exact, values)]),
        ...(values.length === 0 ? [] : [vectorWords(A, values, vectorList)]),
        ...(kind === "nearly-defective"
          ? [
              "Rounding alone may make eigenvalues that are equal come apart here: the matrix is defective, or nearly so.",
            ]
          : []),
      ].join(" ")
    : "The result is too large for floating-point numbers.";
  return {
    data: { value: shown, vectors: vectorList },
    answer: [
      floating(floatList(shown), "Eigenvalues:", "values"),
      floating(complexMatrix(vectors), "Eigenvectors, one in each column:", "V"),
    ],
    remark,
  };
}

/** Each exact value against the float nearest to it that no other has. */
function valueWords(exact: readonly Eigenvalue[], found: readonly ComplexNumber[]): string {
  const rest = [...found];
  const known = exact.flatMap((each) => {
    const parts: readonly (readonly [Surd, Surd])[] =
      each.kind === "real"
        ? [[each.value, S.zero]]
        : [
            [S.of(each.re), each.im],
            [S.of(each.re), S.negate(each.im)],
          ];
    return Array.from({ length: each.multiplicity }, () => parts).flat();
  });
  const off = known.map(([re, im]) => {
    const [p, q] = [S.toNumber(re), S.toNumber(im)];
    const nearest = rest.toSorted((a, b) => Math.hypot(a.re - p, a.im - q) - Math.hypot(b.re - p, b.im - q))[0];
    if (nearest === undefined) return 0;
    rest.splice(rest.indexOf(nearest), 1);
    return Math.hypot(distance(re, nearest.re), distance(im, nearest.im));
  });
  const largest = Math.max(0, ...known.map(([re, im]) => Math.hypot(S.toNumber(re), S.toNumber(im))));
  const error = Math.max(0, ...off) / (largest === 0 ? 1 : largest);
  return error === 0
    ? "No error at all in the eigenvalues."
    : `The error of the eigenvalues is ${size(error)} of the largest.`;
}

function vectorWords(
  A: ExactMatrix,
  values: readonly ComplexNumber[],
  vectors: readonly (readonly (number | Complex)[])[],
): string {
  const left = vectors.flatMap((vector, j) => {
    const re = vector.map((entry) => valueOfDouble(typeof entry === "number" ? entry : entry.re));
    const im = vector.map((entry) => valueOfDouble(typeof entry === "number" ? 0 : entry.im));
    const [a, b] = [valueOfDouble(values[j]?.re ?? 0), valueOfDouble(values[j]?.im ?? 0)];
    return [combined(A, re, [a, re], [Q.negate(b), im]), combined(A, im, [a, im], [b, re])];
  });
  const rest = leftOver({ rows: left.length, columns: A.columns, entries: left }, A);
  return rest === 0
    ? "Av = λv holds exactly."
    : `An eigenvector may have any length, so Av − λv tells: it is off zero by ${size(rest)} of the largest entry of A.`;
}

/** Av less multiples of two vectors. */
function combined(
  A: ExactMatrix,
  v: ExactVector,
  ...parts: readonly (readonly [Rational, ExactVector])[]
): ExactVector {
  const start = multiplyMatrixVector(A, v);
  return parts.reduce<ExactVector>(
    (sum, [factor, w]) => sum.map((entry, i) => Q.subtract(entry, Q.multiply(factor, w[i] ?? Q.of(0)))),
    start,
  );
}
