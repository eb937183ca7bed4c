import { type ExactVector, matrix, Q, type Rational, rank, rowOf, singularity, vector, ZERO } from "@gradus/math/exact";
import { explainSingularity, pointNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm, Certificate } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { lesson } from "./lesson.ts";
import {
  byRule,
  determinantOf,
  drawRows,
  matrixProse,
  mixedRows,
  numberText,
  rowObjects,
  type ThreeRows,
} from "./three-rows.ts";

type ClaimId = "one-for-all" | "other-than-origin" | "none-for-some" | "row-is-mix" | "never-two";
type Problem = { readonly level: number; readonly rows: ThreeRows; readonly claim: ClaimId };

/** What is claimed, and whether it holds for a non-singular matrix; for a singular one it is the other way round. */
const claims: Readonly<Record<ClaimId, { readonly text: Prose; readonly ofNonSingular: boolean }>> = {
  "one-for-all": {
    text: "Whatever the three constants are, the system has exactly one solution.",
    ofNonSingular: true,
  },
  "other-than-origin": {
    text: "With all constants $0$ the system has a solution besides the origin.",
    ofNonSingular: false,
  },
  "none-for-some": { text: "For some constants the system has no solution.", ofNonSingular: false },
  "row-is-mix": { text: "One of the rows is a mix of the other two.", ofNonSingular: false },
  "never-two": {
    text: "Whatever the three constants are, there is never more than one solution.",
    ofNonSingular: true,
  },
};

const byDeterminant: Certificate = {
  asks: "the determinant of the matrix",
  form: { type: "number", exact: true, writing: "any" },
};
const bySolution: Certificate = {
  asks: "a triple $(x, y, z)$, not all $0$, that solves the system with all constants $0$",
  form: { type: "vector", names: ["x", "y", "z"], writing: "any" },
};

const isSingular = ({ rows }: Problem): boolean => determinantOf(rows) === 0;

function formOf({ claim }: Problem): AnswerForm {
  const { text, ofNonSingular } = claims[claim];
  return {
    type: "certificate",
    claim: text,
    whenTrue: ofNonSingular ? byDeterminant : bySolution,
    whenFalse: ofNonSingular ? bySolution : byDeterminant,
  };
}

/** The text of an answer on the side of a non-singular matrix, or of a singular one. */
const asNonSingular = ({ claim }: Problem, determinant: Rational): string =>
  `${claims[claim].ofNonSingular}: ${Q.toText(determinant)}`;
const asSingular = ({ claim }: Problem, solution: ExactVector): string =>
  `${!claims[claim].ofNonSingular}: (${solution.map(Q.toText).join(", ")})`;

function nullVector({ rows }: Problem): ExactVector {
  const { value } = singularity(matrix(rows));
  return value.kind === "singular" ? value.nullVector : vector([0, 0, 0]);
}

const right = (problem: Problem): string =>
  isSingular(problem)
    ? asSingular(problem, nullVector(problem))
    : asNonSingular(problem, Q.of(determinantOf(problem.rows)));

/** What the rows make of a triple. */
const valuesAt = ({ rows }: Problem, point: ExactVector): ExactVector =>
  matrix(rows).entries.map((_, i) =>
    rowOf(matrix(rows), i).reduce((sum, entry, j) => Q.add(sum, Q.multiply(entry, point[j] ?? ZERO)), ZERO),
  );

const tuple = (point: ExactVector): Prose => `$${toLatex(pointNode(point))}$`;

function because(problem: Problem): Prose {
  return isSingular(problem)
    ? `The determinant is $0$, so the matrix is singular: ${tuple(nullVector(problem))} is a solution for constants $0$.`
    : `The determinant is ${numberText(determinantOf(problem.rows))}, so the matrix is non-singular: one solution for any constants.`;
}

function assess(problem: Problem, answer: Answer): Assessment {
  const found = valuesOf(answer);
  if (found === null) return { is: "undecided", why: "This question asks for a side and what shows it." };
  if (found.kind === "determinant") {
    if (!isSingular(problem) && Q.equals(found.value, Q.of(determinantOf(problem.rows))))
      return { is: "right", because: because(problem) };
    if (isSingular(problem) && Q.isZero(found.value)) {
      const nudge =
        "The determinant is $0$, rightly.\nWhat does that say of the claim: is it the other side that holds?";
      return { is: "wrong", nudge };
    }
    return {
      is: "wrong",
      nudge: isSingular(problem)
        ? "Work out the six products once more and add them with their signs.\nDo they cancel?"
        : "The side fits; the determinant does not yet.\nWhich of the six products are taken away?",
    };
  }
  const at = valuesAt(problem, found.point);
  const isOrigin = found.point.every(Q.isZero);
  if (at.every(Q.isZero) && !isOrigin) {
    return { is: "right", because: `At ${tuple(found.point)} all three rows give $0$, so the matrix is singular.` };
  }
  return {
    is: "wrong",
    nudge: "Work out the determinant first.\nOnly if it is $0$ is there a triple to look for.",
    witness: isOrigin
      ? "The origin solves every system with constants $0$."
      : `At ${tuple(found.point)} the rows give ${at.map((value) => `$${Q.toText(value)}$`).join(", ")}.`,
  };
}

