/** One value of a lesson: where it starts, what it may be, how fine it is and what it is called. */
export type ValueSpec = {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly label: string;
};

/**
 * Rounds to the nearest multiple of the step and keeps within the range.
 *
 * @throws RangeError "admissibleValue: a value must be a finite number, got NaN"
 * @example admissibleValue({ initial: 0, min: -2, max: 2, step: 0.5, label: "slope" }, 1.3) // => 1.5
 */
export function admissibleValue(spec: ValueSpec, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`admissibleValue: a value must be a finite number, got ${value}`);
  const stepped = Number((Math.round(value / spec.step) * spec.step).toPrecision(12));
  // Adding 0 turns −0 into 0, so that no "−0" is ever shown.
  return Math.min(spec.max, Math.max(spec.min, stepped)) + 0;
}
