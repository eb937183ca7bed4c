import { type ExactMatrix, type ExactVector, formatRational, Q, type Rational } from "@gradus/math/exact";
import { type MathNode, matrixNode, numberNode, pointNode, toLatex } from "@gradus/math/explain";

/** A mathematical object that came out, so that it can be written in other notations. */
export type Thing =
  | { readonly kind: "number"; readonly of: Rational }
  | { readonly kind: "vector"; readonly of: ExactVector }
  | { readonly kind: "matrix"; readonly of: ExactMatrix };

/** A thing as notation. */
export function thingNode(thing: Thing): MathNode {
  if (thing.kind === "number") return numberNode(thing.of);
  return thing.kind === "vector" ? pointNode(thing.of) : matrixNode(thing.of);
}

/** The notations that a result can be copied in. */
export const notations = ["LaTeX", "NumPy", "TypeScript"] as const;

/** One of {@link notations}. */
export type Notation = (typeof notations)[number];

/**
 * A thing in another notation, to be pasted there. NumPy divides fractions into floating-point numbers; the toolkit keeps them.
 *
 * @example writeThing({ kind: "vector", of: vector([1, "-1/3"]) }, "NumPy") // => "np.array([1, -1/3])"
 * @example writeThing({ kind: "matrix", of: matrix([[1, "1/2"]]) }, "TypeScript") // => "matrix([[1, \"1/2\"]])"
 */
export function writeThing(thing: Thing, notation: Notation): string {
  if (notation === "LaTeX") return toLatex(thingNode(thing), { objects: false });
  const entry = (value: Rational): string => {
    const text = formatRational(value);
    const isExact = notation === "NumPy" || (value.denominator === 1n && Number.isSafeInteger(Q.toNumber(value)));
    return isExact ? text : JSON.stringify(text);
  };
  const list = (values: readonly Rational[]): string => `[${values.map(entry).join(", ")}]`;
  if (thing.kind === "number") return notation === "NumPy" ? entry(thing.of) : `Q.of(${entry(thing.of)})`;
  if (thing.kind === "vector") return `${notation === "NumPy" ? "np.array" : "vector"}(${list(thing.of)})`;
  return `${notation === "NumPy" ? "np.array" : "matrix"}([${thing.of.entries.map(list).join(", ")}])`;
}
