import { type LinearEquation2, Q, type Rational, satisfies, slopeInterceptForm, ZERO } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { equationText, inline, numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import {
  secondUnknownLeft,
  sorted,
  spreadOver,
  standardForm,
  swappedOrder,
  type WrittenEquation,
  writtenNode,
} from "../two-lines-three-outcomes/written-equation.ts";
import { displayText } from "./display-text.ts";
import { lesson } from "./lesson.ts";
import { lineSteps } from "./line-steps.ts";
import { lineByIntercepts, steepnessText, typed, valuesOf } from "./line-values.ts";

type Problem = { readonly level: number; readonly written: WrittenEquation };

type Triple = readonly [m: Rational, onX: Rational, onY: Rational];

const lineOf = ({ written }: Problem): LinearEquation2 => sorted(written);
const textOf = (values: Triple): string => `(${values.map(typed).join(", ")})`;

function rightTriple(problem: Problem): Triple {
  const { m, onX, onY } = valuesOf(lineOf(problem));
  return [m, onX, onY];
}

const tripleOf = (answer: Answer): Triple | null => {
  const [m, onX, onY] = answer.type === "vector" ? answer.entries : [];
  return m && onX && onY ? [m, onX, onY] : null;
};

const same = (one: Triple, other: Triple): boolean => one.every((value, i) => Q.equals(value, other[i] ?? ZERO));

function draw(rng: RandomStream, level: number): Problem {
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8];
  const signed = (): number => rng.choice(sizes) * (level === 1 ? 1 : rng.choice([1, -1]));
  const line = lineByIntercepts(signed(), signed(), level === 1 ? 1 : rng.choice([1, 1, -1]));
  const written =
    level === 1
      ? standardForm(line)
      : level === 2
        ? rng.choice([standardForm, swappedOrder])(line)
        : rng.choice([
            secondUnknownLeft(line),
            spreadOver(line, rng.choice([-3, -2, -1, 1, 2]), rng.choice([-4, -2, -1, 1, 3])),
          ]);
  return { level, written };
}

function isFit(problem: Problem): boolean {
  const { a, b, c } = lineOf(problem);
  const [m, onX, onY] = rightTriple(problem);
  const steep = Q.absolute(m);
  return (
    !Q.equals(steep, Q.of(1)) &&
    !Q.equals(onX, onY) &&
    ![a, b].some((value) => Q.equals(Q.absolute(value), Q.absolute(c))) &&
    !Q.equals(b, Q.of(1)) &&
    problem.written.left.filter(({ coefficient }) => !Q.isZero(coefficient)).length > 0
  );
}

/** Every triple that comes from leaving the constant undivided in one place or both. */
function undivided(problem: Problem): readonly Triple[] {
  const { c } = lineOf(problem);
  const [m, onX, onY] = rightTriple(problem);
  return (
    [
      [m, onX, c],
      [m, c, onY],
      [m, c, c],
    ] as const
  ).filter((triple) => !same(triple, [m, onX, onY]));
}

/** A fact about the first value of a triple that is wrong. */
function witnessOf(problem: Problem, [m, onX, onY]: Triple): string | null {
  const line = lineOf(problem);
  const [rightM] = rightTriple(problem);
  const fails = (x: Rational, y: Rational): boolean => !satisfies(line, [x, y]);
  const point = (x: Rational, y: Rational): string => `$(${[x, y].map((q) => numberText(q).slice(1, -1)).join(", ")})$`;
  const given = inline(writtenNode(problem.written, { object: "line-1" }));
  if (fails(onX, ZERO)) return `${point(onX, ZERO)} is not on the line: it does not fit ${given}.`;
  if (fails(ZERO, onY)) return `${point(ZERO, onY)} is not on the line: it does not fit ${given}.`;
  if (Q.equals(m, rightM)) return null;
  const next = Q.add(onY, m);
  return `Your crossings are right. One step to the right of ${point(ZERO, onY)}, your slope leads to ${point(Q.of(1), next)}, which does not fit the equation.`;
}

