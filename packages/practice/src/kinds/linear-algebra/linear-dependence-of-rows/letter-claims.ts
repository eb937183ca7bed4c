import { Q, type Rational } from "@gradus/math/exact";
import type { Explanation } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { crossAt, type LetterRows, letterMatrixProse, rowsAt, valueAt } from "./letter-rows.ts";
import { comparison } from "./two-rows.ts";

/** How the letter sits in the rows. */
type Shape = "one-entry" | "zero-above" | "same-direction" | "equal-letters" | "crosswise";

type Problem = {
  readonly level: number;
  readonly shape: Shape;
  readonly rows: LetterRows;
  /** A number that makes the rows dependent; null when there is none. */
  readonly t: number | null;
};

const form: AnswerForm = {
  type: "certificate",
  claim: "For some number $t$ the two rows are linearly dependent.",
  whenTrue: { asks: "such a number $t$", form: { type: "number", exact: true, writing: "any" } },
};

const yes = (t: Rational): string => `true: ${Q.toText(t)}`;
const answerOf = ({ t }: Problem): string => (t === null ? "false" : yes(Q.of(t)));

/** Why it is so, shape by shape. */
const reasons: Readonly<Record<Shape, string>> = {
  "one-entry": "Column 1 gives the factor, and the letter takes the entry that the factor asks for.",
  "zero-above":
    "Every multiple of $0$ is $0$, and the entry below it is not. Row 1 is no multiple of row 2 either, whatever $t$ is.",
  "same-direction":
    "The second entry of row 1 is a fixed multiple of the first. Row 2 would need the same, but its second entry is always off by the same amount.",
  "equal-letters":
    "The second column alone allows one factor, and it is not $1$. Only $0$ stays the same under such a factor.",
  crosswise: "The letter is above in one column and below in the other; both a number and its opposite will do.",
};

function draw(rng: RandomStream, level: number): Problem {
  const size = (): number => rng.integer(2, 6);
  const shape = rng.choice<Shape>(
    level === 1
      ? ["one-entry", "zero-above", "equal-letters"]
      : ["same-direction", "equal-letters", "crosswise", "zero-above"],
  );
  const [p, q, k] = [size(), size() * rng.choice([1, -1]), rng.choice([2, 3, -2])];
  switch (shape) {
    case "one-entry":
      return {
        level,
        shape,
        rows: [
          [
            [0, p],
            [0, q],
          ],
          [
            [0, k * p],
            [1, 0],
          ],
        ],
        t: k * q,
      };
    case "zero-above":
      return {
        level,
        shape,
        rows: [
          [
            [0, p],
            [0, 0],
          ],
          [
            [1, rng.integer(0, 4)],
            [0, q],
          ],
        ],
        t: null,
      };
    case "same-direction":
      return {
        level,
        shape,
        rows: [
          [
            [0, p],
            [0, k * p],
          ],
          [
            [1, 0],
            [k, rng.choice([-3, -2, -1, 1, 2, 3])],
          ],
        ],
        t: null,
      };
    case "equal-letters":
      return {
        level,
        shape,
        rows: [
          [
            [1, 0],
            [0, p],
          ],
          [
            [1, 0],
            [0, q],
          ],
        ],
        t: 0,
      };
    case "crosswise": {
      const root = rng.integer(2, 6);
      const factor = rng.choice([2, 3]);
      return {
        level,
        shape,
        rows: [
          [
            [1, 0],
            [0, root],
          ],
          [
            [0, root * factor],
            [factor, 0],
          ],
        ],
        t: root,
      };
    }
  }
}

const isFit = ({ shape, rows: [[, above], [, below]] }: Problem): boolean =>
  shape !== "equal-letters" || above[1] !== below[1];

const wholeAt = ({ rows }: Problem, t: number): readonly [number[], number[]] => {
  const [first, second] = rows.map((row) => row.map((entry) => Q.toNumber(valueAt(entry, Q.of(t)))));
  return [first ?? [], second ?? []];
};

/** The rows at a number for t, compared: one that works, or any where none does. */
const stepsOf = (problem: Problem): readonly Explanation[] => comparison(wholeAt(problem, problem.t ?? 1));

/** Which number the steps put in for the letter. */
const openingOf = ({ t }: Problem): string =>
  t === null ? "Take $t = 1$, as one number of many." : `Take $t = ${t < 0 ? `-${-t}` : t}$.`;

