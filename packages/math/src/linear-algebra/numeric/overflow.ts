import { DomainError } from "../../errors.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";

/** How far a right-hand side is lowered when its solution leaves the floats. */
const LOWERED = 500;

/**
 * What is to be done where a solution has left the floats: solves in place once more for the same right-hand side, lowered by a
 * power of two. Entries beyond the largest float then come out infinite, with their sign, and none as ∞ − ∞.
 *
 * @throws DomainError "solve: x has entries too far beyond the largest float" where even that does not hold them.
 */
export function solvedLower(
  caller: string,
  side: Float64Array,
  solveInPlace: (data: Float64Array) => void,
): Float64Array {
  const lowered = side.map((entry) => timesPowerOfTwo(entry, -LOWERED));
  solveInPlace(lowered);
  if (!allFinite(lowered)) throw new DomainError(caller, "x has entries too far beyond the largest float");
  return lowered.map((entry) => timesPowerOfTwo(entry, LOWERED));
}

/** The solution for a right-hand side, which is not touched, and where it leaves the floats once more as `solvedLower` does. */
export function withoutOverflow(
  caller: string,
  side: Float64Array,
  solveInPlace: (data: Float64Array) => void,
): Float64Array {
  const data = side.slice();
  solveInPlace(data);
  return allFinite(data) ? data : solvedLower(caller, side, solveInPlace);
}

/** Whether no entry is NaN or infinite. */
export function allFinite(data: Float64Array): boolean {
  for (let i = 0; i < data.length; i++) {
    const entry = data[i] ?? 0;
    if (entry - entry !== 0) return false;
  }
  return true;
}
