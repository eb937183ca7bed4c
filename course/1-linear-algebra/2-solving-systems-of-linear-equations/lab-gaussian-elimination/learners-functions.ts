import { add, array, assign, at, cast, multiply, type NumericArray, slice, zeros } from "@gradus/math/arrays";
import * as right from "./solution.ts";

type Echelon = { readonly matrix: NumericArray; readonly pivots: readonly number[] };

/** How an elimination written as a learner writes it goes wrong. */
type Slip = {
  readonly first?: boolean;
  readonly reduce?: boolean;
  readonly diagonal?: boolean;
  readonly constants?: boolean;
  readonly unscaled?: boolean;
  readonly cut?: boolean;
};

/** An elimination with a slip, in the learner's own moves and not those of the judge. */
function slipped(M: NumericArray, slip: Slip): Echelon {
  const [rows = 0, columns = 0] = M.shape;
  const keep = (A: NumericArray) => (slip.cut ? cast(A, M.dtype) : A);
  const largest = Math.max(0, ...slice(M, ":", ":-1").data);
  const smallest = Math.min(0, ...slice(M, ":", ":-1").data);
  const zero = 1e-10 * Math.max(largest, -smallest);
  let matrix = slip.cut ? M : cast(M, "float64");
  const pivots: number[] = [];
  const places: number[] = [];
  for (let column = 0; column < columns - (slip.constants ? 0 : 1); column++) {
    const row = slip.diagonal ? column : pivots.length;
    const found = slip.first ? firstRow(matrix, column, row, zero) : right.pivotRow(matrix, column, row, zero);
    if (found < 0) continue;
    matrix = right.swapRows(matrix, row, found);
    const pivot = at(matrix, row, column);
    if (!slip.unscaled) matrix = keep(right.scaleRow(matrix, row, 1 / pivot));
    for (let i = row + 1; i < rows; i++) {
      const c = -at(matrix, i, column) / (slip.unscaled ? pivot : 1);
      matrix = keep(right.addMultiple(matrix, i, row, c));
    }
    pivots.push(column);
    places.push(row);
  }
  if (slip.reduce)
    pivots.forEach((column, k) => {
      const row = places[k] ?? 0;
      for (let i = 0; i < row; i++) matrix = keep(right.addMultiple(matrix, i, row, -at(matrix, i, column)));
    });
  return { matrix, pivots };
}

function firstRow(A: NumericArray, column: number, from: number, zero: number): number {
  for (let i = from; i < (A.shape[0] ?? 0); i++) if (Math.abs(at(A, i, column)) > zero) return i;
  return -1;
}

/** A determinant whose last step goes wrong; `turns` says whether a swap of these two rows turns the sign. */
function determinantBy(A: NumericArray, turns: (row: number, found: number) => boolean, scaled = false): number {
  let matrix = cast(A, "float64");
  let product = 1;
  for (let k = 0; k < (A.shape[0] ?? 0); k++) {
    const found = right.pivotRow(matrix, k, k, 1e-9);
    if (found < 0) return 0;
    if (turns(k, found)) product = -product;
    matrix = right.swapRows(matrix, k, found);
    if (scaled) matrix = right.scaleRow(matrix, k, 1 / at(matrix, k, k));
    product *= at(matrix, k, k);
    for (let i = k + 1; i < (A.shape[0] ?? 0); i++)
      matrix = right.addMultiple(matrix, i, k, -at(matrix, i, k) / at(matrix, k, k));
  }
  return product;
}

function substituted(
  M: NumericArray,
  combine: (value: number, entry: number, x: number, near: boolean, c: number) => number,
) {
  const [n = 0] = M.shape;
  let x = zeros([n]);
  for (let i = n - 1; i >= 0; i--) {
    let value = at(M, i, n);
    for (let j = i + 1; j < n; j++) value = combine(value, at(M, i, j), at(x, j), j === i + 1, at(M, j, n));
    x = assign(x, i, value);
  }
  return x;
}

type Solved = ReturnType<typeof right.solveSystem>;

/** An answer with the particular solution read as the only one. */
function asUnique(A: NumericArray, b: NumericArray): Solved {
  const solved = right.solveSystem(A, b);
  return solved.kind === "infinite" ? { kind: "unique", x: solved.particular } : solved;
}

