import { dot as dotOf, type ExactVector, matrix, multiply, Q, S, surd, transpose } from "@gradus/math/exact";
import { explainProduct, type MathNode, operatorNode, rowNode, textNode } from "@gradus/math/explain";
import { cameTo, type Operation, type Outcome, way } from "../operation.ts";
import { numberThing, type Thing } from "../thing.ts";
import { notAsLong } from "./shapes.ts";

const u = { kind: "vector", name: "u" } as const;
const v = { kind: "vector", name: "v", label: "The other vector, v" } as const;

/** The dot product of two vectors. */
export const dot: Operation = {
  verb: "dot",
  title: "Dot product",
  summary: "Dot product of two vectors",
  details: [],
  examples: ['dot "[1, 2, 3]" "[4, -5, 6]"'],
  ways: [
    way([u, v], {
      refuses: notAsLong,
      run(first, second) {
        const [row, column] = [matrix([first]), transpose(matrix([second]))];
        return {
          ...cameTo(numberThing(dotOf(first, second))),
          steps: () => explainProduct(multiply(row, column).steps),
        };
      },
    }),
  ],
};

const p = {
  p: { value: "1|2|inf", choices: ["1", "2", "inf"], meaning: "which norm: 1, 2 (unless said otherwise) or inf" },
} as const;

/** The length of a vector. */
export const norm: Operation = {
  verb: "norm",
  title: "Norm",
  summary: "Length of a vector, in one of three norms",
  details: [
    "--p 1 adds the sizes of the entries, --p 2 is the length as a ruler measures it, --p inf takes the largest size.",
  ],
  examples: ['norm "[3, 4]"', 'norm "[1, -2, 3]" --p 1'],
  options: p,
  ways: [way([{ kind: "vector", name: "v" }], { run: (vector, options) => lengthOf(vector, options) })],
};

/** How far apart two vectors are. */
export const distance: Operation = {
  verb: "distance",
  title: "Distance",
  summary: "Distance of two vectors, in one of three norms",
  details: ["The distance is the norm of the difference; --p as for gradus norm."],
  examples: ['distance "[1, 2]" "[4, 6]"', 'distance "[1, 2]" "[4, 6]" --p inf'],
  options: p,
  ways: [
    way([u, v], {
      refuses: notAsLong,
      run: (first, second, options) =>
        lengthOf(
          first.map((entry, i) => Q.subtract(entry, second[i] ?? Q.of(0))),
          options,
        ),
    }),
  ],
};

function lengthOf(vector: ExactVector, options: Readonly<Record<string, string>>): Outcome {
  const sizes = vector.map(Q.absolute);
  if (options.p === "1") return cameTo(numberThing(sizes.reduce(Q.add, Q.of(0))));
  if (options.p === "inf") {
    return cameTo(
      numberThing(sizes.reduce((largest, size) => (Q.compare(size, largest) > 0 ? size : largest), Q.of(0))),
    );
  }
  return cameTo({ kind: "number", of: S.squareRoot(dotOf(vector, vector)) });
}

/** The angle between two vectors. */
export const angle: Operation = {
  verb: "angle",
  title: "Angle",
  summary: "Angle between two vectors, in radians",
  details: ["value is the angle in radians; exact, where it is a fraction or a root of one, is its cosine."],
  examples: ['angle "[1, 0]" "[1, 1]"'],
  ways: [
    way([u, v], {
      refuses: (first, second) =>
        notAsLong(first, second) ??
        ([first, second].some((vector) => vector.every(Q.isZero)) ? "a vector of zeros has no direction" : null),
      run: angleBetween,
    }),
  ],
};

function angleBetween(first: ExactVector, second: ExactVector): Outcome {
  const product = dotOf(first, second);
  const squared = Q.multiply(dotOf(first, first), dotOf(second, second));
  const cosine: Thing = { kind: "number", of: S.divide(surd(product), S.squareRoot(squared)) };
  const radians = Math.acos(Math.max(-1, Math.min(1, S.toNumber(cosine.of))));
  const degrees = decimal((radians * 180) / Math.PI);
  return {
    data: { value: radians, cosine: S.toNumber(cosine.of), exact: S.toText(cosine.of) },
    answer: [
      { label: "In radians:", node: textNode(decimal(radians)) },
      { label: "In degrees:", node: rowNode([textNode(degrees)]) },
      { ...answeredCosine(cosine) },
    ],
  };
}

function answeredCosine(cosine: Thing): { readonly label: string; readonly node: MathNode; readonly thing: Thing } {
  const [answer] = cameTo(cosine).answer;
  return { label: "Its cosine, exactly:", node: answer?.node ?? operatorNode("="), thing: cosine };
}

/** Eight significant digits, with a true minus sign. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(8))).replace("-", "−");
}
