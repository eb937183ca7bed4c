import { equation3, type LinearEquation3, Q } from "@gradus/math/exact";
import { type Explanation, equation3Node, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { MistakeId } from "../../../mistake/library.ts";
import { storyOf } from "./blend-problem.ts";
import { lesson } from "./lesson.ts";
import { planeText } from "./plane-notation.ts";
import { stepOf } from "./plane-steps.ts";
import { type Amounts, blendStories, namingOf, partsInWords } from "./stories/blend-stories.ts";

/** How a sentence was made from the equation: rightly, or by a wrong rule. */
type Maker = "right" | Extract<MistakeId, "amounts-exchanged" | "amounts-left-out" | "triple-read-backwards">;

type Problem = {
  readonly level: number;
  readonly story: string;
  readonly mixture: number;
  readonly sentence: number;
  readonly amounts: Amounts;
  readonly total: number;
  readonly order: readonly Maker[];
};

const makers: readonly Maker[] = ["right", "amounts-exchanged", "amounts-left-out", "triple-read-backwards"];
const letters = ["a", "b", "c", "d"] as const;

function amountsBy(maker: Maker, [p, q, r]: Amounts): Amounts {
  switch (maker) {
    case "right":
      return [p, q, r];
    case "amounts-exchanged":
      return p === 0 ? [p, r, q] : q === 0 ? [r, q, p] : [q, p, r];
    case "amounts-left-out":
      return [Math.min(p, 1), Math.min(q, 1), Math.min(r, 1)];
    case "triple-read-backwards":
      return q === 0 ? [q, p, r] : [r, q, p];
  }
}

function isClear(amounts: Amounts): boolean {
  return new Set(makers.map((maker) => amountsBy(maker, amounts).join())).size === makers.length;
}

function draw(rng: RandomStream, level: number): Problem {
  const gap = level === 1 ? -1 : rng.integer(0, 2);
  const count = (i: number): number => (i === gap ? 0 : rng.integer(1, 5));
  const amounts: Amounts = [count(0), count(1), count(2)];
  const values = [rng.integer(2, 9), rng.integer(2, 9), rng.integer(2, 9)];
  if (!isClear(amounts)) return draw(rng, level);
  return {
    level,
    story: rng.choice(blendStories).id,
    mixture: rng.integer(0, 2),
    sentence: rng.integer(0, 1),
    amounts,
    total: amounts.reduce((sum, each, i) => sum + each * (values[i] ?? 0), 0),
    order: rng.shuffle(makers),
  };
}

const equationOf = ({ amounts: [a, b, c], total }: Problem): LinearEquation3 => equation3(a, b, c, total);

const shown = (problem: Problem): Prose => planeText(equationOf(problem), undefined, storyOf(problem).letters);

function sentenceBy(problem: Problem, maker: Maker): Prose {
  const story = storyOf(problem);
  const tell = story.sentences[problem.sentence] ?? story.sentences[0];
  const order = problem.level === 1 ? [0, 1, 2] : [2, 0, 1];
  const parts = partsInWords(story, amountsBy(maker, problem.amounts), order);
  return tell?.(story.mixtures[problem.mixture] ?? "", parts, problem.total) ?? "";
}

const letterOf = ({ order }: Problem, maker: Maker): string => letters[order.indexOf(maker)] ?? "a";

function makerOf({ order }: Problem, answer: Answer): Maker {
  const index = letters.findIndex((letter) => answer.type === "choice" && letter === answer.ids[0]);
  return order[index] ?? "amounts-exchanged";
}

/** The first ingredient whose amount in the chosen sentence is not the coefficient. */
function checkOf(problem: Problem, maker: Maker): Prose {
  const chosen = amountsBy(maker, problem.amounts);
  const index = problem.amounts.findIndex((count, i) => count !== chosen[i]);
  const story = storyOf(problem);
  return `Which number stands before $${story.letters[index]}$ in the equation?\nHow much ${story.things[index]} is in the sentence that you chose?`;
}

function partsOf(problem: Problem): Prose {
  return partsInWords(storyOf(problem), problem.amounts, [0, 1, 2]);
}

function steps(problem: Problem): readonly Explanation[] {
  const node = equation3Node(equationOf(problem), storyOf(problem).letters);
  const sentence = `The coefficients are the amounts, so the mixture takes ${partsOf(problem)}, and the constant ${problem.total} is its total`;
  return [stepOf("read-blend", sentence, node, "read the equation")];
}

/** Which of four sentences does an equation say; the others are what wrong rules read from it. */
export const equationToBlend = defineKind<Problem>({
  id: "la.equation-to-blend",
  version: 1,
  title: "Find the sentence behind an equation",
  skills: ["la.words-to-system-3"],
  surface: "inverse",
  method: "equation-to-words",
  ...lesson,
  levels: [1, 2],
  bound: { numerator: 135, denominator: 12 },
  generate: draw,
  isWellPosed: ({ amounts, total }) => isClear(amounts) && Q.sign(Q.of(total)) > 0,
  prompt: (problem) => ({
    text: `${storyOf(problem).opening} Somebody wrote ${namingOf(storyOf(problem))}, and then this equation:\n\n$$${toLatex(
      equation3Node(equationOf(problem), storyOf(problem).letters),
    )}$$\n\nWhich sentence does it say?`,
  }),
  form: (problem) => ({
    type: "choice",
    many: false,
    choices: problem.order.map((maker, i) => ({ id: letters[i] ?? "a", text: sentenceBy(problem, maker) })),
  }),
  assess(problem, answer) {
    const maker = makerOf(problem, answer);
    if (maker === "right")
      return { is: "right", because: `The equation says: ${partsOf(problem)}, and ${problem.total} in all.` };
    return { is: "wrong", nudge: checkOf(problem, maker) };
  },
  solve: (problem) => ({
    answer: letterOf(problem, "right"),
    steps: steps(problem),
    summary: `In ${shown(problem)} each coefficient is the amount of its own ingredient.`,
  }),
  hints: (problem) => [
    "A letter stands for what one measure of its ingredient is worth. The number before it says how many measures there are.",
    `In ${shown(problem)} begin with the first letter: which ingredient is it, and how much of it is there? Which sentences does that rule out?`,
    "A letter that is missing stands for an ingredient that is not in the mixture.",
  ],
  mistakes: (["amounts-exchanged", "amounts-left-out", "triple-read-backwards"] as const).map((id) => ({
    id,
    apply: (problem: Problem) => letterOf(problem, id),
    words: (problem: Problem) => ({
      ...(id === "triple-read-backwards" ? backwards : {}),
      check: checkOf(problem, id),
    }),
  })),
  samples(problem) {
    const right = letterOf(problem, "right");
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`],
      form: [],
      wrong: letters.filter((letter) => letter !== right),
      unreadable: ["", "e", "7", "a, b", "none of them"],
    };
  },
});

const backwards = {
  action: "This is what matching the letters with the ingredients in another order gives.",
  why: "The letters of an equation and the ingredients of a sentence need not come in the same order.",
} as const;
