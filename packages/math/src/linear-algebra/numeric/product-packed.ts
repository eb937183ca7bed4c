import type { Panel } from "./panel.ts";
import { addPair } from "./product-small.ts";

/**
 * Rows and columns of the tile whose sums stay in registers. V8 has fifteen registers for floats and moves their contents about where a loop
 * has many: 4×4 was a quarter slower, 3×3, 4×2 and 2×4 as well, and so was unrolling the loop.
 */
const [DOWN, ACROSS] = [3, 2] as const;
/** Columns of A, rows of A and columns of B that are packed at a time: for the first, second and third cache. No powers of two, which would share a place in them. */
const [DEPTH, HEIGHT, WIDTH] = [240, 60, 512] as const;
/** Places along k that are packed before the next strip, so that both sides use up the lines of the cache that they fetch. */
const ABREAST = 8;

// Room for the packed pieces, made once: a product calls nothing that could start another one meanwhile.
const packedA = new Float64Array(HEIGHT * DEPTH);
const packedB = new Float64Array(WIDTH * DEPTH);

/**
 * C += factor · A · B in pieces that are copied so that the innermost loop reads both from front to back.
 *
 * @source Goto & van de Geijn (2008), doi:10.1145/1356052.1356053.
 */
export function addPackedProduct(C: Panel, factor: number, A: Panel, B: Panel, m: number, n: number, k: number): void {
  for (let column = 0; column < n; column += WIDTH) {
    const width = Math.min(WIDTH, n - column);
    for (let inner = 0; inner < k; inner += DEPTH) {
      const depth = Math.min(DEPTH, k - inner);
      packPairs(B, inner, column, width, depth);
      for (let row = 0; row < m; row += HEIGHT) {
        const height = Math.min(HEIGHT, m - row);
        packTriples(A, row, inner, height, depth);
        addPiece(C, C.offset + row * C.rowStep + column * C.columnStep, factor, height, width, depth);
      }
    }
  }
}

/** Copies rows of A in strips of three: the first entry of each of the three, then the second of each. A row that is missing is the first of its strip again, and its sums are not stored. */
function packTriples(A: Panel, row: number, inner: number, height: number, depth: number): void {
  const { data, rowStep, columnStep } = A;
  const start = A.offset + row * rowStep + inner * columnStep;
  for (let early = 0; early < depth; early += ABREAST) {
    const late = Math.min(early + ABREAST, depth);
    for (let i = 0; i < height; i += DOWN) {
      const second = i + 1 < height ? rowStep : 0;
      const third = i + 2 < height ? 2 * rowStep : 0;
      let at = start + i * rowStep + early * columnStep;
      let to = i * depth + early * DOWN;
      for (let p = early; p < late; p++) {
        packedA[to] = data[at] ?? 0;
        packedA[to + 1] = data[at + second] ?? 0;
        packedA[to + 2] = data[at + third] ?? 0;
        at += columnStep;
        to += DOWN;
      }
    }
  }
}

/** The same with columns of B in pairs. */
function packPairs(B: Panel, inner: number, column: number, width: number, depth: number): void {
  const { data, rowStep, columnStep } = B;
  const start = B.offset + inner * rowStep + column * columnStep;
  for (let early = 0; early < depth; early += ABREAST) {
    const late = Math.min(early + ABREAST, depth);
    for (let j = 0; j < width; j += ACROSS) {
      const second = j + 1 < width ? columnStep : 0;
      let at = start + j * columnStep + early * rowStep;
      let to = j * depth + early * ACROSS;
      for (let p = early; p < late; p++) {
        packedB[to] = data[at] ?? 0;
        packedB[to + 1] = data[at + second] ?? 0;
        at += rowStep;
        to += ACROSS;
      }
    }
  }
}

function addPiece(C: Panel, start: number, factor: number, height: number, width: number, depth: number): void {
  const { data, rowStep, columnStep } = C;
  for (let j = 0; j < width; j += ACROSS) {
    const beside = j + 1 < width ? columnStep : 0;
    for (let i = 0; i < height; i += DOWN) {
      const place = start + i * rowStep + j * columnStep;
      addTile(data, place, rowStep, beside, height - i, factor, i * depth, j * depth, depth);
    }
  }
}

/** Adds one tile of sums to c. `beside` is the step to its second column, 0 where there is none; `rows` counts those from its first one on. */
function addTile(
  c: Float64Array,
  place: number,
  rowStep: number,
  beside: number,
  rows: number,
  factor: number,
  startA: number,
  startB: number,
  depth: number,
): void {
  const a = packedA;
  const b = packedB;
  let c00 = 0;
  let c01 = 0;
  let c10 = 0;
  let c11 = 0;
  let c20 = 0;
  let c21 = 0;
  const end = startA + DOWN * depth;
  for (let atA = startA, atB = startB; atA < end; atA += DOWN, atB += ACROSS) {
    const b0 = b[atB] ?? 0;
    const b1 = b[atB + 1] ?? 0;
    const a0 = a[atA] ?? 0;
    c00 += a0 * b0;
    c01 += a0 * b1;
    const a1 = a[atA + 1] ?? 0;
    c10 += a1 * b0;
    c11 += a1 * b1;
    const a2 = a[atA + 2] ?? 0;
    c20 += a2 * b0;
    c21 += a2 * b1;
  }
  addPair(c, place, beside, factor * c00, factor * c01);
  if (rows > 1) addPair(c, place + rowStep, beside, factor * c10, factor * c11);
  if (rows > 2) addPair(c, place + 2 * rowStep, beside, factor * c20, factor * c21);
}
