/** Components smaller than this part of the largest one are taken for rounding errors of 0. */
const NEGLIGIBLE = 2 ** -40;

/**
 * For each column of an m×n array 1 or −1: what to multiply it by so that its first component that is not negligible becomes positive. 1 for zeros.
 */
export function signsOfColumns(data: Float64Array, m: number, n: number): Float64Array {
  const largest = new Float64Array(n);
  for (let i = 0, at = 0; i < m; i++) {
    for (let j = 0; j < n; j++, at++) {
      const size = Math.abs(data[at] ?? 0);
      if (size > (largest[j] ?? 0)) largest[j] = size;
    }
  }
  const signs = new Float64Array(n);
  let open = n;
  for (let i = 0; i < m && open > 0; i++) {
    for (let j = 0; j < n; j++) {
      if (signs[j] !== 0) continue;
      const entry = data[i * n + j] ?? 0;
      if (Math.abs(entry) <= NEGLIGIBLE * (largest[j] ?? 0)) continue;
      signs[j] = entry < 0 ? -1 : 1;
      open--;
    }
  }
  return signs.map((sign) => sign || 1);
}

/** The columns of an m×n array in this order, each times the sign of its old place. */
export function arrangedColumns(
  data: Float64Array,
  m: number,
  n: number,
  order: Uint32Array,
  signs: Float64Array,
): Float64Array {
  const arranged = new Float64Array(m * order.length);
  for (let i = 0, to = 0; i < m; i++) {
    for (let j = 0; j < order.length; j++, to++) {
      const from = order[j] ?? 0;
      // Adding 0 leaves no −0 behind.
      arranged[to] = (signs[from] ?? 1) * (data[i * n + from] ?? 0) + 0;
    }
  }
  return arranged;
}

/** The places of the values from the largest to the smallest; equal ones stay in their order. */
export function descendingOrder(values: Float64Array): Uint32Array {
  return new Uint32Array(values.length).map((_, i) => i).sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0) || i - j);
}
