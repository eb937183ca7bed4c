import { matrix, rankByReduction, readPivots, rowEchelonForm } from "@gradus/math/exact";
import { type Explanation, explainPivots, symbolNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { listedNames } from "../../../answer/listed-names.ts";
import type { Prose } from "../../../exercise/prose.ts";

/** A consistent system in row echelon form: whole numbers row by row, the constants last, and the columns of its pivots. */
export type EchelonSystem = {
  readonly level: number;
  readonly rows: readonly (readonly number[])[];
  readonly pivots: readonly number[];
};

/** The measures of a system to draw. */
type Measures = {
  readonly rows: number;
  readonly unknowns: number;
  readonly pivots: number;
  /** What a pivot may be. */
  readonly pivotValues: readonly number[];
};

const columnsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, j) => j);

/** How many unknowns a system has. */
export const unknownsOf = ({ rows }: EchelonSystem): number => (rows[0]?.length ?? 1) - 1;

/** The unknowns' names, $x_1$ first. */
export const namesOf = (system: EchelonSystem): readonly string[] =>
  columnsOf(unknownsOf(system)).map((j) => `x_${j + 1}`);

/** The columns of the unknowns without a pivot. */
export const freeOf = (system: EchelonSystem): readonly number[] =>
  columnsOf(unknownsOf(system)).filter((j) => !system.pivots.includes(j));

/** Draws a system whose staircase has a step of two columns or more, so that its pivots are not simply the first columns. */
export function drawSystem(rng: RandomStream, level: number, measures: Measures): EchelonSystem {
  const { unknowns, pivotValues } = measures;
  const columns = columnsOf(unknowns);
  const pivots = rng.sample(columns, measures.pivots).toSorted((a, b) => a - b);
  if (pivots.every((column, row) => column === row)) return drawSystem(rng, level, measures);
  const entry = (): number => rng.integer(-4, 4);
  const rows = columnsOf(measures.rows).map((row) => {
    const pivot = pivots[row];
    if (pivot === undefined) return [...columns, unknowns].map(() => 0);
    const inFront = (j: number): number => (j < pivot ? 0 : j === pivot ? rng.choice(pivotValues) : entry());
    return [...columns.map(inFront), rng.integer(-6, 9)];
  });
  return { level, rows, pivots };
}

/** Whether elimination, done anew, finds the same pivots, no contradiction, and at least one unknown to choose. */
export function isConsistentEchelon(system: EchelonSystem): boolean {
  const augmented = matrix(system.rows);
  const pivotColumns = unknownsOf(system);
  const { pivots } = rowEchelonForm(augmented, { pivotColumns }).value;
  return (
    pivots.join() === system.pivots.join() &&
    rankByReduction(augmented).value === pivots.length &&
    pivots.length < pivotColumns
  );
}

/** Reading the pivots row by row, then what is left. */
export function readingSteps(system: EchelonSystem): readonly Explanation[] {
  const bar = unknownsOf(system);
  return explainPivots(readPivots(matrix(system.rows), { pivotColumns: bar }).steps, { bar, names: namesOf(system) });
}

/** "$x_2$ and $x_5$". */
export function columnNames(system: EchelonSystem, columns: readonly number[]): Prose {
  const names = namesOf(system);
  return listedNames(columns.map((column) => toLatex(symbolNode(names[column] ?? ""))));
}

/** Which unknowns have a pivot and which not. */
export function because(system: EchelonSystem): Prose {
  const free = freeOf(system);
  const [stands, columns] = system.pivots.length === 1 ? ["A pivot stands", "column"] : ["Pivots stand", "columns"];
  const rest = columnNames(system, free);
  return `${stands} in the ${columns} of ${columnNames(system, system.pivots)}. ${
    free.length === 1
      ? `The unknown without one, ${rest}, may take any value.`
      : `The unknowns without one, ${rest}, may take any values.`
  }`;
}

/** The unknowns, by column, whose diagonal entry is 0 or lies below the last row: what reading pivots off the diagonal calls free. */
export const freeByDiagonal = (system: EchelonSystem): readonly number[] =>
  columnsOf(unknownsOf(system)).filter((j) => (system.rows[j]?.[j] ?? 0) === 0);

/** The numbers of the rows without a pivot. */
export const rowsWithoutPivot = ({ rows, pivots }: EchelonSystem): readonly number[] =>
  columnsOf(rows.length).slice(pivots.length);
