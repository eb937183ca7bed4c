import type { Panel } from "./panel.ts";

/**
 * C += factor · A · B without packing, three rows by two columns at a time, as in the packed product. It wins while copying would cost
 * more than it saves.
 */
export function addSmallProduct(C: Panel, factor: number, A: Panel, B: Panel, m: number, n: number, k: number): void {
  const a = A.data;
  const b = B.data;
  const { rowStep, columnStep } = A;
  const down = B.rowStep;
  for (let i = 0; i < m; i += 3) {
    const start = A.offset + i * rowStep;
    const end = start + k * columnStep;
    // A row or column that is missing is the first of the tile again, and its sums are not stored.
    const second = i + 1 < m ? rowStep : 0;
    const third = i + 2 < m ? 2 * rowStep : 0;
    for (let j = 0; j < n; j += 2) {
      const right = j + 1 < n ? B.columnStep : 0;
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      let s20 = 0;
      let s21 = 0;
      for (let x = start, y = B.offset + j * B.columnStep; x !== end; x += columnStep, y += down) {
        const b0 = b[y] ?? 0;
        const b1 = b[y + right] ?? 0;
        const a0 = a[x] ?? 0;
        s00 += a0 * b0;
        s01 += a0 * b1;
        const a1 = a[x + second] ?? 0;
        s10 += a1 * b0;
        s11 += a1 * b1;
        const a2 = a[x + third] ?? 0;
        s20 += a2 * b0;
        s21 += a2 * b1;
      }
      const place = C.offset + i * C.rowStep + j * C.columnStep;
      const beside = j + 1 < n ? C.columnStep : 0;
      addPair(C.data, place, beside, factor * s00, factor * s01);
      if (i + 1 < m) addPair(C.data, place + C.rowStep, beside, factor * s10, factor * s11);
      if (i + 2 < m) addPair(C.data, place + 2 * C.rowStep, beside, factor * s20, factor * s21);
    }
  }
}

/** Adds to an entry and, unless `beside` is 0, to the one that many places behind it. */
export function addPair(c: Float64Array, place: number, beside: number, first: number, second: number): void {
  c[place] = (c[place] ?? 0) + first;
  if (beside !== 0) c[place + beside] = (c[place + beside] ?? 0) + second;
}

/** y += factor · A · x for a column x of k entries: four rows at a time where the rows lie in one piece, else column by column. */
export function addMatrixVector(y: Panel, factor: number, A: Panel, x: Panel, m: number, k: number): void {
  if (A.columnStep <= A.rowStep) addRowByRow(y, factor, A, x, m, k);
  else addColumnByColumn(y, factor, A, x, m, k);
}

function addRowByRow(y: Panel, factor: number, A: Panel, x: Panel, m: number, k: number): void {
  const a = A.data;
  const v = x.data;
  const out = y.data;
  const last = A.offset + (m - 1) * A.rowStep;
  for (let i = 0; i < m; i += 4) {
    let r0 = A.offset + i * A.rowStep;
    let r1 = Math.min(r0 + A.rowStep, last);
    let r2 = Math.min(r1 + A.rowStep, last);
    let r3 = Math.min(r2 + A.rowStep, last);
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let p = 0, at = x.offset; p < k; p++, at += x.rowStep) {
      const entry = v[at] ?? 0;
      s0 += (a[r0] ?? 0) * entry;
      s1 += (a[r1] ?? 0) * entry;
      s2 += (a[r2] ?? 0) * entry;
      s3 += (a[r3] ?? 0) * entry;
      r0 += A.columnStep;
      r1 += A.columnStep;
      r2 += A.columnStep;
      r3 += A.columnStep;
    }
    const place = y.offset + i * y.rowStep;
    out[place] = (out[place] ?? 0) + factor * s0;
    if (i + 1 < m) out[place + y.rowStep] = (out[place + y.rowStep] ?? 0) + factor * s1;
    if (i + 2 < m) out[place + 2 * y.rowStep] = (out[place + 2 * y.rowStep] ?? 0) + factor * s2;
    if (i + 3 < m) out[place + 3 * y.rowStep] = (out[place + 3 * y.rowStep] ?? 0) + factor * s3;
  }
}

function addColumnByColumn(y: Panel, factor: number, A: Panel, x: Panel, m: number, k: number): void {
  const a = A.data;
  const v = x.data;
  const out = y.data;
  for (let p = 0; p < k; p += 4) {
    const there = Math.min(4, k - p);
    const first = A.offset + p * A.columnStep;
    const from = x.offset + p * x.rowStep;
    if (there < 4) {
      for (let q = 0; q < there; q++)
        addColumn(y, factor * (v[from + q * x.rowStep] ?? 0), A, first + q * A.columnStep, m);
      continue;
    }
    const w0 = factor * (v[from] ?? 0);
    const w1 = factor * (v[from + x.rowStep] ?? 0);
    const w2 = factor * (v[from + 2 * x.rowStep] ?? 0);
    const w3 = factor * (v[from + 3 * x.rowStep] ?? 0);
    let a0 = first;
    let place = y.offset;
    for (let i = 0; i < m; i++) {
      const a1 = a0 + A.columnStep;
      const a2 = a1 + A.columnStep;
      const two = w0 * (a[a0] ?? 0) + w1 * (a[a1] ?? 0);
      const others = w2 * (a[a2] ?? 0) + w3 * (a[a2 + A.columnStep] ?? 0);
      out[place] = (out[place] ?? 0) + (two + others);
      a0 += A.rowStep;
      place += y.rowStep;
    }
  }
}

function addColumn(y: Panel, weight: number, A: Panel, start: number, m: number): void {
  const a = A.data;
  const out = y.data;
  let at = start;
  let place = y.offset;
  for (let i = 0; i < m; i++) {
    out[place] = (out[place] ?? 0) + weight * (a[at] ?? 0);
    at += A.rowStep;
    place += y.rowStep;
  }
}
