import { type Clue, dot, type ExactVector, fits, Q, solutionOfClues } from "@gradus/math/exact";
import { type Explanation, equalsNode, numberNode, pointNode, toLatex } from "@gradus/math/explain";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Mistake } from "../../../exercise/kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { clueNode, clueText, explained, mixInProse, mixInWords, ordinal, plain } from "./clue-notation.ts";
import {
  added,
  commonPair,
  doesTask,
  doubled,
  drawInvention,
  falseMix,
  type InventionProblem,
  modelClue,
  raised,
  standingOf,
} from "./invented-clue.ts";
import { lesson } from "./lesson.ts";
import { twoWeights } from "./stories/two-weights.ts";

const letters = ["x", "y"] as const;
const form: AnswerForm = { type: "equations", count: 1, unknowns: letters };

const textOf = (own: Clue): string => formatAnswer(form, { type: "equations", equations: [own] });
const ownOf = (answer: Answer): Clue | null => (answer.type === "equations" ? (answer.equations[0] ?? null) : null);
const pairText = (pair: Parameters<typeof pointNode>[0]): Prose => `$${toLatex(pointNode(pair))}$`;
const storyOf = ({ story }: InventionProblem) => twoWeights.find(({ id }) => id === story);

/** The rows of the table, each with the equation that it is. */
function givenWords(problem: InventionProblem): Prose {
  const rows = problem.given.map((each) => {
    const [first = Q.of(0), second = Q.of(0)] = each.coefficients;
    const words = storyOf(problem)?.row(Q.toNumber(first), Q.toNumber(second), `$${Q.toText(each.constant)}$`) ?? "";
    return `${words}; that is ${clueText(each, letters)}`;
  });
  return rows.length === 1
    ? `Its table has one row: ${rows[0]}.`
    : `Its table has two rows. First: ${rows[0]}. Second: ${rows[1]}.`;
}

const asks: Readonly<Record<InventionProblem["task"], (problem: InventionProblem) => Prose>> = {
  "contradict-one": () =>
    "Invent a second row, written as an equation, that **contradicts** it: no two weights may fit both, negative ones and fractions included.",
  "contradict-both": ({ allowed }) =>
    `Invent a third row, written as an equation, that **contradicts** the two together, but neither of them alone. The weights $x = ${allowed?.[0]}$ and $y = ${allowed?.[1]}$ have to fit it.`,
  "repeat-both": () =>
    "Invent a third row, written as an equation, that **repeats** what the two say together, and is a multiple of neither.",
};

const valueAt = ({ coefficients }: Clue, pair: ExactVector) => dot(coefficients, pair);

function becauseOf(problem: InventionProblem, own: Clue): Prose {
  if (problem.task === "contradict-one") {
    const mix = falseMix([...problem.given, own]);
    return mix === null
      ? ""
      : `Take ${mixInProse(mix.combination, "row")}: it reads $0 = ${Q.toText(mix.constant)}$. No weights fit both.`;
  }
  const pair = commonPair(problem);
  const left = `The two rows leave ${pairText(pair)} and nothing else.`;
  return problem.task === "repeat-both"
    ? `${left} It fits yours as well: no news.`
    : `${left} In yours that makes $${Q.toText(valueAt(own, pair))}$ and not $${Q.toText(own.constant)}$, so nothing fits all three.`;
}

function witnessOf(problem: InventionProblem, own: Clue): Prose | null {
  const together = solutionOfClues([...problem.given, own], 2);
  if (problem.task === "repeat-both") {
    const pair = commonPair(problem);
    return fits(pair.map(Q.toNumber), own) ? null : `${pairText(pair)} fits the two rows, and yours rules it out.`;
  }
  if (together.kind === "unique")
    return `${pairText(together.point)} fits ${problem.given.length === 1 ? "both" : "all three"}, so nothing is contradicted.`;
  if (together.kind === "infinite")
    return `Whatever fits the first row fits yours, ${pairText(together.particular)} for one.`;
  const { allowed } = problem;
  return allowed !== null && !fits(allowed, own)
    ? `$x = ${allowed[0]}$ and $y = ${allowed[1]}$ do not fit yours.`
    : null;
}

