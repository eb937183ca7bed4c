import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { type ClueClass, classByEquations, classByWorlds, clueClasses } from "./clue-class.ts";
import { clueSteps, cluesInWords, whyClass } from "./clue-steps.ts";
import { type ClueSet, drawClueSet } from "./draw-clue-set.ts";
import { lesson } from "./lesson.ts";
import { threeSorts, twoSorts } from "./stories/counted-things.ts";

const letters: Readonly<Record<ClueClass, string>> = {
  complete: "a",
  spare: "b",
  repeats: "c",
  open: "d",
  contradictory: "e",
};

const meanings: Readonly<Record<ClueClass, Prose>> = {
  complete: "Complete: one possibility fits, and every clue is needed",
  spare: "Redundant: one possibility fits, and a clue can be spared",
  repeats: "Redundant: several possibilities fit, and a clue can be spared",
  open: "Incomplete: several possibilities fit, though every clue brings news",
  contradictory: "Contradictory: no possibility fits all of them",
};

/** Which classes can be asked for, and with how many clues. */
const asked: Readonly<Record<number, readonly (readonly [ClueClass, number])[]>> = {
  1: [
    ["complete", 2],
    ["repeats", 2],
    ["contradictory", 2],
  ],
  2: [
    ["spare", 3],
    ["repeats", 3],
    ["contradictory", 3],
    ["complete", 2],
  ],
  3: [
    ["open", 2],
    ["repeats", 3],
    ["complete", 3],
    ["contradictory", 3],
  ],
};

const letterOf = (cluesClass: ClueClass): string => letters[cluesClass];

const classOf = (answer: Answer): ClueClass | undefined =>
  answer.type === "choice" ? clueClasses.find((each) => letters[each] === answer.ids[0]) : undefined;

/** "$v$ be the number of violins and $g$ that of guitars" */
function naming(things: readonly string[], names: readonly string[]): Prose {
  const each = things.map((thing, i) =>
    i === 0 ? `$${names[i]}$ be the number of ${thing}` : `$${names[i]}$ that of ${thing}`,
  );
  return `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
}

/** What counting clues against unknowns says. */
function byCounting({ clues, things }: ClueSet): ClueClass {
  if (clues.length < things.length) return "open";
  return clues.length === things.length ? "complete" : "spare";
}

/** What exchanging repeat and quarrel says. */
function exchanged({ truth, clues, things }: ClueSet): ClueClass | null {
  if (truth === "repeats" || truth === "spare") return "contradictory";
  return truth === "contradictory" ? (clues.length > things.length ? "spare" : "repeats") : null;
}

/** What to ask of the equations once they are written down. */
const askForNews = ({ clues }: ClueSet): Prose =>
  clues.length === 2
    ? "Does one of them follow from the other, or quarrel with it?"
    : "Does one of them follow from the others, or quarrel with them?";

/** A check of two lines for those who said something else. */
function nudge(set: ClueSet, said: ClueClass | undefined): Prose {
  const opening = `As equations ${cluesInWords(set)}.`;
  switch (said) {
    case "complete":
    case "spare":
      return `${opening}\nLook for two possibilities that fit all of them, or for a reason why there is none.`;
    case "contradictory":
      return `${opening}\nLook for one possibility that fits them all.`;
    default:
      return `${opening}\n${askForNews(set)}`;
  }
}

/** What a set of clues from life amounts to: complete, redundant, too few, or contradictory. */
export const classifyClueSet = defineKind<ClueSet>({
  id: "la.classify-clue-set",
  version: 1,
  title: "Weigh the clues of a story",
  skills: ["la.classify-clues"],
  surface: "words",
  method: "weigh-clues",
  ...lesson,
  levels: [1, 2, 3],
  bound: { numerator: 120, denominator: 12 },
  generate(rng, level) {
    const [truth, count] = rng.choice(asked[level] ?? []);
    const [stories, most] = level === 3 ? [threeSorts, 5] : [twoSorts, 7];
    return drawClueSet(rng, { stories, truth, count, most });
  },
  isWellPosed: ({ clues, bounds, things, truth }) =>
    classByWorlds(clues, bounds) === truth && classByEquations(clues, things.length) === truth,
  prompt: ({ opening, told, things, letters: names }) => ({
    text: `${opening}\n\n${told.join(" ")}\n\nLet ${naming(things, names)}. What are these ${told.length === 2 ? "two" : "three"} clues worth for finding ${things.length === 2 ? "both" : "all three"} numbers?`,
  }),
  form: () => ({
    type: "choice",
    many: false,
    choices: clueClasses.map((each) => ({ id: letters[each], text: meanings[each] })),
  }),
  assess(set, answer) {
    const said = classOf(answer);
    if (said === set.truth) return { is: "right", because: whyClass(set) };
    return { is: "wrong", nudge: nudge(set, said) };
  },
  solve: (set) => ({ answer: letterOf(set.truth), steps: clueSteps(set), summary: whyClass(set) }),
  hints: (set) => [
    `Write each clue as an equation: what does one more of each sort add to what it counts?`,
    `Here ${cluesInWords(set)}. Compare the left-hand sides first: is one a multiple of another, or a sum of others? Then the totals.`,
    "A left-hand side that is a mix of others brings no news if its total is the same mix, and quarrels if it is not. Left-hand sides that are no such mix each rule something out.",
  ],
  mistakes: [
    {
      id: "clues-counted",
      apply: (set) => (byCounting(set) === set.truth ? null : letterOf(byCounting(set))),
      words: (set) => ({
        action: `This is what counting ${set.clues.length} clues against ${set.things.length} unknowns gives.`,
        check: `As equations ${cluesInWords(set)}.\n${askForNews(set)}`,
      }),
    },
    {
      id: "repeat-and-contradiction-exchanged",
      apply(set) {
        const said = exchanged(set);
        return said === null ? null : letterOf(said);
      },
      words: (set) => ({
        check: `As equations ${cluesInWords(set)}.\nMultiply or add until two left-hand sides agree. Do the totals agree then?`,
      }),
    },
    {
      id: "same-things-taken-for-repeat",
      apply: ({ truth }) => (truth === "complete" || truth === "open" ? letterOf("repeats") : null),
      words: (set) => ({
        check: `As equations ${cluesInWords(set)}.\nIs there one number that turns a whole left-hand side into another?`,
      }),
    },
  ],
  samples({ truth }) {
    const right = letterOf(truth);
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()} `, `(${right})`],
      form: [],
      wrong: clueClasses.filter((each) => each !== truth).map(letterOf),
      unreadable: ["", "f", "7", "a, b", "it depends"],
    };
  },
});
