import { eigen as eigenInFloats } from "@gradus/math";
import { type Eigenvalue, type ExactMatrix, eigen as exactEigen, Q, S, type SurdVector } from "@gradus/math/exact";
import { explainEigen, type MathNode, surdNode, surdPointNode, textNode } from "@gradus/math/explain";
import { floats } from "../floats.ts";
import { complexText, decimal, listNodeOf } from "../numeric.ts";
import { type Answered, type Operation, type Outcome, way } from "../operation.ts";
import { notSquare } from "./shapes.ts";

type Complex = { readonly re: number; readonly im: number };

/** One eigenvalue as it is listed, its multiplicity spelled out: the number, how it is written, and an eigenvector where one is left. */
type Listed = {
  readonly value: number | Complex;
  readonly exact: string | null;
  readonly node: MathNode;
  readonly vector: readonly (number | Complex)[] | null;
  readonly vectorNode: MathNode | null;
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
  const listed = value.outOfReach === null ? listedExactly(A, value.values, value.spaces) : listedInFloats(A);
  const defective = listed.some(({ vector }) => vector === null);
  return {
    data: {
      value: listed.map((each) => each.value),
      vectors: listed.map(({ vector }) => vector),
      exact: listed.map(({ exact }) => exact),
      complex: listed.some((each) => typeof each.value !== "number"),
      defective,
    },
    answer: listed.flatMap(({ node, vectorNode }, i): readonly Answered[] => [
      { label: `Eigenvalue ${i + 1}:`, node },
      ...(vectorNode === null
        ? [{ label: "no independent eigenvector is left for it" }]
        : [{ label: "with the eigenvector", node: vectorNode }]),
    ]),
    ...(value.outOfReach === null
      ? {}
      : { remark: "Not all of these are fractions or a + b√d, so they are given in floating point." }),
    steps: () => explainEigen(steps),
  };
}

type Space = {
  readonly value: Eigenvalue extends infer E ? (E extends { readonly value: infer V } ? V : never) : never;
  readonly basis: readonly SurdVector[];
};

function listedExactly(A: ExactMatrix, values: readonly Eigenvalue[], spaces: readonly Space[]): readonly Listed[] {
  const real = values.flatMap((each): readonly Listed[] => {
    if (each.kind !== "real") return [];
    const basis = spaces.find((space) => S.equals(space.value, each.value))?.basis ?? [];
    return Array.from({ length: each.multiplicity }, (_, i): Listed => {
      const vector = basis[i];
      return {
        value: S.toNumber(each.value),
        exact: S.toText(each.value),
        node: surdNode(each.value),
        vector: vector === undefined ? null : unit(vector.map(S.toNumber)),
        vectorNode: vector === undefined ? null : surdPointNode(vector),
      };
    });
  });
  const pairs = values.filter((each) => each.kind === "complex");
  if (pairs.length === 0) return real;
  const found = listedInFloats(A).filter(({ value }) => typeof value !== "number");
  const written = pairs.flatMap(({ re, im, multiplicity }) =>
    Array.from({ length: multiplicity }, () => [
      `${complexExact(Q.toText(re), S.toText(im), "+")}`,
      `${complexExact(Q.toText(re), S.toText(im), "-")}`,
    ]).flat(),
  );
  return [...real, ...found.map((each, i) => ({ ...each, exact: written[i] ?? null }))];
}

function complexExact(re: string, im: string, sign: "+" | "-"): string {
  const part = im === "1" ? "i" : /^[\d]+$/.test(im) ? `${im}i` : `(${im})i`;
  return re === "0" ? `${sign === "-" ? "-" : ""}${part}` : `${re}${sign}${part}`;
}

function listedInFloats(A: ExactMatrix): readonly Listed[] {
  const { values, vectors } = eigenInFloats(floats(A));
  const entry = (i: number, j: number): Complex => {
    const at = i * vectors.re.columns + j;
    return { re: vectors.re.data[at] ?? 0, im: vectors.im.data[at] ?? 0 };
  };
  return values.map(({ re, im }, j): Listed => {
    const column = Array.from({ length: A.rows }, (_, i) => entry(i, j));
    const isReal = im === 0;
    const vector = isReal ? column.map((each) => each.re) : column;
    return {
      value: isReal ? re : { re, im },
      exact: null,
      node: textNode(isReal ? decimal(re) : complexText({ re, im })),
      vector,
      vectorNode: listNodeOf(vector),
    };
  });
}

/** Length 1, the first entry that is not zero positive. */
function unit(v: readonly number[]): readonly number[] {
  const length = Math.hypot(...v);
  const first = v.find((entry) => entry !== 0) ?? 1;
  return v.map((entry) => (entry === 0 ? 0 : entry / (first < 0 ? -length : length)));
}
