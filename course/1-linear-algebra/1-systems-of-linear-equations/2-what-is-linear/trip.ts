import { equation2, type LinearEquation2, Q, rational, solveForY } from "@gradus/math/exact";

/** The last of the battery: x kilometres on the flat at two percent each, y uphill at three, twelve percent in all. */
export const trip: LinearEquation2 = equation2(2, 3, 12);

/** The trips of whole kilometres that empty the battery, the longest on the flat first. */
export const wholeTrips: readonly { readonly flat: number; readonly uphill: number }[] = Array.from(
  { length: 13 },
  (_, flat) => ({ flat, uphill: solveForY(trip, rational(flat)) }),
)
  .flatMap(({ flat, uphill }) =>
    uphill !== null && Q.isInteger(uphill) && Q.sign(uphill) >= 0 ? [{ flat, uphill: Q.toNumber(uphill) }] : [],
  )
  .reverse();
