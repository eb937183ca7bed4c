import { type Clue, clue, fits, Q, type Rational, solutionOfClues } from "@gradus/math/exact";
import { pointNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { clueNode, clueText, explained, mixInWords, ordinal, plain } from "./clue-notation.ts";
import { lesson } from "./lesson.ts";

type Problem = {
  /** What is known: one clue, or two. */
  readonly known: readonly Clue[];
  readonly last: Clue;
  /** How often each known clue goes into the left-hand side of the last; null when it is no such mix. */
  readonly mix: readonly number[] | null;
  readonly holds: boolean;
};

const letters = ["x", "y"] as const;
const mixNames = ["p", "q"] as const;

const mixed = (known: readonly Clue[], mix: readonly Rational[]): Clue => {
  const sum = (values: readonly Rational[]): Rational =>
    values.reduce<Rational>((total, value, i) => Q.add(total, Q.multiply(mix[i] ?? Q.of(0), value)), Q.of(0));
  return {
    coefficients: letters.map((_, column) => sum(known.map(({ coefficients }) => coefficients[column] ?? Q.of(0)))),
    constant: sum(known.map(({ constant }) => constant)),
  };
};

const sameLeft = (a: Clue, b: Clue): boolean =>
  a.coefficients.every((each, i) => Q.equals(each, b.coefficients[i] ?? Q.of(0)));
const same = (a: Clue, b: Clue): boolean => sameLeft(a, b) && Q.equals(a.constant, b.constant);

function formOf({ known }: Problem): AnswerForm {
  const names = mixNames.slice(0, known.length);
  const first =
    known.length === 1
      ? "the factor $p$ with: second = $p$ · first"
      : "the numbers $p$ and $q$ with: third = $p$ · first + $q$ · second";
  const before = known.length === 1 ? "the first clue but not the second" : "the first two clues but not the third";
  return {
    type: "certificate",
    claim: `Every pair $(x, y)$ that fits ${known.length === 1 ? "the first clue fits the second" : "the first two clues fits the third"}.`,
    whenTrue: { asks: first, form: { type: "vector", names, writing: "any" } },
    whenFalse: { asks: `a pair that fits ${before}`, form: { type: "vector", names: letters, writing: "any" } },
  };
}

const textOf = (problem: Problem, holds: boolean, entries: readonly Rational[]): string =>
  formatAnswer(formOf(problem), { type: "certificate", holds, certificate: { type: "vector", entries } });

/** A pair of small whole numbers for which something holds. */
function pairWhere(holds: (pair: readonly [number, number]) => boolean): readonly [number, number] | null {
  const near = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3, -4, -5, -6];
  for (const x of near) {
    const y = near.find((value) => holds([x, value]));
    if (y !== undefined) return [x, y];
  }
  return null;
}

const fitsKnown = ({ known }: Problem, pair: readonly [number, number]): boolean =>
  known.every((each) => fits(pair, each));
const outsider = (problem: Problem) => pairWhere((pair) => fitsKnown(problem, pair) && !fits(pair, problem.last));
const stranger = (problem: Problem) => pairWhere((pair) => !fitsKnown(problem, pair) && !fits(pair, problem.last));
const numbers = (values: readonly number[]): readonly Rational[] => values.map((value) => Q.of(value));

function rightText(problem: Problem): string {
  const shown = problem.holds ? problem.mix : outsider(problem);
  return textOf(problem, problem.holds, numbers(shown ?? []));
}

const pairText = (entries: readonly Rational[]): Prose => `$${toLatex(pointNode(entries))}$`;
const nameOfLast = ({ known }: Problem): string => ordinal(known.length);

function because(problem: Problem, shown = numbers(outsider(problem) ?? [])): Prose {
  if (problem.holds) {
    const mix = mixInWords(numbers(problem.mix ?? []));
    return `The ${nameOfLast(problem)} clue is ${mix}, total and all, so it takes nothing away.`;
  }
  return `${pairText(shown)} fits what was known, and the ${nameOfLast(problem)} clue rules it out: it takes something away.`;
}