/** Slope and both intercepts of a line given by its equation. */
export const slopeAndIntercepts = defineKind<Problem>({
  id: "la.slope-and-intercepts",
  version: 1,
  title: "Slope and intercepts from an equation",
  skills: ["la.slope-intercept"],
  surface: "equations",
  method: "slope-and-intercepts",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const form = slopeInterceptForm(lineOf(problem)).value;
    if (form.kind !== "line" || form.slope === null) return false;
    const [m, onX, onY] = rightTriple(problem);
    const at = [form.xIntercept, form.yIntercept].map((found) => (found.kind === "at" ? found.value : ZERO));
    return same([m, onX, onY], [form.slope, at[0] ?? ZERO, at[1] ?? ZERO]);
  },
  prompt: (problem) => ({
    text: `Here is a line:\n\n${displayText(writtenNode(problem.written, { object: "line-1" }))}\n\nFind its slope $m$, and where it crosses the axes: the $x$-axis at $x = p$, the $y$-axis at $y = q$.`,
    equations: [lineOf(problem)],
  }),
  form: () => ({ type: "vector", names: ["m", "p", "q"] }),
  assess(problem, answer) {
    const triple = tripleOf(answer);
    if (triple === null) return { is: "undecided", why: "This question asks for three numbers: $m$, $p$ and $q$." };
    const right = rightTriple(problem);
    if (same(triple, right)) return { is: "right", because: because(problem) };
    const witness = witnessOf(problem, triple);
    return {
      is: "wrong",
      nudge:
        "On the $x$-axis $y$ is $0$, on the $y$-axis $x$ is $0$: put each into the equation.\nFrom one crossing to the other: how far to the right, and how far up or down?",
      ...(witness === null ? {} : { witness }),
    };
  },
  solve: (problem) => ({
    answer: textOf(rightTriple(problem)),
    steps: lineSteps(lineOf(problem)),
    summary: because(problem),
  }),
  hints(problem) {
    const [m, onX, onY] = rightTriple(problem);
    const line = lineOf(problem);
    return [
      "A crossing is found by putting in $0$: on the $x$-axis it is $y$ that is $0$, on the $y$-axis it is $x$. The slope is the number in front of $x$ once $y$ stands alone.",
      problem.level === 3
        ? `First bring the unknowns to the left and the constants to the right: ${equationText(line)}.`
        : `For the slope, move the term with $x$ to the other side, and then divide everything by ${numberText(line.b)}.`,
      `The crossings are $(${numberText(onX).slice(1, -1)}, 0)$ and $(0, ${numberText(onY).slice(1, -1)})$; on the way from one to the other the line ${steepnessText(m)}.`,
    ];
  },
  mistakes: [
    {
      id: "slope-sign-wrong",
      apply(problem) {
        const [m, onX, onY] = rightTriple(problem);
        return textOf([Q.negate(m), onX, onY]);
      },
    },
    {
      id: "slope-inverted",
      apply(problem) {
        const [m, onX, onY] = rightTriple(problem);
        return textOf([Q.reciprocal(m), onX, onY]);
      },
    },
    {
      id: "intercepts-exchanged",
      apply(problem) {
        const [m, onX, onY] = rightTriple(problem);
        return textOf([m, onY, onX]);
      },
    },
    {
      id: "constant-not-divided",
      apply: (problem) => textOf(undivided(problem)[0] ?? rightTriple(problem)),
      fits(problem, answer) {
        const triple = tripleOf(answer);
        return triple !== null && undivided(problem).some((wrong) => same(wrong, triple));
      },
      words(problem) {
        const { a, b, c } = lineOf(problem);
        return {
          check: `Put $x = 0$ into ${equationText({ a, b, c })}: ${equationText({ a: ZERO, b, c })} is left.\nWhat is $y$ then? And for $y = 0$, what is $x$?`,
        };
      },
    },
  ],
  samples(problem) {
    const [m, onX, onY] = rightTriple(problem);
    const twice = `${2n * m.numerator}/${2n * m.denominator}`;
    return {
      right: [textOf([m, onX, onY])],
      equivalent: [`m = ${typed(m)}, p = ${typed(onX)}, q = ${typed(onY)}`],
      form: [`(${twice}, ${typed(onX)}, ${typed(onY)})`],
      wrong: [textOf([Q.add(m, Q.of(1)), onX, onY]), textOf([m, Q.add(onX, Q.of(1)), onY])],
      unreadable: ["", "(1, 2)", "m", "steep", "(1, , 2)"],
    };
  },
});

function because(problem: Problem): string {
  const [m, onX, onY] = rightTriple(problem);
  return `The line crosses the axes at $x = ${numberText(onX).slice(1, -1)}$ and at $y = ${numberText(onY).slice(1, -1)}$, and its slope is ${numberText(m)}: it ${steepnessText(m)}.`;
}
