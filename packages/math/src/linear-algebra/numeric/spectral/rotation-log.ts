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
  let row = 0;
  for (; row + 4 <= m; row += 4) applyToFour(log, data, row * n, n);
  for (; row < m; row++) applyToOne(log, data, row * n);
}

/** Empties a log. */
export function clearLog(log: RotationLog): void {
  log.count = 0;
  log.sweeps.length = 0;
}

function applyToFour({ cosines, sweeps }: RotationLog, data: Float64Array, start: number, n: number): void {
  let at = 0;
  for (let sweep = 0; sweep < sweeps.length; sweep += 3) {
    const step = sweeps[sweep + 1] ?? 0;
    const end = at + 2 * (sweeps[sweep + 2] ?? 0);
    let p0 = start + (sweeps[sweep] ?? 0);
    let p1 = p0 + n;
    let p2 = p1 + n;
    let p3 = p2 + n;
    let f0 = data[p0] ?? 0;
    let f1 = data[p1] ?? 0;
    let f2 = data[p2] ?? 0;
    let f3 = data[p3] ?? 0;
    for (; at < end; at += 2) {
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
}

function applyToOne({ cosines, sweeps }: RotationLog, data: Float64Array, start: number): void {
  let at = 0;
  for (let sweep = 0; sweep < sweeps.length; sweep += 3) {
    const step = sweeps[sweep + 1] ?? 0;
    const end = at + 2 * (sweeps[sweep + 2] ?? 0);
    let place = start + (sweeps[sweep] ?? 0);
    let f = data[place] ?? 0;
    for (; at < end; at += 2, place += step) {
      const c = cosines[at] ?? 0;
      const s = cosines[at + 1] ?? 0;
      const g = data[place + step] ?? 0;
      data[place] = c * f + s * g;
      f = c * g - s * f;
    }
    data[place] = f;
  }
}