function assess(problem: Problem, answer: Answer): Assessment {
  if (answer.type !== "certificate" || answer.certificate?.type !== "vector")
    return { is: "undecided", why: "This question asks for a side and the numbers that show it." };
  const { holds, certificate } = answer;
  const { entries } = certificate;
  if (holds) {
    const made = mixed(problem.known, entries);
    if (same(made, problem.last)) return { is: "right", because: because(problem) };
    const which = entries
      .map((each, i) => `$${mixNames[i]} = ${toLatex({ type: "number", value: each })}$`)
      .join(" and ");
    return {
      is: "wrong",
      nudge: `Work out your mix: first both numbers in front of the letters, then the total.\nAll three have to be those of the ${nameOfLast(problem)} clue.`,
      witness: `With ${which} the mix is ${clueText(made, letters)}; the ${nameOfLast(problem)} clue says ${clueText(problem.last, letters)}.`,
    };
  }
  const isKnown = problem.known.findIndex((each) => !holdsFor(each, entries));
  if (isKnown < 0 && !holdsFor(problem.last, entries)) return { is: "right", because: because(problem, entries) };
  return {
    is: "wrong",
    nudge: `A pair shows the claim false only if it fits everything before the ${nameOfLast(problem)} clue and fails there.\nPut yours into each clue in turn.`,
    witness:
      isKnown < 0
        ? `${pairText(entries)} fits the ${nameOfLast(problem)} clue as well.`
        : `${pairText(entries)} does not fit the ${ordinal(isKnown)} clue, ${clueText(problem.known[isKnown] ?? problem.last, letters)}.`,
  };
}

function holdsFor({ coefficients, constant }: Clue, entries: readonly Rational[]): boolean {
  const left = coefficients.reduce<Rational>(
    (sum, each, i) => Q.add(sum, Q.multiply(each, entries[i] ?? Q.of(0))),
    Q.of(0),
  );
  return Q.equals(left, constant);
}

function draw(rng: RandomStream, level: number): Problem | null {
  const world = [rng.integer(1, 6), rng.integer(1, 6)] as const;
  const drawClue = (): Clue => {
    const [a, b] = [rng.integer(1, 3), rng.choice([-2, -1, 1, 2, 3])];
    return clue([a, b], a * world[0] + b * world[1]);
  };
  const known = level === 1 ? [drawClue()] : [drawClue(), drawClue()];
  if (level > 1 && solutionOfClues(known, 2).kind !== "unique") return null;
  const mix = level === 1 ? [rng.choice([2, 3, 4, -1, -2])] : [rng.choice([1, 2, 3]), rng.choice([1, 1, 2, -1])];
  const holds = rng.integer(0, 1) === 0;
  const model = mixed(known, numbers(mix));
  const last = holds ? model : { ...model, constant: Q.add(model.constant, Q.of(rng.choice([-3, -2, -1, 1, 2, 3]))) };
  const problem: Problem = { known, last, mix, holds };
  const sizes = [...last.coefficients, last.constant].map((each) => Math.abs(Q.toNumber(each)));
  const [a = 0, b = 0] = sizes;
  if (a === 0 || b === 0 || Math.max(...sizes) > 60 || Q.isZero(last.constant)) return null;
  return holds || outsider(problem) !== null ? problem : null;
}