const summaryOf = (problem: Problem): string => {
  const { shape, rows, t } = problem;
  if (t === null) return `No number will do. ${reasons[shape]}`;
  return `${reasons[shape]} With $t = ${t < 0 ? `-${-t}` : t}$ the rows are ${rowsAt(rows, Q.of(t))}.`;
};

function typedNumber(answer: Answer): Rational | null {
  return answer.type === "certificate" && answer.certificate?.type === "number" ? answer.certificate.value : null;
}

/** Whether some number makes two rows with a letter dependent, shown by one. */
export const letterClaims = defineKind<Problem>({
  id: "la.letter-claims",
  version: 1,
  title: "Is there a letter that makes them dependent?",
  skills: ["la.dependence-with-letters"],
  surface: "true-false",
  method: "try-the-letter",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // The difference of the cross products has degree 2 in t at most: three values settle it for all t.
  isWellPosed({ rows, t }) {
    if (t !== null) return Q.isZero(crossAt(rows, Q.of(t)));
    const [low, middle, high] = [-1, 0, 1].map((value) => crossAt(rows, Q.of(value)));
    return (
      low !== undefined &&
      middle !== undefined &&
      high !== undefined &&
      !Q.isZero(middle) &&
      Q.equals(low, middle) &&
      Q.equals(high, middle)
    );
  },
  prompt: ({ rows }) => ({
    text: `This matrix holds a letter. Is the claim true?\n\n${letterMatrixProse(rows)}`,
  }),
  form: () => form,
  assess(problem, answer) {
    if (answer.type !== "certificate") return { is: "undecided", why: "This question asks whether a claim is true." };
    const value = typedNumber(answer);
    if (value === null) {
      if (problem.t === null) return { is: "right", because: reasons[problem.shape] };
      return {
        is: "wrong",
        nudge:
          "Ask each column for its factor, and let the letter help one of them.\nTry simple numbers for $t$ as well, zero among them.",
      };
    }
    if (Q.isZero(crossAt(problem.rows, value))) {
      return { is: "right", because: `The rows are ${rowsAt(problem.rows, value)}: one is a multiple of the other.` };
    }
    return {
      is: "wrong",
      nudge: "Put your number in for $t$, and ask each column for its factor.\nDo they agree?",
      witness: `With ${numberText(value)} for $t$ the rows are ${rowsAt(problem.rows, value)}.`,
    };
  },
  solve: (problem) => ({
    answer: answerOf(problem),
    opening: openingOf(problem),
    steps: stepsOf(problem),
    summary: summaryOf(problem),
  }),
  hints: () => [
    "For dependent rows one factor has to serve both columns. Is there a column that settles the factor without the letter?",
    "With that factor in hand, look at the other column: which entry does it ask for, and can the letter give it?",
    "Do not forget zero: a letter may be zero, and a column that holds only zeros allows every factor.",
  ],
  mistakes: [
    {
      id: "letter-zero-forgotten",
      apply: ({ shape }) => (shape === "equal-letters" ? "false" : null),
    },
    {
      id: "dependence-from-one-column",
      apply({ shape, rows: [[[, above]], [[m, c]]] }) {
        return shape === "zero-above" || shape === "same-direction" ? yes(Q.divide(Q.of(above - c), Q.of(m))) : null;
      },
    },
    {
      id: "copied-instead-of-scaled",
      apply: ({ shape, rows: [[, [, q]]] }) => (shape === "one-entry" ? yes(Q.of(q)) : null),
      words: () => ({
        action: "This is what copying the entry above gives, although the other column was multiplied.",
        why: "Equal entries look like dependence; what counts is one factor for the whole row.",
        check: "Divide each entry of row 2 by the entry above it.\nDo the quotients agree?",
      }),
    },
  ],
  samples(problem) {
    const right = answerOf(problem);
    return {
      right: [right],
      equivalent: [
        right.toUpperCase(),
        ...(problem.t === null ? [" false "] : [`true because t = ${2 * problem.t}/2`]),
      ],
      form: [],
      wrong: [problem.t === null ? "true: 9" : "false", "true: 1/7"],
      unreadable: ["", "true", "it depends", "false: 3", "true: (1, 2)"],
    };
  },
});
