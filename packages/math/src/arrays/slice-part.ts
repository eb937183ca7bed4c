import { DomainError } from "../errors.ts";

type Edge = "" | `${number}`;

/**
 * What to take along one axis: a place, or `from:to` or `from:to:step` with any of the three left out. Places are counted from
 * 0, negative ones from the end; `to` itself is not taken.
 */
export type SlicePart = number | `${Edge}:${Edge}` | `${Edge}:${Edge}:${Edge}`;

/** The places that a part takes from an axis: `count` of them from `start` on; a single place has no `count`. */
export type Taken = { readonly start: number; readonly step: number; readonly count: number | null };

const WRITTEN = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

/**
 * The places that a part takes from an axis of some length, by the rules of Python's slices.
 *
 * @throws DomainError "slice: there is no place 5 on axis 0, which has length 4"
 * @example takenBy("slice", "1:9:2", 6, 0) // => { start: 1, step: 2, count: 3 }
 * @example takenBy("slice", "::-1", 3, 0) // => { start: 2, step: -1, count: 3 }
 */
export function takenBy(caller: string, part: SlicePart, length: number, axis: number): Taken {
  if (typeof part === "number") return { start: placeOf(caller, part, length, axis), step: 1, count: null };
  const edges = WRITTEN.exec(part);
  if (edges === null)
    throw new DomainError(caller, `"${part}" is no slice; write a place, "from:to" or "from:to:step"`);
  const [, from, to, by] = edges;
  const step = by === undefined ? 1 : Number(by);
  if (step === 0) throw new DomainError(caller, `the step of "${part}" must not be 0`);
  const [least, greatest] = step > 0 ? [0, length] : [-1, length - 1];
  const edge = (text: string | undefined, missing: number): number => {
    if (text === undefined) return missing;
    const place = Number(text) < 0 ? Number(text) + length : Number(text);
    return Math.min(greatest, Math.max(least, place));
  };
  const start = edge(from, step > 0 ? least : greatest);
  const stop = edge(to, step > 0 ? greatest : least);
  return { start, step, count: Math.max(0, Math.ceil((stop - start) / step)) };
}

function placeOf(caller: string, place: number, length: number, axis: number): number {
  if (Number.isInteger(place) && place >= -length && place < length) return place < 0 ? place + length : place;
  throw new DomainError(caller, `there is no place ${place} on axis ${axis}, which has length ${length}`);
}
