import type { Input, Output, Plain, Task } from "./contender.ts";

const at = ({ columns, data }: Plain, i: number, j: number): number => data[i * columns + j] ?? Number.NaN;

/** The Frobenius norm. */
function size({ data }: Plain): number {
  return Math.hypot(...blocks(data));
}

/** Lengths of pieces, since a call takes only so many arguments. */
function blocks(data: Float64Array): number[] {
  const pieces: number[] = [];
  for (let i = 0; i < data.length; i += 1024) pieces.push(Math.hypot(...data.subarray(i, i + 1024)));
  return pieces;
}

/** Σ x·y with the rounding errors of products and sums carried along (twice the working precision). */
function carefulDot(length: number, x: (k: number) => number, y: (k: number) => number): number {
  let [sum, rest] = [0, 0];
  for (let k = 0; k < length; k++) {
    const [a, b] = [x(k), y(k)];
    const product = a * b;
    const [ah, bh] = [split(a), split(b)];
    const [al, bl] = [a - ah, b - bh];
    const productRest = al * bl - (product - ah * bh - al * bh - ah * bl);
    const next = sum + product;
    const back = next - sum;
    rest += sum - (next - back) + (product - back) + productRest;
    sum = next;
  }
  return sum + rest;
}

function split(value: number): number {
  const scaled = value * 134217729;
  return scaled - (scaled - value);
}

function product(A: Plain, B: Plain): Plain {
  const data = new Float64Array(A.rows * B.columns);
  for (let i = 0; i < A.rows; i++)
    for (let j = 0; j < B.columns; j++)
      data[i * B.columns + j] = carefulDot(
        A.columns,
        (k) => at(A, i, k),
        (k) => at(B, k, j),
      );
  return { rows: A.rows, columns: B.columns, data };
}

function minus(A: Plain, B: Plain): Plain {
  return { ...A, data: A.data.map((value, i) => value - (B.data[i] ?? Number.NaN)) };
}

function scaledColumns(A: Plain, factors: Plain): Plain {
  return { ...A, data: A.data.map((value, i) => value * (factors.data[i % A.columns] ?? Number.NaN)) };
}

function upright(A: Plain): Plain {
  const data = new Float64Array(A.data.length);
  for (let i = 0; i < A.rows; i++) for (let j = 0; j < A.columns; j++) data[j * A.rows + i] = at(A, i, j);
  return { rows: A.columns, columns: A.rows, data };
}

const references = new WeakMap<Plain, Plain>();

/** The product of a case, worked out once for all contenders. */
function referenceProduct(A: Plain, B: Plain): Plain {
  const known = references.get(A) ?? product(A, B);
  references.set(A, known);
  return known;
}

/** How far a result is from what it promises, relative to the sizes involved; null where there is nothing to measure. */
export function errorOf(task: Task, { A, B }: Input, output: Output): number | null {
  const { C, x, V, U, values, variances, scores } = output;
  if (task === "product" && C && B) return size(minus(C, referenceProduct(A, B))) / (size(A) * size(B));
  if (task === "solve" && x && B) return size(minus(product(A, x), B)) / (size(A) * size(x));
  if (task === "symmetric-eigen" && V && values) return size(minus(product(A, V), scaledColumns(V, values))) / size(A);
  if (task === "svd" && U && V && values)
    return size(minus(A, product(scaledColumns(U, values), upright(V)))) / size(A);
  if (task === "principal-components" && variances && scores) return varianceError(variances, scores);
  // An exact result is off by what its last column loses when it is read as floats, against the left sides it solves.
  if ((task === "reduced-form" || task === "reduced-form-steps") && C) return solutionError(A, C);
  return null;
}

/** How far the variances of the scores are from those that were promised, relative to the largest. */
function varianceError(variances: Plain, scores: Plain): number {
  let worst = 0;
  for (let j = 0; j < variances.rows; j++) {
    const found = carefulDot(
      scores.rows,
      (i) => at(scores, i, j),
      (i) => at(scores, i, j),
    );
    worst = Math.max(worst, Math.abs(found / (scores.rows - 1) - at(variances, j, 0)));
  }
  return worst / at(variances, 0, 0);
}

/** The residual of the solution in the last column of a reduced n×(n + 1) matrix, relative to the sizes involved. */
function solutionError(A: Plain, C: Plain): number {
  const n = A.rows;
  const part = (from: Plain, first: number, last: number): Plain => ({
    rows: n,
    columns: last - first,
    data: from.data.filter((_, k) => k % (n + 1) >= first && k % (n + 1) < last),
  });
  const [left, x] = [part(A, 0, n), part(C, n, n + 1)];
  return size(minus(product(left, x), part(A, n, n + 1))) / (size(left) * size(x));
}
