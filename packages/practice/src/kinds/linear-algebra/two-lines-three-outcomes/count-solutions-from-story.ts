import { classifySystem2, ZERO } from "@gradus/math/exact";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { assessCount, countForm, countMistakes, countSamples, letterOf, pointOn } from "./count-answers.ts";
import { lesson } from "./lesson.ts";
import { equationText, numberText, putInLatex } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, outcomes } from "./outcome.ts";
import { cluesThatAddUp } from "./stories/clues-that-add-up.ts";
import type { CountStory, ToldCount } from "./stories/count-story.ts";
import { twoRates } from "./stories/two-rates.ts";
import { workedSteps } from "./worked-steps.ts";

/** All situations that can be told with one, no or infinitely many solutions. */
export const countStories: readonly CountStory[] = [...cluesThatAddUp, ...twoRates];

type Problem = ToldCount & { readonly outcome: Outcome };

/** The judgement of a count, its witness told with the letters of the story. */
function assessStory({ system, names }: Problem, found: Assessment, answer: Answer): Assessment {
  if (found.is !== "wrong" || found.witness === undefined || answer.type !== "choice") return found;
  const [first, second] = system;
  const saidAll = answer.ids[0] === letterOf("all");
  const common = classifySystem2(first, second);
  const point = saidAll ? pointOn(first, common.kind === "unique" ? common.point : undefined) : pointOn(first);
  const values = names.map((name, i) => `$${name} = ${numberText(point[i] ?? ZERO).slice(1, -1)}$`).join(" and ");
  const worked = `$${putInLatex(second, point)}$`;
  return {
    is: "wrong",
    nudge: saidAll
      ? "A second clue repeats the first only if all its numbers, the total too, grow by one factor.\nWrite both clues as equations and compare."
      : "Write both clues as equations.\nBy which factor do the numbers of the first grow into those of the second?",
    witness: saidAll
      ? `With ${values} the first clue holds; the second would ask for ${numberText(second.c)}, and it comes to ${worked}.`
      : `With ${values} the first clue holds, and so does the second: ${worked}.`,
  };
}

/** How many solutions does a situation from life have, told with two clues. */
export const countSolutionsFromStory = defineKind<Problem>({
  id: "la.count-solutions-from-story",
  version: 1,
  title: "Count solutions in a story",
  skills: ["la.count-solutions-2x2"],
  surface: "words",
  method: "read-two-clues",
  ...lesson,
  levels: [1, 2],
  // A receipt of €24 can be tripled, and be two euros off.
  bound: { numerator: 74, denominator: 12 },
  generate(rng, level) {
    const story = rng.choice(countStories.filter((candidate) => candidate.level === level));
    const outcome = rng.choice(outcomes);
    return { ...story.tell(rng, outcome), outcome };
  },
  isWellPosed: ({ system, outcome }) => outcomeOf(system) === outcome,
  prompt: ({ text, question }) => ({ text: `${text}\n\n${question}` }),
  form: ({ choices }) => countForm(choices),
  assess: (problem, answer) => assessStory(problem, assessCount(problem.system, answer, problem.because), answer),
  solve({ system: [first, second], names, outcome, because }) {
    return {
      answer: letterOf(outcome),
      steps: workedSteps([first, second], names),
      summary: because,
    };
  },
  hints: ({ system: [first, second], names, meaning }) => [
    "Turn each clue into one equation, with a letter for each unknown amount. Then ask of the second one: does it add something, repeat the first, or contradict it?",
    `${meaning}, the first clue says ${equationText(first, { names })}. Write the second clue with the same letters.`,
    `The second clue says ${equationText(second, { names })}. Is its left-hand side a multiple of the first one's?`,
  ],
  mistakes: countMistakes<Problem>(
    ({ system }) => system,
    ({ system: [first, second], names }, outcome) => ({
      action:
        outcome === "one"
          ? "This is what going by the look of the two clues gives, without comparing their equations."
          : "This is what counting on two clues to settle two unknowns gives.",
      why:
        outcome === "one"
          ? "Two clues that differ may well agree for one pair of values."
          : "Two clues often do; not when the second only repeats or contradicts the first.",
      check: `As equations the clues read ${equationText(first, { names })} and ${equationText(second, { names })}.\nIs one left-hand side a multiple of the other, or the same? Then compare the right-hand sides.`,
    }),
  ),
  samples: ({ system, choices }) => countSamples(system, choices),
});
