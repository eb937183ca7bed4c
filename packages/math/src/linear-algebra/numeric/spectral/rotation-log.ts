/**
 * Plane rotations of neighbouring columns, written down sweep by sweep and applied later to many rows at once: a row then stays
 * in the first cache for all sweeps, and the column that a rotation shares with the next stays in a register.
 *
 * @source the idea of Van Zee, van de Geijn & Quintana-Ortí (2014), doi:10.1145/2535371.
 */
export interface RotationLog {
  /** Cosine and sine of each rotation, one after the other. */
  cosines: Float64Array;
  count: number;
  /** First column, step to the next (1 or −1) and number of rotations of each sweep. */
  readonly sweeps: number[];
}

/** From so many rotations on a log is worth applying. */
const FULL = 16_384;

/** An empty log for columns of n×n matrices. */
export function startLog(n: number): RotationLog {
  return { cosines: new Float64Array(2 * Math.min(FULL + n, 4 * n * n)), count: 0, sweeps: [] };
}

/** Makes room for a sweep of so many rotations; they are then written from `2 * log.count` on. */
export function openSweep(log: RotationLog, first: number, step: 1 | -1, rotations: number): void {
  const needed = 2 * (log.count + rotations);
  if (needed > log.cosines.length) {
    const grown = new Float64Array(Math.max(needed, 2 * log.cosines.length));
    grown.set(log.cosines);
    log.cosines = grown;
  }
  log.sweeps.push(first, step, rotations);
}

/** Whether the log is full enough to be applied. */
export function isFull(log: RotationLog): boolean {
  return log.count >= FULL;
}

/**
 * Applies the log to each row of the m×n array. A rotation of the columns p and p + step, with entries f and g,
 * leaves cf + sg in the first and cg − sf in the second.
 *
 * @cost 6m flops for each rotation.
 */
export function applyLog(log: RotationLog, data: Float64Array, m: number, n: number): void {
  for (let row = 0; row < m; row += 4) {
    const height = Math.min(4, m - row);
    let at = 0;
    for (let sweep = 0; sweep < log.sweeps.length; ) {
      const first = log.sweeps[sweep] ?? 0;
      const step = log.sweeps[sweep + 1] ?? 0;
      const count = log.sweeps[sweep + 2] ?? 0;
      const next = log.sweeps[sweep + 5] ?? 0;
      const joint = height === 4 && areJoint(log.sweeps, sweep);
      if (joint) {
        turnFourTwice(log.cosines, at, count, next, data, row * n + first, n, step);
        at += 2 * next;
      } else if (height === 4) turnFour(log.cosines, at, count, data, row * n + first, n, step);
      else for (let i = row; i < row + height; i++) turnOne(log.cosines, at, count, data, i * n + first, step);
      at += 2 * count;
      sweep += joint ? 6 : 3;
    }
  }
}

/** Whether a sweep can be made together with the next one: both begin in the same column and go the same way, and the second is not longer. */
function areJoint(sweeps: readonly number[], sweep: number): boolean {
  if (sweep + 5 >= sweeps.length || sweeps[sweep] !== sweeps[sweep + 3] || sweeps[sweep + 1] !== sweeps[sweep + 4])
    return false;
  return (sweeps[sweep + 5] ?? 0) <= (sweeps[sweep + 2] ?? 0) && (sweeps[sweep + 5] ?? 0) > 0;
}

/** Empties a log. */
export function clearLog(log: RotationLog): void {
  log.count = 0;
  log.sweeps.length = 0;
}

/** One sweep over four rows; the column that a rotation shares with the next stays in a register. */
function turnFour(
  cosines: Float64Array,
  from: number,
  count: number,
  data: Float64Array,
  start: number,
  n: number,
  step: number,
): void {
  const end = from + 2 * count;
  let p0 = start;
  let p1 = p0 + n;
  let p2 = p1 + n;
  let p3 = p2 + n;
  let f0 = data[p0] ?? 0;
  let f1 = data[p1] ?? 0;
  let f2 = data[p2] ?? 0;
  let f3 = data[p3] ?? 0;
  for (let at = from; at < end; at += 2) {
    const c = cosines[at] ?? 0;
    const s = cosines[at + 1] ?? 0;
    const g0 = data[p0 + step] ?? 0;
    const g1 = data[p1 + step] ?? 0;
    const g2 = data[p2 + step] ?? 0;
    const g3 = data[p3 + step] ?? 0;
    data[p0] = c * f0 + s * g0;
    data[p1] = c * f1 + s * g1;
    data[p2] = c * f2 + s * g2;
    data[p3] = c * f3 + s * g3;
    f0 = c * g0 - s * f0;
    f1 = c * g1 - s * f1;
    f2 = c * g2 - s * f2;
    f3 = c * g3 - s * f3;
    p0 += step;
    p1 += step;
    p2 += step;
    p3 += step;
  }
  data[p0] = f0;
  data[p1] = f1;
  data[p2] = f2;
  data[p3] = f3;
}

