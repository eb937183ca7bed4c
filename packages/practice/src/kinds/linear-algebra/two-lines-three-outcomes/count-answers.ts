import {
  type ExactVector,
  type LinearEquation2,
  Q,
  type Rational,
  satisfies,
  solveForX,
  solveForY,
  vector,
} from "@gradus/math/exact";
import type { Answer, AnswerForm, Choice } from "../../../answer/form.ts";
import type { Mistake, Samples } from "../../../exercise/kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { mistakeWords } from "../../../mistake/known.ts";
import { numberText, pointFails, pointText, putInLatex } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, type System } from "./outcome.ts";

/** What can be said of the number of solutions; "two" is never right for straight lines. */
export type Count = Outcome | "two";

const letters: Readonly<Record<Count, string>> = { one: "a", none: "b", all: "c", two: "d" };
const counts: readonly Count[] = ["one", "none", "all", "two"];

/** The letter of a count, the same in every kind that counts. */
export function letterOf(count: Count): string {
  return letters[count];
}

/** The form of a question "how many": one letter, with words for each count. */
export function countForm(texts: Readonly<Record<Count, Prose>>): AnswerForm {
  const choices: readonly Choice[] = counts.map((count) => ({ id: letters[count], text: texts[count] }));
  return { type: "choice", many: false, choices };
}

/** The usual words for the four counts. */
export const plainCounts: Readonly<Record<Count, Prose>> = {
  one: "Exactly one",
  none: "None",
  all: "Infinitely many",
  two: "Exactly two",
};

function countOf(answer: Answer): Count | null {
  if (answer.type !== "choice") return null;
  return counts.find((count) => letters[count] === answer.ids[0]) ?? null;
}

/** A point of the line, not the excluded one: whole and not negative if there is such a one near the origin. */
export function pointOn(e: LinearEquation2, exclude?: ExactVector): ExactVector {
  const near = [1, 2, 3, 4, 5, 6, 7, 8, 0, -1, -2, -3, -4, -5, -6, -7, -8];
  const excluded = (point: ExactVector): boolean =>
    exclude?.every((value, i) => Q.equals(value, point[i] ?? Q.of(0))) ?? false;
  const across = (x: number): ExactVector | null => {
    const y: Rational | null = solveForY(e, Q.of(x));
    return y === null ? null : [Q.of(x), y];
  };
  const vertical = (): ExactVector[] => near.map((y) => [solveForX(e, Q.of(y)) ?? Q.of(0), Q.of(y)]);
  const found = Q.isZero(e.b) ? vertical() : near.map(across).filter((point) => point !== null);
  const open = found.filter((point) => !excluded(point));
  const whole = open.filter((point) => point.every(Q.isInteger));
  const positive = whole.find((point) => point.every((value) => Q.sign(value) >= 0));
  return positive ?? whole[0] ?? open[0] ?? vector([0, 0]);
}

/** The wrong answers that a count can be, and what shows them wrong. */
export function assessCount(system: System, answer: Answer, because: Prose): Assessment {
  const [first, second] = system;
  const [truth, said] = [outcomeOf(system), countOf(answer)];
  if (said === truth) return { is: "right", because };
  const sample = pointOn(first);
  if (said === "all") {
    const stray = satisfies(second, sample) ? pointOn(first, sample) : sample;
    const witness = pointFails(system, stray);
    return {
      is: "wrong",
      nudge: nudgeForAll(system),
      ...(witness === null ? {} : { witness: `${pointText(stray)} fits the first equation. ${witness}` }),
    };
  }
  if (said === "none" && truth === "all") {
    return {
      is: "wrong",
      nudge: "Take another point of the first line and put it into the second equation.",
      witness: `${pointText(sample)} fits the first equation, and in the second $${putInLatex(second, sample)}$ is right as well, so there is a solution.`,
    };
  }
  return { is: "wrong", nudge: ratioCheck(system) };
}

function nudgeForAll(system: System): Prose {
  const [first, second] = system;
  if (outcomeOf(system) === "none") {
    return "The lines lean alike, and that alone does not make them one line.\nTake a point of the first line and put it into the second equation.";
  }
  if (Q.equals(first.c, second.c)) {
    const { action, check } = mistakeWords("constants-compared-only");
    return `${action}\n${check.replace("\n", " ")}`;
  }
  return "With infinitely many solutions every point of the first line would have to fit the second equation.";
}

