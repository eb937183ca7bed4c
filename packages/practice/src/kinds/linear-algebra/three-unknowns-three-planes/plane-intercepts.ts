import {
  equation3,
  type LinearEquation3,
  normalOf,
  planeIntercepts,
  Q,
  type Rational,
  satisfies3,
  ZERO,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { listedNames } from "../../../answer/listed-names.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { numberText, planeText, putInLatex } from "./plane-notation.ts";
import { interceptSteps } from "./plane-steps.ts";

type Problem = { readonly level: number; readonly plane: LinearEquation3 };

const names = ["x", "y", "z"] as const;

const tuple = (values: readonly Rational[]): string => `(${values.map(Q.toText).join(", ")})`;

/** The three intercepts; problems have no coefficient 0. */
const interceptsOf = ({ plane }: Problem): readonly Rational[] =>
  planeIntercepts(plane).map((value) => {
    if (value === null) throw new Error("plane-intercepts: every unknown has a coefficient here");
    return value;
  });

function draw(rng: RandomStream, level: number): LinearEquation3 {
  const d = level === 1 ? rng.choice([6, 12, 10, 18]) : rng.choice([-12, -6, 4, 6, 8, 9, 12]);
  const divides = (entry: number): boolean => Number.isInteger(d / entry);
  const sizes = [2, 3, 4, 5, 6, 9].filter((entry) => level === 2 || divides(entry));
  const pick = (): number => rng.choice(sizes) * (level === 2 ? rng.choice([1, -1]) : 1);
  const [a, b, c] = [pick(), pick(), pick()];
  const apart = new Set([a, b, c].map(Math.abs)).size === 3 && Math.abs(d) !== Math.abs(a);
  const whole = [a, b, c].filter(divides).length;
  return apart && (level === 1 || whole < 3) ? equation3(a, b, c, d) : draw(rng, level);
}

/** The first axis on which a triple of intercepts is wrong. */
function wrongAxis(problem: Problem, typed: readonly Rational[]): number {
  return interceptsOf(problem).findIndex((value, axis) => !Q.equals(value, typed[axis] ?? ZERO));
}

/** Where does a plane cut the three axes. */
export const planeInterceptsKind = defineKind<Problem>({
  id: "la.plane-intercepts",
  version: 1,
  title: "Find where a plane cuts the axes",
  skills: ["la.plane-reading"],
  surface: "equations",
  method: "put-two-unknowns-to-zero",
  ...lesson,
  levels: [1, 2],
  generate: (rng, level) => ({ level, plane: draw(rng, level) }),
  isWellPosed: (problem) =>
    interceptsOf(problem).every((value, axis) =>
      satisfies3(
        problem.plane,
        names.map((_, i) => (i === axis ? value : ZERO)),
      ),
    ),
  prompt: ({ plane }) => ({
    text: `Where does the plane ${planeText(plane)} cut the axes? Give the value of $x$ on the $x$-axis, of $y$ on the $y$-axis, and of $z$ on the $z$-axis.`,
  }),
  form: () => ({ type: "vector", names: [...names] }),
  assess(problem, answer) {
    if (answer.type !== "vector") return { is: "undecided", why: "This question asks for three numbers." };
    const axis = wrongAxis(problem, answer.entries);
    if (axis < 0) {
      const [x = "", y = "", z = ""] = interceptsOf(problem).map(numberText);
      return { is: "right", because: `The plane cuts the axes at $x$ = ${x}, $y$ = ${y} and $z$ = ${z}.` };
    }
    const point = names.map((_, i) => (i === axis ? (answer.entries[i] ?? ZERO) : ZERO));
    return {
      is: "wrong",
      nudge: `On the $${names[axis]}$-axis the other two unknowns are $0$.\nWhich equation is left then?`,
      witness: `Put in your place on the $${names[axis]}$-axis: $${putInLatex(problem.plane, point)}$, and not ${numberText(problem.plane.d)}.`,
    };
  },
  solve(problem) {
    return {
      answer: tuple(interceptsOf(problem)),
      steps: interceptSteps(problem.plane),
      summary: `On each axis two unknowns are $0$, and the constant divided by the coefficient that is left gives ${listedNames(interceptsOf(problem).map((each) => numberText(each).slice(1, -1)))}.`,
    };
  },
  hints: ({ plane }) => [
    "On an axis two of the three unknowns are $0$. Put these zeros in, and see what is left of the equation.",
    `On the $x$-axis ${planeText(plane)} keeps only its first term. Its coefficient is ${numberText(plane.a)}, and the constant is still ${numberText(plane.d)}.`,
    "Then do the same on the other two axes, each with its own coefficient.",
  ],
  mistakes: [
    { id: "coefficients-as-intercepts", apply: ({ plane }) => tuple(normalOf(plane)) },
    {
      id: "constant-not-divided",
      apply: ({ plane }) => tuple([plane.d, plane.d, plane.d]),
      words: ({ plane }) => ({
        action: "This is the constant on every axis, not divided by the coefficient there.",
        check: `With $y = 0$ and $z = 0$ the left-hand side is ${numberText(plane.a)} times $x$.\nFor which $x$ is that ${numberText(plane.d)}?`,
      }),
    },
    {
      id: "intercept-upside-down",
      apply: (problem) => tuple(interceptsOf(problem).map(Q.reciprocal)),
    },
    {
      id: "intercept-sign-wrong",
      apply: (problem) => tuple(interceptsOf(problem).map(Q.negate)),
      words: () => ({
        action: "These are the intercepts with the opposite signs.",
        why: "Where a term is carried over, its sign changes; here nothing has to be carried over.",
        check: "Put $y = 0$ and $z = 0$ into the equation, and your $x$.\nDoes the constant come out with its sign?",
      }),
    },
  ],
  samples(problem) {
    const right = interceptsOf(problem);
    const [x = ZERO, y = ZERO, z = ZERO] = right;
    const [p, q, r] = right.map(Q.toText);
    return {
      right: [tuple(right)],
      equivalent: [`x = ${p}, y = ${q}, z = ${r}`, `${p}, ${q}, ${r}`],
      form: [`(${Q.toText(Q.multiply(x, Q.of(2)))}/2, ${q}, ${r})`].filter(() => Q.isInteger(x)),
      wrong: [tuple([Q.add(x, Q.of(1)), y, z]), tuple([x, Q.add(y, Q.of(1)), z]), tuple([x, y, Q.add(z, Q.of(1))])],
      unreadable: ["", `${p}, ${q}`, "(, , )", "three places", `(${p}, ${q}, ${r}, 0)`],
    };
  },
});
