import { determinant as inFloats } from "@gradus/math";
import { determinant2x2, determinant as determinantOf } from "@gradus/math/exact";
import { explainDeterminant } from "@gradus/math/explain";
import { besideFloats } from "../beside-floats.ts";
import { floats } from "../floats.ts";
import { cameTo, type Operation, way } from "../operation.ts";
import { numberThing } from "../thing.ts";
import { notSquare } from "./shapes.ts";

/** The determinant of a square matrix of any size. */
export const determinant: Operation = {
  verb: "det",
  title: "Determinant",
  summary: "Determinant of a square matrix",
  details: [
    "The steps are ad − bc for a 2×2 matrix and row operations for a larger one. The empty matrix [] has the determinant 1.",
  ],
  examples: ['det "[[1, 2], [3, 4]]"', 'det "2 0 1; 1 3 -1/3; 0 5 4" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      refuses: notSquare,
      run(A) {
        const { value, steps } = A.rows === 2 ? determinant2x2(A) : determinantOf(A);
        const thing = numberThing(value);
        return {
          ...cameTo(thing),
          inFloats: () => besideFloats(thing, [inFloats(floats(A))]),
          steps: () => explainDeterminant(steps),
        };
      },
    }),
  ],
};
