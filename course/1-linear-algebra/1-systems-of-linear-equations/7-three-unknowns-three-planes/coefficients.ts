import { equation3, type ThreePlanes } from "@gradus/math/exact";

/** The coefficients of three equations a·x + b·y + c·z = d, numbered 1 to 3. */
export type Coefficients = Readonly<
  Record<"a1" | "b1" | "c1" | "d1" | "a2" | "b2" | "c2" | "d2" | "a3" | "b3" | "c3" | "d3", number>
>;

/** The name of one coefficient. */
export type Key = keyof Coefficients;

/** The names of the numbers of one equation, in the order in which they are written. */
export const keysOf = {
  1: ["a1", "b1", "c1", "d1"],
  2: ["a2", "b2", "c2", "d2"],
  3: ["a3", "b3", "c3", "d3"],
} as const satisfies Readonly<Record<1 | 2 | 3, readonly [Key, Key, Key, Key]>>;

/** The numbers of the three equations. */
export const PLANES = [1, 2, 3] as const;

/** All twelve names. */
export const keys: readonly Key[] = PLANES.flatMap((plane) => keysOf[plane]);

/** The exact equations behind the coefficients. */
export function planesOf(values: Coefficients): ThreePlanes {
  const equation = (plane: 1 | 2 | 3) => {
    const [a, b, c, d] = keysOf[plane];
    return equation3(values[a], values[b], values[c], values[d]);
  };
  return [equation(1), equation(2), equation(3)];
}

/** The coefficients from the rows of an augmented matrix, each [a, b, c, d]. */
export function coefficientsOf(rows: readonly (readonly [number, number, number, number])[]): Coefficients {
  const entries = PLANES.flatMap((plane) => keysOf[plane].map((key, index) => [key, rows[plane - 1]?.[index] ?? 0]));
  return Object.fromEntries(entries) as Coefficients;
}

/** The names of the numbers that differ. */
export function changedKeys(before: Coefficients, after: Coefficients): readonly Key[] {
  return keys.filter((key) => before[key] !== after[key]);
}
