import { type Contender, type Plain, peer, plain, ready, rowsOf } from "./contender.ts";

/** What is used of a fraction; its parts are whole numbers of any size. */
type Fraction = {
  sub(other: Fraction): Fraction;
  mul(other: Fraction): Fraction;
  div(other: Fraction): Fraction;
  equals(other: number): boolean;
  valueOf(): number;
};
type FractionModule = { readonly default: new (value: number) => Fraction };

/** Gauss and Jordan's reduction with exact fractions: each pivot is the first entry of its column that is not 0. */
function reduced(A: readonly (readonly Fraction[])[]): Fraction[][] {
  const rows = A.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && top < rows.length; column++) {
    const place = rows.findIndex((row, i) => i >= top && row[column]?.equals(0) === false);
    const [pivotRow] = place < 0 ? [] : rows.splice(place, 1);
    const pivot = pivotRow?.[column];
    if (pivotRow === undefined || pivot === undefined) continue;
    const ones = pivotRow.map((entry) => entry.div(pivot));
    rows.splice(top, 0, ones);
    rows.forEach((row, i) => {
      const factor = row[column];
      if (i === top || factor === undefined || factor.equals(0)) return;
      rows[i] = row.map((entry, j) => entry.sub(factor.mul(ones[j] ?? entry)));
    });
    top += 1;
  }
  return rows;
}

/** fraction.js, with the reduction that one writes with it. */
export async function fractionJs(): Promise<Contender | null> {
  const found = await peer<FractionModule>("fraction.js");
  if (found === null) return null;
  const { default: Exact } = found.module;
  const task = ({ A }: { readonly A: Plain }) => {
    const given = rowsOf(A).map((row) => row.map((entry) => new Exact(entry)));
    return ready(
      () => reduced(given),
      (rows) => ({ C: plain(rows.map((row) => row.map(Number))) }),
    );
  };
  return { name: "fraction.js", version: found.version, tasks: { "reduced-form": task, "reduced-form-steps": task } };
}
