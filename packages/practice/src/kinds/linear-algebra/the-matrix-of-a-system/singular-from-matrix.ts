import {
  classifySystem2,
  decideSingular2,
  dot,
  type ExactVector,
  equation2,
  matrix,
  originLinePoint,
  Q,
  type Rational,
  rank,
  vector,
} from "@gradus/math/exact";
import { explainSingular, rowsNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { numberText, pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { rowObjects } from "./written-system.ts";

type Row = readonly [number, number];
type Problem = {
  readonly level: number;
  readonly rows: readonly [Row, Row];
  /** Shown behind a bar; they play no part in the answer. Missing on level 1. */
  readonly constants: readonly [number, number] | null;
};

const matrixOf = ({ rows }: Problem) => matrix(rows);
const decided = (problem: Problem) => decideSingular2(matrixOf(problem)).value;
const valueAt = ([a, b]: Row, point: ExactVector): Rational => dot(vector([a, b]), point);

const form: AnswerForm = {
  type: "certificate",
  claim: "The matrix of the coefficients is singular.",
  whenTrue: {
    asks: "a point other than the origin that fits both equations once both constants are $0$",
    form: { type: "vector", names: ["x", "y"], writing: "any" },
  },
  whenFalse: {
    asks: "a point other than the origin that fits the first equation with constant $0$, and not the second",
    form: { type: "vector", names: ["x", "y"], writing: "any" },
  },
};

const said = (holds: boolean, point: ExactVector): string => `${holds}: (${point.map(Q.toText).join(", ")})`;

const given = (answer: Answer): { holds: boolean; point: ExactVector } | null =>
  answer.type === "certificate" && answer.certificate?.type === "vector"
    ? { holds: answer.holds, point: answer.certificate.entries }
    : null;

/** What the rows give at a point: "the first row gives 0, the second 3". */
function valuesText({ rows }: Problem, point: ExactVector): Prose {
  const [one, two] = rows.map((row) => numberText(valueAt(row, point)));
  return `At ${pointText(point)} the first row gives ${one ?? ""} and the second ${two ?? ""}`;
}

function assess(problem: Problem, answer: Answer): Assessment {
  const found = given(answer);
  if (found === null) return { is: "undecided", why: "This question asks for a side and a point." };
  const { holds, point } = found;
  const { singular } = decided(problem);
  const [one, two] = problem.rows.map((row) => valueAt(row, point));
  const isOrigin = point.every(Q.isZero);
  const fitsFirst = one !== undefined && Q.isZero(one);
  const fitsSecond = two !== undefined && Q.isZero(two);
  const values = valuesText(problem, point);
  if (holds === singular && !isOrigin && fitsFirst && fitsSecond === singular) {
    return {
      is: "right",
      because: singular
        ? `${values}: with constants $0$ there is a solution besides the origin, so the matrix is singular.`
        : `${values}: two different lines through the origin, so the matrix is non-singular.`,
    };
  }
  if (isOrigin) {
    return {
      is: "wrong",
      nudge: "The origin fits every equation with constant $0$.\nChoose another point of the first line.",
    };
  }
  if (!fitsFirst) {
    return {
      is: "wrong",
      nudge:
        "Choose a point on the line of the first row, with constant $0$: a number for $x$, then the $y$ that goes with it.",
      witness: `${values}; the point has to give $0$ in the first row.`,
    };
  }
  return {
    is: "wrong",
    nudge: "Your point fits the first equation with constant $0$.\nPut it into the second: does it fit there too?",
    witness: `${values}.`,
  };
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4, 5] : [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]);
  const isSingular = rng.integer(0, 1) === 0;
  const [a, b] = [entry(), entry()];
  const factor = rng.choice(level === 1 ? [2, 3] : [-3, -2, -1, 2, 3]);
  const near = rng.choice([-1, 1]);
  const second: Row = isSingular
    ? [a * factor, b * factor]
    : rng.choice([
        [a * factor, b * factor + near],
        [b, a],
        [a * factor, -b * factor],
        [a, b + factor],
      ]);
  const rows = rng.shuffle<Row>([[a, b], second]);
  const [p, q] = [rng.integer(1, 9), rng.integer(-6, 9)];
  const consistent = rng.integer(0, 1) === 0;
  const [first = [1, 0], last = [0, 1]] = rows;
  const [x, y] = [rng.integer(-2, 3), rng.integer(-2, 3)];
  const constants = consistent
    ? ([first[0] * x + first[1] * y, last[0] * x + last[1] * y] as const)
    : ([p, q] as const);
  return {
    level,
    rows: [first, last],
    constants: level === 1 ? null : level === 3 && rng.integer(0, 2) === 0 ? [0, 0] : constants,
  };
}

