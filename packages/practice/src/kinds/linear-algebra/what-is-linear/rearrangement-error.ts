import { type LinearEquation2, Q, slopeInterceptForm, ZERO } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { pointOn } from "../two-lines-three-outcomes/count-answers.ts";
import { equationText, inline, numberText, pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { type Flaw, possibleFlaws, type Work, workWith } from "./flawed-rearrangement.ts";
import { lesson } from "./lesson.ts";
import { crossingSteps, slopeSteps } from "./line-steps.ts";
import { lineByIntercepts, valuesOf } from "./line-values.ts";

type Problem = { readonly level: number; readonly line: LinearEquation2; readonly flaw: Flaw };

const workOf = ({ line, flaw }: Problem): Work => workWith(line, flaw);
const textOf = (line: number | null): string => (line === null ? "none" : `${line}`);

const formOf = (problem: Problem): AnswerForm => ({ type: "wrong-line", lines: workOf(problem).lines });

function draw(rng: RandomStream, level: number): Problem {
  const sizes = [1, 2, 3, 4, 5, 6];
  const signed = (): number => rng.choice(sizes) * (level === 1 ? 1 : rng.choice([1, -1]));
  const line = lineByIntercepts(signed(), signed(), level === 1 ? 1 : rng.choice([1, -1]));
  const flaws = possibleFlaws(line).filter((flaw) => level > 1 || flaw !== "none");
  return { level, line, flaw: rng.choice(flaws) };
}

function isFit({ line: { a, b, c } }: Problem): boolean {
  const big = (q: typeof a): boolean => Q.compare(Q.absolute(q), Q.of(1)) > 0;
  const [sampleX = ZERO] = pointOn({ a, b, c });
  const apart = !Q.equals(Q.absolute(a), Q.absolute(b)) && !Q.equals(Q.absolute(a), Q.absolute(c));
  // A pair with x = 0 fits a line whose slope has the wrong sign.
  return big(b) && big(a) && apart && !Q.isZero(sampleX);
}

/** The step that goes wrong, in words with its numbers. */
const faults: Readonly<Record<Flaw, (line: LinearEquation2) => Prose>> = {
  "sign-kept": ({ a }) =>
    `Line 2 carries the term with $x$ across with its old sign. ${Q.sign(a) < 0 ? "Adding" : "Subtracting"} it on both sides turns the sign.`,
  "constant-undivided": ({ b, c }) =>
    `Line 3 divides the terms with $y$ and $x$ by ${numberText(b)} and leaves the constant ${numberText(c)} as it is.`,
  "sign-lost-dividing": ({ b }) =>
    `Line 3 divides by ${numberText(Q.absolute(b))} where it says ${numberText(b)}: the number in front of $x$ has lost its change of sign.`,
  "sign-lost-solving": (line) =>
    `Line 5 loses a sign: from line 4, $x$ is minus the constant divided by the slope, which is ${numberText(valuesOf(line).onX)}.`,
  none: () => "Every line follows from the one above.",
};

/** Find the first wrong line in a rearrangement to slope and intercept. */
export const rearrangementError = defineKind<Problem>({
  id: "la.rearrangement-error",
  version: 1,
  title: "Find the error in a rearrangement",
  skills: ["la.slope-intercept"],
  surface: "find-the-error",
  method: "check-each-line",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const found = slopeInterceptForm(problem.line).value;
    if (found.kind !== "line" || found.slope === null || found.yIntercept.kind !== "at") return false;
    const honest = workWith(problem.line, "none").lines.map(({ node }) => JSON.stringify(node, asText));
    const shown = workOf(problem).lines.map(({ node }) => JSON.stringify(node, asText));
    const first = shown.findIndex((node, i) => node !== honest[i]);
    return (first < 0 ? null : first + 1) === workOf(problem).wrong;
  },
  prompt: ({ level, line }) => ({
    text: `Tove wanted the slope of the line ${equationText(line, { object: "line-1" })} and its crossing with the $x$-axis. ${
      level === 1 ? "One step went wrong." : "One step may have gone wrong."
    } Which line is the **first** that does not follow from the one above?`,
  }),
  form: formOf,
  assess(problem, answer) {
    const { wrong, lines } = workOf(problem);
    const chosen = answer.type === "wrong-line" ? answer.line : undefined;
    if (chosen === wrong) return { is: "right", because: faults[problem.flaw](problem.line) };
    // From line 4 on y is 0, so only this point of the line can be tried in every line.
    const crossing = [valuesOf(problem.line).onX, ZERO];
    const shown = lines[(chosen ?? 1) - 1];
    return {
      is: "wrong",
      nudge:
        chosen === null || chosen === undefined || shown === undefined
          ? `${pointText(crossing)} fits the first line.\nPut it into the lines below: which is the first that it does not fit?`
          : `Do yourself what is said beside line ${chosen}: ${shown.reason}.\nDoes ${inline(shown.node)} come out of the line above it?`,
    };
  },
  solve: (problem) => ({
    answer: textOf(workOf(problem).wrong),
    steps: [...slopeSteps(problem.line), ...crossingSteps(problem.line)],
    summary: faults[problem.flaw](problem.line),
  }),
  hints: ({ line }) => [
    "Take the lines from the top. Do to the line above what is said beside the next one, and compare sign by sign.",
    `The pair ${pointText(pointOn(line))} fits the given equation. As long as nothing has gone wrong, it fits every line down to the third.`,
  ],
  mistakes: [
    {
      id: "carried-error-blamed",
      apply(problem) {
        const { wrong, lines } = workOf(problem);
        return wrong === null || wrong >= lines.length ? null : textOf(wrong + 1);
      },
      fits(problem, answer) {
        const { wrong } = workOf(problem);
        return answer.type === "wrong-line" && wrong !== null && answer.line !== null && answer.line > wrong;
      },
      words: () => ({
        check:
          "Find the pair with $y = 0$ that fits the first line, and put it into the lines below.\nWhich is the first that it does not fit?",
      }),
    },
    {
      id: "error-overlooked",
      apply: (problem) => (workOf(problem).wrong === null ? null : "none"),
      words: ({ flaw }) =>
        flaw === "sign-lost-solving"
          ? { check: "Put the result of the last line back into the given equation, with $y = 0$.\nDoes it hold?" }
          : {
              check:
                "Find the pair with $y = 0$ that fits the first line, and put it into the lines below.\nDoes it fit them all?",
            },
    },
    {
      id: "bold-step-blamed",
      apply(problem) {
        const { wrong } = workOf(problem);
        return wrong === null || wrong > 3 ? textOf(3) : null;
      },
    },
  ],
  samples(problem) {
    const { wrong, lines } = workOf(problem);
    const all = [...lines.map((_, i) => i + 1), null];
    return {
      right: [textOf(wrong)],
      equivalent: wrong === null ? ["None"] : [`line ${wrong}`, ` ${wrong} `],
      form: [],
      wrong: all.filter((line) => line !== wrong && line !== 1).map(textOf),
      unreadable: ["", "9", "the middle one", "2, 3"],
    };
  },
});

const asText = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}` : value);
