import { Q, type Rational } from "@gradus/math/exact";
import type { Explanation } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { crossAt, type LetterRows, letterMatrixProse, valueAt } from "../linear-dependence-of-rows/letter-rows.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { determinantSteps, type Square, whole } from "./two-by-two.ts";

/** How the letter sits in the matrix. */
type Shape = "plain" | "idle" | "cancelling" | "both-at-work" | "square" | "no-square";

type Problem = {
  readonly level: number;
  readonly shape: Shape;
  readonly rows: LetterRows;
  readonly wanted: number;
  /** A number that gives the determinant wanted; null when there is none. */
  readonly t: number | null;
};

const formOf = ({ wanted }: Problem): AnswerForm => ({
  type: "certificate",
  claim: `For some number $t$ the determinant is $${wanted}$.`,
  whenTrue: { asks: "such a number $t$", form: { type: "number", exact: true, writing: "any" } },
});

const yes = (t: Rational | number): string => `true: ${Q.toText(Q.of(t))}`;
const answerOf = ({ t }: Problem): string => (t === null ? "false" : yes(t));

/** Why it is so, shape by shape. */
const reasons: Readonly<Record<Shape, string>> = {
  plain: "The letter is multiplied by an entry that is not $0$, so the equation has one solution.",
  idle: "The letter is multiplied by $0$: whatever it is, the determinant stays the same.",
  cancelling:
    "The letter is in both products, with the same entry beside it, so it cancels: row 1 is a multiple of row 2, and the determinant is always $0$.",
  "both-at-work":
    "The letter is in both products, with different entries beside it, so something of it is left and the equation has one solution.",
  square: "The letter is multiplied by itself; both a number and its opposite will do.",
  "no-square":
    "The letter is multiplied by itself, and a square is never below $0$: the determinant never gets so small.",
};

const number = (value: number) => [0, value] as const;
const letter = [1, 0] as const;

function draw(rng: RandomStream, level: number): Problem {
  const size = (): number => rng.integer(2, 6);
  const signed = (): number => size() * rng.choice([1, -1]);
  const shape = rng.choice<Shape>(
    level === 1 ? ["plain", "idle"] : ["cancelling", "both-at-work", "square", "no-square"],
  );
  const [p, q] = [signed(), signed()];
  switch (shape) {
    case "plain": {
      const t = rng.choice([-5, -4, -3, -2, 2, 3, 4, 5]);
      const partner = signed();
      const first = rng.integer(0, 1) === 0;
      const row = (entry: typeof letter | readonly [0, number], other: number) =>
        first ? ([entry, number(other)] as const) : ([number(other), entry] as const);
      const below = first ? ([number(q), number(partner)] as const) : ([number(partner), number(q)] as const);
      const wanted = (first ? 1 : -1) * (t * partner - p * q);
      return { level, shape, rows: [row(letter, p), below], wanted, t };
    }
    case "idle": {
      const first = rng.integer(0, 1) === 0;
      const value = first ? -p * q : p * q;
      const rows: LetterRows = first
        ? [
            [letter, number(p)],
            [number(q), number(0)],
          ]
        : [
            [number(p), letter],
            [number(0), number(q)],
          ];
      return { level, shape, rows, wanted: value + rng.choice([-3, -2, -1, 1, 2, 3]), t: null };
    }
    case "cancelling": {
      const rows: LetterRows = [
        [letter, letter],
        [number(p), number(p)],
      ];
      return { level, shape, rows, wanted: rng.choice([-6, -4, -3, 3, 4, 6]), t: null };
    }
    case "both-at-work": {
      const t = rng.choice([-4, -3, -2, 2, 3, 4]);
      const rows: LetterRows = [
        [letter, letter],
        [number(p), number(q)],
      ];
      return { level, shape, rows, wanted: t * (q - p), t };
    }
    default: {
      // t · t − pq for the one shape, t · t + pq for the other.
      const [root, m, n] = [size(), size(), size()];
      const negative = shape === "no-square";
      const rows: LetterRows = [
        [letter, number(m)],
        [number(negative ? -n : n), letter],
      ];
      return { level, shape, rows, wanted: root * root - m * n, t: negative ? null : root };
    }
  }
}

/** The number that would do if the letter had a say: as if it stood alone where a 0 takes it away, or in one product where two cancel. */
function byTrust({ shape, rows, wanted }: Problem): Rational | null {
  const [[[m1, a], [, b]], [[, c], [, d]]] = rows;
  if (shape === "idle") return Q.of(m1 === 1 ? wanted + b * c : a * d - wanted);
  return shape === "cancelling" ? Q.divide(Q.of(wanted), Q.of(d)) : null;
}

/** The answer of someone who adds the two products; null where that equation has no answer to be typed. */
function byAdding({ shape, rows, wanted }: Problem): string | null {
  const [[[m1, a], [, b]], [[, c], [, d]]] = rows;
  const solved = (target: number, partner: number): string | null =>
    partner === 0 ? null : yes(Q.divide(Q.of(target), Q.of(partner)));
  switch (shape) {
    case "plain":
      return m1 === 1 ? solved(wanted - b * c, d) : solved(wanted - a * d, c);
    case "idle":
    case "cancelling":
      return null;
    case "both-at-work":
      return solved(wanted, c + d);
    default: {
      const square = wanted - b * c;
      const root = Math.sqrt(square);
      if (square < 0) return "false";
      return Number.isInteger(root) ? yes(root) : null;
    }
  }
}

