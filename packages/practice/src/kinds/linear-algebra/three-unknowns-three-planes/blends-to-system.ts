import { type LinearEquation3, Q, solve, systemOfPlanes } from "@gradus/math/exact";
import { type Explanation, equation3Node } from "@gradus/math/explain";
import type { Answer, AnswerForm, WrittenEquation } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { sameEquations, strayEquations } from "../../../answer/same-equations.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import {
  amountsAsTold,
  amountsDown,
  type BlendProblem,
  drawBlends,
  equationOf,
  isTelling,
  storyOf,
  writtenOf,
} from "./blend-problem.ts";
import { lesson } from "./lesson.ts";
import { ordinals, planeText } from "./plane-notation.ts";
import { stepOf } from "./plane-steps.ts";
import { type Amounts, namingOf, partsInWords } from "./stories/blend-stories.ts";

const lettersOf = (problem: BlendProblem): readonly string[] => storyOf(problem).letters;

const formOf = (problem: BlendProblem): AnswerForm => ({ type: "equations", count: 3, unknowns: lettersOf(problem) });

const equations = ({ blends }: BlendProblem): readonly LinearEquation3[] => blends.map(equationOf);

const textOf = (problem: BlendProblem, planes: readonly LinearEquation3[]): string =>
  formatAnswer(formOf(problem), { type: "equations", equations: planes.map(writtenOf) });

/** The system with other amounts and the same totals. */
const withAmounts = (problem: BlendProblem, amounts: readonly Amounts[]): string =>
  textOf(
    problem,
    problem.blends.map((blend, i) => equationOf({ amounts: amounts[i] ?? blend.amounts, total: blend.total })),
  );

function told(problem: BlendProblem): Prose {
  const story = storyOf(problem);
  return problem.blends
    .map(({ amounts, order, total, sentence }, i) => {
      const tell = story.sentences[sentence] ?? story.sentences[0];
      return tell?.(story.mixtures[i] ?? "", partsInWords(story, amounts, order), total) ?? "";
    })
    .join(" ");
}

const mixtureOf = (problem: BlendProblem, index: number): string => storyOf(problem).mixtures[index] ?? "";

/** The mixture whose equation is missing from an answer, with what it says. */
function assess(problem: BlendProblem, answer: Answer): Assessment {
  if (answer.type !== "equations") return { is: "undecided", why: "This question asks for three equations." };
  const right = equations(problem);
  const written = right.map(writtenOf);
  if (sameEquations(answer.equations, written)) {
    return {
      is: "right",
      because: "Each mixture gives one equation: its amounts on the left, its total on the right.",
    };
  }
  const point = problem.values.map((value) => Q.of(value));
  const holds = ({ coefficients, constant }: WrittenEquation): boolean =>
    Q.equals(
      coefficients.reduce((sum, value, i) => Q.add(sum, Q.multiply(value, point[i] ?? Q.of(0))), Q.of(0)),
      constant,
    );
  const { A, b } = systemOfPlanes(
    answer.equations.map(({ coefficients: [p, q, r], constant }) => ({
      a: p ?? Q.of(0),
      b: q ?? Q.of(0),
      c: r ?? Q.of(0),
      d: constant,
    })),
  );
  if (answer.equations.every(holds) && solve(A, b).value.kind === "unique") {
    return {
      is: "form",
      ask: "Your equations lead to the same values. Write down what each sentence of the story says, before anything is worked out.",
    };
  }
  const missed = strayEquations(written, answer.equations);
  const index = written.findIndex((each) => missed.includes(each));
  return {
    is: "wrong",
    nudge: `Look at ${mixtureOf(problem, index)} again: what is in it, and what is its total?\nEach amount stands before the letter of its own ingredient.`,
  };
}

/** Each sentence as an equation. */
function steps(problem: BlendProblem): readonly Explanation[] {
  return equations(problem).map((equation, i) => {
    const node = equation3Node(equation, lettersOf(problem));
    const sentence = `${mixtureOf(problem, i)}: what its parts are worth adds up to its total`;
    return stepOf("write-blend", sentence, node, `${ordinals[i]} equation`);
  });
}

