import { DomainError } from "../../../errors.ts";
import type { Vector } from "../matrix.ts";

/** From which size on a singular value counts as more than rounding errors. */
export type RankOptions = {
  /** Singular values up to this size count as 0. Default: max(m, n)·2⁻⁵² times the largest one. */
  readonly tolerance?: number;
};

/**
 * How many singular values of an m×n matrix are above the tolerance.
 *
 * @throws DomainError "rank: tolerance must be a number from 0, got -1"
 */
export function countAbove(caller: string, values: Vector, m: number, n: number, { tolerance }: RankOptions): number {
  if (tolerance !== undefined && !(tolerance >= 0)) {
    throw new DomainError(caller, `tolerance must be a number from 0, got ${tolerance}`);
  }
  const limit = tolerance ?? Math.max(m, n) * 2 ** -52 * (values.data[0] ?? 0);
  return values.data.reduce((count, value) => (value > limit ? count + 1 : count), 0);
}
