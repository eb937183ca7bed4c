import {
  interceptOn,
  type LinearEquation2,
  type LineFormStep,
  Q,
  type Rational,
  slopeInterceptForm,
} from "@gradus/math/exact";
import {
  equalsNode,
  equationNode,
  explainLineForm,
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
import { equationText, numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { lineSteps } from "./line-steps.ts";
import { lineByIntercepts, valuesOf } from "./line-values.ts";

type Problem = { readonly level: number; readonly line: LinearEquation2 };

/** What a box holds. */
type Role = "on-x" | "on-y" | "moved-x" | "slope" | "start";

type Values = Readonly<Record<Role, Rational>>;

const labels: Readonly<Record<Role, string>> = {
  "on-x": "crossing with the x-axis",
  "on-y": "crossing with the y-axis",
  "moved-x": "number in front of x after moving",
  slope: "slope",
  start: "constant after dividing",
};

/** The boxes of each level, in reading order: first the ends of the work, then half of it. */
const boxes: Readonly<Record<number, readonly Role[]>> = {
  1: ["on-y", "slope", "start"],
  2: ["on-x", "on-y", "moved-x", "slope", "start"],
};

const rolesOf = ({ level }: Problem): readonly Role[] => boxes[level] ?? [];

function valuesIn({ line }: Problem): Values {
  const { m, onX, onY } = valuesOf(line);
  return { "on-x": onX, "on-y": onY, "moved-x": Q.negate(line.a), slope: m, start: onY };
}

const blanksOf = (problem: Problem): readonly Blank[] =>
  rolesOf(problem).map((role, i) => ({ id: `u${i + 1}`, label: labels[role] }));

const roleAt = (problem: Problem, id: string): Role => rolesOf(problem)[Number(id.slice(1)) - 1] ?? "slope";

/** A number, or an empty box where it is asked. */
function place(problem: Problem, role: Role): MathNode {
  const index = rolesOf(problem).indexOf(role);
  return index < 0 ? numberNode(valuesIn(problem)[role]) : { type: "blank", id: `u${index + 1}` };
}

const coefficientOf = (value: Rational, name: string): MathNode =>
  rowNode(Q.equals(value, Q.of(1)) ? [symbolNode(name)] : [numberNode(value), symbolNode(name)]);

/** left = …x + constant; a box holds its own sign, so that the sign is not given away. */
function solved(problem: Problem, left: MathNode, first: Role, constant: Rational | Role): MathNode {
  const isBox = typeof constant === "string";
  const isMinus = !isBox && Q.sign(constant) < 0;
  const last = isBox ? place(problem, constant) : numberNode(Q.absolute(constant));
  return equalsNode(left, rowNode([place(problem, first), symbolNode("x"), operatorNode(isMinus ? "−" : "+"), last]));
}

/** The lines of the work, each with the reason that the toolkit gives for it. */
function linesOf(problem: Problem): readonly BlankLine[] {
  const { line } = problem;
  const reasons = (steps: readonly LineFormStep[]): readonly string[] =>
    explainLineForm(steps).map(({ reason }) => reason);
  const [zeroY, divideX] = reasons(interceptOn(line, 0).steps);
  const [zeroX, divideY] = reasons(interceptOn(line, 1).steps);
  const [move, divide] = reasons(slopeInterceptForm(line).steps);
  const [x, y] = ["x", "y"].map(symbolNode) as [MathNode, MathNode];
  return [
    { node: equationNode(line, ["x", "y"], "line-1"), reason: "as given" },
    { node: equalsNode(coefficientOf(line.a, "x"), numberNode(line.c)), reason: zeroY ?? "" },
    { node: equalsNode(x, place(problem, "on-x")), reason: divideX ?? "" },
    { node: equalsNode(coefficientOf(line.b, "y"), numberNode(line.c)), reason: zeroX ?? "" },
    { node: equalsNode(y, place(problem, "on-y")), reason: divideY ?? "" },
    { node: solved(problem, coefficientOf(line.b, "y"), "moved-x", line.c), reason: move ?? "" },
    { node: solved(problem, y, "slope", "start"), reason: divide ?? "" },
  ];
}

const formOf = (problem: Problem): AnswerForm => ({
  type: "blanks",
  lines: linesOf(problem),
  blanks: blanksOf(problem),
});

function textOf(problem: Problem, values: Values): string {
  const typed = Object.fromEntries(blanksOf(problem).map(({ id }) => [id, values[roleAt(problem, id)]]));
  return formatAnswer(formOf(problem), { type: "blanks", values: typed });
}

/** What the work comes to when the term with x keeps its sign on the way across. */
function withoutSignChange(problem: Problem): Values {
  const { line } = problem;
  return { ...valuesIn(problem), "moved-x": line.a, slope: Q.divide(line.a, line.b) };
}

/** What it comes to when the constant is left as it is. */
const withoutDividing = (problem: Problem): Values => ({ ...valuesIn(problem), start: problem.line.c });

const nudges: Readonly<Record<Role, (problem: Problem) => string>> = {
  "on-x": ({ line }) =>
    `On the $x$-axis $y$ is $0$, so ${equationText({ ...line, b: Q.of(0) })} is left.\nWhich $x$ makes it true?`,
  "on-y": ({ line }) =>
    `On the $y$-axis $x$ is $0$, so ${equationText({ ...line, a: Q.of(0) })} is left.\nWhich $y$ makes it true?`,
  "moved-x": ({ line }) =>
    `${Q.sign(line.a) < 0 ? "Add" : "Subtract"} ${numberText(Q.absolute(line.a))} times $x$ on both sides.\nWhat stands in front of $x$ on the right then?`,
  slope: ({ line }) =>
    `Divide the number in front of $x$ in the line above by ${numberText(line.b)}.\nMind the signs of both.`,
  start: ({ line }) =>
    `The constant is divided by ${numberText(line.b)} as well.\nFor $x = 0$ the last line has to give the crossing with the $y$-axis.`,
};

function draw(rng: RandomStream, level: number): LinearEquation2 {
  const sizes = [1, 2, 3, 4, 5, 6];
  const signed = (): number => rng.choice(sizes) * rng.choice([1, 1, -1]);
  return lineByIntercepts(signed(), signed(), level === 1 ? 1 : rng.choice([1, -1]));
}

const isFit = ({ a, b, c }: LinearEquation2): boolean =>
  [a, b].every((value) => Q.sign(Q.subtract(Q.absolute(value), Q.of(1))) > 0) &&
  !Q.equals(Q.absolute(a), Q.absolute(b)) &&
  Q.compare(Q.absolute(c), Q.of(36)) <= 0;

/** Intercepts and slope of a line, worked out with boxes left empty. */
export const slopeInterceptFaded = defineKind<Problem>({
  id: "la.slope-intercept-faded",
  version: 1,
  title: "Complete slope and intercepts",
  skills: ["la.slope-intercept"],
  surface: "worked-example",
  method: "slope-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let line = draw(rng, level);
    while (!isFit(line)) line = draw(rng, level);
    return { level, line };
  },
  isWellPosed({ line }) {
    const found = slopeInterceptForm(line).value;
    const { m, onX, onY } = valuesOf(line);
    return (
      found.kind === "line" &&
      found.slope !== null &&
      Q.equals(found.slope, m) &&
      found.xIntercept.kind === "at" &&
      Q.equals(found.xIntercept.value, onX) &&
      found.yIntercept.kind === "at" &&
      Q.equals(found.yIntercept.value, onY)
    );
  },
  prompt: ({ line }) => ({
    text: `Where does the line ${equationText(line, { object: "line-1" })} cross the axes, and what is its slope? Fill in what is missing; a box holds its own sign.`,
  }),
  form: formOf,
  assess(problem, answer) {
    const values = valuesIn(problem);
    const expected = Object.fromEntries(blanksOf(problem).map(({ id }) => [id, values[roleAt(problem, id)]]));
    return assessBlanks(blanksOf(problem), expected, answer, {
      because: because(problem),
      nudge: ({ id }) => nudges[roleAt(problem, id)](problem),
    });
  },
  solve: (problem) => ({
    answer: textOf(problem, valuesIn(problem)),
    steps: lineSteps(problem.line),
    summary: because(problem),
  }),
  hints: (problem) => [
    "First put in $0$ for one unknown at a time. Then leave the term with $y$ on the left and divide everything by the number in front of it.",
    `Moving a term across is subtracting it on both sides, and dividing by ${numberText(problem.line.b)} divides every term.`,
  ],
  mistakes: [
    {
      id: "term-moved-without-sign-change",
      apply: (problem) => textOf(problem, withoutSignChange(problem)),
      words: (problem) => ({ check: nudges["moved-x"](problem) }),
    },
    {
      id: "constant-not-divided",
      apply: (problem) => textOf(problem, withoutDividing(problem)),
      words: (problem) => ({ check: nudges.start(problem) }),
    },
  ],
  samples(problem) {
    const values = valuesIn(problem);
    const [first] = blanksOf(problem);
    const wrongStart = { ...values, start: Q.add(values.start, Q.of(1)) };
    return {
      right: [textOf(problem, values)],
      equivalent: [
        blanksOf(problem)
          .map(({ id }) => Q.toText(values[roleAt(problem, id)]))
          .join("\n"),
      ],
      form: [],
      wrong: [textOf(problem, wrongStart)],
      unreadable: ["", `${first?.id ?? "u1"}=`, "u9=3", "x"],
    };
  },
});

function because(problem: Problem): string {
  const { m, onX, onY } = valuesOf(problem.line);
  return `The line crosses the $x$-axis at ${numberText(onX)} and the $y$-axis at ${numberText(onY)}, and its slope is ${numberText(m)}.`;
}