const isFit = ({ rows, constants }: Problem): boolean =>
  rows.every(([a, b]) => a !== 0 || b !== 0) &&
  rows.flat().every((value) => Math.abs(value) <= 18) &&
  (constants ?? []).every((value) => Math.abs(value) <= 40) &&
  rows[0].join() !== rows[1].join();

const shown = (problem: Problem): string => {
  const { rows, constants } = problem;
  if (constants === null) return toLatex(rowsNode(matrixOf(problem), rowObjects));
  return toLatex(rowsNode(matrix(rows.map((row, i) => [...row, constants[i] ?? 0])), rowObjects, { bar: 2 }));
};

const solvable = ({ rows, constants }: Problem): boolean => {
  const [[a, b], [c, d]] = rows;
  const [p, q] = constants ?? [0, 0];
  return classifySystem2(equation2(a, b, p), equation2(c, d, q)).kind !== "none";
};

/** A point of the first line with constant 0. */
const pointOfFirst = ({ rows: [[a, b]] }: Problem): ExactVector => originLinePoint(vector([a, b]));

/** Singular or not, shown by a point of one line that is put into the other. */
export const singularFromMatrix = defineKind<Problem>({
  id: "la.singular-from-matrix",
  version: 1,
  title: "Singular or not, with proof",
  skills: ["la.singular-2x2"],
  surface: "matrix",
  method: "test-a-point",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => rank(matrixOf(problem)) === (decided(problem).singular ? 1 : 2),
  prompt: (problem) => ({
    text:
      problem.constants === null
        ? `Here is the matrix of a system in $x$ and $y$. Is it singular? Decide, and show it by a point.\n\n$$${shown(problem)}$$`
        : `A system in $x$ and $y$ has this augmented matrix. Is the matrix before the bar singular? Decide, and show it by a point.\n\n$$${shown(problem)}$$`,
  }),
  form: () => form,
  assess,
  solve(problem) {
    const { singular } = decided(problem);
    return {
      answer: said(singular, pointOfFirst(problem)),
      steps: explainSingular(decideSingular2(matrixOf(problem)).steps, {
        objects: [rowObjects[0], rowObjects[1]],
        linked: false,
      }),
      summary: singular
        ? `With both constants $0$, ${pointText(pointOfFirst(problem))} is a solution besides the origin.${problem.constants === null ? "" : " The constants given play no part."}`
        : `With both constants $0$, ${pointText(pointOfFirst(problem))} lies on the first line and not on the second, so they share only the origin.`,
    };
  },
  hints: (problem) => [
    "Set both constants to $0$. Both lines then pass through the origin; are they one line or two?",
    `Find a point of the first line, $${toLatex(rowsNode(matrix([problem.rows[0]]), [rowObjects[0]]))}$ with constant $0$, that is not the origin. It is easy to make two products cancel each other.`,
    "Put that point into the second row. Zero again means one and the same line.",
  ],
  mistakes: [
    {
      id: "tested-in-one-equation",
      apply: (problem) => (decided(problem).singular ? null : said(true, pointOfFirst(problem))),
      words: (problem) => ({
        check: `Put ${pointText(pointOfFirst(problem))} into the second row, too: ${numberText(valueAt(problem.rows[1], pointOfFirst(problem)))}.\nOnly a second common point, besides the origin, shows that they are the same line.`,
      }),
    },
    {
      id: "origin-taken-as-proof",
      apply: () => said(true, vector([0, 0])),
      fits: (_, answer) => given(answer)?.point.every(Q.isZero) === true,
      words: (_, answer) =>
        answer.type === "certificate" && !answer.holds
          ? {
              why: "It is on the first line, and a point of the first line was asked for; but it is on the second as well.",
            }
          : {},
    },
    {
      id: "singular-means-no-solution",
      apply: (problem) =>
        problem.constants !== null && decided(problem).singular && solvable(problem)
          ? said(false, pointOfFirst(problem))
          : null,
      words: (problem) => ({
        check: `With these constants there is a solution, true. Now set both to $0$: ${pointText(pointOfFirst(problem))} fits both equations.\nThe origin is not the only solution; that is what the word asks.`,
      }),
    },
  ],
  samples(problem) {
    const point = pointOfFirst(problem);
    const { singular } = decided(problem);
    const [x = Q.of(0), y = Q.of(0)] = point;
    const double = [Q.multiply(Q.of(2), x), Q.multiply(Q.of(2), y)];
    const off = [Q.add(x, Q.of(1)), y];
    return {
      right: [said(singular, point)],
      equivalent: [
        said(singular, double),
        said(singular, point.map(Q.negate)),
        `${singular} because (${point.map(Q.toText).join("; ")})`.replace("; ", ", "),
      ],
      form: [],
      wrong: [said(!singular, point), ...(Q.isZero(valueAt(problem.rows[0], off)) ? [] : [said(singular, off)])],
      unreadable: ["", "singular", "true", "perhaps: (1, 2)", "true: 3"],
    };
  },
});
