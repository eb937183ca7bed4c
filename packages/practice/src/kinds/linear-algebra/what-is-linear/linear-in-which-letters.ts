import {
  exponentialOf,
  functionOf,
  linearity,
  powerOf,
  rational,
  type SymbolicEquation,
  symbolicEquation,
  symbolicTerm,
  unknownsIn,
} from "@gradus/math/exact";
import { type Explanation, explainLinearity, symbolicEquationNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Choice } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { inline } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { displayText } from "./display-text.ts";
import { lesson } from "./lesson.ts";
import { putIn } from "./put-in.ts";
import { type Factors, termOf } from "./symbolic-terms.ts";

/** Two weights and a measured quantity. */
type Letters = { readonly weights: readonly [string, string]; readonly data: string };

type Problem = { readonly level: number; readonly letters: Letters; readonly equation: SymbolicEquation };

type Truth = "weights" | "data" | "both" | "neither";

const choiceIds: Readonly<Record<Truth, string>> = { weights: "a", data: "b", both: "c", neither: "d" };

const names: readonly Letters[] = [
  { weights: ["w", "v"], data: "x" },
  { weights: ["a", "b"], data: "t" },
  { weights: ["p", "q"], data: "s" },
  { weights: ["m", "k"], data: "h" },
];

type Shape = (letters: Letters) => readonly [Factors, Factors];

const shapes: Readonly<Record<Truth, readonly Shape[]>> = {
  weights: [
    ({ weights: [w, v], data: x }) => [
      [w, powerOf(x, 2)],
      [v, x],
    ],
    ({ weights: [w, v], data: x }) => [[w, powerOf(x, 3)], [v]],
    ({ weights: [w, v], data: x }) => [[w, functionOf("root", symbolicTerm(1, x))], [v]],
    ({ weights: [w, v], data: x }) => [
      [w, functionOf("sin", symbolicTerm(1, x))],
      [v, x],
    ],
    ({ weights: [w, v], data: x }) => [[w, exponentialOf(2, symbolicTerm(1, x))], [v]],
    ({ weights: [w, v], data: x }) => [[w, powerOf(x, -1)], [v]],
  ],
  data: [
    ({ weights: [w, v], data: x }) => [[powerOf(w, 2), x], [v]],
    ({ weights: [w, v], data: x }) => [[w, v, x], [v]],
    ({ weights: [w, v], data: x }) => [
      [functionOf("root", symbolicTerm(1, w)), x],
      [v, x],
    ],
    ({ weights: [w, v], data: x }) => [[w, x], [functionOf("sin", symbolicTerm(1, v))]],
  ],
  both: [
    ({ weights: [w, v], data: x }) => [[w, x], [v]],
    ({ weights: [w, v], data: x }) => [
      [w, x],
      [v, x],
    ],
    ({ weights: [w, v], data: x }) => [[v], [w, x]],
  ],
  neither: [
    ({ weights: [w, v], data: x }) => [[powerOf(w, 2), powerOf(x, 2)], [v]],
    ({ weights: [w, v], data: x }) => [[w, v, powerOf(x, 2)], [x]],
    ({ weights: [w, v], data: x }) => [
      [w, powerOf(x, 2)],
      [powerOf(v, 2), x],
    ],
    ({ weights: [w, v], data: x }) => [[functionOf("sin", symbolicTerm(1, w, x))], [v]],
  ],
};

/** What is left when numbers are put in for the letters that are known. */
function leftOver({ equation, letters }: Problem, unknown: "weights" | "data"): SymbolicEquation {
  const [w, v] = letters.weights;
  return putIn(equation, unknown === "data" ? { [w]: rational(2), [v]: rational(3) } : { [letters.data]: rational(2) });
}

const isLinearIn = (problem: Problem, unknown: "weights" | "data"): boolean =>
  linearity(leftOver(problem, unknown)).value.kind === "linear";

function truthOf(problem: Problem): Truth {
  const inWeights = isLinearIn(problem, "weights");
  if (isLinearIn(problem, "data")) return inWeights ? "both" : "data";
  return inWeights ? "weights" : "neither";
}

function draw(rng: RandomStream, level: number): Problem {
  const letters = rng.choice(names);
  const target: Truth = rng.choice(
    level === 1 ? (["weights", "weights", "both"] as const) : (["weights", "data", "both", "neither"] as const),
  );
  const [first, second] = rng.choice(shapes[target])(letters);
  const sign = rng.choice([1, -1]);
  const terms = [termOf(rng.integer(1, 6), first), termOf(sign * rng.integer(1, 6), second)];
  return { level, letters, equation: symbolicEquation(terms, [symbolicTerm(rng.integer(2, 20))]) };
}

