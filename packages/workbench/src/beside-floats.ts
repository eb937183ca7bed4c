import { type ExactMatrix, integerSquareRoot, Q, type Rational, S, type Surd, valueOfDouble } from "@gradus/math/exact";
import { type Entry, isExact, raised } from "./entry.ts";
import type { Answered } from "./operation.ts";
import { entriesOf, refilled, type Thing, thingData, thingNode } from "./thing.ts";

/** The same in 64-bit floating point, and how far it is off. */
export type InFloats = {
  /** The fields for scripts that are other than those of the exact result. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly answer: readonly Answered[];
  /** A sentence about the error, or about what floating point can't do here. */
  readonly remark: string;
};

/** A thing that is known exactly, and what floating point found for it, its entries row after row. */
export type Beside = {
  readonly exact: Thing;
  readonly found: readonly number[];
  readonly label?: string;
  readonly name?: string;
};

/**
 * Sets a floating-point result beside the exact one. The error is the largest distance of an entry, measured against the largest entry there is;
 * it is worked out exactly, also where there are roots.
 */
export function besideFloats(exact: Thing, found: readonly number[]): InFloats {
  return allBesideFloats([{ exact, found }], { value: thingData(refilled(exact, found)).value });
}

/** The same for several things. */
export function allBesideFloats(all: readonly Beside[], data: Readonly<Record<string, unknown>>): InFloats {
  return { data, answer: all.map(answered), remark: errorSentence(all) };
}

function answered({ exact, found, label, name }: Beside): Answered {
  return floating(refilled(exact, found), label, name);
}

/** A thing of floats as an answer. */
export function floating(thing: Thing, label?: string, name?: string): Answered {
  return {
    node: thingNode(thing),
    thing,
    ...(label === undefined ? {} : { label }),
    ...(name === undefined ? {} : { name }),
  };
}

/** "The error is 2 · 10⁻¹⁶ of the largest entry." */
export function errorSentence(all: readonly Pick<Beside, "exact" | "found">[]): string {
  if (!all.every(({ found }) => found.every(Number.isFinite)))
    return "The result is too large for a floating-point number.";
  const error = Math.max(0, ...all.map(({ exact, found }) => relativeError(entriesOf(exact).filter(isExact), found)));
  const isOne = all.length === 1 && all[0]?.exact.kind === "number";
  return error === 0
    ? "No error at all."
    : `The error is ${size(error)} of ${isOne ? "the value" : "the largest entry"}.`;
}

/** The largest distance of an entry against the largest entry; against 1 where all are zero. */
export function relativeError(exact: readonly Surd[], found: readonly number[]): number {
  const off = Math.max(0, ...exact.map((value, i) => distance(value, found[i] ?? 0)));
  const largest = Math.max(0, ...exact.map((value) => Math.abs(S.toNumber(value))));
  return largest === 0 || !Number.isFinite(largest) ? off : off / largest;
}

/** A size in one digit: "2 · 10⁻¹⁶". */
export function size(value: number): string {
  const [digit, exponent = ""] = value.toExponential(0).split("e");
  return `${digit} · 10${raised(exponent)}`;
}

/** How far a float is from the exact value. The root is taken as a fraction that is right to far below the smallest float. */
export function distance(exact: Surd, found: number): number {
  const off = Q.subtract(asFraction(exact), valueOfDouble(found));
  return Math.abs(Q.toNumber(off));
}

const BITS = 1200n;

function asFraction({ rational, coefficient, radicand }: Surd): Rational {
  if (Q.isZero(coefficient)) return rational;
  const square = coefficient.numerator ** 2n * radicand;
  const root = Q.of(integerSquareRoot(square << (2n * BITS)), coefficient.denominator << BITS);
  return Q.sign(coefficient) < 0 ? Q.subtract(rational, root) : Q.add(rational, root);
}

/**
 * How much is left of what ought to be zero, against the largest entry of something: 0 where nothing is.
 *
 * @example leftOver(matrix([["1/10", 0]]), matrix([[0, -2]])) // => 0.05
 */
export function leftOver(left: ExactMatrix, of: ExactMatrix): number {
  const [off, whole] = [left, of].map(({ entries }) => largestOf(entries.flat()));
  return off === undefined || whole === undefined || Q.isZero(off)
    ? 0
    : Q.toNumber(Q.isZero(whole) ? off : Q.divide(off, whole));
}

function largestOf(entries: readonly Rational[]): Rational {
  return entries.map(Q.absolute).reduce((most, entry) => (Q.compare(entry, most) > 0 ? entry : most), Q.of(0));
}

/** A − B, of one shape. */
export function minus(A: ExactMatrix, B: ExactMatrix): ExactMatrix {
  return {
    ...A,
    entries: A.entries.map((row, i) => row.map((entry, j) => Q.subtract(entry, B.entries[i]?.[j] ?? Q.of(0)))),
  };
}

/** "PA − LU is 2 · 10⁻¹⁷ of the largest entry of A." What is called zero is exactly zero. */
export function leftSentence(what: string, left: number, of?: string): string {
  return left === 0
    ? `${what} is exactly zero.`
    : `${what} is off zero by ${size(left)}${of === undefined ? "" : ` of ${of}`}.`;
}

/** Whether floating point kept everything finite. */
export function isFiniteThing(entries: readonly Entry[]): boolean {
  return entries.every((entry) => {
    if (typeof entry === "number") return Number.isFinite(entry);
    return isExact(entry) || (Number.isFinite(entry.re) && Number.isFinite(entry.im));
  });
}
