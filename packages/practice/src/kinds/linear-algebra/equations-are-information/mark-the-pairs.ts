import { type Clue, clue, dot, fits, Q, vector } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, Cell, FormOf } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { cellsWhere, compareCells } from "../../../answer/grid-cells.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { clueNode, clueText, explained, ordinal, plain } from "./clue-notation.ts";
import { lesson } from "./lesson.ts";
import { type CountedThings, twoSorts } from "./stories/counted-things.ts";

type Problem = {
  readonly story: string;
  readonly opening: Prose;
  readonly told: readonly Prose[];
  readonly things: readonly string[];
  readonly letters: readonly string[];
  readonly clues: readonly Clue[];
  /** No more than this of each. */
  readonly most: number;
};

const counts = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, value) => value);

function formOf({ things, most }: Problem): FormOf<"cells"> {
  return {
    type: "cells",
    columns: { name: things[0] ?? "", values: counts(most) },
    rows: { name: things[1] ?? "", values: [...counts(most)].reverse() },
  };
}

/** The pairs on the grid that fit some clues. */
const fitting = (problem: Problem, clues: readonly Clue[]): readonly Cell[] =>
  cellsWhere(formOf(problem), (x, y) => clues.every((each) => fits([x, y], each)));

const rightCells = (problem: Problem): readonly Cell[] => fitting(problem, problem.clues);

const textOf = (problem: Problem, cells: readonly Cell[]): string =>
  formatAnswer(formOf(problem), { type: "cells", cells });

const pairText = ([x, y]: Cell): string => `$(${x}, ${y})$`;

const exchangedClue = ({ coefficients, constant }: Clue): Clue => ({
  coefficients: [...coefficients].reverse(),
  constant,
});

/** What a clue would have to say of a pair. */
function countedFor({ coefficients }: Clue, cell: Cell): string {
  return `$${Q.toText(dot(coefficients, vector(cell)))}$`;
}

/** "(3, 4) would make 17 by the first clue, which says 16." */
function whyOut({ clues }: Problem, cell: Cell): Prose {
  const index = clues.findIndex((each) => !fits(cell, each));
  const failed = clues[index];
  if (failed === undefined) return "";
  const which = clues.length === 1 ? "the clue" : `the ${ordinal(index)} clue`;
  return `${pairText(cell)} makes ${countedFor(failed, cell)} by ${which}, which says $${Q.toText(failed.constant)}$.`;
}

function drawProblem(rng: RandomStream, level: number): Problem | null {
  const story: CountedThings = rng.choice(twoSorts);
  const most = 7;
  const world = [rng.integer(0, 6), rng.integer(0, 6)];
  const features = rng.sample(story.features, level);
  const odd = level === 2 && rng.integer(1, 4) === 1 ? 1 : -1;
  const other = [rng.integer(0, 6), rng.integer(0, 6)];
  const totals = features.map(({ amounts }, i) => {
    const [x = 0, y = 0] = i === odd ? other : world;
    return (amounts[0] ?? 0) * x + (amounts[1] ?? 0) * y;
  });
  const problem: Problem = {
    story: story.id,
    opening: story.opening,
    told: features.map(({ tell }, i) => tell(totals[i] ?? 0)),
    things: story.things,
    letters: story.letters,
    clues: features.map(({ amounts }, i) => clue(amounts, totals[i] ?? 0)),
    most,
  };
  if (totals.some((total) => total < 4 || total > 60)) return null;
  const alone = problem.clues.map((each) => fitting(problem, [each]).length);
  const shown = rightCells(problem).length;
  if (level === 1) return shown >= 3 && shown <= 7 ? problem : null;
  return alone.every((number) => number >= 2 && number <= 7) && shown <= 6 ? problem : null;
}

function assess(problem: Problem, answer: Answer): Assessment {
  if (answer.type !== "cells") return { is: "undecided", why: "This question asks for cells of the grid." };
  const right = rightCells(problem);
  const { extra, missed } = compareCells(answer.cells, right);
  const [stray] = extra;
  if (stray === undefined && missed.length === 0) return { is: "right", because: because(problem) };
  if (stray !== undefined) {
    const fit = problem.clues.length === 1 ? "the clue" : "both clues";
    return {
      is: "wrong",
      nudge: `Take each of your pairs and work out what it makes.\nOnly those that fit ${fit} stay.`,
      witness: whyOut(problem, stray),
    };
  }
  return {
    is: "wrong",
    nudge: `${answer.cells.length === 0 ? "Some pair does fit." : "All that you marked fits, and more does."}\nGo along the bottom from $0$ to $${problem.most}$: which number of ${problem.things[1]} goes with each?`,
  };
}

function because(problem: Problem): Prose {
  const right = rightCells(problem);
  const equations = problem.clues.map((each) => clueText(each, problem.letters)).join(" and ");
  if (right.length === 0) return `No pair fits ${equations} at once: these clues contradict each other.`;
  if (right.length === 1) return `Only ${pairText(right[0] ?? [0, 0])} fits ${equations}.`;
  return `${right.length} pairs fit ${equations}${problem.clues.length > 1 ? ": the second clue takes nothing from what the first leaves" : ""}.`;
}

