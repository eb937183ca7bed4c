import { angle as angleOfFloats, dot as dotOfFloats, norm as normOfFloats } from "@gradus/math";
import { dot as dotOf, type ExactVector, matrix, multiply, Q, S, surd, transpose } from "@gradus/math/exact";
import { explainProduct } from "@gradus/math/explain";
import { besideFloats, floating } from "../beside-floats.ts";
import { floatVector } from "../floats.ts";
import { answeredThing, cameTo, type Operation, type Outcome, way } from "../operation.ts";
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
        const thing = numberThing(dotOf(first, second));
        return {
          ...cameTo(thing),
          inFloats: () => besideFloats(thing, [dotOfFloats(floatVector(first), floatVector(second))]),
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
  const length = (of: Thing, kind: "frobenius" | 1 | "infinity"): Outcome => ({
    ...cameTo(of),
    inFloats: () => besideFloats(of, [normOfFloats(floatVector(vector), kind)]),
  });
  if (options.p === "1") return length(numberThing(sizes.reduce(Q.add, Q.of(0))), 1);
  if (options.p === "inf") {
    const largest = sizes.reduce((most, size) => (Q.compare(size, most) > 0 ? size : most), Q.of(0));
    return length(numberThing(largest), "infinity");
  }
  return length({ kind: "number", of: S.squareRoot(dotOf(vector, vector)) }, "frobenius");
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
  const cosine = S.divide(surd(product), S.squareRoot(squared));
  const radians = angleOfFloats(ofModerateSize(first), ofModerateSize(second));
  return {
    data: { value: radians, cosine: S.toNumber(cosine), exact: S.toText(cosine) },
    answer: [
      floating({ kind: "number", of: radians }, "In radians:", "radians"),
      floating({ kind: "number", of: (radians * 180) / Math.PI }, "In degrees:", "degrees"),
      answeredThing({ kind: "number", of: cosine }, "Its cosine, exactly:", "cosine"),
    ],
    remark: "The angle itself is in floating point, to about fifteen digits.",
  };
}

/** The same direction, its largest entry 1, so that no entry is beyond the range of floats. */
function ofModerateSize(v: ExactVector) {
  const largest = v.map(Q.absolute).reduce((most, size) => (Q.compare(size, most) > 0 ? size : most), Q.of(0));
  return floatVector(v.map((entry) => Q.divide(entry, largest)));
}
