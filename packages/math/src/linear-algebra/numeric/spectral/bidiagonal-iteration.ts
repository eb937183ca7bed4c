import type { Matrix } from "../matrix.ts";
import { hypotenuse } from "./hypotenuse.ts";
import { applyLog, clearLog, isFull, openSweep, type RotationLog, startLog } from "./rotation-log.ts";

const EPS = 2 ** -53;
/** Entries this small relatively to what they couple are taken for 0. */
const TOLERANCE = 20 * EPS;
const MOST_SWEEPS_EACH = 60;

/** Matrices, row after row, whose columns turn with the two sides of the bidiagonal one. */
export type Sides = { readonly U: Matrix; readonly V: Matrix };

type Work = {
  readonly d: Float64Array;
  /** Above the diagonal: e[i] couples i and i + 1. */
  readonly e: Float64Array;
  readonly logs: { readonly U: RotationLog; readonly V: RotationLog } | null;
};

/**
 * Turns the diagonal d and e above it into singular values, in no order and of either sign, by implicit QR sweeps from both sides. Where a singular value is
 * tiny, sweeps without shift keep its digits, so all singular values of the bidiagonal matrix come out with a small relative error.
 * The first n columns of U and V are turned along.
 *
 * @cost about 6n² divisions and roots; with vectors about 10n³ flops.
 * @source Demmel & Kahan, Accurate singular values of bidiagonal matrices (1990), doi:10.1137/0911052; LAPACK dbdsqr; Golub & Van Loan, Matrix Computations, 4th ed., §8.6.
 */
export function diagonaliseBidiagonal(d: Float64Array, e: Float64Array, sides: Sides | null): void {
  const n = d.length;
  const logs = sides === null ? null : { U: startLog(n), V: startLog(n) };
  const flush = () => {
    if (sides === null || logs === null) return;
    applyLog(logs.U, sides.U.data, sides.U.rows, sides.U.columns);
    applyLog(logs.V, sides.V.data, sides.V.rows, sides.V.columns);
    clearLog(logs.U);
    clearLog(logs.V);
  };
  const work = { d, e, logs };
  const negligible = negligibleSize(d, e);
  let bottom = n - 1;
  let sweeps = 0;
  let [oldTop, oldBottom] = [-1, -1];
  let step: 1 | -1 = 1;
  while (bottom > 0) {
    if (Math.abs(e[bottom - 1] ?? 0) <= negligible) {
      e[bottom - 1] = 0;
      bottom--;
      continue;
    }
    let top = bottom - 1;
    while (top > 0 && Math.abs(e[top - 1] ?? 0) > negligible) top--;
    if (top > 0) e[top - 1] = 0;
    // From the larger end to the smaller, for as long as the block is the same.
    if (top > oldBottom || bottom < oldTop || oldTop < 0) {
      step = Math.abs(d[top] ?? 0) >= Math.abs(d[bottom] ?? 0) ? 1 : -1;
    }
    [oldTop, oldBottom] = [top, bottom];
    const least = leastUnlessSplit(work, top, bottom, step);
    if (least === null) continue;
    if (++sweeps > MOST_SWEEPS_EACH * n) throw new Error("svd: the sweeps did not come to an end");
    const shift = shiftFor(work, top, bottom, step, least);
    const [start, end] = step === 1 ? [top, bottom] : [bottom, top];
    if (logs !== null) {
      openSweep(logs.U, start, step, bottom - top);
      openSweep(logs.V, start, step, bottom - top);
    }
    if (shift === 0) sweepWithoutShift(work, start, end, step);
    else sweepWithShift(work, start, end, step, shift);
    if (logs !== null) {
      logs.U.count += bottom - top;
      logs.V.count += bottom - top;
      if (isFull(logs.U)) flush();
    }
  }
  flush();
}

/** Turns the columns of V around that belong to a negative value. */
export function makePositive(values: Float64Array, { rows, columns, data }: Matrix): void {
  for (let j = 0; j < values.length; j++) {
    if ((values[j] ?? 0) >= 0) continue;
    values[j] = -(values[j] ?? 0);
    for (let i = 0; i < rows; i++) data[i * columns + j] = -(data[i * columns + j] ?? 0);
  }
}

/** Entries up to this size do not count even for the smallest singular value, for which there is a lower bound. */
function negligibleSize(d: Float64Array, e: Float64Array): number {
  const n = d.length;
  let bound = Math.abs(d[0] ?? 0);
  let least = bound;
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(d[i] ?? 0), Math.abs(e[i] ?? 0));
  for (let i = 1; i < n && least > 0; i++) {
    bound = Math.abs(d[i] ?? 0) * (bound / (bound + Math.abs(e[i - 1] ?? 0)));
    least = Math.min(least, bound);
  }
  // Never less than what is far below every rounding error of the largest entry.
  return Math.max((TOLERANCE * least) / Math.sqrt(Math.max(n, 1)), largest * 2 ** -150, 2 ** -1000);
}

