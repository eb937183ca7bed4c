import type { Panel } from "./panel.ts";

/** Rows and columns of the tile whose sixteen sums stay in registers. Wider ones spill; unrolling over k is slower. */
const TILE = 4;
/** Columns of A, rows of A and columns of B that are packed at a time: for the first, second and third cache. */
const [DEPTH, HEIGHT, WIDTH] = [256, 64, 512] as const;

// Room for the packed pieces, made once: a product calls nothing that could start another one meanwhile.
const packedA = new Float64Array(HEIGHT * DEPTH);
const packedB = new Float64Array(WIDTH * DEPTH);
const tile = new Float64Array(TILE * TILE);

/** C += factor · A · B in pieces that are copied so that the innermost loop reads both from front to back. */
export function addPackedProduct(C: Panel, factor: number, A: Panel, B: Panel, m: number, n: number, k: number): void {
  for (let column = 0; column < n; column += WIDTH) {
    const width = Math.min(WIDTH, n - column);
    for (let inner = 0; inner < k; inner += DEPTH) {
      const depth = Math.min(DEPTH, k - inner);
      pack(
        packedB,
        B.data,
        B.offset + inner * B.rowStep + column * B.columnStep,
        B.columnStep,
        B.rowStep,
        width,
        depth,
      );
      for (let row = 0; row < m; row += HEIGHT) {
        const height = Math.min(HEIGHT, m - row);
        pack(
          packedA,
          A.data,
          A.offset + row * A.rowStep + inner * A.columnStep,
          A.rowStep,
          A.columnStep,
          height,
          depth,
        );
        addPiece(C, C.offset + row * C.rowStep + column * C.columnStep, factor, height, width, depth);
      }
    }
  }
}

/** Copies `lines` lines in strips of four: the first entry of each of the four, then the second of each. Missing lines count as zeros. */
function pack(
  into: Float64Array,
  from: Float64Array,
  start: number,
  lineStep: number,
  step: number,
  lines: number,
  length: number,
): void {
  let to = 0;
  for (let line = 0; line < lines; line += TILE) {
    const there = Math.min(TILE, lines - line);
    const first = start + line * lineStep;
    for (let p = 0; p < length; p++) {
      const at = first + p * step;
      into[to] = from[at] ?? 0;
      into[to + 1] = there > 1 ? (from[at + lineStep] ?? 0) : 0;
      into[to + 2] = there > 2 ? (from[at + 2 * lineStep] ?? 0) : 0;
      into[to + 3] = there > 3 ? (from[at + 3 * lineStep] ?? 0) : 0;
      to += TILE;
    }
  }
}

function addPiece(C: Panel, start: number, factor: number, height: number, width: number, depth: number): void {
  const c = C.data;
  for (let j = 0; j < width; j += TILE) {
    const across = Math.min(TILE, width - j);
    for (let i = 0; i < height; i += TILE) {
      const down = Math.min(TILE, height - i);
      multiplyTile(i * depth, j * depth, depth);
      for (let r = 0; r < down; r++) {
        let place = start + (i + r) * C.rowStep + j * C.columnStep;
        for (let s = 0; s < across; s++) {
          c[place] = (c[place] ?? 0) + factor * (tile[r * TILE + s] ?? 0);
          place += C.columnStep;
        }
      }
    }
  }
}

function multiplyTile(startA: number, startB: number, depth: number): void {
  const [a, b] = [packedA, packedB];
  let [atA, atB] = [startA, startB];
  let [c00, c01, c02, c03] = [0, 0, 0, 0];
  let [c10, c11, c12, c13] = [0, 0, 0, 0];
  let [c20, c21, c22, c23] = [0, 0, 0, 0];
  let [c30, c31, c32, c33] = [0, 0, 0, 0];
  for (let p = 0; p < depth; p++) {
    const b0 = b[atB] ?? 0;
    const b1 = b[atB + 1] ?? 0;
    const b2 = b[atB + 2] ?? 0;
    const b3 = b[atB + 3] ?? 0;
    const a0 = a[atA] ?? 0;
    c00 += a0 * b0;
    c01 += a0 * b1;
    c02 += a0 * b2;
    c03 += a0 * b3;
    const a1 = a[atA + 1] ?? 0;
    c10 += a1 * b0;
    c11 += a1 * b1;
    c12 += a1 * b2;
    c13 += a1 * b3;
    const a2 = a[atA + 2] ?? 0;
    c20 += a2 * b0;
    c21 += a2 * b1;
    c22 += a2 * b2;
    c23 += a2 * b3;
    const a3 = a[atA + 3] ?? 0;
    c30 += a3 * b0;
    c31 += a3 * b1;
    c32 += a3 * b2;
    c33 += a3 * b3;
    atA += TILE;
    atB += TILE;
  }
  tile[0] = c00;
  tile[1] = c01;
  tile[2] = c02;
  tile[3] = c03;
  tile[4] = c10;
  tile[5] = c11;
  tile[6] = c12;
  tile[7] = c13;
  tile[8] = c20;
  tile[9] = c21;
  tile[10] = c22;
  tile[11] = c23;
  tile[12] = c30;
  tile[13] = c31;
  tile[14] = c32;
  tile[15] = c33;
}
