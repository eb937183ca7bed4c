// Up to 4×4 loops and steps cost more than the sums themselves, so these are written out. Each sum runs in the same order as in the other
// kernels, and ends with + 0, which leaves no −0: equal bits by every way.

/** The entries of AB for n×n matrices, n from 2 to 4, row after row; null for other n. */
export function tinyProduct(a: Float64Array, b: Float64Array, n: number): Float64Array | null {
  if (n === 2) return product2(a, b);
  if (n === 3) return product3(a, b);
  return n === 4 ? product4(a, b) : null;
}

function product2(a: Float64Array, b: Float64Array): Float64Array {
  const c = new Float64Array(4);
  const [b0, b1, b2, b3] = [b[0] ?? 0, b[1] ?? 0, b[2] ?? 0, b[3] ?? 0];
  for (let i = 0; i < 4; i += 2) {
    const x = a[i] ?? 0;
    const y = a[i + 1] ?? 0;
    c[i] = x * b0 + y * b2 + 0;
    c[i + 1] = x * b1 + y * b3 + 0;
  }
  return c;
}

function product3(a: Float64Array, b: Float64Array): Float64Array {
  const c = new Float64Array(9);
  for (let i = 0; i < 9; i += 3) {
    const x = a[i] ?? 0;
    const y = a[i + 1] ?? 0;
    const z = a[i + 2] ?? 0;
    c[i] = x * (b[0] ?? 0) + y * (b[3] ?? 0) + z * (b[6] ?? 0) + 0;
    c[i + 1] = x * (b[1] ?? 0) + y * (b[4] ?? 0) + z * (b[7] ?? 0) + 0;
    c[i + 2] = x * (b[2] ?? 0) + y * (b[5] ?? 0) + z * (b[8] ?? 0) + 0;
  }
  return c;
}

function product4(a: Float64Array, b: Float64Array): Float64Array {
  const c = new Float64Array(16);
  for (let i = 0; i < 16; i += 4) {
    const x = a[i] ?? 0;
    const y = a[i + 1] ?? 0;
    const z = a[i + 2] ?? 0;
    const w = a[i + 3] ?? 0;
    for (let j = 0; j < 4; j++) {
      c[i + j] = x * (b[j] ?? 0) + y * (b[j + 4] ?? 0) + z * (b[j + 8] ?? 0) + w * (b[j + 12] ?? 0) + 0;
    }
  }
  return c;
}