const nudges: Readonly<Record<InventionProblem["task"], Prose>> = {
  "contradict-one":
    "Two rows with the same inputs can quarrel.\nKeep the left-hand side, or take a multiple of it: which totals will not do?",
  "contradict-both":
    "Find the one pair of weights that fits both rows.\nYours has to rule out just this pair, and agree with each row alone somewhere else.",
  "repeat-both": "A mix of both rows, left-hand sides and totals alike, rules nothing out.\nTry their sum.",
};

function assess(problem: InventionProblem, answer: Answer): Assessment {
  const own = ownOf(answer);
  if (own === null) return { is: "undecided", why: "This question asks for one equation." };
  if (doesTask(problem, own)) return { is: "right", because: becauseOf(problem, own) };
  const witness = witnessOf(problem, own);
  return { is: "wrong", nudge: nudges[problem.task], ...(witness === null ? {} : { witness }) };
}

/** What proves that the invented clue does its work. */
function lastStep(problem: InventionProblem, own: Clue): Explanation {
  if (problem.task === "repeat-both") {
    return explained(
      "repeat",
      { text: "It is the sum of the two, left and right, and rules nothing out." },
      clueNode(own, letters),
      "no news",
    );
  }
  if (problem.task === "contradict-both") {
    const pair = commonPair(problem);
    const point = pointNode(pair);
    const text = `Only ${plain(point)} fits the first two. Put into yours it gives a false line.`;
    const prose = `Only ${pairText(pair)} fits the first two. Put into yours it gives a false line.`;
    return explained(
      "contradiction",
      { text, prose },
      equalsNode(numberNode(valueAt(own, pair)), numberNode(own.constant)),
      "a false line",
    );
  }
  const mix = falseMix([...problem.given, own]);
  const combination = mix?.combination ?? [];
  const take = (words: string) => `Take ${words}: no letter is left, and what remains is never true.`;
  return explained(
    "contradiction",
    { text: take(mixInWords(combination, "row")), prose: take(mixInProse(combination, "row")) },
    equalsNode(numberNode(Q.of(0)), numberNode(mix?.constant ?? Q.of(0))),
    "a false line",
  );
}

/** A wrong rule on this kind: an example of it for some tasks, and all clues that follow it. */
function rule(
  id: Mistake<InventionProblem>["id"],
  tasks: readonly InventionProblem["task"][],
  example: (problem: InventionProblem) => Clue | null,
  follows: (problem: InventionProblem, own: Clue) => boolean,
): Mistake<InventionProblem> {
  return {
    id,
    apply(problem) {
      const own = tasks.includes(problem.task) ? example(problem) : null;
      return own === null ? null : textOf(own);
    },
    fits(problem, answer) {
      const own = ownOf(answer);
      return own !== null && tasks.includes(problem.task) && follows(problem, own);
    },
  };
}

const first = ({ given }: InventionProblem): Clue | null => given[0] ?? null;
const second = ({ given }: InventionProblem): Clue | null => given[1] ?? null;