type Found =
  | { readonly kind: "determinant"; readonly value: Rational }
  | { readonly kind: "point"; readonly point: ExactVector };

function valuesOf(answer: Answer): Found | null {
  if (answer.type !== "certificate" || answer.certificate === null) return null;
  const { certificate } = answer;
  if (certificate.type === "number") return { kind: "determinant", value: certificate.value };
  return certificate.type === "vector" ? { kind: "point", point: certificate.entries } : null;
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [0, 1, 2, 3] : [-3, -2, -1, 0, 1, 2, 3]);
  const claim = rng.choice<ClaimId>(
    level === 1
      ? ["one-for-all", "other-than-origin", "row-is-mix"]
      : ["none-for-some", "row-is-mix", "other-than-origin", "never-two"],
  );
  return { level, rows: rng.integer(0, 1) === 0 ? mixedRows(rng, entry) : drawRows(entry), claim };
}

function isFit(problem: Problem): boolean {
  const { rows } = problem;
  const lost = byRule(rows, "diagonal-signs-lost");
  return (
    rank(matrix(rows)) >= 2 &&
    rows.every((row) => row.some((entry) => entry !== 0)) &&
    lost !== 0 &&
    lost !== determinantOf(rows) &&
    Math.abs(determinantOf(rows)) <= 30 &&
    Math.abs(lost) <= 60 &&
    rows.flat().every((entry) => Math.abs(entry) <= 7) &&
    // The solution is worth looking for, and small.
    (!isSingular(problem) ||
      (nullVector(problem).filter((value) => !Q.isZero(value)).length >= 2 &&
        nullVector(problem).every((value) => Math.abs(Q.toNumber(value)) <= 6)))
  );
}

/** True or false, of what a matrix guarantees, shown by its determinant or by a solution that should not be there. */
export const nonsingularClaims = defineKind<Problem>({
  id: "la.nonsingular-claims",
  version: 1,
  title: "What the determinant guarantees",
  skills: ["la.facts-nonsingular"],
  surface: "true-false",
  method: "decide-by-determinant",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    isFit(problem) &&
    rank(matrix(problem.rows)) < 3 === isSingular(problem) &&
    valuesAt(problem, nullVector(problem)).every(Q.isZero),
  prompt: ({ rows }) => ({
    text: `A system in $x$, $y$ and $z$ has this matrix. Is the claim true of it? Show it by the determinant, or by a triple.\n\n${matrixProse(rows)}`,
  }),
  form: formOf,
  assess,
  solve: (problem) => ({
    answer: right(problem),
    steps: explainSingularity(singularity(matrix(problem.rows)).steps, { objects: [...rowObjects], linked: false }),
    summary: because(problem),
  }),
  hints: () => [
    "Everything here hangs on one number: is the determinant zero or not? Work out the six diagonals first.",
    "Not zero: the rows are independent, and any constants have exactly one solution. Zero: some constants have none, and the constants zero have more than the origin.",
    "To find a triple, take two rows that are no multiples of each other and solve their equations with constants zero; the third row then fits by itself.",
  ],
  mistakes: [
    {
      id: "diagonal-signs-lost",
      apply: (problem) => asNonSingular(problem, Q.of(byRule(problem.rows, "diagonal-signs-lost"))),
    },
    {
      id: "origin-taken-as-proof",
      apply: (problem) => asSingular(problem, vector([0, 0, 0])),
      words: () => ({
        action: "This is what offering three zeros gives.",
        why: "They fit all three equations, and that seems to be what was asked.",
        check:
          "With all constants $0$ the origin fits every matrix, singular or not.\nIs there another triple that fits?",
      }),
    },
    {
      id: "diagonals-exchanged",
      apply: (problem) => (isSingular(problem) ? null : asNonSingular(problem, Q.of(-determinantOf(problem.rows)))),
    },
  ],
  samples(problem) {
    const answer = right(problem);
    const doubled = nullVector(problem).map((value) => Q.multiply(Q.of(2), value));
    return {
      right: [answer],
      equivalent: [answer.toUpperCase(), ...(isSingular(problem) ? [asSingular(problem, doubled)] : [])],
      form: [],
      wrong: [
        isSingular(problem) ? asNonSingular(problem, Q.of(7)) : asSingular(problem, vector([1, 1, 1])),
        isSingular(problem) ? asSingular(problem, vector([9, 1, 5])) : asNonSingular(problem, Q.of(49)),
      ],
      unreadable: ["", "true", "false", "it depends", "true: (1, 2)", "maybe: 3"],
    };
  },
});
