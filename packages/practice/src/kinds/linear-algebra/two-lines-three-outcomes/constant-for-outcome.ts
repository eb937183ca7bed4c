import {
  equation2,
  type LinearEquation2,
  Q,
  type Rational,
  scaleEquation,
  solveBySubstitution,
} from "@gradus/math/exact";
import {
  equalsNode,
  explainSubstitution,
  linearNode,
  type MathNode,
  numberNode,
  operatorNode,
  rowNode,
  symbolNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { equationText, inline, numberText, systemText } from "./notation-in-prose.ts";
import { outcomeOf, type System } from "./outcome.ts";
import { secondUnknownLeft, standardForm, writtenNode } from "./written-equation.ts";

type Problem = {
  readonly level: number;
  readonly first: LinearEquation2;
  readonly factor: Rational;
  /** The right-hand side of the second equation where the letter is a coefficient; it plays no part in the answer. */
  readonly otherConstant: number;
};

const scaled = ({ first, factor }: Problem): LinearEquation2 => scaleEquation(first, factor);

/** On level 1 the letter is the constant c, later the coefficient k of y. */
const letterOf = ({ level }: Problem): string => (level === 1 ? "c" : "k");
const place = ({ level }: Problem): "b" | "c" => (level === 1 ? "c" : "b");

const rightValue = (problem: Problem): Rational => scaled(problem)[place(problem)];
const copied = (problem: Problem): Rational => problem.first[place(problem)];
const added = (problem: Problem): Rational => Q.add(copied(problem), Q.subtract(scaled(problem).a, problem.first.a));
const inverted = (problem: Problem): Rational => Q.divide(copied(problem), problem.factor);

function completed(problem: Problem, value: Rational): LinearEquation2 {
  const { a, b } = scaled(problem);
  return problem.level === 1 ? { a, b, c: value } : { a, b: value, c: Q.of(problem.otherConstant) };
}

function secondNode(problem: Problem): MathNode {
  const { a, b } = scaled(problem);
  const letter = symbolNode(letterOf(problem));
  const left =
    problem.level === 1
      ? linearNode([a, b], ["x", "y"])
      : rowNode([linearNode([a], ["x"]), operatorNode("+"), letter, symbolNode("y")]);
  return {
    type: "object",
    name: "line-2",
    of: equalsNode(left, problem.level === 1 ? letter : numberNode(problem.otherConstant)),
  };
}

function draw(rng: RandomStream, level: number): Problem {
  const a = rng.integer(1, 5);
  const b = rng.choice([-6, -5, -4, -3, -2, 2, 3, 4, 5, 6]);
  const c = rng.choice([-8, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8]);
  const factor = rng.choice(
    level === 1 ? ["2", "3", "4", "-2"] : level === 2 ? ["2", "3", "-2", "-3"] : ["1/2", "3/2", "-1/2", "-3/2", "5/2"],
  );
  return {
    level,
    first: equation2(a, b, c),
    factor: Q.of(factor),
    otherConstant: rng.choice([-5, -3, -1, 1, 2, 4, 7]),
  };
}

/** The answer can't be read off: it is none of the numbers shown, and every wrong rule gives something else. */
function isFit(problem: Problem): boolean {
  const { a, b, c } = scaled(problem);
  const { first, otherConstant } = problem;
  const right = rightValue(problem);
  const shown = [a, first.a, first.b, first.c, ...(problem.level === 1 ? [b] : [Q.of(otherConstant)])];
  const values = [right, copied(problem), added(problem), inverted(problem)];
  const apart = values.every((one, i) => values.slice(i + 1).every((other) => !Q.equals(one, other)));
  const whole = Q.isInteger(a) && Q.isInteger(b) && (problem.level > 1 || Q.isInteger(c));
  return apart && whole && shown.every((value) => !Q.equals(Q.absolute(value), Q.absolute(right)));
}

function ratios(problem: Problem): string {
  const { a } = scaled(problem);
  return `From ${numberText(problem.first.a)} to ${numberText(a)}: by which number was the coefficient of $x$ multiplied?\nThe same has to lead from ${numberText(copied(problem))} to your value.`;
}

function because(problem: Problem): string {
  const [value, times] = [numberText(rightValue(problem)), numberText(problem.factor)];
  const both = `${times} times ${numberText(copied(problem))} is ${value}`;
  if (problem.level === 1) return `${both}, so the second equation is the first one multiplied by ${times}: one line.`;
  return `${both}, so the left-hand sides are multiples of each other and the lines lean alike.`;
}

const factorLine = (times: Rational, result: MathNode): MathNode => equalsNode(linearNode([times], ["f"]), result);

/** The factor f between the equations and the number asked, as a small system of their own: a·f = a′ and b·f = k. */
function factorSystem(problem: Problem): System {
  return [equation2(problem.first.a, 0, scaled(problem).a), equation2(Q.negate(copied(problem)), 1, 0)];
}

/** Which two equations the steps solve, and where they come from. */
function factorInWords(problem: Problem): string {
  const ofX = inline(factorLine(problem.first.a, numberNode(scaled(problem).a)));
  const ofLetter = inline(factorLine(copied(problem), symbolNode(letterOf(problem))));
  const [sides, others] = problem.level === 1 ? ["equation", "the constants"] : ["left-hand side", "those with $y$"];
  return `Call the factor from the first ${sides} to the second $f$. The terms with $x$ ask for ${ofX}, ${others} for ${ofLetter}. These two are solved here.`;
}

/** For which constant are two equations the same line; for which coefficient is there not just one solution. */
export const constantForOutcome = defineKind<Problem>({
  id: "la.constant-for-outcome",
  version: 1,
  title: "Find the constant for an outcome",
  skills: ["la.count-solutions-2x2"],
  surface: "inverse",
  method: "factor-between-equations",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const said = outcomeOf([problem.first, completed(problem, rightValue(problem))]);
    const near = outcomeOf([problem.first, completed(problem, Q.add(rightValue(problem), Q.of(1)))]);
    return problem.level === 1 ? said === "all" && near === "none" : said !== "one" && near === "one";
  },
  prompt: (problem) => ({
    text: `${
      problem.level === 1
        ? "For which number $c$ do both equations describe the same line?"
        : "For every number $k$ but one, this system has exactly one solution. For which $k$ does it not?"
    }\n\n${systemText([
      writtenNode((problem.level === 3 ? secondUnknownLeft : standardForm)(problem.first), { object: "line-1" }),
      secondNode(problem),
    ])}`,
  }),
  form: () => ({ type: "number", exact: true }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for one number." };
    if (Q.equals(answer.value, rightValue(problem))) return { is: "right", because: because(problem) };
    return { is: "wrong", nudge: ratios(problem) };
  },
  solve(problem) {
    const value = rightValue(problem);
    return {
      answer: Q.toText(value),
      opening: factorInWords(problem),
      steps: explainSubstitution(solveBySubstitution(...factorSystem(problem), ["f", letterOf(problem)]).steps),
      summary: because(problem),
    };
  },
  hints: (problem) => [
    problem.level === 1
      ? "Two equations describe the same line when one is a multiple of the other, left and right."
      : "Two lines meet just once unless they lean alike. They lean alike when one left-hand side is a multiple of the other.",
    `${problem.level === 3 ? "Sorted, the" : "The"} first equation is ${equationText(problem.first)}. Compare the coefficients of $x$: by which number was the first one multiplied?`,
    `That number is ${numberText(problem.factor)}.`,
  ],
  mistakes: [
    {
      id: "copied-instead-of-scaled",
      apply: (problem) => Q.toText(copied(problem)),
      words: (problem) => ({ check: ratios(problem) }),
    },
    {
      id: "added-instead-of-scaled",
      apply: (problem) => Q.toText(added(problem)),
      words: (problem) => ({ check: ratios(problem) }),
    },
    {
      id: "factor-inverted",
      apply: (problem) => Q.toText(inverted(problem)),
      words: (problem) => ({ check: ratios(problem) }),
    },
  ],
  samples(problem) {
    const value = rightValue(problem);
    const text = Q.toText(value);
    const double = Q.multiply(value, Q.of(2));
    return {
      right: [text],
      equivalent: [` ${text.replace("-", "−")} `, `${letterOf(problem)} = ${text}`],
      form: [`${double.numerator}/${2n * double.denominator}`],
      wrong: [Q.toText(Q.add(value, Q.of(1))), Q.toText(Q.negate(value)), "0"],
      unreadable: ["", "c or so", "1/0", "(2, 3)", "4 or 5"],
    };
  },
});
