import { joinedBlock, type ReflectionBlock } from "../householder.ts";

/**
 * Reflectors Hⱼ = I − τⱼvⱼvⱼᵀ of a reduction, one to a row, so that they are read from front to back: vⱼ lies in row j of `rows`,
 * zeros (not read) before place j + lead, a 1 in it.
 */
export type Reflectors = {
  readonly rows: Float64Array;
  readonly taus: Float64Array;
  readonly count: number;
  /** How many entries a row has. */
  readonly length: number;
  /** Place of the 1 in row 0. */
  readonly lead: number;
};

/** Reflectors that are put together before they are applied. */
const WIDTH = 24;

/** The reflectors, of which `rows` holds the zeros as well, put together: `applyReflections` then runs in products. */
export function blocksOfRows({ rows, taus, count, length, lead }: Reflectors): readonly ReflectionBlock[] {
  const blocks: ReflectionBlock[] = [];
  for (let first = 0; first < count; first += WIDTH) {
    const start = first + lead;
    const V = { data: rows, offset: first * length + start, rowStep: 1, columnStep: length };
    blocks.push(joinedBlock(V, start, length - start, taus.subarray(first, Math.min(first + WIDTH, count))));
  }
  return blocks;
}

/** As many pairs of reflectors at a time as the second cache holds besides the rows they turn. */
const CHUNK = 32;

/**
 * The orthogonal Q = H₀H₁ ⋯, of `length` rows and its first `columns` columns, row after row transposed: row i is column i of Q.
 *
 * @cost 4/3 n³ flops for n reflectors of n entries and n columns.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.1.6; LAPACK dorg2r.
 */
export function transposedProduct(reflectors: Reflectors, columns: number): Float64Array {
  const { length } = reflectors;
  const turned = new Float64Array(columns * length);
  for (let i = 0; i < columns; i++) turned[i * length + i] = 1;
  turnRows(reflectors, turned, columns, "identity");
  return turned;
}

/**
 * C ← C · ⋯ H₁H₀ for the rows of an m×length array, which is (QCᵀ)ᵀ. Four rows and two reflectors at a time. Where C has
 * the first rows of the identity, reflectors that do not reach them are left out.
 *
 * @cost 4 flops for each entry of C and each reflector that reaches it.
 */
export function turnRows(
  { rows, taus, count, length, lead }: Reflectors,
  c: Float64Array,
  m: number,
  filled: "full" | "identity",
): void {
  for (let end = count; end > 0; end -= CHUNK) {
    const start = Math.max(0, end - CHUNK);
    for (let row = 0; row < m; row += 4) {
      const height = Math.min(4, m - row);
      // Row i of the identity is 0 before place i: reflectors that begin behind it leave it alone.
      const reach = filled === "identity" ? Math.min(end, row + height - lead) : end;
      for (let k = reach - 1; k >= start; k -= 2) {
        const pair = k > start;
        const first = pair ? k - 1 : k;
        if (height === 4 && pair) {
          turnFourByTwo(rows, c, first, taus[first] ?? 0, taus[k] ?? 0, length, first + lead, row * length);
          continue;
        }
        for (let i = row; i < row + height; i++) {
          turnOne(rows, c, k * length, taus[k] ?? 0, length, k + lead, i * length);
          if (pair) turnOne(rows, c, first * length, taus[first] ?? 0, length, first + lead, i * length);
        }
      }
    }
  }
}

function turnOne(
  rows: Float64Array,
  c: Float64Array,
  from: number,
  tau: number,
  length: number,
  lead: number,
  row: number,
): void {
  let sum = 0;
  for (let j = lead; j < length; j++) sum += (rows[from + j] ?? 0) * (c[row + j] ?? 0);
  sum *= tau;
  if (sum === 0) return;
  for (let j = lead; j < length; j++) c[row + j] = (c[row + j] ?? 0) - sum * (rows[from + j] ?? 0);
}

/** Four rows from `r0` on, turned by reflector `first + 1`, then by `first`, whose 1 stands in place `lead`. */
function turnFourByTwo(
  rows: Float64Array,
  c: Float64Array,
  first: number,
  tauA: number,
  tauB: number,
  length: number,
  lead: number,
  r0: number,
): void {
  const a = first * length;
  const b = a + length;
  const r1 = r0 + length;
  const r2 = r1 + length;
  const r3 = r2 + length;
  let inner = 0;
  let a0 = c[r0 + lead] ?? 0;
  let a1 = c[r1 + lead] ?? 0;
  let a2 = c[r2 + lead] ?? 0;
  let a3 = c[r3 + lead] ?? 0;
  const [head0, head1, head2, head3] = [a0, a1, a2, a3];
  let [b0, b1, b2, b3] = [0, 0, 0, 0];
  for (let j = lead + 1; j < length; j++) {
    const va = rows[a + j] ?? 0;
    const vb = rows[b + j] ?? 0;
    const c0 = c[r0 + j] ?? 0;
    const c1 = c[r1 + j] ?? 0;
    const c2 = c[r2 + j] ?? 0;
    const c3 = c[r3 + j] ?? 0;
    inner += va * vb;
    a0 += va * c0;
    b0 += vb * c0;
    a1 += va * c1;
    b1 += vb * c1;
    a2 += va * c2;
    b2 += vb * c2;
    a3 += va * c3;
    b3 += vb * c3;
  }
  b0 *= tauB;
  b1 *= tauB;
  b2 *= tauB;
  b3 *= tauB;
  a0 = tauA * (a0 - b0 * inner);
  a1 = tauA * (a1 - b1 * inner);
  a2 = tauA * (a2 - b2 * inner);
  a3 = tauA * (a3 - b3 * inner);
  c[r0 + lead] = head0 - a0;
  c[r1 + lead] = head1 - a1;
  c[r2 + lead] = head2 - a2;
  c[r3 + lead] = head3 - a3;
  for (let j = lead + 1; j < length; j++) {
    const va = rows[a + j] ?? 0;
    const vb = rows[b + j] ?? 0;
    c[r0 + j] = (c[r0 + j] ?? 0) - (a0 * va + b0 * vb);
    c[r1 + j] = (c[r1 + j] ?? 0) - (a1 * va + b1 * vb);
    c[r2 + j] = (c[r2 + j] ?? 0) - (a2 * va + b2 * vb);
    c[r3 + j] = (c[r3 + j] ?? 0) - (a3 * va + b3 * vb);
  }
}
