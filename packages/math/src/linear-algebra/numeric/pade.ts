import { identity, type Matrix } from "./matrix.ts";
import { multiply } from "./product.ts";
import { solve } from "./solve.ts";
import { add, scale, subtract } from "./sum.ts";

/** The coefficients of the numerator; those of the denominator have alternating signs. Of degree 13 the first fourteen. */
const COEFFICIENTS = {
  3: [120, 60, 12, 1],
  5: [30240, 15120, 3360, 420, 30, 1],
  7: [17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1],
  9: [17643225600, 8821612800, 2075673600, 302702400, 30270240, 2162160, 110880, 3960, 90, 1],
  13: [
    64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
    670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
  ],
} as const;

/**
 * The [m/m] Padé approximation of e^A from A and its powers A², A⁴, A⁶: the X with (V − U)X = V + U, U the odd and V the even part
 * of the numerator.
 *
 * @source Higham, Functions of Matrices, §10.3, (10.33) and table 10.4.
 */
export function padeOfExponential(A: Matrix, powers: readonly Matrix[], degree: keyof typeof COEFFICIENTS): Matrix {
  const [U, V] = degree === 13 ? partsOf13(A, powers) : partsOf(A, powers, COEFFICIENTS[degree]);
  const outcome = solve(subtract(V, U), add(V, U));
  return outcome.kind === "singular" ? scale(Number.NaN, A) : outcome.x;
}

function partsOf(A: Matrix, powers: readonly Matrix[], b: readonly number[]): readonly [U: Matrix, V: Matrix] {
  const even = [identity(A.rows), ...powers];
  const [A2, , A6] = powers;
  if (b.length > 8 && A2 !== undefined && A6 !== undefined) even.push(multiply(A6, A2));
  const terms = b.length / 2;
  const U = weighted(even.slice(0, terms), (k) => b[2 * k + 1] ?? 0);
  const V = weighted(even.slice(0, terms), (k) => b[2 * k] ?? 0);
  return [multiply(A, U), V];
}

function partsOf13(A: Matrix, powers: readonly Matrix[]): readonly [U: Matrix, V: Matrix] {
  const b = COEFFICIENTS[13];
  const low = [identity(A.rows), ...powers];
  const A6 = low[3] ?? A;
  const high = (odd: 0 | 1) => weighted(low.slice(1), (k) => b[2 * k + 8 + odd] ?? 0);
  const rest = (odd: 0 | 1) => weighted(low, (k) => b[2 * k + odd] ?? 0);
  const U = multiply(A, add(multiply(A6, high(1)), rest(1)));
  return [U, add(multiply(A6, high(0)), rest(0))];
}

function weighted(matrices: readonly Matrix[], weight: (k: number) => number): Matrix {
  const terms = matrices.map((X, k) => scale(weight(k), X));
  return terms.reduce((sum, term) => add(sum, term));
}
