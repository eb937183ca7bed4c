/**
 * The whole roots of a polynomial with whole coefficients, first coefficient 1 and no repeated root, in ascending order: roots modulo a prime are lifted until the
 * modulus is larger than any root can be (Hensel), then tried. No number is factored, so large ones do no harm.
 *
 * @param p the highest power first. @example integerRoots([1n, -5n, 6n]) // => [2n, 3n]
 */
export function integerRoots(p: readonly bigint[]): readonly bigint[] {
  if (p.length < 2) return [];
  const slope = p.slice(0, -1).map((coefficient, i) => coefficient * BigInt(p.length - 1 - i));
  // By Cauchy's bound no root is larger than 1 + the largest coefficient.
  const largest = p.reduce((size, c) => (c > size ? c : -c > size ? -c : size), 0n) + 1n;
  for (let prime = 3n; ; prime = nextPrime(prime)) {
    const starts = residues(prime).filter((r) => modulo(valueAt(p, r), prime) === 0n);
    // A double root modulo this prime cannot be lifted; with no repeated root only finitely many primes have one.
    if (starts.some((r) => modulo(valueAt(slope, r), prime) === 0n)) continue;
    const roots = starts.map((r) => lifted(p, slope, r, prime, largest)).filter((r) => valueAt(p, r) === 0n);
    return roots.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
}

function lifted(p: readonly bigint[], slope: readonly bigint[], start: bigint, prime: bigint, largest: bigint): bigint {
  let [root, modulus] = [start, prime];
  while (modulus <= 2n * largest) {
    modulus *= modulus;
    root = modulo(root - valueAt(p, root) * inverseModulo(valueAt(slope, root), modulus), modulus);
  }
  return 2n * root > modulus ? root - modulus : root;
}

const valueAt = (p: readonly bigint[], x: bigint): bigint =>
  p.reduce((value, coefficient) => value * x + coefficient, 0n);

const modulo = (x: bigint, m: bigint): bigint => ((x % m) + m) % m;

const residues = (prime: bigint): readonly bigint[] => Array.from({ length: Number(prime) }, (_, i) => BigInt(i));

/** The x with ax = 1 modulo m, for a and m without a common factor. */
function inverseModulo(a: bigint, m: bigint): bigint {
  let [r, next] = [m, modulo(a, m)];
  let [x, nextX] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [x, nextX] = [nextX, x - quotient * nextX];
  }
  return modulo(x, m);
}

function nextPrime(after: bigint): bigint {
  for (let n = after + 2n; ; n += 2n) {
    let divisor = 3n;
    while (divisor * divisor <= n && n % divisor !== 0n) divisor += 2n;
    if (divisor * divisor > n) return n;
  }
}
