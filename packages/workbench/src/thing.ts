import { Q, S, type Surd, type SurdLike, surd } from "@gradus/math/exact";
import { type MathNode, surdMatrixNode, surdNode, surdPointNode, toLatex } from "@gradus/math/explain";

/** A mathematical object that came out, exact, so that it can be written in other notations. */
export type Thing =
  | { readonly kind: "number"; readonly of: Surd }
  | { readonly kind: "vector"; readonly of: readonly Surd[] }
  | { readonly kind: "matrix"; readonly of: readonly (readonly Surd[])[]; readonly columns: number };

/** A number as a thing. */
export function numberThing(value: SurdLike): Thing {
  return { kind: "number", of: surd(value) };
}

/** A vector as a thing. */
export function vectorThing(entries: readonly SurdLike[]): Thing {
  return { kind: "vector", of: entries.map((entry) => surd(entry)) };
}

/** A matrix, of fractions or of surds, as a thing. */
export function matrixThing(A: {
  readonly columns: number;
  readonly entries: readonly (readonly SurdLike[])[];
}): Thing {
  return { kind: "matrix", of: A.entries.map((row) => row.map((entry) => surd(entry))), columns: A.columns };
}

/** A thing as notation. */
export function thingNode(thing: Thing): MathNode {
  if (thing.kind === "number") return surdNode(thing.of);
  if (thing.kind === "vector") return surdPointNode(thing.of);
  return surdMatrixNode({ rows: thing.of.length, columns: thing.columns, entries: thing.of });
}

/** `value` and `exact` for scripts: JSON numbers, and the same nesting as strings such as "-1/3" or "(1+sqrt(5))/2". */
export type ThingData = { readonly value: unknown; readonly exact: unknown };

/** A thing for scripts. A number beyond the range of a double is null once it is JSON; `exact` still has it. */
export function thingData(thing: Thing): ThingData {
  if (thing.kind === "number") return { value: S.toNumber(thing.of), exact: S.toText(thing.of) };
  if (thing.kind === "vector") return { value: thing.of.map(S.toNumber), exact: thing.of.map(S.toText) };
  return {
    value: thing.of.map((row) => row.map(S.toNumber)),
    exact: thing.of.map((row) => row.map(S.toText)),
  };
}

/** The notations that a result can be copied in. */
export const notations = ["LaTeX", "NumPy", "TypeScript"] as const;

/** One of {@link notations}. */
export type Notation = (typeof notations)[number];

/**
 * A thing in another notation, to be pasted there. NumPy works out fractions and roots in floating point; the toolkit keeps them.
 *
 * @example writeThing(vectorThing([1, "-1/3"]), "NumPy") // => "np.array([1, -1/3])"
 * @example writeThing(matrixThing(matrix([[1, "1/2"]])), "TypeScript") // => "matrix([[1, \"1/2\"]])"
 */
export function writeThing(thing: Thing, notation: Notation): string {
  if (notation === "LaTeX") return toLatex(thingNode(thing), { objects: false });
  const isNumPy = notation === "NumPy";
  const isRational = [thing.of].flat(2).every((value) => S.isRational(value));
  const entry = isNumPy ? inNumPy : isRational ? inToolkit : inSurds;
  const list = (values: readonly Surd[]): string => `[${values.map(entry).join(", ")}]`;
  if (thing.kind === "number") return isNumPy || !isRational ? entry(thing.of) : `Q.of(${entry(thing.of)})`;
  if (thing.kind === "vector")
    return isNumPy ? `np.array(${list(thing.of)})` : isRational ? `vector(${list(thing.of)})` : list(thing.of);
  const rows = `[${thing.of.map(list).join(", ")}]`;
  return isNumPy ? `np.array(${rows})` : isRational ? `matrix(${rows})` : `surdMatrix(${rows})`;
}

/** A thing and the letter that it goes by, if it has one. */
export type NamedThing = { readonly thing: Thing; readonly name?: string };

/**
 * Several things in another notation, a line each; those with a letter are given to it.
 *
 * @example writeThings([{ name: "L", thing: numberThing(2) }, { name: "U", thing: numberThing("1/2") }], "NumPy") // => "L = 2\nU = 1/2"
 */
export function writeThings(things: readonly NamedThing[], notation: Notation): string {
  const [only, ...others] = things;
  if (only !== undefined && others.length === 0) return writeThing(only.thing, notation);
  const given = notation === "TypeScript" ? "const " : "";
  const end = notation === "TypeScript" ? ";" : "";
  return things
    .map(({ thing, name }) => (name === undefined ? "" : `${given}${name} = `) + writeThing(thing, notation) + end)
    .join("\n");
}

function inNumPy(value: Surd): string {
  return S.toText(value).replaceAll("sqrt(", "np.sqrt(");
}

/** A fraction as the toolkit reads it: a number where JavaScript holds it exactly, else a text. */
function inToolkit({ rational }: Surd): string {
  const text = Q.toText(rational);
  return rational.denominator === 1n && Number.isSafeInteger(Q.toNumber(rational)) ? text : JSON.stringify(text);
}

function inSurds(value: Surd): string {
  if (S.isRational(value)) return inToolkit(value);
  const { rational, coefficient, radicand } = value;
  const part = (of: Surd["rational"]): string => inToolkit(surd(of));
  return `surd(${part(rational)}, ${part(coefficient)}, ${radicand}n)`;
}