/** A lower bound for the smallest singular value of the block; null after an entry was found that is small enough for the block to come apart. */
function leastUnlessSplit({ d, e }: Work, top: number, bottom: number, step: 1 | -1): number | null {
  const [start, end] = step === 1 ? [top, bottom] : [bottom, top];
  const shift = step === 1 ? 0 : -1;
  const final = end - step + shift;
  if (Math.abs(e[final] ?? 0) <= TOLERANCE * Math.abs(d[end] ?? 0)) {
    e[final] = 0;
    return null;
  }
  let bound = Math.abs(d[start] ?? 0);
  let least = bound;
  for (let i = start; i !== end; i += step) {
    const between = Math.abs(e[i + shift] ?? 0);
    if (between <= TOLERANCE * bound) {
      e[i + shift] = 0;
      return null;
    }
    bound = Math.abs(d[i + step] ?? 0) * (bound / (bound + between));
    least = Math.min(least, bound);
  }
  return least;
}

/** The smaller singular value of the last 2×2 block, or 0 where a shift would cost the digits of the smallest singular value. */
function shiftFor({ d, e }: Work, top: number, bottom: number, step: 1 | -1, least: number): number {
  let largest = 0;
  for (let i = top; i <= bottom; i++) {
    largest = Math.max(largest, Math.abs(d[i] ?? 0), i < bottom ? Math.abs(e[i] ?? 0) : 0);
  }
  if (d.length * (least / largest) <= 0.01) return 0;
  const [start, first, second] = step === 1 ? [top, bottom - 1, bottom] : [bottom, top, top + 1];
  const shift = smallerSingularValue(d[first] ?? 0, e[first] ?? 0, d[second] ?? 0);
  const head = Math.abs(d[start] ?? 0);
  return head > 0 && (shift / head) ** 2 < EPS ? 0 : shift;
}

/** The smaller singular value of [f g; 0 h], with a small relative error. */
function smallerSingularValue(f: number, g: number, h: number): number {
  const between = Math.abs(g);
  const least = Math.min(Math.abs(f), Math.abs(h));
  const most = Math.max(Math.abs(f), Math.abs(h));
  if (least === 0) return 0;
  const sum = 1 + least / most;
  const difference = (most - least) / most;
  if (between < most) {
    const square = (between / most) ** 2;
    return least * (2 / (Math.sqrt(sum * sum + square) + Math.sqrt(difference * difference + square)));
  }
  const ratio = most / between;
  if (ratio === 0) return (least * most) / between;
  return 2 * least * ratio * (1 / (Math.sqrt(1 + (sum * ratio) ** 2) + Math.sqrt(1 + (difference * ratio) ** 2)));
}

/** Writes a rotation of a sweep down to both sides: `first` belongs to V on the way down, to U on the way up. */
function record(
  { logs }: Work,
  step: 1 | -1,
  index: number,
  c: number,
  s: number,
  otherC: number,
  otherS: number,
): void {
  if (logs === null) return;
  const at = 2 * (logs.U.count + index);
  const [one, other] = step === 1 ? [logs.V.cosines, logs.U.cosines] : [logs.U.cosines, logs.V.cosines];
  one[at] = c;
  one[at + 1] = s;
  other[at] = otherC;
  other[at + 1] = otherS;
}

function sweepWithoutShift(work: Work, start: number, end: number, step: 1 | -1): void {
  const { d, e } = work;
  const shift = step === 1 ? 0 : -1;
  let c = 1;
  let oldC = 1;
  let oldS = 0;
  let s = 0;
  for (let i = start, index = 0; i !== end; i += step, index++) {
    const f = (d[i] ?? 0) * c;
    const g = e[i + shift] ?? 0;
    const r = hypotenuse(f, g);
    c = r === 0 ? 1 : f / r;
    s = r === 0 ? 0 : g / r;
    if (i !== start) e[i - step + shift] = oldS * r;
    const p = oldC * r;
    const q = (d[i + step] ?? 0) * s;
    const length = hypotenuse(p, q);
    oldC = length === 0 ? 1 : p / length;
    oldS = length === 0 ? 0 : q / length;
    d[i] = length;
    record(work, step, index, c, s, oldC, oldS);
  }
  const h = (d[end] ?? 0) * c;
  d[end] = h * oldC;
  e[end - step + shift] = h * oldS;
}

function sweepWithShift(work: Work, start: number, end: number, step: 1 | -1, sigma: number): void {
  const { d, e } = work;
  const shift = step === 1 ? 0 : -1;
  const head = d[start] ?? 0;
  let f = (Math.abs(head) - sigma) * ((head < 0 ? -1 : 1) + sigma / head);
  let g = e[start + shift] ?? 0;
  for (let i = start, index = 0; i !== end; i += step, index++) {
    const r = hypotenuse(f, g);
    const c = r === 0 ? 1 : f / r;
    const s = r === 0 ? 0 : g / r;
    if (i !== start) e[i - step + shift] = r;
    const between = e[i + shift] ?? 0;
    const here = d[i] ?? 0;
    const next = d[i + step] ?? 0;
    f = c * here + s * between;
    const left = c * between - s * here;
    g = s * next;
    const scaled = c * next;
    const length = hypotenuse(f, g);
    const otherC = length === 0 ? 1 : f / length;
    const otherS = length === 0 ? 0 : g / length;
    d[i] = length;
    f = otherC * left + otherS * scaled;
    d[i + step] = otherC * scaled - otherS * left;
    if (i + step !== end) {
      const beyond = e[i + step + shift] ?? 0;
      g = otherS * beyond;
      e[i + step + shift] = otherC * beyond;
    }
    record(work, step, index, c, s, otherC, otherS);
  }
  e[end - step + shift] = f;
}
