import {
  type ExactVector,
  type LinearEquation2,
  Q,
  type Rational,
  sameLine,
  satisfies,
  vector,
  ZERO,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Mistake } from "../../../exercise/kind.ts";
import { inline, numberText, pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { pictureOf, reach } from "../two-lines-three-outcomes/two-line-picture.ts";
import { secondUnknownLeft, standardForm, writtenNode } from "../two-lines-three-outcomes/written-equation.ts";
import { lesson } from "./lesson.ts";
import { pointSteps } from "./line-steps.ts";
import { slopeLine, steepnessText, valuesOf } from "./line-values.ts";

type Place = readonly [number, number];

type Problem = { readonly level: number; readonly line: LinearEquation2; readonly marks: readonly [Place, Place] };

const form: AnswerForm = { type: "equations", count: 1, unknowns: ["x", "y"] };
const textOf = ({ a, b, c }: LinearEquation2): string =>
  formatAnswer(form, { type: "equations", equations: [{ coefficients: [a, b], constant: c }] });

const lineOf = (answer: Answer): LinearEquation2 | null => {
  const [equation] = answer.type === "equations" ? answer.equations : [];
  const [a, b] = equation?.coefficients ?? [];
  return a && b && equation ? { a, b, c: equation.constant } : null;
};

const isUpright = ({ b }: LinearEquation2): boolean => Q.isZero(b);
const isLevel = ({ a }: LinearEquation2): boolean => Q.isZero(a);

/** What a wrong rule writes; `null` where it can't be followed. */
const wrongEquations = {
  "slope-sign-wrong"({ line }: Problem) {
    if (isUpright(line) || isLevel(line)) return null;
    const { m, onY } = valuesOf(line);
    return slopeLine(Q.negate(m), onY);
  },
  "slope-inverted"({ line }: Problem) {
    if (isUpright(line) || isLevel(line)) return null;
    const { m, onY } = valuesOf(line);
    return slopeLine(Q.reciprocal(m), onY);
  },
  "intercepts-exchanged"({ line }: Problem) {
    if (isUpright(line) || isLevel(line)) return null;
    const { m, onX } = valuesOf(line);
    return slopeLine(m, onX);
  },
  "vertical-and-level-exchanged"({ line }: Problem) {
    return isUpright(line) || isLevel(line) ? { a: line.b, b: line.a, c: line.c } : null;
  },
} as const;

const places = Array.from({ length: 2 * reach - 1 }, (_, i) => i - reach + 1);

function draw(rng: RandomStream, level: number): Problem | null {
  if (level === 3 && rng.integer(0, 2) === 0) return straight(rng);
  const slopes =
    level === 1 ? ["-3", "-2", "-1", "1", "2", "3"] : ["-3/2", "-2/3", "-1/2", "1/2", "2/3", "3/2", "-1/3", "3/4"];
  const m = Q.of(rng.choice(slopes));
  const n =
    level < 3
      ? Q.of(rng.choice([-4, -3, -2, -1, 1, 2, 3, 4]))
      : Q.divide(Q.of(rng.integer(-9, 9)), Q.of(m.denominator));
  const line = slopeLine(m, n);
  const marks = places.flatMap((x): Place[] => {
    const y = Q.add(Q.multiply(m, Q.of(x)), n);
    return Q.isInteger(y) && Math.abs(Q.toNumber(y)) < reach ? [[x, Q.toNumber(y)]] : [];
  });
  const onAxis = marks.find(([x]) => x === 0);
  const others = marks.filter(([x]) => x !== 0);
  const pair =
    level < 3 && onAxis
      ? [onAxis, ...rng.sample(others, Math.min(1, others.length))]
      : rng.sample(others, Math.min(2, others.length));
  const [p, q] = [...pair].sort(([x1], [x2]) => x1 - x2);
  if (p === undefined || q === undefined) return null;
  return { level, line, marks: [p, q] };
}

function straight(rng: RandomStream): Problem {
  const k = rng.choice([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]);
  const [low, high] = [rng.integer(-5, -1), rng.integer(0, 5)];
  return rng.integer(0, 1) === 0
    ? {
        level: 3,
        line: { a: Q.of(1), b: ZERO, c: Q.of(k) },
        marks: [
          [k, low],
          [k, high],
        ],
      }
    : {
        level: 3,
        line: { a: ZERO, b: Q.of(1), c: Q.of(k) },
        marks: [
          [low, k],
          [high, k],
        ],
      };
}

function isFit(problem: Problem): boolean {
  const { line } = problem;
  if (!isUpright(line) && !isLevel(line)) {
    const { m, onX, onY } = valuesOf(line);
    if (Q.isZero(line.c) || Q.equals(onX, onY) || (Q.equals(Q.absolute(m), Q.of(1)) && problem.level > 1)) return false;
    if ([onX, onY].some((value) => value.denominator > 4n)) return false;
  }
  const wrong = Object.values(wrongEquations).flatMap((rule) => rule(problem) ?? []);
  return wrong.every((other) => !sameLine(other, line));
}

const exact = ([x, y]: Place): ExactVector => vector([x, y]);

/** The line as it is usually written. */
const written = (line: LinearEquation2): string =>
  inline(writtenNode((isUpright(line) ? standardForm : secondUnknownLeft)(line), { object: "line-1" }));

function check({ marks: [p, q] }: Problem): string {
  return `Put ${pointText(exact(p))} into your equation, and then ${pointText(exact(q))}.\nDo both fit?`;
}

const mistake = (id: keyof typeof wrongEquations): Mistake<Problem> => ({
  id,
  apply(problem) {
    const wrong = wrongEquations[id](problem);
    return wrong === null ? null : textOf(wrong);
  },
  words: (problem) => ({
    check: check(problem),
    ...(id === "slope-sign-wrong"
      ? {
          why: "How far the line goes up or down is seen at once; which of the two it is has to be written with the sign.",
        }
      : {}),
    ...(id === "vertical-and-level-exchanged"
      ? {
          action: "This is what writing $x$ for $y$, or $y$ for $x$, gives.",
          why: isUpright(problem.line)
            ? "The line runs in the direction of the $y$-axis, so $y$ comes to mind; but it is $x$ that stays the same on it."
            : "The line runs in the direction of the $x$-axis, so $x$ comes to mind; but it is $y$ that stays the same on it.",
        }
      : {}),
    ...(id === "intercepts-exchanged"
      ? {
          action: "This is what taking the crossing with the $x$-axis for the constant gives.",
          why: "Both crossings stand out in the picture; in $y = mx + n$ the constant belongs to $x = 0$, which is the $y$-axis.",
        }
      : {}),
  }),
});

function steps({ marks: [[x1, y1], [x2, y2]] }: Problem): { readonly run: Rational; readonly rise: Rational } {
  return { run: Q.of(x2 - x1), rise: Q.of(y2 - y1) };
}

/** Read the equation of a line off its picture. Every way of writing it is right. */
export const equationOfDrawnLine = defineKind<Problem>({
  id: "la.equation-of-drawn-line",
  version: 1,
  title: "Equation of a drawn line",
  skills: ["la.line-to-equation", "la.slope-intercept"],
  surface: "inverse",
  method: "read-equation-off",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (problem === null || !isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: ({ line, marks }) =>
    marks.every((mark) => satisfies(line, exact(mark))) && marks[0].join() !== marks[1].join(),
  prompt: ({ line, marks }) => ({
    text: "Write an equation of this line. Any form will do.",
    picture: {
      ...pictureOf([line], {
        points: marks.map((at) => ({ object: "line-1", at, label: `(${at.join(", ").replaceAll("-", "−")})` })),
      }),
      description: `A grid from $-${reach}$ to $${reach}$ in both directions. One straight line; the points ${marks.map((mark) => pointText(exact(mark))).join(" and ")} on it are marked.`,
    },
  }),
  form: () => form,
  assess(problem, answer) {
    const line = lineOf(answer);
    if (line === null) return { is: "undecided", why: "This question asks for one equation in $x$ and $y$." };
    if (sameLine(line, problem.line)) {
      return { is: "right", because: `Both marked points fit your equation, and only one line goes through both.` };
    }
    const missed = problem.marks.find((mark) => !satisfies(line, exact(mark)));
    return {
      is: "wrong",
      nudge: check(problem),
      ...(missed === undefined
        ? {}
        : {
            witness: `The line goes through ${pointText(exact(missed))}, and these numbers do not fit your equation.`,
          }),
    };
  },
  solve(problem) {
    const [p, q] = problem.marks.map(exact) as [ExactVector, ExactVector];
    return { answer: textOf(problem.line), steps: pointSteps(p, q), summary: `The line is ${written(problem.line)}.` };
  },
  hints(problem) {
    const { run, rise } = steps(problem);
    const [p] = problem.marks;
    if (Q.isZero(run) || Q.isZero(rise)) {
      const letter = Q.isZero(run) ? "x" : "y";
      return [
        "Compare the coordinates of the two marked points. What do all points of the line have in common?",
        `$${letter}$ is the same at every point of this line, and the other coordinate may be anything. An equation that says just this is enough.`,
      ];
    }
    return [
      "From one marked point to the other: how far to the right, and how far up or down? Rise over run is the slope.",
      `From ${pointText(exact(p))} to the other point the run is ${numberText(run)} and the rise ${numberText(rise)}.`,
      `The line ${steepnessText(Q.divide(rise, run))}. Put one of the points into $y = mx + n$ to find $n$.`,
    ];
  },
  mistakes: [
    mistake("slope-sign-wrong"),
    mistake("slope-inverted"),
    mistake("intercepts-exchanged"),
    mistake("vertical-and-level-exchanged"),
  ],
  samples(problem) {
    const { a, b, c } = problem.line;
    const text = Q.toText;
    return {
      right: [textOf(problem.line)],
      equivalent: [
        `${text(Q.multiply(a, Q.of(-6)))}x + ${text(Q.multiply(b, Q.of(-6)))}y = ${text(Q.multiply(c, Q.of(-6)))}`,
      ],
      form: [],
      wrong: [textOf({ a, b, c: Q.add(c, Q.of(1)) })],
      unreadable: ["", "y", "2x + 3", "x^2 = y", "x = 1; y = 2"],
    };
  },
});