const anything = (A: NumericArray): Solved => ({
  kind: "infinite",
  particular: zeros([A.shape[1] ?? 0]),
  directions: [],
});

function rank(A: NumericArray): number {
  const [rows = 0] = A.shape;
  return right.solveSystem(A, zeros([rows])).kind === "unique"
    ? (A.shape[1] ?? 0)
    : (A.shape[1] ?? 0) - (right.solveSystem(A, zeros([rows])) as { directions: unknown[] }).directions.length;
}

type Signs = { readonly unknown: number; readonly constant: number; readonly last?: boolean; readonly bare?: number };

/** Reads a system as a learner might, with the signs that each side's parts are given. */
function readWith(text: string, right: Signs, left: Signs) {
  const terms = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, k) => {
      const row = new Map<string, number>();
      let constant = 0;
      line.split("=").forEach((side, i) => {
        const how = i === 0 ? left : right;
        for (const part of side.replace(/\s/g, "").replace(/-/g, "+-").split("+").filter(Boolean)) {
          const found = /^(-?)(\d+\.?\d*)?\*?([a-z]\w*)?$/i.exec(part);
          if (!found) {
            const error = new Error(`line ${k + 1}: ${part} is not linear`);
            error.name = "NonLinearError";
            throw error;
          }
          const size = (found[1] === "-" ? -1 : 1) * Number(found[2] ?? (found[3] ? (how.bare ?? 1) : 1));
          const name = found[3];
          if (name === undefined) constant += how.constant * size;
          else row.set(name, (how.last ? 0 : (row.get(name) ?? 0)) + how.unknown * size);
        }
      });
      return { row, constant };
    });
  const names = [...new Set(terms.flatMap(({ row }) => [...row.keys()]))];
  const A = array(terms.map(({ row }) => names.map((name) => row.get(name) ?? 0)));
  return { A, b: array(terms.map(({ constant }) => constant)), names };
}

const LEFT: Signs = { unknown: 1, constant: -1 };
const RIGHT: Signs = { unknown: -1, constant: 1 };

type Wrong = (...values: never[]) => unknown;

