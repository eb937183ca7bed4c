import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm, Blank } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { boxesWith, type FadedWriting, fadeWriting } from "./faded-writing.ts";
import { flawedRows, type WritingMistake } from "./flawed-writing.ts";
import { lesson } from "./lesson.ts";
import { isWrittenWell, rightRows, writingSteps, writingSummary } from "./matrix-answers.ts";
import { lineProse, onPaper, systemProse, type WrittenSystem, whole } from "./written-system.ts";

type Problem = { readonly level: number; readonly system: WrittenSystem };

const names = ["x", "y"] as const;
const rules = ["missing-unknown-closed-up", "constant-put-in-matrix", "coefficient-sign-lost"] as const;

// Judging asks for the form again and again; the work is the same each time.
const known = new WeakMap<Problem, FadedWriting>();

function faded(problem: Problem): FadedWriting {
  const made = known.get(problem) ?? fadeWriting(problem.system, problem.level);
  known.set(problem, made);
  return made;
}

const blanksOf = (problem: Problem): readonly Blank[] => faded(problem).blanks.map(({ id, label }) => ({ id, label }));

const formOf = (problem: Problem): AnswerForm => ({
  type: "blanks",
  lines: faded(problem).lines,
  blanks: blanksOf(problem),
});

const rightBoxes = (problem: Problem): Readonly<Record<string, Rational>> =>
  Object.fromEntries(faded(problem).blanks.map(({ id, value }) => [id, value]));

const textOf = (problem: Problem, values: Readonly<Record<string, Rational>>): string =>
  formatAnswer(formOf(problem), { type: "blanks", values });

function flawedText(problem: Problem, rule: WritingMistake): string | null {
  const text = textOf(problem, boxesWith(faded(problem), flawedRows(problem.system, rule)));
  return text === textOf(problem, rightBoxes(problem)) ? null : text;
}

function draw(rng: RandomStream, level: number): WrittenSystem {
  const size = (): number => rng.integer(2, 6);
  const [near, far] = rng.choice([
    ["x", "y"],
    ["y", "x"],
  ] as const);
  const moved = whole(size() * rng.choice([1, -1]), far);
  const spread = onPaper([whole(size(), near)], [whole(rng.integer(2, 12), null), moved]);
  const alone = size();
  const short = onPaper([whole(alone, rng.choice(names))], [whole(alone * rng.choice([-2, 2, 3]), null)]);
  return { names, lines: level === 1 ? [spread, short] : rng.shuffle([spread, short]) };
}

/** Write two equations as an augmented matrix, line by line, with boxes to fill. */
export const matrixFaded = defineKind<Problem>({
  id: "la.matrix-faded",
  version: 1,
  title: "Complete the writing of a matrix",
  skills: ["la.system-to-matrix", "la.augmented-matrix"],
  surface: "worked-example",
  method: "matrix-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate: (rng, level) => ({ level, system: draw(rng, level) }),
  isWellPosed: ({ system, level }) => isWrittenWell(system) && fadeWriting(system, level).blanks.length >= 7,
  prompt: ({ system, level }) => ({
    text: `This system is to become an augmented matrix, with $x$ in the first column and $y$ in the second.${level === 1 ? " Below it, one point is tried to see whether the matrix is singular." : ""} Fill the boxes.\n\n${systemProse(system)}`,
  }),
  form: formOf,
  assess: (problem, answer) =>
    assessBlanks(blanksOf(problem), rightBoxes(problem), answer, {
      because: "Every number stands in its place, and every line follows from the ones above it.",
      nudge({ id }) {
        const role = faded(problem).blanks.find((blank) => blank.id === id)?.role;
        if (role === undefined || role.of === "test") {
          return "Put the point of the line above into the second row.\nFirst the products, then their sum.";
        }
        const line = problem.system.lines[role.row];
        const given = line === undefined ? "the equation" : lineProse(line, role.row);
        return role.of === "equation"
          ? `Sort ${given}: what changes side is subtracted on both sides.\nThe signs stand there already; type the numbers without them.`
          : `Read row ${role.row + 1} as an equation, with the unknown of its column behind each number.\nDoes it say what ${given} says?`;
      },
    }),
  solve: (problem) => ({
    answer: textOf(problem, rightBoxes(problem)),
    steps: writingSteps(problem.system, "augmented"),
    summary: writingSummary(problem.system, "augmented"),
  }),
  hints({ system, level }) {
    const missing = rightRows(system, "coefficients").findIndex((row) => row.some(Q.isZero));
    const line = system.lines[Math.max(missing, 0)];
    return [
      "Each row is one sorted equation without its letters: what multiplies $x$, what multiplies $y$, and behind the bar what stands alone.",
      line === undefined
        ? "What an equation leaves out still has its place in the row."
        : `${lineProse(line, Math.max(missing, 0))} leaves one unknown out. Its place in the row still holds a number.`,
      level === 1
        ? "For the last box, multiply the second row’s entries by the numbers of the point and add."
        : "The boxes of an equation hold numbers without sign; those of the matrix hold the sign too.",
    ];
  },
  mistakes: rules.map((id) => ({ id, apply: (problem: Problem) => flawedText(problem, id) })),
  samples(problem) {
    const right = rightBoxes(problem);
    const ids = faded(problem).blanks.map(({ id }) => id);
    const inOrder = ids.map((id) => Q.toText(right[id] ?? Q.of(0)));
    return {
      right: [textOf(problem, right)],
      equivalent: [inOrder.join("\n"), inOrder.join(", ")],
      form: [[`${Q.toText(Q.multiply(right[ids[0] ?? ""] ?? Q.of(0), Q.of(2)))}/2`, ...inOrder.slice(1)].join(", ")],
      wrong: ids.slice(0, 3).map((id) => textOf(problem, { ...right, [id]: Q.add(right[id] ?? Q.of(0), Q.of(1)) })),
      unreadable: [
        "",
        "u99=3",
        "done",
        inOrder
          .slice(1)
          .map(() => "")
          .join(","),
      ],
    };
  },
});
