import { type Panel, transposed } from "./panel.ts";
import { addProduct } from "./product.ts";
import { solveLowerInPlace } from "./triangular-kernel.ts";

/** So many rows and columns are factored one by one; more are halved. */
const LEAF = 16;
/** Columns of the rest that are updated at a time; what of them lies above the diagonal is computed in vain. */
const STRIP = 48;

/**
 * Overwrites the lower half of an n×n array with L, A = LLᵀ, and what is above the diagonal with anything. The first row
 * whose pivot is not positive by more than rounding, nε times its diagonal entry, or null.
 *
 * @cost n³/3 flops, nearly all of them in products.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §4.2.6 (recursive). LAPACK: dpotrf2.
 */
export function choleskyInPlace(data: Float64Array, n: number): number | null {
  const noise = Float64Array.from({ length: n }, (_, i) => n * 2 ** -53 * (data[i * n + i] ?? 0));
  return factorPart(data, n, 0, n, noise);
}

function factorPart(data: Float64Array, n: number, start: number, end: number, noise: Float64Array): number | null {
  if (end - start <= LEAF) return factorOneByOne(data, n, start, end, noise);
  const middle = start + Math.ceil((end - start) / 2 / LEAF) * LEAF;
  const failed = factorPart(data, n, start, middle, noise);
  if (failed !== null) return failed;
  const at = (i: number, j: number): Panel => ({ data, offset: i * n + j, rowStep: n, columnStep: 1 });
  const [depth, rest] = [middle - start, end - middle];
  // L₂₁ = A₂₁L₁₁⁻ᵀ, as L₁₁L₂₁ᵀ = A₂₁ᵀ; then A₂₂ −= L₂₁L₂₁ᵀ on and below the diagonal.
  solveLowerInPlace(at(start, start), transposed(at(middle, start)), depth, rest, "given");
  for (let column = middle; column < end; column += STRIP) {
    const width = Math.min(STRIP, end - column);
    const left = at(column, start);
    addProduct(at(column, column), -1, left, transposed(left), end - column, width, depth);
  }
  return factorPart(data, n, middle, end, noise);
}

function factorOneByOne(data: Float64Array, n: number, start: number, end: number, noise: Float64Array): number | null {
  for (let i = start; i < end; i++) {
    for (let j = start; j <= i; j++) {
      let rest = data[i * n + j] ?? 0;
      for (let k = start; k < j; k++) rest -= (data[i * n + k] ?? 0) * (data[j * n + k] ?? 0);
      if (j < i) data[i * n + j] = rest / (data[j * n + j] ?? 0);
      else if (rest > 0 && rest > (noise[i] ?? 0)) data[i * n + i] = Math.sqrt(rest);
      else return i;
    }
  }
  return null;
}