/** Three equations from a story of three mixtures. */
export const blendsToSystem = defineKind<BlendProblem>({
  id: "la.blends-to-system",
  version: 1,
  title: "Write the equations of three mixtures",
  skills: ["la.words-to-system-3"],
  surface: "words",
  method: "mixtures-to-equations",
  ...lesson,
  levels: [1, 2],
  bound: { numerator: 120, denominator: 12 },
  generate: drawBlends,
  isWellPosed: isTelling,
  prompt: (problem) => ({
    text: `${storyOf(problem).opening} ${told(problem)}\n\nWrite ${namingOf(storyOf(problem))}. Which three equations does the story tell? There is nothing to work out.`,
  }),
  form: formOf,
  assess,
  solve: (problem) => ({
    answer: textOf(problem, equations(problem)),
    steps: steps(problem),
    summary: `${equations(problem)
      .map((equation) => planeText(equation, undefined, lettersOf(problem)))
      .join(", ")}: one equation for each mixture.`,
  }),
  hints: (problem) => [
    "Each mixture is one equation. What its parts are worth, added up, is the total that the story gives for it.",
    `Begin with ${mixtureOf(problem, 0)}. For each of its ingredients write the amount before the letter; what is not in it gets no letter. Its total is ${problem.blends[0].total}.`,
    `Do the same for ${mixtureOf(problem, 1)} and ${mixtureOf(problem, 2)}, each with its own total.`,
  ],
  mistakes: [
    {
      id: "sorts-read-as-mixtures",
      apply: (problem) => withAmounts(problem, amountsDown(problem.blends)),
      words: (problem) => ({
        check: `Take ${mixtureOf(problem, 0)} alone and say what is in it.\nAll these amounts and its total of ${problem.blends[0].total} belong in one equation.`,
      }),
    },
    {
      id: "amounts-left-out",
      apply: (problem) =>
        withAmounts(
          problem,
          problem.blends.map(({ amounts: [a, b, c] }) => [Math.min(a, 1), Math.min(b, 1), Math.min(c, 1)] as const),
        ),
    },
    {
      id: "missing-ingredient-shifted",
      apply: (problem) => (problem.level === 1 ? null : withAmounts(problem, problem.blends.map(amountsAsTold))),
      words: () => ({
        action: "This is what writing the amounts down in the order told gives.",
        why: "The sentences name their ingredients in any order, and leave some out.",
        check:
          "Take one sentence and go through its ingredients.\nDoes each amount stand before the letter of its own ingredient?",
      }),
    },
    {
      id: "totals-exchanged",
      apply: ({ blends: [first, second, third], ...rest }) =>
        textOf({ ...rest, blends: [first, second, third] }, [
          equationOf({ amounts: first.amounts, total: second.total }),
          equationOf({ amounts: second.amounts, total: first.total }),
          equationOf(third),
        ]),
      words: (problem) => ({
        check: `Read the sentence on ${mixtureOf(problem, 0)} again: which total does it give?\nThat number belongs behind the equals sign of its equation.`,
      }),
    },
  ],
  samples(problem) {
    const right = equations(problem);
    const text = textOf(problem, right);
    const parts = text.split(";").map((part) => part.trim());
    const [first, second, third] = right;
    const more = (e: LinearEquation3): LinearEquation3 => ({ ...e, d: Q.add(e.d, Q.of(1)) });
    const [x, y, z] = lettersOf(problem);
    const [p, q, r] = problem.values;
    if (first === undefined || second === undefined || third === undefined) throw new Error("three mixtures are told");
    return {
      right: [text],
      equivalent: [[...parts].reverse().join("; "), parts.join("\n")],
      form: [`${x} = ${p}; ${y} = ${q}; ${z} = ${r}`],
      wrong: [
        textOf(problem, [more(first), second, third]),
        textOf(problem, [first, more(second), third]),
        textOf(problem, [first, second, more(third)]),
      ],
      unreadable: ["", parts.slice(0, 2).join("; "), "three equations", `${parts.join("; ")}; ${x} = 1`],
    };
  },
});
