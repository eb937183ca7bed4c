import { Q } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import {
  assessWriting,
  isWrittenWell,
  matrixForm,
  rightRows,
  rowsText,
  writingMistakes,
  writingSamples,
  writingSteps,
  writingSummary,
} from "./matrix-answers.ts";
import { lineProse, onPaper, systemProse, type WrittenSystem, whole } from "./written-system.ts";

type Problem = WrittenSystem & { readonly level: number };

const names = ["x", "y"] as const;
const sizes = [2, 3, 4, 5, 6, 7] as const;

/** An equation that leaves one unknown out. */
function short(rng: RandomStream, missing: 0 | 1) {
  const coefficient = rng.choice(sizes) * rng.choice([1, -1]);
  return onPaper([whole(coefficient, names[1 - missing] ?? "y")], [whole(coefficient * rng.integer(2, 4), null)]);
}

/** An equation with both unknowns, one of them alone or with a minus alone, one with a coefficient to be seen. */
function full(rng: RandomStream, swapped: boolean) {
  const unit = rng.choice([1, -1]);
  const other = rng.choice(sizes) * (unit === 1 ? -1 : rng.choice([1, -1]));
  const [a, b] = rng.shuffle([unit, other]);
  const terms = [whole(a ?? 1, "x"), whole(b ?? 2, "y")];
  return onPaper(swapped ? terms.reverse() : terms, [whole(rng.integer(2, 12), null)]);
}

/** An equation with an unknown on either side. */
function spread(rng: RandomStream, order: 0 | 1) {
  const [near, far] = [rng.choice(sizes), rng.choice(sizes) * rng.choice([1, -1])];
  const [one, other] = order === 0 ? (["x", "y"] as const) : (["y", "x"] as const);
  return onPaper([whole(near, one)], [whole(far, other), whole(rng.integer(2, 12), null)]);
}

function draw(rng: RandomStream, level: number): WrittenSystem {
  const lines =
    level === 1
      ? [full(rng, false), short(rng, rng.choice([0, 1] as const))]
      : level === 2
        ? [full(rng, true), rng.choice([short(rng, 0), full(rng, false)])]
        : [spread(rng, rng.choice([0, 1] as const)), rng.choice([full(rng, true), spread(rng, 0)])];
  return { names, lines: rng.shuffle(lines) };
}

/** Write the coefficients of two equations as a 2×2 matrix. */
export const writeTheMatrix = defineKind<Problem>({
  id: "la.write-the-matrix",
  version: 1,
  title: "Write the matrix of a system",
  skills: ["la.system-to-matrix"],
  surface: "equations",
  method: "take-coefficients",
  ...lesson,
  levels: [1, 2, 3],
  generate: (rng, level) => ({ level, ...draw(rng, level) }),
  isWellPosed: isWrittenWell,
  prompt: (problem) => ({
    text: `Write the matrix of this system, with a column for $x$ and then a column for $y$.\n\n${systemProse(problem)}`,
  }),
  form: (problem) => matrixForm(problem, "coefficients"),
  assess: (problem, answer) => assessWriting(problem, "coefficients", answer),
  solve: (problem) => ({
    answer: rowsText(problem, "coefficients", rightRows(problem, "coefficients")),
    steps: writingSteps(problem, "coefficients"),
    summary: writingSummary(problem, "coefficients"),
  }),
  hints(problem) {
    const row = problem.lines.findIndex((_, i) => rightRows(problem, "coefficients")[i]?.some(Q.isZero));
    const line = problem.lines[Math.max(row, 0)];
    const equation = line === undefined ? "" : lineProse(line, Math.max(row, 0));
    return [
      "A matrix holds the coefficients only: a row for each equation, a column for each unknown. The constants stay outside.",
      row >= 0
        ? `Look at ${equation} again: which unknown does it leave out? That place in the row is not left empty: how often does the equation hold this unknown?`
        : `Sort ${equation} first, so that all unknowns stand on the left, $x$ before $y$. What changes side changes its sign.`,
      "A letter alone is counted once, and a minus before a term belongs to its coefficient.",
    ];
  },
  mistakes: writingMistakes<Problem>(
    [
      "columns-exchanged",
      "coefficient-sign-lost",
      "unit-coefficient-as-zero",
      "missing-unknown-closed-up",
      "constant-put-in-matrix",
      "term-moved-with-old-sign",
    ],
    (problem) => problem,
    "coefficients",
  ),
  samples: (problem) => writingSamples(problem, "coefficients"),
});
