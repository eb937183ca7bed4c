import type { ExactMatrix, ExactVector } from "../../../exact/matrix.ts";
import { Q } from "../../../exact/rational.ts";

/** Rows of whole numbers that are multiples of the rows of a matrix of fractions, and the product of the multipliers. */
export type IntegerRows = { readonly rows: bigint[][]; readonly multiplier: bigint };

/** The rows of A, each multiplied by the least common denominator of its entries. */
export function integerRows(A: ExactMatrix): IntegerRows {
  let multiplier = 1n;
  const rows = A.entries.map((row) => {
    const common = commonDenominator(row);
    multiplier *= common;
    return row.map(({ numerator, denominator }) => (common === 1n ? numerator : numerator * (common / denominator)));
  });
  return { rows, multiplier };
}

/** The least common denominator of the entries; 1 where there are none. */
export function commonDenominator(row: ExactVector): bigint {
  let common = 1n;
  for (const { denominator } of row) {
    if (denominator !== 1n) common = Q.of(common, denominator).numerator * denominator;
  }
  return common;
}