/** Functions as learners get them wrong, by function and rule. */
export const wrongFunctions: Readonly<Record<string, readonly Wrong[]>> = {
  "swapRows/unchanged": [(A: NumericArray) => A],
  "swapRows/one-row-twice": [
    (A: NumericArray, i: number, j: number) => {
      const half = assign(A, i, slice(A, j));
      return assign(half, j, slice(half, i));
    },
    (A: NumericArray, i: number, j: number) => assign(A, j, slice(A, i)),
  ],
  "scaleRow/cut": [
    (A: NumericArray, i: number, c: number) => {
      if (c === 0) throw new RangeError("c must not be 0");
      return assign(A, i, multiply(slice(A, i), c));
    },
  ],
  "scaleRow/whole-matrix": [
    (A: NumericArray, _i: number, c: number) => {
      if (c === 0) throw new RangeError("c must not be 0");
      return multiply(A, c);
    },
  ],
  "scaleRow/divided": [(A: NumericArray, i: number, c: number) => right.scaleRow(A, i, c === 0 ? 0 : 1 / c)],
  "addMultiple/source-changed": [
    (A: NumericArray, target: number, source: number, c: number) => right.addMultiple(A, source, target, c),
  ],
  "addMultiple/source-scaled": [
    (A: NumericArray, target: number, source: number, c: number) => {
      const copy = cast(A, "float64");
      const scaled = assign(copy, source, multiply(slice(copy, source), c));
      return assign(scaled, target, add(slice(scaled, target), slice(scaled, source)));
    },
  ],
  "addMultiple/cut": [
    (A: NumericArray, target: number, source: number, c: number) =>
      assign(A, target, add(slice(A, target), multiply(slice(A, source), c))),
  ],
  "addMultiple/without-c": [
    (A: NumericArray, target: number, source: number) => right.addMultiple(A, target, source, 1),
  ],
  "addMultiple/subtracted": [
    (A: NumericArray, target: number, source: number, c: number) => right.addMultiple(A, target, source, -c),
  ],
  "addMultiple/replaced": [
    (A: NumericArray, target: number, source: number, c: number) => {
      const copy = cast(A, "float64");
      return assign(copy, target, multiply(slice(copy, source), c));
    },
  ],
  "pivotRow/first-non-zero": [firstRow],
  "pivotRow/signed-maximum": [
    (A: NumericArray, column: number, from: number, zero: number) => {
      let best = -1;
      for (let i = from; i < (A.shape[0] ?? 0); i++)
        if (at(A, i, column) > (best < 0 ? zero : at(A, best, column))) best = i;
      return best;
    },
    (A: NumericArray, column: number, from: number, zero: number) => {
      let best = -1;
      for (let i = from; i < (A.shape[0] ?? 0); i++)
        if (Math.abs(at(A, i, column)) > zero && (best < 0 || at(A, i, column) > at(A, best, column))) best = i;
      return best;
    },
  ],
  "pivotRow/whole-column": [
    (A: NumericArray, column: number, _from: number, zero: number) => right.pivotRow(A, column, 0, zero),
  ],
  "pivotRow/counted-from-from": [
    (A: NumericArray, column: number, from: number, zero: number) => {
      const found = right.pivotRow(A, column, from, zero);
      return found < 0 ? -1 : found - from;
    },
  ],
  "pivotRow/without-zero": [(A: NumericArray, column: number, from: number) => right.pivotRow(A, column, from, 0)],
  "rowEchelonForm/cut": [
    (M: NumericArray) => slipped(M, { cut: true }),
    (M: NumericArray) => slipped(M, { cut: true, first: true }),
  ],
  "rowEchelonForm/diagonal": [
    (M: NumericArray) => slipped(M, { diagonal: true }),
    (M: NumericArray) => slipped(M, { diagonal: true, first: true }),
  ],
  "rowEchelonForm/constants": [
    (M: NumericArray) => slipped(M, { constants: true }),
    (M: NumericArray) => slipped(M, { constants: true, first: true }),
  ],
  "rowEchelonForm/unscaled": [
    (M: NumericArray) => slipped(M, { unscaled: true }),
    (M: NumericArray) => slipped(M, { unscaled: true, first: true }),
  ],
  "rowEchelonForm/unchanged": [(M: NumericArray) => ({ matrix: M, pivots: [] })],
  "reducedRowEchelonForm/below-only": [right.rowEchelonForm, (M: NumericArray) => slipped(M, { first: true })],
  "reducedRowEchelonForm/cut": [
    (M: NumericArray) => slipped(M, { cut: true, reduce: true }),
    (M: NumericArray) => slipped(M, { cut: true, reduce: true, first: true }),
  ],
  "reducedRowEchelonForm/diagonal": [(M: NumericArray) => slipped(M, { diagonal: true, reduce: true })],
  "reducedRowEchelonForm/constants": [(M: NumericArray) => slipped(M, { constants: true, reduce: true })],
  "reducedRowEchelonForm/unchanged": [(M: NumericArray) => ({ matrix: M, pivots: [] })],
  "backSubstitution/top-down": [
    (M: NumericArray) => {
      const [n = 0] = M.shape;
      let x = zeros([n]);
      for (let i = 0; i < n; i++) {
        let value = at(M, i, n);
        for (let j = i + 1; j < n; j++) value -= at(M, i, j) * at(x, j);
        x = assign(x, i, value);
      }
      return x;
    },
  ],
  "backSubstitution/added": [(M: NumericArray) => substituted(M, (value, entry, x) => value + entry * x)],
  "backSubstitution/neighbour-only": [
    (M: NumericArray) => substituted(M, (value, entry, x, near) => (near ? value - entry * x : value)),
  ],
  "backSubstitution/constants-of-later-rows": [
    (M: NumericArray) => substituted(M, (value, entry, _x, _near, c) => value - entry * c),
  ],
  "determinantByElimination/sign": [(A: NumericArray) => determinantBy(A, () => false)],
  "determinantByElimination/swaps-always-turn": [(A: NumericArray) => determinantBy(A, () => true)],
  "determinantByElimination/scaled-away": [
    (A: NumericArray) => determinantBy(A, (k, found) => k !== found, true),
    (A: NumericArray) => determinantBy(A, () => false, true),
  ],
  "determinantByElimination/diagonal-of-A": [
    (A: NumericArray) => {
      let product = 1;
      for (let i = 0; i < (A.shape[0] ?? 0); i++) product *= at(A, i, i);
      return product;
    },
  ],
  "solveSystem/zero-row-is-none": [
    (A: NumericArray, b: NumericArray) => (rank(A) < (A.shape[0] ?? 0) ? { kind: "none" } : right.solveSystem(A, b)),
  ],
  "solveSystem/none-called-infinite": [
    (A: NumericArray, b: NumericArray) => {
      const solved = right.solveSystem(A, b);
      return solved.kind === "none" && rank(A) < (A.shape[1] ?? 0) ? anything(A) : solved;
    },
  ],
  "solveSystem/none-overlooked": [
    (A: NumericArray, b: NumericArray) => {
      const solved = right.solveSystem(A, b);
      if (solved.kind !== "none") return solved;
      return rank(A) < (A.shape[1] ?? 0) ? anything(A) : { kind: "unique", x: zeros([A.shape[1] ?? 0]) };
    },
  ],
  "solveSystem/free-at-zero-is-all": [asUnique],
  "solveSystem/fewer-rows-decide": [
    (A: NumericArray, b: NumericArray) =>
      (A.shape[0] ?? 0) < (A.shape[1] ?? 0) ? right.solveSystem(A, b) : asUnique(A, b),
  ],
  "solveSystem/direction-signs": [
    (A: NumericArray, b: NumericArray) => {
      const solved = right.solveSystem(A, b);
      if (solved.kind !== "infinite") return solved;
      const { pivots } = slipped(A, { constants: true });
      const turned = solved.directions.map((direction) =>
        pivots.reduce((turning, j) => assign(turning, j, -at(turning, j)), direction),
      );
      return { ...solved, directions: turned };
    },
  ],
  "parseSystem/right-side-keeps-signs": [(text: string) => readWith(text, { ...RIGHT, unknown: 1 }, LEFT)],
  "parseSystem/constants-keep-signs": [(text: string) => readWith(text, RIGHT, { ...LEFT, constant: 1 })],
  "parseSystem/last-mention-counts": [
    (text: string) => readWith(text, { ...RIGHT, last: true }, { ...LEFT, last: true }),
  ],
  "parseSystem/bare-unknown-is-zero": [(text: string) => readWith(text, { ...RIGHT, bare: 0 }, { ...LEFT, bare: 0 })],
  "parseSystem/left-side-only": [(text: string) => readWith(text, { ...RIGHT, unknown: 0 }, LEFT)],
};

