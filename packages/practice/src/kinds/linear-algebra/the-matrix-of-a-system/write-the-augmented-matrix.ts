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

const sizes = [2, 3, 4, 5, 6] as const;
const signed = (rng: RandomStream): number => rng.choice(sizes) * rng.choice([1, -1]);

/** A constant before the equals sign: 3x − 2y + 4 = 0, or with another constant on the right. */
function constantLeft(rng: RandomStream, names: readonly string[]) {
  const [p = "x", q = "y"] = names;
  const rest = rng.choice([0, 0, 7, 9]);
  return onPaper([whole(rng.choice(sizes), p), whole(signed(rng), q), whole(signed(rng), null)], [whole(rest, null)]);
}

/** A constant first, and an unknown behind the equals sign: 5 − 2y = 3x. */
function constantFirst(rng: RandomStream, names: readonly string[]) {
  const [p = "x", q = "y"] = names;
  return onPaper([whole(rng.integer(2, 9), null), whole(-rng.choice(sizes), q)], [whole(signed(rng), p)]);
}

/** Two of three unknowns, a constant on either side. */
function twoOfThree(rng: RandomStream, names: readonly string[], missing: number) {
  const [p = "x", q = "y"] = names.filter((_, i) => i !== missing);
  const terms = [whole(rng.choice(sizes), p), whole(signed(rng), q)];
  return onPaper(terms, [whole(rng.integer(1, 9), null)]);
}

function draw(rng: RandomStream, level: number): WrittenSystem {
  if (level === 3) {
    const names = ["x", "y", "z"];
    const [first = 0, second = 1] = rng.shuffle([0, 1, 2]);
    const all = onPaper(
      [whole(rng.choice(sizes), "x"), whole(signed(rng), "y"), whole(rng.choice([1, -1]), "z")],
      [whole(rng.integer(1, 9), null)],
    );
    return { names, lines: rng.shuffle([twoOfThree(rng, names, first), twoOfThree(rng, names, second), all]) };
  }
  const names =
    level === 1
      ? ["x", "y"]
      : rng.choice([
          ["p", "q"],
          ["s", "t"],
          ["u", "v"],
        ]);
  const lines =
    level === 1
      ? [constantLeft(rng, names), constantLeft(rng, names)]
      : [constantFirst(rng, names), constantLeft(rng, names)];
  return { names, lines: rng.shuffle(lines) };
}

/** Write equations with constants on either side, or in three unknowns, as an augmented matrix. */
export const writeTheAugmentedMatrix = defineKind<Problem>({
  id: "la.write-the-augmented-matrix",
  version: 1,
  title: "Write an augmented matrix",
  skills: ["la.augmented-matrix", "la.system-to-matrix"],
  surface: "equations",
  method: "sort-behind-the-bar",
  ...lesson,
  levels: [1, 2, 3],
  generate: (rng, level) => ({ level, ...draw(rng, level) }),
  isWellPosed: isWrittenWell,
  prompt: (problem) => ({
    text: `Write the augmented matrix of this system. The columns belong to ${problem.names.map((name) => `$${name}$`).join(", ")} in this order; the constants stand behind the bar.\n\n${systemProse(problem)}`,
  }),
  form: (problem) => matrixForm(problem, "augmented"),
  assess: (problem, answer) => assessWriting(problem, "augmented", answer),
  solve: (problem) => ({
    answer: rowsText(problem, "augmented", rightRows(problem, "augmented")),
    steps: writingSteps(problem, "augmented"),
    summary: writingSummary(problem, "augmented"),
  }),
  hints(problem) {
    const [line] = problem.lines;
    const equation = line === undefined ? "the first equation" : lineProse(line, 0);
    return [
      "The bar stands for the equals signs. So first bring each equation into one shape: unknowns before the equals sign in the order of the columns, one constant behind it.",
      problem.level === 3
        ? `In ${equation}, ask for $x$, for $y$ and for $z$ in turn. Which number multiplies it, and what if it is not there?`
        : `Begin with ${equation}. What has to change sides, and what happens to its sign on the way?`,
      "What an equation leaves out has the coefficient $0$; a letter alone has $1$ or $-1$.",
    ];
  },
  mistakes: writingMistakes<Problem>(
    [
      "constant-moved-with-old-sign",
      "term-moved-with-old-sign",
      "coefficient-sign-lost",
      "missing-unknown-closed-up",
      "unit-coefficient-as-zero",
    ],
    (problem) => problem,
    "augmented",
  ),
  samples: (problem) => writingSamples(problem, "augmented"),
});
