import { equation3, normalOf, Q, type Rational, satisfies3, type ThreePlanes, vector } from "@gradus/math/exact";
import { type Explanation, equalsNode, equation3Node, numberNode, toText, weightedSumNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { lesson } from "./lesson.ts";
import { leftAt, numberText, ordinals, planesText, planeText, putInLatex, tripleText } from "./plane-notation.ts";
import { stepOf } from "./plane-steps.ts";

type Problem = { readonly level: number; readonly planes: ThreePlanes; readonly triple: readonly Rational[] };

const letters = ["a", "b", "c"] as const;

/** The letters of the equations that a rule calls satisfied, or "d" for none. */
function lettersOf(holds: readonly boolean[]): string {
  const chosen = letters.filter((_, i) => holds[i]);
  return chosen.length === 0 ? "d" : chosen.join(",");
}

const truth = ({ planes, triple }: Problem): readonly boolean[] => planes.map((e) => satisfies3(e, triple));

/** Every term added, the signs in the equation and of the numbers both lost where they meet. */
const withoutMinus = ({ planes, triple }: Problem): readonly boolean[] =>
  planes.map((e) =>
    Q.equals(
      normalOf(e).reduce((sum, value, i) => Q.add(sum, Q.multiply(Q.absolute(value), triple[i] ?? Q.of(0))), Q.of(0)),
      e.d,
    ),
  );

const backwards = ({ planes, triple }: Problem): readonly boolean[] =>
  planes.map((e) => Q.equals(leftAt(e, [...triple].reverse()), e.d));

const textOf = (holds: readonly boolean[]): string => lettersOf(holds);

function draw(rng: RandomStream, level: number): Problem {
  const triple = [rng.integer(-3, 4), rng.integer(-3, 4), rng.integer(-3, 4)] as const;
  const fits = rng.choice([
    [true, true, true],
    [true, true, false],
    [true, false, true],
    [false, true, true],
    [false, true, false],
  ]);
  const row = (): readonly [number, number, number] => {
    const gap = level === 1 ? rng.integer(-1, 2) : -1;
    const size = level === 1 ? 3 : 5;
    const entry = (i: number): number =>
      i === gap ? 0 : rng.choice(Array.from({ length: size }, (_, k) => k + 1)) * rng.choice([1, -1]);
    return [Math.abs(entry(0)), entry(1), entry(2)];
  };
  const planes = fits.map((fit) => {
    const [a, b, c] = row();
    const exact = a * triple[0] + b * triple[1] + c * triple[2];
    const mixed = Math.abs(a) * triple[0] + Math.abs(b) * triple[1] + Math.abs(c) * triple[2];
    const swapped = a * triple[2] + b * triple[1] + c * triple[0];
    // An equation that fails does so by what a slip would give, so that the slip shows.
    const slips = [mixed, swapped].filter((value) => value !== exact);
    return equation3(a, b, c, fit ? exact : rng.choice(slips.length === 0 ? [exact + 2] : slips));
  });
  const [first, second, third] = planes;
  const isFull = new Set(triple).size === 3 && triple.every((value) => value !== 0);
  if (!first || !second || !third || !isFull) return draw(rng, level);
  const problem: Problem = { level, planes: [first, second, third], triple: vector([...triple]) };
  const right = lettersOf(truth(problem));
  const isTelling =
    lettersOf(withoutMinus(problem)) !== right &&
    lettersOf(backwards(problem)) !== right &&
    right === lettersOf(fits) &&
    planes.every((e) => !normalOf(e).every(Q.isZero));
  return isTelling ? problem : draw(rng, level);
}

/** Each equation with the triple put in, worked out. */
function steps({ planes, triple }: Problem): readonly Explanation[] {
  return planes.map((e, i) => {
    const sum = weightedSumNode(normalOf(e), triple);
    const value = leftAt(e, triple);
    const node = equalsNode(sum, numberNode(value));
    const holds = Q.equals(value, e.d);
    const sentence = `Put the triple into the ${ordinals[i]} equation, ${toText(equation3Node(e))}`;
    return stepOf("put-in", sentence, node, holds ? "it holds" : "it fails");
  });
}

function summary(problem: Problem): Prose {
  const holds = truth(problem);
  return holds.every(Boolean)
    ? `${tripleText(problem.triple)} lies on all three planes, so it is a solution.`
    : `${tripleText(problem.triple)} misses the ${holds
        .flatMap((fits, i) => (fits ? [] : [`${ordinals[i]}`]))
        .join(" and the ")} plane, so it is no solution of the system.`;
}

/** Which of three equations does a triple satisfy; a solution satisfies all of them. */
export const tripleInEquations = defineKind<Problem>({
  id: "la.triple-in-equations",
  version: 1,
  title: "Try a triple in three equations",
  skills: ["la.plane-reading"],
  surface: "true-false",
  method: "put-in-and-compare",
  ...lesson,
  levels: [1, 2],
  generate: draw,
  isWellPosed: (problem) =>
    problem.planes.every((e, i) => Q.equals(leftAt(e, problem.triple), e.d) === truth(problem)[i]),
  prompt: ({ planes, triple }) => ({
    text: `Is ${tripleText(triple)} a solution of this system? Choose every equation that it satisfies.\n\n${planesText(planes)}`,
  }),
  form: () => ({
    type: "choice",
    many: true,
    choices: [
      ...letters.map((id, i) => ({ id, text: `It satisfies the ${ordinals[i]} equation` })),
      { id: "d", text: "It satisfies none of them" },
    ],
  }),
  assess(problem, answer) {
    if (answer.type !== "choice") return { is: "undecided", why: "This question asks for equations." };
    if ([...answer.ids].sort().join() === lettersOf(truth(problem))) return { is: "right", because: summary(problem) };
    const wrong = letters.findIndex((id, i) => answer.ids.includes(id) !== truth(problem)[i]);
    const e = problem.planes[wrong] ?? problem.planes[0];
    return {
      is: "wrong",
      nudge: "Write each number of the triple in brackets in place of its letter, then multiply before adding.",
      witness: `In the ${ordinals[wrong] ?? "first"} equation the left-hand side is $${putInLatex(e, problem.triple)}$; the right-hand side is ${numberText(e.d)}.`,
    };
  },
  solve: (problem) => ({ answer: lettersOf(truth(problem)), steps: steps(problem), summary: summary(problem) }),
  hints: ({ planes, triple }) => [
    "Put the three numbers in for their letters, in each equation anew. An equation is satisfied when both sides come out equal.",
    `In ${planeText(planes[0], 0)} replace $x$ by ${numberText(triple[0] ?? Q.of(0))}, $y$ by ${numberText(triple[1] ?? Q.of(0))} and $z$ by ${numberText(triple[2] ?? Q.of(0))}, each in brackets.`,
    "A letter that is missing takes no part.",
  ],
  mistakes: [
    { id: "minus-read-as-plus", apply: (problem) => textOf(withoutMinus(problem)) },
    { id: "triple-read-backwards", apply: (problem) => textOf(backwards(problem)) },
  ],
  samples(problem) {
    const right = lettersOf(truth(problem));
    const all = ["a", "b", "c", "a,b", "a,c", "b,c", "a,b,c", "d"];
    return {
      right: [right],
      equivalent: [right.toUpperCase(), right.split(",").reverse().join(", ")],
      form: [],
      wrong: all.filter((text) => text !== right),
      unreadable: ["", "e", "5", "yes", "the first"],
    };
  },
});
