/** A complex number in doubles. */
export type ComplexNumber = { readonly re: number; readonly im: number };

const ROUNDS = 500;

/**
 * Approximations to all complex roots of a polynomial with first coefficient 1 (Durand–Kerner), for guesses that are verified afterwards: no error bound.
 * Repeated roots come out with fewer digits.
 *
 * @param coefficients the highest power first.
 * @example approximateRoots([1, -3, 2]).map(({ re }) => Math.round(re)).toSorted() // => [1, 2]
 */
export function approximateRoots(coefficients: readonly number[]): readonly ComplexNumber[] {
  const degree = coefficients.length - 1;
  // Knuth's bound: no root is larger.
  const bound = 2 * Math.max(0, ...coefficients.slice(1).map((c, i) => Math.abs(c) ** (1 / (i + 1))));
  const radius = bound === 0 ? 1 : bound / 2;
  let roots: readonly ComplexNumber[] = Array.from({ length: degree }, (_, k) => {
    const angle = (2 * Math.PI * k) / degree + 0.4;
    return { re: radius * Math.cos(angle), im: radius * Math.sin(angle) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    const next = [...roots];
    for (const [i, root] of next.entries()) {
      const others = next.filter((_, j) => j !== i).reduce((product, other) => times(product, minus(root, other)), ONE);
      const step = over(valueAt(coefficients, root), others);
      if (!Number.isFinite(step.re) || !Number.isFinite(step.im)) continue;
      next[i] = minus(root, step);
      moved = Math.max(moved, Math.hypot(step.re, step.im));
    }
    roots = next;
    if (moved <= 1e-15 * radius) break;
  }
  return roots;
}

const ONE: ComplexNumber = { re: 1, im: 0 };

const times = (a: ComplexNumber, b: ComplexNumber): ComplexNumber => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});

const minus = (a: ComplexNumber, b: ComplexNumber): ComplexNumber => ({ re: a.re - b.re, im: a.im - b.im });

function over(a: ComplexNumber, b: ComplexNumber): ComplexNumber {
  const size = b.re * b.re + b.im * b.im;
  const product = times(a, { re: b.re, im: -b.im });
  return { re: product.re / size, im: product.im / size };
}

function valueAt(coefficients: readonly number[], x: ComplexNumber): ComplexNumber {
  return coefficients.reduce<ComplexNumber>(
    (value, coefficient) => {
      const product = times(value, x);
      return { re: product.re + coefficient, im: product.im };
    },
    { re: 0, im: 0 },
  );
}
