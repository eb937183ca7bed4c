import { equation3, type LinearEquation3, normalOf, Q, type Rational, type ThreePlanes } from "@gradus/math/exact";
import {
  equalsNode,
  equation3Node,
  linearNode,
  type MathNode,
  numberNode,
  operatorNode,
  rowNode,
  symbolNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm, Blank, BlankLine } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { howOf } from "./arrangements.ts";
import { lesson } from "./lesson.ts";
import { planeSteps, whyCount } from "./plane-counting.ts";
import { numberText, planeObjects, planesText, planeText } from "./plane-notation.ts";

type Row = readonly [number, number, number];

/** The third row of coefficients is p times the first plus q times the second; the constants may quarrel with that. */
type Problem = {
  readonly level: number;
  readonly mix: readonly [number, number];
  readonly rows: readonly [Row, Row];
  readonly constants: readonly [number, number, number];
};

type Values = Readonly<Record<string, Rational>>;

const mixes = [
  [1, 1],
  [1, -1],
  [2, 1],
  [2, -1],
] as const;
const names = ["x", "y", "z"] as const;

const mixed = ({ mix: [p, q], rows: [r, s] }: Problem): Row => [
  p * r[0] + q * s[0],
  p * r[1] + q * s[1],
  p * r[2] + q * s[2],
];

const mixedConstant = ({ mix: [p, q], constants: [d, e] }: Problem): number => p * d + q * e;

function planesOf(problem: Problem): ThreePlanes {
  const { rows, constants } = problem;
  const equation = (row: Row, d: number): LinearEquation3 => equation3(row[0], row[1], row[2], d);
  return [equation(rows[0], constants[0]), equation(rows[1], constants[1]), equation(mixed(problem), constants[2])];
}

/** "the first minus the second", "twice the first plus the second" */
function inWords({ mix: [p, q] }: Problem): string {
  return `${p === 2 ? "twice the first" : "the first"} ${q < 0 ? "minus" : "plus"} the second`;
}

const box = (id: string): MathNode => ({ type: "blank", id });

/** What goes into the boxes, when the constants are mixed to `constant`. */
function valuesWith(problem: Problem, constant: number): Values {
  const left = { constant: Q.of(constant), last: Q.of(constant - problem.constants[2]) };
  const [a, b, c] = mixed(problem);
  return problem.level === 1
    ? { u1: left.constant, u2: left.last }
    : { u1: Q.of(a), u2: Q.of(b), u3: Q.of(c), u4: left.constant, u5: left.last };
}

const rightValues = (problem: Problem): Values => valuesWith(problem, mixedConstant(problem));

function blanksOf({ level }: Problem): readonly Blank[] {
  const constant = "the constant of the mix";
  const last = "what 0 would have to be";
  return level === 1
    ? [
        { id: "u1", label: constant },
        { id: "u2", label: last },
      ]
    : [
        ...names.map((name, i) => ({ id: `u${i + 1}`, label: `the coefficient of ${name} in the mix` })),
        { id: "u4", label: constant },
        { id: "u5", label: last },
      ];
}

function linesOf(problem: Problem): readonly BlankLine[] {
  const planes = planesOf(problem);
  const [first, second, third] = planes.map((e, i) => equation3Node(e, names, planeObjects[i]));
  const left =
    problem.level === 1
      ? linearNode(normalOf(planes[2]), names)
      : rowNode(
          names.flatMap((name, i) => [...(i === 0 ? [] : [operatorNode("+")]), box(`u${i + 1}`), symbolNode(name)]),
        );
  const zero = numberNode(Q.of(0));
  return [
    { node: first ?? zero, reason: "first equation" },
    { node: second ?? zero, reason: "second equation" },
    { node: equalsNode(left, box(problem.level === 1 ? "u1" : "u4")), reason: inWords(problem) },
    { node: third ?? zero, reason: "third equation" },
    { node: equalsNode(zero, box(problem.level === 1 ? "u2" : "u5")), reason: "the mix minus the third" },
  ];
}

const formOf = (problem: Problem): AnswerForm => ({
  type: "blanks",
  lines: linesOf(problem),
  blanks: blanksOf(problem),
});

