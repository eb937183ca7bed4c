import { eigen as eigenInFloats } from "@gradus/math";
import {
  type Eigenvalue,
  type ExactMatrix,
  eigen as exactEigen,
  type Polynomial,
  S,
  type SurdVector,
} from "@gradus/math/exact";
import { explainEigen, type MathNode, polynomialNode, surdNode, toText } from "@gradus/math/explain";
import { fitsFloats, floats } from "../floats.ts";
import type { Answered, Operation, Outcome } from "../operation.ts";
import { way } from "../operation.ts";
import { type Thing, thingNode } from "../thing.ts";
import { type Complex, complexExact, complexNode, eigenBeside } from "./eigen-beside.ts";
import { notSquare } from "./shapes.ts";

/** One eigenvalue as it is listed, its multiplicity spelled out: the number, how it is written, and an eigenvector where one is left. */
type Listed = {
  readonly value: number | Complex;
  readonly exact: string | null;
  readonly thing: Thing;
  readonly node: MathNode;
  readonly vector: readonly (number | Complex)[] | null;
  readonly vectorThing: Thing | null;
};

/** Eigenvalues and eigenvectors: exact as far as fractions and square roots reach, in floating point beyond. */
export const eigen: Operation = {
  verb: "eig",
  title: "Eigenvalues and eigenvectors",
  summary: "Eigenvalues and eigenvectors of a square matrix",
  details: [
    "Real eigenvalues come first, in descending order, then complex pairs, each as often as its multiplicity says.",
    "With --json, exact has those that are fractions or a + b√d, null for the others.",
    "Eigenvectors have length 1; where no independent one is left stands null, and defective is true.",
  ],
  examples: ['eig "2 1; 1 2"', 'eig "0 -1; 1 0" --json', 'eig "1 1; 1 0" --steps'],
  ways: [way([{ kind: "matrix", name: "A" }], { refuses: notSquare, run: eigenOf })],
};

function eigenOf(A: ExactMatrix): Outcome {
  const { value, steps } = exactEigen(A);
  const hasFloats = fitsFloats(A.entries);
  const found = hasFloats ? listedInFloats(A) : [];
  const listed = merged(listedExactly(value.values, value.spaces), found);
  const defective = listed.some(({ vector }) => vector === null);
  return {
    data: {
      value: listed.map((each) => each.value),
      vectors: listed.map(({ vector }) => vector),
      exact: listed.map(({ exact }) => exact),
      complex: listed.some((each) => typeof each.value !== "number"),
      defective,
    },
    answer:
      A.rows === 0
        ? [{ label: "Without rows there are no eigenvalues." }]
        : listed.flatMap(({ node, thing, vectorThing }, i): readonly Answered[] => [
            { label: `Eigenvalue ${i + 1}:`, node, thing, name: `lambda${i + 1}` },
            ...(vectorThing === null
              ? [{ label: "No independent eigenvector is left for it." }]
              : [
                  {
                    label: "with the eigenvector",
                    node: thingNode(vectorThing),
                    thing: vectorThing,
                    name: `v${i + 1}`,
                  },
                ]),
          ]),
    ...remarked(value.outOfReach, defective, hasFloats),
    ...(A.rows === 0 ? {} : { inFloats: () => eigenBeside(A, value.outOfReach === null ? value.values : null) }),
    steps: () => explainEigen(steps),
  };
}

/** In plain words, what is out of reach and what is missing. */
function remarked(outOfReach: Polynomial | null, defective: boolean, hasFloats: boolean): Pick<Outcome, "remark"> {
  const reach =
    outOfReach === null
      ? []
      : [
          `The roots of ${toText(polynomialNode(outOfReach, "λ"))} are neither fractions nor of the form a + b√d, so exact values are out of reach for them.`,
          hasFloats ? "What you see for them is in floating point." : "Floating point can't hold this matrix either.",
        ];
  const missing = defective ? ["The matrix has too few independent eigenvectors: it is defective."] : [];
  const sentences = [...reach, ...missing];
  return sentences.length === 0 ? {} : { remark: sentences.join(" ") };
}