/** The grid of all pairs: mark those that a clue, or two, leave possible. */
export const markThePairs = defineKind<Problem>({
  id: "la.mark-the-pairs",
  version: 1,
  title: "Mark what is still possible",
  skills: ["la.classify-clues"],
  surface: "picture",
  method: "list-what-fits",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = drawProblem(rng, level);
    while (problem === null) problem = drawProblem(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const marked = new Set(rightCells(problem).map(String));
    const [a = [], b = a] = problem.clues.map((each) => fitting(problem, [each]).map(String));
    return a.every((cell) => b.includes(cell) === marked.has(cell)) && [...marked].every((cell) => a.includes(cell));
  },
  prompt: ({ opening, told, things, most }) => ({
    text: `${opening}\n\n${told.join(" ")}\n\nThere are at most $${most}$ of each. Mark every pair of numbers that is still possible${told.length > 1 ? ", or say that there is none" : ""}: ${things[0]} from left to right, ${things[1]} from bottom to top.`,
  }),
  form: formOf,
  assess,
  solve(problem) {
    const steps = problem.clues.map((each, i) => {
      const node = clueNode(each, problem.letters);
      const left = fitting(problem, problem.clues.slice(0, i + 1));
      const pairs = left.map((cell) => `(${cell.join(", ")})`).join(", ");
      const stays = left.length === 0 ? "nothing stays" : `${pairs} ${left.length === 1 ? "stays" : "stay"}`;
      return explained(
        "write-clue",
        {
          text: `${plain(node)}: ${stays}.`,
          prose: `With the ${ordinal(i)} clue ${left.length === 0 ? stays : `$${pairs}$ ${left.length === 1 ? "stays" : "stay"}`}.`,
        },
        node,
        `${ordinal(i)} clue`,
      );
    });
    return { answer: textOf(problem, rightCells(problem)), steps, summary: because(problem) };
  },
  hints: (problem) => [
    `Take one column after the other: with no ${problem.things[0]}, with one, with two. Is there a whole number of ${problem.things[1]} that makes the clue true?`,
    `${problem.clues.length === 1 ? "As an equation" : "As equations"}, with $${problem.letters[0]}$ for ${problem.things[0]} and $${problem.letters[1]}$ for ${problem.things[1]}: ${problem.clues.map((each) => clueText(each, problem.letters)).join(" and ")}.`,
    problem.clues.length > 1
      ? "Mark in your mind what the first clue leaves, then strike out what the second forbids."
      : "From one pair that fits, walk: so many columns to the right cost so many rows down, so that the total stays.",
  ],
  mistakes: [
    {
      id: "amounts-exchanged",
      apply(problem) {
        const cells = fitting(problem, problem.clues.map(exchangedClue));
        const same = compareCells(cells, rightCells(problem));
        return cells.length === 0 || same.extra.length + same.missed.length === 0 ? null : textOf(problem, cells);
      },
      words: (problem) => ({
        check: `The first number of a pair counts ${problem.things[0]}, the second ${problem.things[1]}.\nRead one of your pairs aloud in this order, and hold it against the clue.`,
      }),
    },
    {
      id: "either-clue-enough",
      apply(problem) {
        if (problem.clues.length < 2) return null;
        const cells = cellsWhere(formOf(problem), (x, y) => problem.clues.some((each) => fits([x, y], each)));
        return cells.length === rightCells(problem).length ? null : textOf(problem, cells);
      },
    },
    {
      id: "stopped-at-first-fit",
      apply(problem) {
        const right = rightCells(problem);
        return right.length > 1 ? textOf(problem, right.slice(0, 1)) : null;
      },
      fits(problem, answer) {
        if (answer.type !== "cells" || answer.cells.length === 0) return false;
        return compareCells(answer.cells, rightCells(problem)).extra.length === 0;
      },
      words: (problem) => ({
        check: `Go along the bottom from $0$ to $${problem.most}$.\nWhich number of ${problem.things[1]} goes with each number of ${problem.things[0]}?`,
      }),
    },
  ],
  samples(problem) {
    const right = rightCells(problem);
    const stray: Cell = cellsWhere(
      formOf(problem),
      (x, y) => !problem.clues.every((each) => fits([x, y], each)),
    )[0] ?? [0, 0];
    const text = textOf(problem, right);
    const reversed = [...right].reverse().map(([x, y]) => `(${x},${y})`);
    return {
      right: [text],
      equivalent: [right.length === 0 ? "no pair" : reversed.join(" ")],
      form: [],
      wrong: [textOf(problem, [...right, stray]), ...(right.length > 0 ? ["none"] : [])],
      unreadable: ["", "(1,", `(${problem.most + 3}, 0)`, "3", "many"],
    };
  },
});
