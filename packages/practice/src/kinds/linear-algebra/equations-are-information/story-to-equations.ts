import { type Clue, fits, Q, solutionOfClues } from "@gradus/math/exact";
import { type MathNode, solutionNode, toLatex } from "@gradus/math/explain";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { sameEquations, strayEquations } from "../../../answer/same-equations.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { clueNode, clueText, explained, ordinal, plain } from "./clue-notation.ts";
import { lesson } from "./lesson.ts";
import { changesOfTwo } from "./stories/changes-of-two.ts";
import { comparisonsOfTwo } from "./stories/comparisons-of-two.ts";
import type { Pair, StoryMistake, ToldEquations } from "./stories/told-equations.ts";
import { totalsOfTwo } from "./stories/totals-of-two.ts";

/** All stories that become two equations. */
export const equationStories = [...totalsOfTwo, ...comparisonsOfTwo, ...changesOfTwo];

const formOf = ({ letters }: ToldEquations): AnswerForm => ({ type: "equations", count: 2, unknowns: letters });

const textOf = (told: ToldEquations, equations: readonly Clue[]): string =>
  formatAnswer(formOf(told), { type: "equations", equations });

/** "With $d$ for the number of doubles and $f$ for …" */
function naming({ letters, meanings }: ToldEquations): Prose {
  return `$${letters[0]}$ for ${meanings[0]} and $${letters[1]}$ for ${meanings[1]}`;
}

/** An equation of the story as it is told. */
function nodeOf({ equations, letters, asTold }: ToldEquations, index: 0 | 1): MathNode {
  return index === 1 && asTold !== undefined ? asTold : clueNode(equations[index], letters);
}

const inLatex = (told: ToldEquations, index: 0 | 1): Prose => `$${toLatex(nodeOf(told, index))}$`;

const small = Array.from({ length: 30 }, (_, i) => i + 1);

/** Two whole numbers that fit one clue and not the other; 0 is taken only where nothing else will do. */
function telling(right: Clue, typed: Clue): readonly [number, number] | null {
  const tells = (x: number, y: number): boolean => fits([x, y], right) && !fits([x, y], typed);
  const pairs = small.flatMap((x) => small.map((y) => [x, y] as const));
  const edges = [...small.map((x) => [x, 0] as const), ...small.map((y) => [0, y] as const)];
  return [...pairs, ...edges].find(([x, y]) => tells(x, y)) ?? null;
}

/** A pair that fits a sentence of the story and not what was written for it. */
function witness(told: ToldEquations, typed: readonly Clue[]): Prose | null {
  const [stray] = strayEquations(typed, told.equations);
  const missed = strayEquations(told.equations, typed);
  const [right] = missed;
  // With both sentences missed it is not known which one the stray equation was meant for.
  if (stray === undefined || right === undefined || missed.length > 1) return null;
  const pair = telling(right, stray);
  if (pair === null) return null;
  const [x, y] = told.letters;
  const sentence = ordinal(told.equations.indexOf(right));
  return `With $${x} = ${pair[0]}$ and $${y} = ${pair[1]}$ the ${sentence} statement holds, and your ${clueText(stray, told.letters)} does not.`;
}

function assess(told: ToldEquations, answer: Answer): Assessment {
  if (answer.type !== "equations") return { is: "undecided", why: "This question asks for two equations." };
  const typed = answer.equations;
  if (sameEquations(typed, told.equations)) {
    return {
      is: "right",
      because: `${told.reasons[0]}, so ${inLatex(told, 0)}. ${told.reasons[1]}, so ${inLatex(told, 1)}.`,
    };
  }
  const solution = solutionOfClues(typed, 2);
  if (
    solution.kind === "unique" &&
    told.truth.every((value, i) => Q.equals(solution.point[i] ?? Q.of(-1), Q.of(value)))
  ) {
    return {
      is: "form",
      ask: "Your equations lead to the same numbers. Write down what each sentence of the story says, before anything is worked out.",
    };
  }
  const shown = witness(told, typed);
  return {
    is: "wrong",
    nudge: `Choose two small numbers that fit one sentence of the story, for $${told.letters[0]}$ and $${told.letters[1]}$.\nPut them into the equation that you wrote for it.`,
    ...(shown === null ? {} : { witness: shown }),
  };
}

