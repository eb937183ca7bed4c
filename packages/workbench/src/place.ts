import { type ExactMatrix, type ExactVector, type Rational, ZERO } from "@gradus/math/exact";
import { equalsNode, linearNode, type MathNode, matrixNode, numberNode, pointNode } from "@gradus/math/explain";
import { readMatrix, readNumber, readSystem, readVector, type WrittenSystem } from "@gradus/math/reading";
import { asWritten } from "./as-written.ts";
import { indexed } from "./words.ts";

/** What can be given to an operation, by the name of what is typed. */
export type Given = {
  readonly matrix: ExactMatrix;
  readonly vector: ExactVector;
  readonly system: WrittenSystem;
  readonly number: Rational;
};

/** The kinds of things that can be typed. */
export type GivenKind = keyof Given;

/** One thing that an operation asks for. */
export type Place<K extends GivenKind = GivenKind> = {
  readonly kind: K;
  /** How formulas and messages call it: "A", "b", "the system". */
  readonly name: string;
  /** What stands over its box, where the name alone would not say enough: "The right-hand side b". */
  readonly label?: string;
};

const readers: { readonly [K in GivenKind]: (text: string) => Given[K] } = {
  matrix: readMatrix,
  vector: readVector,
  system: readSystem,
  number: readNumber,
};

/**
 * Reads what was typed for a place.
 *
 * @throws ReadingError with what is wrong, where, and what can be typed.
 * @example readPlace({ kind: "number", name: "k" }, "-1/3") // => Q.of("-1/3")
 */
export function readPlace<K extends GivenKind>(place: Place<K>, text: string): Given[K] {
  return readers[place.kind](asWritten(text));
}

/** What was given, as notation. */
export function givenNode<K extends GivenKind>({ kind }: Place<K>, given: Given[K]): MathNode {
  switch (kind) {
    case "matrix":
      return matrixNode(given as ExactMatrix);
    case "vector":
      return pointNode(given as ExactVector);
    case "number":
      return numberNode(given as Rational);
    default: {
      const { coefficients, constants, unknowns } = given as WrittenSystem;
      const names = unknowns.map(indexed);
      const lines = coefficients.entries.map((row, i) =>
        equalsNode(linearNode(row, names), numberNode(constants[i] ?? ZERO)),
      );
      return { type: "system", lines };
    }
  }
}