/** Invent a clue about two weights: one that contradicts, or one that brings no news. */
export const inventAClue = defineKind<InventionProblem>({
  id: "la.invent-a-clue",
  version: 1,
  title: "Invent a row of data",
  skills: ["la.classify-clues"],
  surface: "inverse",
  method: "invent-a-clue",
  ...lesson,
  levels: [1, 2, 3],
  bound: { numerator: 120, denominator: 12 },
  generate(rng, level) {
    const stories = twoWeights.map(({ id }) => id);
    let problem = drawInvention(rng, level, stories);
    while (problem === null) problem = drawInvention(rng, level, stories);
    return problem;
  },
  isWellPosed(problem) {
    const model = modelClue(problem);
    const alone = solutionOfClues(problem.given, 2).kind;
    return model !== null && doesTask(problem, model) && alone === (problem.given.length === 1 ? "infinite" : "unique");
  },
  prompt: (problem) => ({
    text: `${storyOf(problem)?.opening ?? ""} ${givenWords(problem)}\n\n${asks[problem.task](problem)} Many will do.`,
  }),
  form: () => form,
  assess,
  solve(problem) {
    const own = modelClue(problem) ?? added(problem.given, { totals: true });
    const written = problem.given.map((each, i) => {
      const node = clueNode(each, letters);
      return explained(
        "write-clue",
        { text: `The ${ordinal(i)} row: ${plain(node)}.`, prose: `The ${ordinal(i)} row.` },
        node,
        "given",
      );
    });
    const node = clueNode(own, letters);
    const invented = explained(
      "invent",
      { text: `Yours, for example: ${plain(node)}.`, prose: "Yours, for example." },
      node,
      "invented",
    );
    return {
      answer: textOf(own),
      steps: [...written, invented, lastStep(problem, own)],
      summary: becauseOf(problem, own),
    };
  },
  hints: (problem) => [
    problem.task === "contradict-one"
      ? "To contradict a row, speak of the same thing and say something else: the same mix of weights, another number."
      : problem.task === "contradict-both"
        ? "The two rows together leave a single pair of weights. A row that this pair does not fit contradicts them."
        : "The two rows together leave a single pair of weights. A row that this pair fits has nothing to add.",
    problem.task === "contradict-one"
      ? "Begin with the left-hand side that is given. Which totals would not go with it?"
      : problem.task === "contradict-both"
        ? "Choose a left-hand side that is a multiple of neither. Which total do the two weights named in the question make with it?"
        : "Add the two left-hand sides. Which total goes with the sum?",
    nudges[problem.task].replace("\n", " "),
  ],
  mistakes: [
    rule(
      "repeated-instead-of-contradicted",
      ["contradict-one", "contradict-both"],
      (problem) => {
        const [one] = problem.given;
        if (one === undefined) return null;
        return problem.task === "contradict-one" ? doubled(one) : added(problem.given, { totals: true });
      },
      (problem, own) => {
        const { alone, together } = standingOf(problem, own);
        return problem.task === "contradict-one" ? alone.includes("same") : together === "some";
      },
    ),
    rule(
      "different-taken-for-contrary",
      ["contradict-one"],
      (problem) => {
        const one = first(problem);
        return one === null ? null : { coefficients: [...one.coefficients].reverse(), constant: one.constant };
      },
      (problem, own) => standingOf(problem, own).alone.includes("meets"),
    ),
    rule(
      "quarrels-with-one-alone",
      ["contradict-both"],
      (problem) => {
        const [one, two] = [first(problem), second(problem)];
        return one === null || two === null ? null : raised(one);
      },
      (problem, own) => standingOf(problem, own).alone.includes("contrary"),
    ),
    rule(
      "multiple-of-one-alone",
      ["repeat-both"],
      (problem) => {
        const one = first(problem);
        return one === null ? null : doubled(one);
      },
      (problem, own) => standingOf(problem, own).alone.includes("same"),
    ),
    rule(
      "left-sides-mixed-only",
      ["repeat-both"],
      (problem) => added(problem.given, { totals: false }),
      (problem, own) => {
        const sum = added(problem.given, { totals: true });
        return solutionOfClues([sum, own], 2).kind === "none";
      },
    ),
  ],
  samples(problem) {
    const own = modelClue(problem);
    const one = first(problem);
    const text = own === null ? "" : textOf(own);
    const [left = "", right = ""] = text.split(" = ");
    return {
      right: [text],
      equivalent: [`${right} = ${left}`, `${left} - (${right}) = 0`],
      form: [],
      wrong: one === null ? [] : [textOf(one), textOf(doubled(one))],
      unreadable: ["", "0 = 1", "x + y", "x + z = 3", "that can't be", `${text}; x = 1`],
    };
  },
});
