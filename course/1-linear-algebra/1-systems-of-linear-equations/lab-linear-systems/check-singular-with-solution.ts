import { determinant, matrix, Q } from "@gradus/math/exact";
import { defineCheck } from "@gradus/sandbox";
import { asExactMatrix, coefficientsOf, kindBySolving, readAugmented, rowText } from "./augmented-matrix.ts";

/** The learner's own example, judged by computing what it claims: any such system is right. */
export const singularWithSolutionCheck = defineCheck<readonly [], null>({
  name: "gives a singular system that has a solution",
  function: "singularWithSolution",
  parameters: [],
  read: asExactMatrix,
  cases: () => [{ arguments: [], facts: null }],
  judge: (_case, { value }) => {
    const read = readAugmented(value);
    if ("judgement" in read) return read.judgement;
    const size = determinant(coefficientsOf(read.matrix)).value;
    if (!Q.isZero(size)) {
      const text = Q.toText(size).replace("-", "−");
      return {
        right: false,
        message: `The determinant of your coefficients is ${text}, so they are not singular. Make the left sides multiples of each other.`,
      };
    }
    const impossible = read.matrix.entries.findIndex(
      (row) => row.slice(0, 2).every(Q.isZero) && !Q.isZero(row[2] ?? Q.of(0)),
    );
    if (impossible >= 0) {
      return {
        right: false,
        message: `Your coefficients are singular, but row ${impossible + 1}, \`${rowText(read.matrix, impossible)}\`, alone is true for no point. Give it a constant of 0, or coefficients.`,
      };
    }
    if (kindBySolving(read.matrix) === "none") {
      return {
        right: false,
        message:
          "Your coefficients are singular, but the rows contradict each other: no point satisfies both. Let the constants follow the same multiple.",
      };
    }
    return { right: true };
  },
  assertion: {
    ts: `{
  const rows = singularWithSolution().entries.map((row) => row.map(gradus.exact.Q.toNumber));
  const [[a, b, c], [d, e, f]] = rows;
  gradus.assert(a * e === b * d, ["The coefficients must be singular", rows]);
  const isSolvable = a * f === c * d && b * f === c * e && (a || b || d || e || (c === 0 && f === 0));
  gradus.assert(Boolean(isSolvable), ["The system must have a solution", rows]);
}`,
    py: `def is_singular(a, b, c, d, e, f):
    return a * e == b * d


def is_solvable(a, b, c, d, e, f):
    return a * f == c * d and b * f == c * e and (any((a, b, d, e)) or c == f == 0)


example = [*singular_with_solution()[0], *singular_with_solution()[1]]
assert is_singular(*example), "The coefficients must be singular"
assert is_solvable(*example), "The system must have a solution"`,
  },
  knownWrong: [
    {
      id: "the-lake",
      message: "This is the lake itself. Its determinant is not 0, so its coefficients are not singular.",
      apply: () =>
        matrix([
          [1, 1, 11],
          [2, 3, 28],
        ]),
    },
    {
      id: "two-counters",
      message:
        "These are the two counters that contradict each other: singular, but without a solution. Which constant would make them agree?",
      apply: () =>
        matrix([
          [1, 1, 11],
          [2, 2, 24],
        ]),
    },
  ],
});
