import { DomainError, ShapeError } from "../../errors.ts";
import type { Matrix } from "./matrix.ts";
import type { ShapeText } from "./sizes.ts";

/** Why a matrix that is not square is refused. */
export type NotSquare<
  Name extends string,
  M extends number,
  N extends number,
> = `${Name}: A must be square, got ${ShapeText<M, N>}`;

/** Why a right-hand side is refused. */
export type NoSystem<
  Name extends string,
  M extends number,
  N extends number,
  P extends number,
  Q extends number,
> = `${Name}: A and b must have as many rows, got ${ShapeText<M, N>} and ${ShapeText<P, Q>}`;

/**
 * Lets a square matrix pass.
 *
 * @throws ShapeError "determinant: A must be square, got 2×3"
 */
export function requireSquare(caller: string, A: Matrix): void {
  if (A.rows !== A.columns) throw new ShapeError(caller, `A must be square, got ${A.rows}×${A.columns}`);
}

/**
 * Lets a right-hand side pass that has as many rows as A.
 *
 * @throws ShapeError "solve: A and b must have as many rows, got 2×2 and 3×1"
 */
export function requireSystem(caller: string, A: Matrix, b: Matrix): void {
  if (A.rows === b.rows) return;
  throw new ShapeError(caller, `A and b must have as many rows, got ${A.rows}×${A.columns} and ${b.rows}×${b.columns}`);
}

/**
 * Lets a matrix pass whose entries are all finite.
 *
 * @throws DomainError "solve: A must be finite, got NaN in row 1, column 2"
 */
export function requireFinite(caller: string, name: string, A: Matrix): void {
  const { data } = A;
  for (let i = 0; i < data.length; i++) {
    const entry = data[i] ?? 0;
    // Not even NaN − NaN is 0, nor is ∞ − ∞.
    if (entry - entry === 0) continue;
    const place = `row ${Math.floor(i / A.columns) + 1}, column ${(i % A.columns) + 1}`;
    throw new DomainError(caller, `${name} must be finite, got ${entry} in ${place}`);
  }
}