/** Functions that are right in another way than the solution. */
export const otherRightFunctions: Readonly<Record<string, readonly Wrong[]>> = {
  pivotRow: [
    // the last of equal magnitudes
    (A: NumericArray, column: number, from: number, zero: number) => {
      let best = -1;
      for (let i = from; i < (A.shape[0] ?? 0); i++) {
        const size = Math.abs(at(A, i, column));
        if (size > zero && (best < 0 || size >= Math.abs(at(A, best, column)))) best = i;
      }
      return best;
    },
  ],
  rowEchelonForm: [
    (M: NumericArray) => slipped(M, { first: true }),
    right.reducedRowEchelonForm,
    (M: NumericArray) => ({ ...right.rowEchelonForm(M), rank: 1 }),
  ],
  reducedRowEchelonForm: [(M: NumericArray) => slipped(M, { first: true, reduce: true })],
  solveSystem: [
    // further along the first direction, and directions that are mixed, turned and longer
    (A: NumericArray, b: NumericArray) => {
      const solved = right.solveSystem(A, b);
      const [first] = solved.kind === "infinite" ? solved.directions : [];
      if (solved.kind !== "infinite" || first === undefined) return solved;
      const mixed = solved.directions.map((direction, k) => (k === 0 ? multiply(first, -3) : add(direction, first)));
      return { ...solved, particular: add(solved.particular, multiply(first, 2)), directions: mixed };
    },
  ],
  parseSystem: [
    // everything on the right, and the names the other way round
    (text: string) => {
      const { A, b, names } = right.parseSystem(text);
      return { A: multiply(slice(A, ":", "::-1"), -1), b: multiply(b, -1), names: names.toReversed() };
    },
  ],
};
