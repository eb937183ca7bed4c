import { leastSquares as inFloats, minimumNorm, multiply, toList } from "@gradus/math";
import {
  columnOf,
  type ExactMatrix,
  type ExactVector,
  type LeastSquares,
  leastSquares as leastSquaresOf,
  projectOntoSpan as projectOntoSpanOf,
  projectOntoVector as projectOntoVectorOf,
} from "@gradus/math/exact";
import { explainLeastSquares, explainProjection, familyNode } from "@gradus/math/explain";
import { allBesideFloats, floating, type InFloats } from "../beside-floats.ts";
import { floatList, floats, floatVector } from "../floats.ts";
import { answeredFamily, answeredThing, type Operation, way } from "../operation.ts";
import { numberThing, thingData, vectorThing } from "../thing.ts";

const A = { kind: "matrix", name: "A" } as const;
const b = { kind: "vector", name: "b", label: "The right-hand side b" } as const;

function notAsTall(matrix: ExactMatrix, vector: ExactVector): string | null {
  return matrix.rows === vector.length
    ? null
    : `A must have as many rows as b has entries, got ${matrix.rows} and ${vector.length}`;
}

/** The x for which Ax is nearest to b. */
export const leastSquares: Operation = {
  verb: "lstsq",
  title: "Least squares",
  summary: "The x for which Ax comes nearest to b",
  details: [
    "With --json: kind is unique or rank-deficient; value is x, or one such x (then basis lists the directions in which it may move); residual is b − Ax.",
  ],
  examples: ['lstsq "1 0; 1 1; 1 2" "[6, 0, 0]"', 'lstsq "1 0; 1 1; 1 2" "[6, 0, 0]" --steps'],
  ways: [
    way([A, b], {
      refuses: notAsTall,
      run(given, right) {
        const { value, steps } = leastSquaresOf(given, right);
        const isUnique = value.kind === "unique";
        const x = vectorThing(isUnique ? value.x : value.particular);
        const residual = thingData(vectorThing(value.residual));
        const family = isUnique ? {} : { basis: value.directions.map((d) => thingData(vectorThing(d)).value) };
        return {
          data: { kind: value.kind, ...thingData(x), ...family, residual: residual.value },
          answer: [
            isUnique
              ? answeredThing(x, "x:")
              : answeredFamily(
                  "x, any of:",
                  familyNode(value.particular, value.directions),
                  value.particular,
                  value.directions,
                ),
            answeredThing(vectorThing(value.residual), "What is left, b − Ax:", "residual"),
            answeredThing(numberThing(value.squaredError), "The sum of its squares:", "squares"),
          ],
          inFloats: () => fitBeside(given, right, value),
          steps: () => explainLeastSquares(steps),
        };
      },
    }),
  ],
};

/** One x is compared with the exact one. Of many, floats give the shortest; what is left of b is the same for all of them. */
function fitBeside(given: ExactMatrix, right: ExactVector, exact: LeastSquares): InFloats {
  const left = { exact: vectorThing(exact.residual), label: "What is left, b − Ax:", name: "residual" };
  const found = exact.kind === "unique" ? inFloats(floats(given), floatVector(right)) : null;
  if (exact.kind === "unique" && found?.kind === "unique") {
    const [x, residual] = [toList(found.x), toList(found.residual)];
    return allBesideFloats(
      [
        { exact: vectorThing(exact.x), found: x, label: "x:", name: "x" },
        { ...left, found: residual },
      ],
      { value: x, residual },
    );
  }
  const shortest = minimumNorm(floats(given), floatVector(right));
  const [x, residual] = [toList(shortest.x), toList(shortest.residual)];
  const { answer, remark } = allBesideFloats([{ ...left, found: residual }], {});
  const words =
    exact.kind === "unique"
      ? "Rounding makes the columns dependent, so this is the shortest of many x."
      : "Many x do equally well; this is the shortest of them. What is left of b is the same for all:";
  return {
    data: { value: x, residual },
    answer: [floating(floatList(x), "x:", "x"), ...answer],
    remark: `${words} ${remark.charAt(0).toLowerCase()}${remark.slice(1)}`,
  };
}

/** The point of a line nearest to another. */
export const project: Operation = {
  verb: "project",
  title: "Project onto a line",
  summary: "Projection of a vector onto the line along another",
  details: ["With --json, value is the projection of b onto the line along a, and error is b less the projection."],
  examples: ['project "[3, 4]" "[1, 1]"', 'project "[1, 2, 3]" "[1, 1, 1]" --steps'],
  ways: [
    way(
      [
        { kind: "vector", name: "b" },
        { kind: "vector", name: "a", label: "The direction of the line, a" },
      ],
      {
        refuses: (point, direction) =>
          point.length === direction.length
            ? null
            : `b and a must have as many entries, got ${point.length} and ${direction.length}`,
        run(point, direction) {
          const { value, steps } = projectOntoVectorOf(point, direction);
          const [projection, error] = [vectorThing(value.projection), vectorThing(value.error)];
          return {
            data: { kind: value.kind, ...thingData(projection), error: thingData(error).value },
            answer: [
              answeredThing(projection, "The projection p:", "p"),
              answeredThing(error, "What is left, b − p:", "error"),
              ...(value.kind === "projection"
                ? [answeredThing(numberThing(value.coefficient), "p is a times", "coefficient")]
                : []),
            ],
            ...(value.kind === "projection"
              ? {}
              : { remark: "A vector of zeros has no direction, so the line is a point." }),
            inFloats: () => {
              const column = floatVector(direction);
              const { x, residual } = minimumNorm(column, floatVector(point));
              const [onLine, left] = [toList(multiply(column, x)), toList(residual)];
              return allBesideFloats(
                [
                  { exact: projection, found: onLine, label: "The projection p:", name: "p" },
                  { exact: error, found: left, label: "What is left, b − p:", name: "error" },
                ],
                { value: onLine, error: left },
              );
            },
            steps: () => explainProjection(steps),
          };
        },
      },
    ),
  ],
};

/** The point of a span nearest to another. */
export const projectOntoColumns: Operation = {
  verb: "project-columns",
  title: "Project onto the columns",
  summary: "Projection of a vector onto the span of the columns of a matrix",
  details: [
    "With --json, value is the point of the span nearest to b, and error is b less that point. Dependent columns are no obstacle.",
  ],
  examples: ['project-columns "1 0; 1 1; 1 2" "[6, 0, 0]"'],
  ways: [
    way([A, { kind: "vector", name: "b", label: "The vector to project, b" }], {
      refuses: notAsTall,
      run(given, right) {
        const columns = Array.from({ length: given.columns }, (_, j) => columnOf(given, j));
        const { value, steps } = projectOntoSpanOf(columns, right);
        const [projection, error] = [vectorThing(value.projection), vectorThing(value.error)];
        return {
          data: { ...thingData(projection), error: thingData(error).value },
          answer: [
            answeredThing(projection, "The projection p:", "p"),
            answeredThing(error, "What is left, b − p:", "error"),
          ],
          inFloats: () => {
            const { x, residual: rest } = minimumNorm(floats(given), floatVector(right));
            const [nearest, left] = [toList(multiply(floats(given), x)), toList(rest)];
            return allBesideFloats(
              [
                { exact: projection, found: nearest, label: "The projection p:", name: "p" },
                { exact: error, found: left, label: "What is left, b − p:", name: "error" },
              ],
              { value: nearest, error: left },
            );
          },
          steps: () => explainLeastSquares(steps),
        };
      },
    }),
  ],
};