const listed = ({ letters: { weights } }: Problem): Prose => weights.map((name) => `$${name}$`).join(" and ");

function choicesOf(problem: Problem): readonly Choice[] {
  const data = `$${problem.letters.data}$`;
  return [
    { id: "a", text: `In ${listed(problem)} when ${data} is known, but not in ${data}` },
    { id: "b", text: `In ${data} when ${listed(problem)} are known, but not in ${listed(problem)}` },
    { id: "c", text: "In both cases" },
    { id: "d", text: "In neither case" },
  ];
}

function stepsOf(problem: Problem): readonly Explanation[] {
  return (["weights", "data"] as const).flatMap((unknown) =>
    explainLinearity(linearity(leftOver(problem, unknown)).steps),
  );
}

const numbersIn = (problem: Problem, unknown: "weights" | "data"): Prose => {
  const [w, v] = problem.letters.weights;
  return unknown === "weights" ? `$${problem.letters.data} = 2$` : `$${w} = 2$ and $${v} = 3$`;
};

function because(problem: Problem): Prose {
  const said = (unknown: "weights" | "data"): Prose =>
    `With ${numbersIn(problem, unknown)}, for example, ${inline(symbolicEquationNode(leftOver(problem, unknown)))} is left, ${isLinearIn(problem, unknown) ? "linear" : "not linear"} in ${unknown === "weights" ? listed(problem) : `$${problem.letters.data}$`}.`;
  return `${said("weights")} ${said("data")}`;
}

/** In which of its letters an equation is linear: the weights of a model, the measured quantity, both or neither. */
export const linearInWhichLetters = defineKind<Problem>({
  id: "la.linear-in-which-letters",
  version: 1,
  title: "Linear in which letters",
  skills: ["la.recognise-linear-equation"],
  surface: "true-false",
  method: "put-numbers-in-for-the-known",
  ...lesson,
  levels: [1, 2],
  generate: draw,
  // Read with every letter unknown, no equation here is linear but one without products, which the shapes don't make.
  isWellPosed: ({ equation, letters }) =>
    linearity(equation).value.kind === "not-linear" &&
    [...letters.weights, letters.data].every((letter) => unknownsIn([...equation.left]).includes(letter)),
  prompt: (problem) => ({
    text: `A model makes this equation of one measurement:\n\n${displayText(symbolicEquationNode(problem.equation))}\n\nWhile the model is trained, $${problem.letters.data}$ is known and ${listed(problem)} are wanted. Later ${listed(problem)} are known, and $${problem.letters.data}$ may be wanted. When is the equation linear in what is wanted?`,
  }),
  form: (problem) => ({ type: "choice", many: false, choices: choicesOf(problem) }),
  assess(problem, answer) {
    const right = choiceIds[truthOf(problem)];
    const [chosen] = answer.type === "choice" ? answer.ids : [];
    if (chosen === right) return { is: "right", because: because(problem) };
    return {
      is: "wrong",
      nudge: `Put ${numbersIn(problem, "weights")} in: what is left, and is it linear?\nThen put ${numbersIn(problem, "data")} in instead.`,
    };
  },
  solve: (problem) => ({
    answer: choiceIds[truthOf(problem)],
    opening: `A known letter is a number, so put one in: first ${numbersIn(problem, "weights")}, then ${numbersIn(problem, "data")} instead.`,
    steps: stepsOf(problem),
    summary: because(problem),
  }),
  hints: (problem) => [
    "A known letter is a number, whatever is done to it. Only what is done to the wanted letters counts.",
    `Put ${numbersIn(problem, "weights")} in, and look at every term that is left. Then do it the other way round, with ${numbersIn(problem, "data")}.`,
  ],
  mistakes: [
    {
      id: "powers-of-data-blamed",
      apply: (problem) => (truthOf(problem) === "weights" ? choiceIds.neither : null),
      words: (problem) => ({
        check: `Put ${numbersIn(problem, "weights")} in.\nAre ${listed(problem)} multiplied by anything but numbers?`,
      }),
    },
    {
      id: "unknown-and-known-exchanged",
      apply(problem) {
        const truth = truthOf(problem);
        return truth === "weights" ? choiceIds.data : truth === "data" ? choiceIds.weights : null;
      },
      words: (problem) => ({
        why: `Here $${problem.letters.data}$ is measured and the weights ${listed(problem)} are wanted, while the model is trained; which letter is unknown is not to be seen from its name.`,
      }),
    },
  ],
  samples(problem) {
    const right = choiceIds[truthOf(problem)];
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()} `, `(${right})`],
      form: [],
      wrong: Object.values(choiceIds).filter((id) => id !== right),
      unreadable: ["", "e", "7", "a, b", "sometimes"],
    };
  },
});