const textOf = (problem: Problem, values: Values): string => formatAnswer(formOf(problem), { type: "blanks", values });

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.integer(-2, 3);
  const rows: readonly [Row, Row] = [
    [rng.integer(1, 3), entry(), entry()],
    [rng.integer(1, 3), entry(), entry()],
  ];
  const mix = rng.choice(mixes);
  const constants = [rng.integer(1, 9), rng.choice([-5, -4, -3, -2, 2, 3, 4, 5, 6, 7]), 0] as const;
  const problem: Problem = { level, mix, rows, constants };
  const off = rng.choice([0, 0, -4, -2, -1, 1, 3, 5]);
  const whole: Problem = { ...problem, constants: [constants[0], constants[1], mixedConstant(problem) - off] };
  return isTelling(whole) ? whole : draw(rng, level);
}

/** Every equation is a plane, no two are parallel, and the slips lead elsewhere. */
function isTelling(problem: Problem): boolean {
  const how = howOf(planesOf(problem));
  const [d, e] = problem.constants;
  const gaps = (row: Row): number => row.filter((value) => value === 0).length;
  const isSmall = Math.abs(mixedConstant(problem)) <= 30 && Math.abs(problem.constants[2]) <= 30;
  const isFull = [...problem.rows, mixed(problem)].every((row) => gaps(row) <= 1);
  return isSmall && isFull && mixedConstant(problem) !== d && d !== e && (how === "prism" || how === "common-line");
}

/** A comparison of three planes with boxes to fill: the last lines, or the mix of the coefficients as well. */
export const threePlanesFaded = defineKind<Problem>({
  id: "la.three-planes-faded",
  version: 1,
  title: "Complete a comparison of three planes",
  skills: ["la.count-solutions-3x3"],
  surface: "worked-example",
  method: "mix-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate: draw,
  isWellPosed: isTelling,
  prompt: (problem) => ({
    text: `The third row of coefficients here is ${inWords(problem)}. Mix the equations in the same way and compare with the third one. Fill the boxes so that each line follows.\n\n${planesText(planesOf(problem))}`,
  }),
  form: formOf,
  assess: (problem, answer) =>
    assessBlanks(blanksOf(problem), rightValues(problem), answer, {
      because: `Every line follows. ${whyCount(planesOf(problem))}`,
      nudge: ({ label }) =>
        label.startsWith("what")
          ? "Take the third constant away from the constant of the mix.\nOn the left nothing is left over."
          : `Take ${inWords(problem)}, number by number.\nOn the right-hand side do the same with the constants.`,
    }),
  solve: (problem) => ({
    answer: textOf(problem, rightValues(problem)),
    steps: planeSteps(planesOf(problem)),
    summary: whyCount(planesOf(problem)),
  }),
  hints: (problem) => {
    const [first, second] = planesOf(problem);
    return [
      `The mix is ${inWords(problem)}. Do it with every number of the two equations, the constants included.`,
      `Begin with the constants, ${numberText(first.d)} and ${numberText(second.d)}. What they mix to belongs behind the equals sign of the third line.`,
      `Then take ${planeText(planesOf(problem)[2], 2)} away from the mix. The letters are gone, and only constants are left.`,
    ];
  },
  mistakes: [
    { id: "constants-not-combined", apply: (problem) => textOf(problem, valuesWith(problem, problem.constants[0])) },
    {
      id: "added-where-subtracted",
      apply(problem) {
        const { mix, constants } = problem;
        if (mix[1] > 0) return null;
        return textOf(problem, valuesWith(problem, mix[0] * constants[0] - mix[1] * constants[1]));
      },
    },
  ],
  samples(problem) {
    const right = rightValues(problem);
    const ids = blanksOf(problem).map(({ id }) => id);
    const inOrder = ids.map((id) => Q.toText(right[id] ?? Q.of(0)));
    return {
      right: [textOf(problem, right)],
      equivalent: [inOrder.join(", "), inOrder.join("\n")],
      form: [[`${Q.toText(Q.multiply(right[ids[0] ?? ""] ?? Q.of(0), Q.of(2)))}/2`, ...inOrder.slice(1)].join(", ")],
      wrong: ids.map((id) => textOf(problem, { ...right, [id]: Q.add(right[id] ?? Q.of(0), Q.of(1)) })),
      unreadable: [
        "",
        "u99=3",
        "done",
        inOrder
          .slice(1)
          .map(() => "")
          .join(","),
      ],
    };
  },
});