/** What one more of a thing does to the equation that a wrong rule got wrong. */
function checkOf(told: ToldEquations, wrong: Pair): Prose {
  const right = told.equations.find((each, i) => !sameEquations([each], [wrong[i] ?? each])) ?? told.equations[1];
  const index = told.equations.indexOf(right);
  const pair = telling(right, wrong[index] ?? right);
  const numbers =
    pair === null ? "" : ` for example $${told.letters[0]} = ${pair[0]}$ and $${told.letters[1]} = ${pair[1]}$,`;
  return `Take numbers that fit the story’s ${ordinal(index)} statement,${numbers} and read it with them.\nThen put them into the equation that you wrote for it.`;
}

const rules: readonly StoryMistake[] = [
  "amounts-exchanged",
  "totals-exchanged",
  "parts-not-counted",
  "comparison-reversed",
  "more-and-times-exchanged",
  "change-counted-once",
];

/** Two equations from a story: totals, comparisons, and amounts that change. */
export const storyToEquations = defineKind<ToldEquations>({
  id: "la.story-to-equations",
  version: 1,
  title: "Write the equations of a story",
  skills: ["la.words-to-system"],
  surface: "equations",
  method: "words-to-equations",
  ...lesson,
  levels: [1, 2, 3],
  bound: { numerator: 150, denominator: 12 },
  generate: (rng, level) => rng.choice(equationStories.filter((story) => story.level === level)).tell(rng),
  isWellPosed({ equations, truth, wrong }) {
    const solution = solutionOfClues(equations, 2);
    const apart = Object.values(wrong).every((pair) => !sameEquations(pair, equations));
    return (
      apart && solution.kind === "unique" && solution.point.every((value, i) => Q.equals(value, Q.of(truth[i] ?? -1)))
    );
  },
  prompt: (told) => ({
    text: `${told.text}\n\nWrite ${naming(told)}. Which two equations does the story tell? There is nothing to work out.`,
  }),
  form: formOf,
  assess,
  solve(told) {
    const steps = ([0, 1] as const).map((i) => {
      const node = nodeOf(told, i);
      const reason = told.reasons[i];
      return explained(
        "write-clue",
        { text: `${reason}, so ${plain(node)}.`, prose: `${reason}.` },
        node,
        `${ordinal(i)} equation`,
      );
    });
    const solution = solutionNode(solutionOfClues(told.equations, 2), told.letters);
    return {
      answer: textOf(told, told.equations),
      steps,
      summary: `${inLatex(told, 0)} and ${inLatex(told, 1)}. They hold together for $${toLatex(solution)}$.`,
    };
  },
  hints: (told) => [
    `A letter stands for a number: ${naming(told)}. Look for two things in the story that are equal, and write each once with the letters.`,
    `One equation is about “${told.reasons[0].split(":")[0]?.toLowerCase() ?? ""}”, the other about “${told.reasons[1].split(":")[0]?.toLowerCase() ?? ""}”. Try each with small numbers before you write letters.`,
    `In full: ${told.reasons[0]}. ${told.reasons[1]}.`,
  ],
  mistakes: rules.map((id) => ({
    id,
    apply(told) {
      const wrong = told.wrong[id];
      return wrong === undefined ? null : textOf(told, wrong);
    },
    words(told) {
      const wrong = told.wrong[id];
      return wrong === undefined ? {} : { check: checkOf(told, wrong) };
    },
  })),
  samples(told) {
    const [first, second] = told.equations;
    const [x, y] = told.letters;
    const text = textOf(told, told.equations);
    const [one = "", two = ""] = text.split(";").map((part) => part.trim());
    const more = (each: Clue): Clue => ({ ...each, constant: Q.add(each.constant, Q.of(1)) });
    return {
      right: [text],
      equivalent: [`${two}; ${one}`, `${two}\n${one}`, `0 = ${one.replace(" = ", " - (")}); ${two}`],
      form: [`${x} = ${told.truth[0]}; ${y} = ${told.truth[1]}`],
      wrong: [textOf(told, [more(first), second]), textOf(told, [first, more(second)]), `${x} = 0; ${y} = 0`],
      unreadable: ["", one, `${x} + q = 1; ${two}`, "two equations", `${one}; ${two}; ${x} = 1`],
    };
  },
});
