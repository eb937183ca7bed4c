import type { Matrix } from "@gradus/math";
import { Q, type Rational, S, type Surd, valueOfDouble } from "@gradus/math/exact";
import { type MathNode, textNode, tupleNode } from "@gradus/math/explain";
import type { Thing } from "./thing.ts";

/** The same result in 64-bit floating point, and how far it is off. */
export type InFloats = { readonly value: unknown; readonly node: MathNode; readonly remark: string };

/**
 * Sets a floating-point result beside the exact one. `found` holds its entries row after row. The error is the largest
 * distance of an entry, measured against the largest entry there is; it is worked out exactly.
 */
export function besideFloats(thing: Thing, found: readonly number[]): InFloats {
  const exact = [thing.of].flat(2) as readonly Surd[];
  const remark = found.every(Number.isFinite) ? errorWords(exact, found) : "too large for a floating-point number";
  return { ...asFloats(thing, found), remark };
}

/** A thing in floating point, in its own shape: its entries row after row, rounded from the exact ones unless they are given. */
export function asFloats(thing: Thing, found?: readonly number[]): Pick<InFloats, "value" | "node"> {
  const entries = found ?? ([thing.of].flat(2) as readonly Surd[]).map(S.toNumber);
  const nodes = entries.map((value) => textNode(decimal(value)));
  const [first = textNode("")] = nodes;
  if (thing.kind === "number") return { value: entries[0] ?? null, node: first };
  if (thing.kind === "vector") return { value: entries, node: tupleNode(nodes) };
  const inRows = <T>(items: readonly T[]): readonly (readonly T[])[] =>
    thing.of.map((_, i) => items.slice(i * thing.columns, (i + 1) * thing.columns));
  return { value: inRows(entries), node: { type: "matrix", entries: inRows(nodes) } };
}

function errorWords(exact: readonly Surd[], found: readonly number[]): string {
  const offs = exact.map((value, i) => distance(value, found[i] ?? 0));
  const largestOff = Math.max(0, ...offs);
  const largest = Math.max(0, ...exact.map((value) => Math.abs(S.toNumber(value))));
  if (largestOff === 0) return "no error at all";
  const relative = largest === 0 ? largestOff : largestOff / largest;
  const [digit, exponent = ""] = relative.toExponential(0).split("e");
  return `an error of ${digit} · 10${raised(exponent)} of the largest entry`;
}

const RAISED: Readonly<Record<string, string>> = { "-": "⁻", "+": "" };

/** A whole number as an exponent in plain text. */
function raised(exponent: string): string {
  return exponent.replace(/./g, (sign) => RAISED[sign] ?? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(sign)));
}

function distance(exact: Surd, found: number): number {
  if (!S.isRational(exact)) return Math.abs(S.toNumber(exact) - found);
  const off: Rational = Q.subtract(exact.rational, valueOfDouble(found));
  return Math.abs(Q.toNumber(off));
}

/** A float in up to ten significant digits, with a true minus sign. */
export function decimal(value: number): string {
  return String(Number(value.toPrecision(10))).replace("-", "−");
}

/** A complex float: "1 + 2i", "−i". */
export function complexText({ re, im }: { readonly re: number; readonly im: number }): string {
  const size = Math.abs(im) === 1 ? "i" : `${decimal(Math.abs(im))}i`;
  if (re === 0) return im < 0 ? `−${size}` : size;
  return `${decimal(re)} ${im < 0 ? "−" : "+"} ${size}`;
}

/** Floats, real or complex, as a tuple. */
export function listNodeOf(values: readonly (number | { readonly re: number; readonly im: number })[]): MathNode {
  return tupleNode(values.map((value) => textNode(typeof value === "number" ? decimal(value) : complexText(value))));
}

/** A matrix of floats as notation. */
export function matrixNodeOf({ rows, columns, data }: Matrix): MathNode {
  const entry = (i: number, j: number): MathNode => textNode(decimal(data[i * columns + j] ?? 0));
  return {
    type: "matrix",
    entries: Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => entry(i, j))),
  };
}
