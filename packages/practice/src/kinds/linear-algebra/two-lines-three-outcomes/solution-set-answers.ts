import {
  type ExactVector,
  familyPoint,
  type LinearSolution,
  ONE,
  Q,
  sameSolutionSet,
  vector,
} from "@gradus/math/exact";
import type { AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import type { Samples } from "../../../exercise/kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { mistakeWords } from "../../../mistake/known.ts";
import type { MistakeId } from "../../../mistake/library.ts";
import { pointFails, pointText } from "./notation-in-prose.ts";
import type { System } from "./outcome.ts";

/** All solutions in x and y: a point, none, or a family. */
export const solutionForm: AnswerForm = { type: "solution-set", unknowns: ["x", "y"] };

/** The canonical text of a solution set. */
export const solutionText = (solution: LinearSolution): string =>
  formatAnswer(solutionForm, { type: "solution-set", solution });

/** One line on what a right solution set says. */
export function whySolution(right: LinearSolution): Prose {
  if (right.kind === "unique") {
    return `${pointText(right.point)} fits both equations, and substitution leaves no other pair.`;
  }
  if (right.kind === "none")
    return "Substitution ends in a false line without unknowns, so no pair fits both equations.";
  return "Substitution ends in $0 = 0$: one equation repeats the other, and every point of that line is a solution.";
}

/** Compares what was said with the right solution set; a point that should fit and does not is the witness. */
export function assessSolution(system: System, right: LinearSolution, said: LinearSolution): Assessment {
  if (sameSolutionSet(right, said)) return { is: "right", because: whySolution(right) };
  const candidates: readonly ExactVector[] =
    said.kind === "unique"
      ? [said.point]
      : said.kind === "infinite"
        ? [
            said.particular,
            ...said.directions.map((_, i) =>
              familyPoint(
                said,
                said.directions.map((_, j) => Q.of(i === j ? 1 : 0)),
              ),
            ),
          ]
        : [];
  const failing = candidates.flatMap((point) => (point.length === 2 ? (pointFails(system, point) ?? []) : []));
  const [witness] = failing;
  return { is: "wrong", nudge: nudgeFor(right, said), ...(witness === undefined ? {} : { witness }) };
}

function wordsOf(id: MistakeId): Prose {
  const { action, check } = mistakeWords(id);
  return `${action}\n${check.split("\n")[0] ?? check}`;
}

function nudgeFor(right: LinearSolution, said: LinearSolution): Prose {
  if (right.kind === "none") {
    if (said.kind === "infinite") return wordsOf("contradiction-read-as-all");
    return "What does your last line say when no unknown is left in it?\nA line that is false for every pair means that no pair fits.";
  }
  if (right.kind === "infinite") {
    if (said.kind === "none") return wordsOf("identity-read-as-none");
    return "Does your answer hold every point that fits both equations, and no other?\nChoose a value for $x$ in the first equation, and try the pair in the second.";
  }
  if (said.kind !== "unique") {
    return "Is an unknown left in the last line? Then that line gives its value.\nIf both are gone, collect the terms once more.";
  }
  const [x, y] = said.point;
  if (x && y && Q.equals(x, y)) return wordsOf("one-value-for-both");
  return "Put your pair into both equations.\nThen go back to the first line that it does not fit.";
}

const unreadable: readonly string[] = ["", "(4, )", "x =", "somewhere", "(1, 2, 3)"];

/** What an adversary types where all solutions are asked. */
export function solutionSamples(right: LinearSolution): Samples {
  if (right.kind === "none") {
    const wrong = ["(0, 0)", "(1, 0) + t(0, 1)"];
    return { right: ["none"], equivalent: ["no solution", " None "], form: [], wrong, unreadable };
  }
  if (right.kind === "infinite") {
    const start = familyPoint(right, [Q.of(-2)]);
    const directions = right.directions.map((d) => d.map((value) => Q.multiply(value, Q.of(-3))));
    const beside = right.particular.map((value) => Q.add(value, ONE));
    return {
      right: [solutionText(right)],
      equivalent: [
        solutionText({ kind: "infinite", particular: start, directions }),
        solutionText(right).replaceAll("t(", "s * ("),
      ],
      form: [],
      wrong: ["none", solutionText({ kind: "unique", point: start }), solutionText({ ...right, particular: beside })],
      unreadable,
    };
  }
  const [x = ONE, y = ONE] = right.point;
  const [tx, ty] = [Q.toText(x), Q.toText(y)];
  return {
    right: [solutionText(right)],
    equivalent: [`x = ${tx}, y = ${ty}`, `y=${ty}; x=${tx}`, `( ${tx.replace("-", "−")} , ${ty.replace("-", "−")} )`],
    form: [`(${2n * x.numerator}/${2n * x.denominator}, ${ty})`],
    wrong: [solutionText({ kind: "unique", point: vector([Q.add(x, ONE), y]) }), "none", `(${tx}, ${ty}) + t(1, 1)`],
    unreadable,
  };
}
