import { DomainError } from "../../errors.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";

/** How far a right-hand side is lowered when its solution leaves the floats. */
const LOWERED = 500;

/**
 * Solves in place, and where the result leaves the floats once more for the same right-hand side, made `again` and lowered by a
 * power of two: entries beyond the largest float then come out infinite, with their sign, and none as ∞ − ∞.
 *
 * @throws DomainError "solve: x has entries too far beyond the largest float" where even that does not hold them.
 */
export function withoutOverflow(
  caller: string,
  data: Float64Array,
  again: () => Float64Array,
  solveInPlace: (data: Float64Array) => void,
): Float64Array {
  solveInPlace(data);
  if (allFinite(data)) return data;
  const lowered = again().map((entry) => timesPowerOfTwo(entry, -LOWERED));
  solveInPlace(lowered);
  if (!allFinite(lowered)) throw new DomainError(caller, "x has entries too far beyond the largest float");
  return lowered.map((entry) => timesPowerOfTwo(entry, LOWERED));
}

/** Whether no entry is NaN or infinite. */
export function allFinite(data: Float64Array): boolean {
  for (let i = 0; i < data.length; i++) {
    const entry = data[i] ?? 0;
    if (entry - entry !== 0) return false;
  }
  return true;
}
