import { DomainError, ShapeError } from "../../errors.ts";
import { type ExactVector, matrix, vector } from "../../exact/matrix.ts";
import { dot } from "../../exact/product.ts";
import { Q, type Rational, type RationalLike } from "../../exact/rational.ts";

/** One clue about counted things: coefficients · counts = constant. "Bikes and trikes have 12 wheels" is 2b + 3t = 12. */
export type Clue = { readonly coefficients: ExactVector; readonly constant: Rational };

/** A way the world may be: how many there are of each thing. */
export type World = readonly number[];

const LARGEST_GRID = 1_000_000;

/**
 * The clue coefficients · counts = constant.
 *
 * @throws DomainError for a coefficient that is no exact number.
 * @example clue([2, 3], 12).coefficients.map(Q.toText) // => ["2", "3"]
 */
export function clue(coefficients: readonly RationalLike[], constant: RationalLike): Clue {
  return { coefficients: vector(coefficients), constant: Q.of(constant) };
}

/**
 * Whether the world fits the clue.
 *
 * @throws ShapeError when the clue speaks of another number of things.
 * @example fits([3, 2], clue([2, 3], 12)) // => true
 */
export function fits(world: World, { coefficients, constant }: Clue): boolean {
  return Q.equals(dot(coefficients, vector(world)), constant);
}

/**
 * Every world with counts from 0 to the bound of each thing, in order of the first count, then the second, …
 *
 * @throws DomainError when a bound is no whole number from 0, or there are more than a million worlds.
 * @example everyWorld([1, 1]) // => [[0, 0], [0, 1], [1, 0], [1, 1]]
 */
export function everyWorld(bounds: readonly number[]): readonly World[] {
  for (const bound of bounds) {
    if (!Number.isSafeInteger(bound) || bound < 0) {
      throw new DomainError("everyWorld", `a bound must be a whole number from 0, got ${bound}`);
    }
  }
  if (bounds.reduce((count, bound) => count * (bound + 1), 1) > LARGEST_GRID) {
    throw new DomainError(
      "everyWorld",
      `at most ${LARGEST_GRID} worlds can be listed, got bounds ${bounds.join(", ")}`,
    );
  }
  return bounds.reduce<readonly World[]>(
    (found, bound) => found.flatMap((world) => Array.from({ length: bound + 1 }, (_, count) => [...world, count])),
    [[]],
  );
}

/**
 * The worlds that fit all the clues, with counts from 0 to the bound of each thing. Without clues every world is left.
 *
 * @throws ShapeError "worlds: clue 1 speaks of 3 things, but there are 2 bounds" (clues are counted from 1)
 * @throws DomainError as `everyWorld`.
 * @cost (number of worlds) · (number of clues) exact dot products.
 * @example worlds([clue([1, 1], 5), clue([2, 3], 12)], [10, 10]) // => [[3, 2]]
 */
export function worlds(clues: readonly Clue[], bounds: readonly number[]): readonly World[] {
  clues.forEach(({ coefficients }, i) => {
    if (coefficients.length === bounds.length) return;
    const things = `${coefficients.length} things, but there are ${bounds.length} bounds`;
    throw new ShapeError("worlds", `clue ${i + 1} speaks of ${things}`);
  });
  return everyWorld(bounds).filter((world) => clues.every((one) => fits(world, one)));
}

/** The clues as a system: a row of coefficients for each, and the constants. `things`: how many unknowns, needed only without clues. */
export function systemOfClues(clues: readonly Clue[], things: number) {
  const A = matrix(
    clues.map((one) => one.coefficients),
    things,
  );
  return { A, b: clues.map((one) => one.constant) };
}