/** Does a clue follow from what is known? True with the mix that makes it, or false with a pair that it rules out. */
export const doesItFollow = defineKind<Problem>({
  id: "la.does-it-follow",
  version: 1,
  title: "News or no news",
  skills: ["la.classify-clues"],
  surface: "true-false",
  method: "show-that-it-follows",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (problem === null) problem = draw(rng, level);
    return problem;
  },
  isWellPosed({ known, last, holds }) {
    const before = solutionOfClues(known, 2).kind;
    const after = solutionOfClues([...known, last], 2).kind;
    return holds ? after === before : after === "none";
  },
  prompt: ({ known, last }) => ({
    text: `About two numbers $x$ and $y$ of any kind it is known that ${known.map((each) => clueText(each, letters)).join(" and that ")}. Now somebody adds a ${ordinal(known.length)} clue:\n\n$$${toLatex(clueNode(last, letters))}$$\n\nDoes it follow from what is known? Show it: by ${known.length === 1 ? "the factor that makes it" : "the mix that makes it"}, or by a pair that it rules out.`,
  }),
  form: formOf,
  assess,
  solve(problem) {
    const given = problem.known.map((each, i) => {
      const node = clueNode(each, letters);
      return explained(
        "write-clue",
        { text: `The ${ordinal(i)} clue: ${plain(node)}.`, prose: `The ${ordinal(i)} clue.` },
        node,
        "known",
      );
    });
    const made = clueNode(mixed(problem.known, numbers(problem.mix ?? [])), letters);
    const mix = mixInWords(numbers(problem.mix ?? []));
    return {
      answer: rightText(problem),
      steps: [
        ...given,
        explained(
          "mix",
          {
            text: `Take ${mix}: ${plain(made)}. The left-hand side is that of the ${nameOfLast(problem)} clue.`,
            prose: `Take ${mix}. The left-hand side is that of the ${nameOfLast(problem)} clue.`,
          },
          made,
          "a mix of what is known",
        ),
        explained(
          "compare",
          {
            text: `The ${nameOfLast(problem)} clue: ${plain(clueNode(problem.last, letters))}. ${problem.holds ? "The totals agree." : "The totals differ."}`,
            prose: `The ${nameOfLast(problem)} clue. ${problem.holds ? "The totals agree." : "The totals differ."}`,
          },
          clueNode(problem.last, letters),
          "compared",
        ),
      ],
      summary: because(problem),
    };
  },
  hints: (problem) => [
    `Begin with the left-hand sides. Can that of the ${nameOfLast(problem)} clue be made from what is known, ${problem.known.length === 1 ? "by one factor" : "so many times the one plus so many times the other"}?`,
    "If it can, make the total in the same way. It either agrees, and there is no news, or it does not, and whatever fitted so far is ruled out.",
    `The left-hand side is ${mixInWords(numbers(problem.mix ?? []))}.`,
  ],
  mistakes: [
    {
      id: "left-sides-mixed-only",
      apply: (problem) => (problem.holds ? null : textOf(problem, true, numbers(problem.mix ?? []))),
      words: (problem) => ({
        check: `Your mix makes the total $${Q.toText(mixed(problem.known, numbers(problem.mix ?? [])).constant)}$.\nThe ${nameOfLast(problem)} clue says $${Q.toText(problem.last.constant)}$.`,
      }),
    },
    {
      id: "pair-outside-both",
      apply(problem) {
        const pair = stranger(problem);
        return pair === null ? null : textOf(problem, false, numbers(pair));
      },
      fits(problem, answer) {
        if (answer.type !== "certificate" || answer.holds || answer.certificate?.type !== "vector") return false;
        const { entries } = answer.certificate;
        return !holdsFor(problem.last, entries) && problem.known.some((each) => !holdsFor(each, entries));
      },
    },
  ],
  samples(problem) {
    const right = rightText(problem);
    const other = problem.holds
      ? textOf(problem, false, numbers([0, 0]))
      : textOf(problem, true, numbers(problem.known.map(() => 0)));
    const pair = [17, fitsKnown(problem, [17, 19]) ? 23 : 19];
    return {
      right: [right],
      equivalent: [right.replace(": ", " because ").replace("true", "True").replace("false", "False")],
      form: [],
      wrong: [other, textOf(problem, problem.holds, numbers(problem.holds ? problem.known.map(() => 17) : pair))],
      unreadable: ["", "true", "false", "yes", "(1, 2)"],
    };
  },
});
