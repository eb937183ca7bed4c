import { linearity } from "@gradus/math/exact";
import { explainLinearity, symbolicEquationNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { inline } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { reasonFor } from "./offence-words.ts";
import {
  linearStories,
  percentageStories,
  productStories,
  type ShapeStory,
  squareStories,
} from "./stories/shape-stories.ts";

type Sort = "linear" | "product" | "percentage" | "square";

type Told = { readonly sort: Sort; readonly story: ShapeStory };

type Problem = { readonly level: number; readonly told: readonly Told[] };

const letters = ["a", "b", "c", "d", "e"] as const;

const isLinear = ({ story }: Told): boolean => linearity(story.equation).value.kind === "linear";
const idAt = (index: number): string => letters[index] ?? "a";

const rightIds = ({ told }: Problem): readonly string[] =>
  told.flatMap((each, index) => (isLinear(each) ? [idAt(index)] : []));

const firstOf = ({ told }: Problem, sort: Sort): string | null => {
  const index = told.findIndex((each) => each.sort === sort);
  return index < 0 ? null : idAt(index);
};

/** A wrong story in place of the right one, or where several are asked, beside the right ones. */
function chosenToo(problem: Problem, sort: Sort): string | null {
  const id = firstOf(problem, sort);
  if (id === null) return null;
  return problem.level === 1 ? id : [...rightIds(problem), id].sort().join(", ");
}

function formOf({ level, told }: Problem): AnswerForm {
  return {
    type: "choice",
    many: level > 1,
    choices: told.map(({ story }, index) => ({ id: idAt(index), text: story.text })),
  };
}

function draw(rng: RandomStream, level: number): Problem {
  const tell = (sort: Sort, stories: typeof linearStories, count: number): readonly Told[] =>
    rng.sample(stories, count).map((story) => ({ sort, story: story(rng) }));
  const linear = level === 1 ? 1 : rng.integer(2, 3);
  const others = [
    ...tell("product", productStories, 1),
    ...tell("percentage", percentageStories, 1),
    ...(linear === 3 ? [] : tell("square", squareStories, 1)),
  ];
  return { level, told: rng.shuffle([...tell("linear", linearStories, linear), ...others]) };
}

/** Why a story's equation is linear or not, with the equation. */
function verdictOn({ story }: Told): Prose {
  const equation = inline(symbolicEquationNode(story.equation));
  const found = linearity(story.equation).value;
  return found.kind === "linear" ? `${equation} is linear.` : `${equation} is not linear. ${reasonFor(found).why}`;
}

function because(problem: Problem): Prose {
  return problem.told.map((each, index) => `**${idAt(index).toUpperCase()}** ${verdictOn(each)}`).join("\n\n");
}

/** How an answer fails: by a story that is chosen and should not be, else by one that is left out. */
type Fault = { readonly chosen: string } | "left-out";

function faultOf(problem: Problem, answer: Answer): Fault | null {
  const chosen = answer.type === "choice" ? answer.ids : [];
  const right = rightIds(problem);
  const tooMuch = chosen.find((id) => !right.includes(id));
  if (tooMuch !== undefined) return { chosen: tooMuch.toUpperCase() };
  return right.every((id) => chosen.includes(id)) ? null : "left-out";
}

/** "story B", the one that was chosen and should not be. */
function storyMeant(problem: Problem, answer: Answer): Prose {
  const fault = faultOf(problem, answer);
  return fault === null || fault === "left-out" ? "the story" : `story ${fault.chosen}`;
}

/** Which of some stories lead to a linear equation. */
export const linearStory = defineKind<Problem>({
  id: "la.linear-story",
  version: 1,
  title: "Linear or not, from a story",
  skills: ["la.recognise-linear-equation"],
  surface: "words",
  method: "story-to-equation",
  ...lesson,
  levels: [1, 2],
  generate: draw,
  isWellPosed: (problem) =>
    problem.told.every((each) => isLinear(each) === (each.sort === "linear")) &&
    (problem.level > 1 || rightIds(problem).length === 1),
  prompt: ({ level }) => ({
    text:
      level === 1
        ? "Each of these stories leads to an equation in $x$ and $y$. Which one is **linear**?"
        : "Each of these stories leads to an equation in $x$ and $y$. Choose **every** story whose equation is linear.",
  }),
  form: formOf,
  assess(problem, answer) {
    const fault = faultOf(problem, answer);
    if (fault === null) return { is: "right", because: because(problem) };
    return {
      is: "wrong",
      nudge:
        fault === "left-out"
          ? "What you chose is linear, and it is not all.\nWrite each of the other stories as an equation as well."
          : `Write story ${fault.chosen} as an equation.\nIs each of its terms a number, or a number times one unknown?`,
    };
  },
  solve: (problem) => ({
    answer: rightIds(problem).join(", "),
    steps: problem.told.flatMap(({ story }) => explainLinearity(linearity(story.equation).steps.slice(-1))),
    summary: because(problem),
  }),
  hints: (problem) => [
    "Linear means: the same change in one unknown always makes the same change in the other. Amounts are multiplied by fixed numbers, and added.",
    `Write each story as an equation first. It is not linear where $x$ and $y$ are multiplied with each other, where one of them is multiplied by itself, or where an amount is multiplied again at every step. ${problem.level === 1 ? "One story does" : "Some stories do"} none of this.`,
  ],
  mistakes: [
    {
      id: "amounts-looked-at-alone",
      apply: (problem) => chosenToo(problem, "product"),
      words: (problem, answer) => ({
        check: `Write ${storyMeant(problem, answer)} as an equation.\nAre the unknowns multiplied by numbers, or by each other or themselves?`,
      }),
    },
    {
      id: "steady-percentage-called-linear",
      apply: (problem) => chosenToo(problem, "percentage"),
      words: (problem, answer) => ({
        check: `Work out the first two changes in ${storyMeant(problem, answer)}.\nAre they equal amounts?`,
      }),
    },
  ],
  samples(problem) {
    const right = rightIds(problem).join(", ");
    const square = chosenToo(problem, "square");
    const product = chosenToo(problem, "product");
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()} `, `(${right})`],
      form: [],
      wrong: [...(square === null ? [] : [square]), ...(product === null ? [] : [product])],
      unreadable: ["", "z", "7", "all of these"],
    };
  },
});