/** Numbers of a hand's size, and for a square that is never reached a number below the least. */
function isFit({ shape, rows: [[, [, b]], [[, c]]], wanted }: Problem): boolean {
  if (Math.abs(wanted) > 40 || wanted === 0) return false;
  return shape !== "no-square" || wanted < -b * c;
}

/** The matrix at a whole number for t. */
function squareAt({ rows }: Problem, t: number): Square {
  const at = (i: 0 | 1, j: 0 | 1): number => Q.toNumber(valueAt(rows[i][j], Q.of(t)));
  return [
    [at(0, 0), at(0, 1)],
    [at(1, 0), at(1, 1)],
  ];
}

const summaryOf = (problem: Problem): string => {
  const { shape, t, wanted } = problem;
  if (t === null) return `No number will do; $t = 1$ is worked above as one of them. ${reasons[shape]}`;
  return `${reasons[shape]} With $t = ${t}$ the determinant is ${whole(wanted)}.`;
};

function typedNumber(answer: Answer): Rational | null {
  return answer.type === "certificate" && answer.certificate?.type === "number" ? answer.certificate.value : null;
}

const stepsOf = (problem: Problem): readonly Explanation[] => determinantSteps(squareAt(problem, problem.t ?? 1));

/** Whether some number in place of a letter gives a determinant, shown by one. */
export const entryClaims = defineKind<Problem>({
  id: "la.entry-claims",
  version: 1,
  title: "Is there an entry for this determinant?",
  skills: ["la.entry-for-det"],
  surface: "true-false",
  method: "weigh-the-letter",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // The determinant has degree 2 in t at most, so three of its values tell the least or greatest one.
  isWellPosed({ rows, wanted, t }) {
    if (t !== null) return Q.equals(crossAt(rows, Q.of(t)), Q.of(wanted));
    const [low = 0, middle = 0, high = 0] = [-1, 0, 1].map((value) => Q.toNumber(crossAt(rows, Q.of(value))));
    const square = (low + high) / 2 - middle;
    const linear = (high - low) / 2;
    if (square === 0) return linear === 0 && middle !== wanted;
    return linear ** 2 - 4 * square * (middle - wanted) < 0;
  },
  prompt: ({ rows }) => ({
    text: `This matrix holds a letter. Is the claim about its determinant true?\n\n${letterMatrixProse(rows)}`,
  }),
  form: formOf,
  assess(problem, answer) {
    if (answer.type !== "certificate") return { is: "undecided", why: "This question asks whether a claim is true." };
    const value = typedNumber(answer);
    if (value === null) {
      if (problem.t === null) return { is: "right", because: reasons[problem.shape] };
      return {
        is: "wrong",
        nudge: "Write the determinant out with $t$ in it.\nBy what is $t$ multiplied, and what is left of it?",
      };
    }
    const reached = crossAt(problem.rows, value);
    const is = `With ${numberText(value)} for $t$ the determinant is ${numberText(reached)}`;
    if (Q.equals(reached, Q.of(problem.wanted))) return { is: "right", because: `${is}.` };
    return {
      is: "wrong",
      nudge: "Put your number in for $t$ and work out both products.\nIs their difference the one of the claim?",
      witness: `${is}, not ${whole(problem.wanted)}.`,
    };
  },
  solve: (problem) => ({ answer: answerOf(problem), steps: stepsOf(problem), summary: summaryOf(problem) }),
  hints: () => [
    "Write the two products down with the letter in them, and then their difference. Where does the letter stay, and where does it drop out?",
    "A letter that is multiplied by zero has no say; one that meets itself makes a square.",
    "If the letter drops out, compare what is left with the number of the claim. If there is a square, ask which values a square can have.",
  ],
  mistakes: [
    {
      id: "one-entry-always-enough",
      apply(problem) {
        const value = byTrust(problem);
        return value === null ? null : yes(value);
      },
      // Where two products cancel, the second one alone gives the opposite number.
      fits(problem, answer) {
        const [typed, value] = [typedNumber(answer), byTrust(problem)];
        if (problem.shape !== "cancelling" || typed === null || value === null) return false;
        return Q.equals(typed, Q.negate(value));
      },
      words: ({ shape }) => ({
        action:
          shape === "idle"
            ? "This is what letting the letter count where it is multiplied by $0$ gives."
            : "This is what letting the letter count in one of the two products only gives.",
        why: "Usually one free entry reaches every determinant: one unknown, one equation.",
      }),
    },
    { id: "determinant-products-added", apply: byAdding },
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
      wrong: problem.t === null ? ["true: 9", "true: 1/7"] : ["false", "true: 1/7"],
      unreadable: ["", "true", "it depends", "false: 3", "true: (1, 2)"],
    };
  },
});
