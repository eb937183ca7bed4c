import { fits, Q } from "@gradus/math/exact";
import { equalsNode, linearNode, type MathNode, symbolNode, toLatex } from "@gradus/math/explain";
import { sameEquation } from "../../../answer/same-equations.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { clueNode, explained, plain } from "./clue-notation.ts";
import { lesson } from "./lesson.ts";
import {
  comparisonToRead,
  type EquationToRead,
  type Reading,
  type Sentence,
  totalToRead,
} from "./stories/sentences.ts";

type Problem = EquationToRead;

const ids = ["a", "b", "c", "d"] as const;

/** The equation as it is shown: s = 4t, s = t + 4, or 3h + 5g = 34. */
function shownNode({ clue, form, letters }: Problem): MathNode {
  if (form === "sum") return clueNode(clue, letters);
  const [, coefficient = Q.of(0)] = clue.coefficients;
  return equalsNode(symbolNode(letters[0]), linearNode([Q.negate(coefficient)], [letters[1]], clue.constant));
}

const naming = ({ letters, meanings }: Problem): Prose =>
  `$${letters[0]}$ is ${meanings[0]} and $${letters[1]}$ ${meanings[1]}`;

const letterBy = ({ sentences }: Problem, reading: Reading): string | null =>
  ids[sentences.findIndex((each) => each.reading === reading)] ?? null;

const rightText = ({ sentences }: Problem): Prose => sentences.find(({ reading }) => reading === "right")?.text ?? "";

/** Two small whole numbers that make the equation true and every sentence that says another equation false. */
function example({ clue, sentences }: Problem): readonly [number, number] {
  const others = sentences.flatMap(({ says }) => (says === null || sameEquation(says, clue) ? [] : [says]));
  for (let y = 1; y <= 30; y += 1) {
    for (let x = 1; x <= 60; x += 1) {
      if (fits([x, y], clue) && !others.some((other) => fits([x, y], other))) return [x, y];
    }
  }
  throw new Error("sentenceOfAnEquation: no numbers tell these sentences apart");
}

function checkOf(problem: Problem, sentence: Sentence | undefined): Prose {
  const [x, y] = example(problem);
  const [s, t] = problem.letters;
  const tried = `The equation is true for $${s} = ${x}$ and $${t} = ${y}$.`;
  if (sentence?.says === null)
    return `${tried}\nThe number in front of a letter is not how many there are: that is what the letter stands for.`;
  return `${tried}\nIs your sentence true for these numbers?`;
}

/** An equation with the meaning of its letters: which sentence says the same? */
export const sentenceOfAnEquation = defineKind<Problem>({
  id: "la.sentence-of-an-equation",
  version: 1,
  title: "Read an equation aloud",
  skills: ["la.words-to-system"],
  surface: "inverse",
  method: "equation-to-words",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const drawn = level === 1 ? comparisonToRead(rng) : totalToRead(rng);
    return { ...drawn, sentences: rng.shuffle(drawn.sentences) };
  },
  isWellPosed({ clue, sentences }) {
    const saying = sentences.filter(({ says }) => says !== null && sameEquation(says, clue));
    return (
      saying.length === 1 && saying[0]?.reading === "right" && new Set(sentences.map(({ text }) => text)).size === 4
    );
  },
  prompt: (problem) => ({
    text: `Which sentence says the same as this equation?\n\n$$${toLatex(shownNode(problem))}$$\n\nHere ${naming(problem)}.`,
  }),
  form: ({ sentences }) => ({
    type: "choice",
    many: false,
    choices: sentences.map(({ text }, i) => ({ id: ids[i] ?? "a", text })),
  }),
  assess(problem, answer) {
    const said = problem.sentences[ids.findIndex((id) => answer.type === "choice" && id === answer.ids[0])];
    if (said?.reading === "right") {
      const [x, y] = example(problem);
      return {
        is: "right",
        because: `With $${problem.letters[0]} = ${x}$ and $${problem.letters[1]} = ${y}$ both are true, the sentence and the equation.`,
      };
    }
    return { is: "wrong", nudge: checkOf(problem, said) };
  },
  solve(problem) {
    const node = shownNode(problem);
    const [x, y] = example(problem);
    const [s, t] = problem.letters;
    return {
      answer: letterBy(problem, "right") ?? "a",
      steps: [
        explained(
          "read-letters",
          { text: `In ${plain(node)} each letter is a number.`, prose: `Here ${naming(problem)}.` },
          node,
          "letters are numbers",
        ),
        explained(
          "try-numbers",
          { text: `True, for example, for ${s} = ${x} and ${t} = ${y}: hold each sentence against these numbers.` },
          clueNode(problem.clue, problem.letters),
          "try numbers",
        ),
      ],
      summary: `“${rightText(problem)}” is true for $${s} = ${x}$ and $${t} = ${y}$, and for all numbers that fit the equation.`,
    };
  },
  hints: (problem) => [
    `Each letter is a number: ${naming(problem)}. Read the equation aloud with these words in place of the letters.`,
    `Find two numbers that make the equation true, $${problem.letters[1]}$ first. Which sentences are true for them?`,
    checkOf(problem, undefined).split("\n")[0] ?? "",
  ],
  mistakes: (
    ["comparison-reversed", "more-and-times-exchanged", "amounts-exchanged", "letter-read-as-label"] as const
  ).map((id) => ({
    id,
    apply: (problem: Problem) => letterBy(problem, id),
    words: (problem: Problem) => ({
      check: checkOf(
        problem,
        problem.sentences.find(({ reading }) => reading === id),
      ),
    }),
  })),
  samples(problem) {
    const right = letterBy(problem, "right") ?? "a";
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()} `, `(${right})`],
      form: [],
      wrong: ids.filter((id) => id !== right),
      unreadable: ["", "e", "7", "a, b", "both"],
    };
  },
});