type Space = {
  readonly value: Eigenvalue extends infer E ? (E extends { readonly value: infer V } ? V : never) : never;
  readonly basis: readonly SurdVector[];
};

function listedExactly(values: readonly Eigenvalue[], spaces: readonly Space[]): readonly Listed[] {
  return values.flatMap((each): readonly Listed[] => {
    if (each.kind === "complex") return complexListed(each);
    const basis = spaces.find((space) => S.equals(space.value, each.value))?.basis ?? [];
    return Array.from({ length: each.multiplicity }, (_, i): Listed => {
      const vector = basis[i];
      return {
        value: S.toNumber(each.value),
        exact: S.toText(each.value),
        thing: { kind: "number", of: each.value },
        node: surdNode(each.value),
        vector: vector === undefined ? null : unit(vector.map(S.toNumber)),
        vectorThing: vector === undefined ? null : { kind: "vector", of: vector },
      };
    });
  });
}

/** Complex pairs are exact; their eigenvectors are taken from floating point. */
function complexListed({ re, im, multiplicity }: Eigenvalue & { readonly kind: "complex" }): readonly Listed[] {
  const pair = ([1, -1] as const).map((sign): Listed => {
    const value = { re: S.toNumber(S.of(re)), im: sign * S.toNumber(im) };
    return {
      value,
      exact: complexExact(re, im, sign),
      thing: { kind: "number", of: value },
      node: complexNode(re, im, sign),
      vector: null,
      vectorThing: null,
    };
  });
  return Array.from({ length: multiplicity }, () => pair).flat();
}

function listedInFloats(A: ExactMatrix): readonly Listed[] {
  const { values, vectors } = eigenInFloats(floats(A));
  const entry = (i: number, j: number): Complex => {
    const at = i * vectors.re.columns + j;
    return { re: vectors.re.data[at] ?? 0, im: vectors.im.data[at] ?? 0 };
  };
  return values.map((value, j): Listed => {
    const isReal = value.im === 0;
    const column = Array.from({ length: A.rows }, (_, i) => entry(i, j));
    const vector = isReal ? column.map(({ re }) => re) : column;
    const thing: Thing = { kind: "number", of: isReal ? value.re : value };
    return {
      value: isReal ? value.re : value,
      exact: null,
      thing,
      node: thingNode(thing),
      vector,
      vectorThing: { kind: "vector", of: vector },
    };
  });
}

/** Each exact value in the place of the float nearest to it; a complex one takes over its eigenvector. What is left is in floats. */
function merged(exact: readonly Listed[], found: readonly Listed[]): readonly Listed[] {
  const rest = [...found];
  const taken = exact.map((each): Listed => {
    const nearest = rest.toSorted((a, b) => apart(a.value, each.value) - apart(b.value, each.value))[0];
    if (nearest === undefined) return each;
    rest.splice(rest.indexOf(nearest), 1);
    if (typeof each.value === "number") return each;
    return { ...each, vector: nearest.vector, vectorThing: nearest.vectorThing };
  });
  if (rest.length === 0) return taken;
  const real = ({ value }: Listed): number => (typeof value === "number" ? value : value.re);
  const isComplex = ({ value }: Listed): number => (typeof value === "number" ? 0 : 1);
  return [...taken, ...rest].toSorted((a, b) => isComplex(a) - isComplex(b) || real(b) - real(a));
}

function apart(a: number | Complex, b: number | Complex): number {
  const [p, q] = [a, b].map((value) => (typeof value === "number" ? { re: value, im: 0 } : value));
  return p === undefined || q === undefined ? 0 : Math.hypot(p.re - q.re, p.im - q.im);
}

/** Length 1, the first entry that is not zero positive. */
function unit(v: readonly number[]): readonly number[] {
  const length = Math.hypot(...v);
  const first = v.find((entry) => entry !== 0) ?? 1;
  return v.map((entry) => (entry === 0 ? 0 : entry / (first < 0 ? -length : length)));
}
