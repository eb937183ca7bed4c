import { characteristicPolynomial as polynomialOf } from "@gradus/math/exact";
import { explainEigen, polynomialNode } from "@gradus/math/explain";
import { type Operation, way } from "../operation.ts";
import { thingData, vectorThing } from "../thing.ts";
import { notSquare } from "./shapes.ts";

/** det(λI − A). */
export const characteristicPolynomial: Operation = {
  verb: "charpoly",
  title: "Characteristic polynomial",
  summary: "Characteristic polynomial of a square matrix, det(λI − A)",
  details: ["With --json, value lists the coefficients, that of the highest power first."],
  examples: ['charpoly "2 1; 1 2"', 'charpoly "1 2 3; 4 5 6; 7 8 9" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      refuses: notSquare,
      run(A) {
        const { value, steps } = polynomialOf(A);
        const coefficients = vectorThing(value);
        return {
          data: thingData(coefficients),
          answer: [{ node: polynomialNode(value, "λ"), thing: coefficients }],
          steps: () => explainEigen(steps),
        };
      },
    }),
  ],
};
