import { S, type SurdLike, surd } from "@gradus/math/exact";
import { type MathNode, textNode, tupleNode } from "@gradus/math/explain";
import { type Entry, entryNode, entryValue, isExact } from "./entry.ts";

/** A mathematical object that came out, exact or in floating point, so that it can be written in other notations. */
export type Thing =
  | { readonly kind: "number"; readonly of: Entry }
  | { readonly kind: "vector"; readonly of: readonly Entry[] }
  | { readonly kind: "matrix"; readonly of: readonly (readonly Entry[])[]; readonly columns: number };

/** An exact number as a thing. */
export function numberThing(value: SurdLike): Thing {
  return { kind: "number", of: surd(value) };
}

/** An exact vector as a thing. */
export function vectorThing(entries: readonly SurdLike[]): Thing {
  return { kind: "vector", of: entries.map((entry) => surd(entry)) };
}

/** An exact matrix, of fractions or of surds, as a thing. */
export function matrixThing(A: {
  readonly columns: number;
  readonly entries: readonly (readonly SurdLike[])[];
}): Thing {
  return { kind: "matrix", of: A.entries.map((row) => row.map((entry) => surd(entry))), columns: A.columns };
}

/** The numbers of a thing, those of a matrix row after row. */
export function entriesOf(thing: Thing): readonly Entry[] {
  return [thing.of].flat(2) as readonly Entry[];
}

/** The same shape filled with other numbers, given as {@link entriesOf} gives them. */
export function refilled(thing: Thing, entries: readonly Entry[]): Thing {
  if (thing.kind === "number") return { kind: "number", of: entries[0] ?? 0 };
  if (thing.kind === "vector") return { kind: "vector", of: entries };
  const { columns } = thing;
  return { kind: "matrix", columns, of: thing.of.map((_, i) => entries.slice(i * columns, (i + 1) * columns)) };
}

/** A thing with every exact number rounded to the nearest double. */
export function rounded(thing: Thing): Thing {
  return refilled(thing, entriesOf(thing).map(entryValue));
}

/** A thing as notation. */
export function thingNode(thing: Thing): MathNode {
  if (thing.kind === "number") return entryNode(thing.of);
  if (thing.kind === "vector") return tupleNode(thing.of.map(entryNode));
  const rows = thing.of.length;
  if (rows === 0 || thing.columns === 0) return textNode(`a ${rows}×${thing.columns} matrix, without entries`);
  return { type: "matrix", entries: thing.of.map((row) => row.map(entryNode)) };
}

/** `value` and, for what is exact, `exact` for scripts: JSON numbers, and the same nesting as strings such as "-1/3" or "(1+sqrt(5))/2". */
export type ThingData = { readonly value: unknown; readonly exact?: unknown };

/** A thing for scripts. A number beyond the range of a double is null once it is JSON; `exact` still has it. */
export function thingData(thing: Thing): ThingData {
  const value = nested(thing, entryValue);
  const isAllExact = entriesOf(thing).every(isExact);
  return isAllExact ? { value, exact: nested(thing, (entry) => (isExact(entry) ? S.toText(entry) : null)) } : { value };
}

function nested(thing: Thing, of: (entry: Entry) => unknown): unknown {
  if (thing.kind === "number") return of(thing.of);
  if (thing.kind === "vector") return thing.of.map(of);
  return thing.of.map((row) => row.map(of));
}