/** A check of two lines: does one factor lead from the first equation's coefficients to the second's? */
function ratioCheck([first, second]: System): Prose {
  const [p, q, r, s] = [first.a, second.a, first.b, second.b].map(numberText);
  if ([first, second].some((e) => Q.isZero(e.b))) {
    return "Which of the lines are vertical, with $x$ the same at all points?\nTwo vertical lines lean alike; a vertical line and another one do not.";
  }
  const fractions = [first.a, first.b, second.a, second.b].some((value) => !Q.isInteger(value));
  if (fractions || [first.a, first.b].some(Q.isZero))
    return "Write both equations as $y = mx + n$.\nAre the numbers in front of $x$ the same?";
  return `Sorted as $ax + by = c$, the coefficient of $x$ goes from ${p} to ${q}, that of $y$ from ${r} to ${s}: by which factors?\nOne and the same factor means equal slopes. Then compare the constants.`;
}

const lure: Readonly<Record<Outcome, { readonly why: Prose }>> = {
  one: {
    why: "The equations look as if they could not agree, but different slopes always lead to a crossing somewhere.",
  },
  none: { why: "Two equations for two unknowns often settle both, but not when the lines lean alike." },
  all: {
    why: "Two equations for two unknowns often settle both, but not when the second says no more than the first.",
  },
};

/**
 * The wrong rules of every question "how many": both give a wrong answer whatever the outcome is.
 *
 * @param words what the second rule did on this problem, in the terms of its picture or story.
 */
export function countMistakes<P>(
  systemOf: (problem: P) => System,
  words?: (problem: P, outcome: Outcome) => { readonly action?: Prose; readonly why?: Prose; readonly check?: Prose },
): readonly Mistake<P>[] {
  return [
    { id: "one-solution-per-equation", apply: () => letters.two },
    {
      id: "slopes-not-compared",
      apply: (problem) => letters[outcomeOf(systemOf(problem)) === "one" ? "none" : "one"],
      words(problem) {
        const outcome = outcomeOf(systemOf(problem));
        return { ...lure[outcome], check: ratioCheck(systemOf(problem)), ...words?.(problem, outcome) };
      },
    },
  ];
}

/** What an adversary types where a letter is asked. */
export function countSamples(system: System, texts: Readonly<Record<Count, Prose>>): Samples {
  const truth = outcomeOf(system);
  const right = letters[truth];
  const others = counts.filter((count) => count !== truth);
  return {
    right: [right],
    equivalent: [` ${right.toUpperCase()} `, `(${right})`, texts[truth]],
    form: [],
    wrong: others.map((count) => letters[count]),
    unreadable: ["", "e", "7", "a, b", "I think so"],
  };
}

function sameness([first, second]: System): Prose {
  const factor = Q.isZero(first.a) ? Q.divide(second.b, first.b) : Q.divide(second.a, first.a);
  if (Q.equals(factor, Q.of(1))) return "Sorted, both equations read the same";
  return Q.isInteger(factor) || !Q.isInteger(Q.reciprocal(factor))
    ? `Sorted, the second equation is ${numberText(factor)} times the first, on both sides`
    : `Sorted, the first equation is ${numberText(Q.reciprocal(factor))} times the second, on both sides`;
}

/** One line on why two equations have this many solutions, from slopes and constants. */
export function whyCount(system: System): Prose {
  const [first, second] = system;
  const outcome = outcomeOf(system);
  if (outcome === "all") return `${sameness(system)}: one line, and each of its points is a solution.`;
  const [m1, m2] = [first, second].map((e) => (Q.isZero(e.b) ? null : Q.negate(Q.divide(e.a, e.b))));
  if (outcome === "none") {
    return m1
      ? `Both lines have slope ${numberText(m1)}, but at $x = 0$ they stand at ${numberText(Q.divide(first.c, first.b))} and ${numberText(Q.divide(second.c, second.b))}: parallel, and apart.`
      : "Both lines are vertical and apart.";
  }
  return m1 && m2
    ? `The slopes ${numberText(m1)} and ${numberText(m2)} differ, so the lines meet in exactly one point.`
    : "One line is vertical and the other is not, so they meet in exactly one point.";
}