/**
 * Two sweeps over four rows at once, the second one column behind the first: what the first leaves goes into the second without
 * being stored in between.
 */
function turnFourTwice(
  cosines: Float64Array,
  from: number,
  count: number,
  secondCount: number,
  data: Float64Array,
  start: number,
  n: number,
  step: number,
): void {
  // f is carried by the first sweep, h by the second; the second begins with what the first leaves in the first column.
  let p0 = start;
  let p1 = p0 + n;
  let p2 = p1 + n;
  let p3 = p2 + n;
  let c = cosines[from] ?? 0;
  let s = cosines[from + 1] ?? 0;
  let g0 = data[p0 + step] ?? 0;
  let g1 = data[p1 + step] ?? 0;
  let g2 = data[p2 + step] ?? 0;
  let g3 = data[p3 + step] ?? 0;
  let f0 = data[p0] ?? 0;
  let f1 = data[p1] ?? 0;
  let f2 = data[p2] ?? 0;
  let f3 = data[p3] ?? 0;
  let h0 = c * f0 + s * g0;
  let h1 = c * f1 + s * g1;
  let h2 = c * f2 + s * g2;
  let h3 = c * f3 + s * g3;
  f0 = c * g0 - s * f0;
  f1 = c * g1 - s * f1;
  f2 = c * g2 - s * f2;
  f3 = c * g3 - s * f3;
  const second = from + 2 * count;
  const together = Math.min(secondCount, count - 1);
  const ahead = 2 * step;
  let at = from + 2;
  let behind = second;
  const end = second + 2 * together;
  for (; behind < end; behind += 2, at += 2) {
    c = cosines[at] ?? 0;
    s = cosines[at + 1] ?? 0;
    const d = cosines[behind] ?? 0;
    const t = cosines[behind + 1] ?? 0;
    g0 = data[p0 + ahead] ?? 0;
    const x0 = c * f0 + s * g0;
    f0 = c * g0 - s * f0;
    data[p0] = d * h0 + t * x0;
    h0 = d * x0 - t * h0;
    g1 = data[p1 + ahead] ?? 0;
    const x1 = c * f1 + s * g1;
    f1 = c * g1 - s * f1;
    data[p1] = d * h1 + t * x1;
    h1 = d * x1 - t * h1;
    g2 = data[p2 + ahead] ?? 0;
    const x2 = c * f2 + s * g2;
    f2 = c * g2 - s * f2;
    data[p2] = d * h2 + t * x2;
    h2 = d * x2 - t * h2;
    g3 = data[p3 + ahead] ?? 0;
    const x3 = c * f3 + s * g3;
    f3 = c * g3 - s * f3;
    data[p3] = d * h3 + t * x3;
    h3 = d * x3 - t * h3;
    p0 += step;
    p1 += step;
    p2 += step;
    p3 += step;
  }
  // The second may have one rotation left, of its carried column and that of the first.
  const isLast = together < secondCount;
  const d = isLast ? (cosines[behind] ?? 0) : 1;
  const t = isLast ? (cosines[behind + 1] ?? 0) : 0;
  data[p0] = d * h0 + t * f0;
  data[p1] = d * h1 + t * f1;
  data[p2] = d * h2 + t * f2;
  data[p3] = d * h3 + t * f3;
  data[p0 + step] = d * f0 - t * h0;
  data[p1 + step] = d * f1 - t * h1;
  data[p2 + step] = d * f2 - t * h2;
  data[p3 + step] = d * f3 - t * h3;
  // Or the first goes on alone.
  const left = count - 1 - together;
  if (left > 0) turnFour(cosines, at, left, data, p0 + step, n, step);
}

function turnOne(
  cosines: Float64Array,
  from: number,
  count: number,
  data: Float64Array,
  start: number,
  step: number,
): void {
  let place = start;
  let f = data[place] ?? 0;
  const end = from + 2 * count;
  for (let at = from; at < end; at += 2, place += step) {
    const c = cosines[at] ?? 0;
    const s = cosines[at + 1] ?? 0;
    const g = data[place + step] ?? 0;
    data[place] = c * f + s * g;
    f = c * g - s * f;
  }
  data[place] = f;
}
