import { augmentedOf, matrix, Q, type Rational, sortedLine, writeMatrix } from "@gradus/math/exact";
import { explainMatrixWriting, lineNode, type MathNode, objectNode, rowsNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, FormOf, ShownLine } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { writingRules } from "./flawed-writing.ts";
import { lesson } from "./lesson.ts";
import { isWrittenWell, rightRows, writingSteps } from "./matrix-answers.ts";
import { onPaper, rowObjects, systemProse, type WrittenSystem, whole } from "./written-system.ts";

type Row = readonly Rational[];

/** The first wrong line, counted from 1; null where none is wrong. */
type Flaw = 1 | 2 | 3 | 4 | null;

type Problem = { readonly level: number; readonly system: WrittenSystem; readonly flaw: Flaw };

const names = ["x", "y"] as const;

/** The rows as they stand after each line of the work, with the flaw from its line on. */
function workOf({ system, flaw }: Problem): {
  first: Row;
  second: Row;
  coefficients: readonly Row[];
  augmented: readonly Row[];
} {
  const [one, two] = system.lines;
  const right = rightRows(system, "augmented");
  const first = flaw === 1 && one ? writingRules["term-moved-with-old-sign"](one, names) : (right[0] ?? []);
  const second = flaw === 2 && two ? writingRules["missing-unknown-closed-up"](two, names) : (right[1] ?? []);
  const coefficients = [first, second].map((row) => row.slice(0, 2).map((x) => (flaw === 3 ? Q.absolute(x) : x)));
  const augmented = coefficients.map((row, i) => {
    const constant = [first, second][i]?.[2] ?? Q.of(0);
    return [...row, flaw === 4 && i === 1 ? Q.negate(constant) : constant];
  });
  return { first, second, coefficients, augmented };
}

const differs = (rows: readonly Row[], others: readonly Row[]): boolean =>
  rows.some((row, i) => row.some((x, j) => !Q.equals(x, others[i]?.[j] ?? Q.of(0))));

/** A row as an equation, an unknown with the coefficient 0 written too. */
function equationNode(row: Row, object: string): MathNode {
  const left = names.map((name, j) => ({ type: "plain" as const, coefficient: row[j] ?? Q.of(0), unknown: name }));
  const line = sortedLine({ left, right: [{ type: "plain", coefficient: row[2] ?? Q.of(0), unknown: null }] }, names);
  const filled = explainMatrixWriting(writeMatrix([line], names).steps).find(
    ({ rule }) => rule === "fill-missing",
  )?.node;
  const node = filled?.type === "system" ? filled.lines[0] : undefined;
  return objectNode(node ?? lineNode(line), object);
}

function shownLines(problem: Problem): readonly ShownLine[] {
  const { first, second, coefficients, augmented } = workOf(problem);
  return [
    { node: equationNode(first, rowObjects[0]), reason: "sort the first equation" },
    { node: equationNode(second, rowObjects[1]), reason: "sort the second equation" },
    { node: rowsNode(matrix(coefficients), rowObjects), reason: "the matrix" },
    { node: rowsNode(matrix(augmented), rowObjects, { bar: 2 }), reason: "the augmented matrix" },
  ];
}

const formOf = (problem: Problem): FormOf<"wrong-line"> => ({ type: "wrong-line", lines: shownLines(problem) });
const textOf = (line: number | null): string => (line === null ? "none" : `${line}`);
const typedLine = (answer: Answer): number | null | undefined =>
  answer.type === "wrong-line" ? answer.line : undefined;

const reasons: Readonly<Record<1 | 2 | 3 | 4, Prose>> = {
  1: "A term came to the left with its old sign.",
  2: "The equation leaves out $x$; its only coefficient belongs to $y$.",
  3: "A minus sign of a coefficient was left out.",
  4: "The sign of a constant was turned, although it stood on the right already.",
};

function because({ flaw }: Problem): Prose {
  return flaw === null
    ? "Every line says what the system says."
    : `Line $${flaw}$ is the first that is wrong. ${reasons[flaw]}`;
}

function draw(rng: RandomStream, level: number): Problem {
  const size = (): number => rng.integer(2, 6);
  const spread = onPaper(
    [whole(size(), "y")],
    [whole(rng.integer(2, 12), null), whole(size() * rng.choice([1, -1]), "x")],
  );
  const coefficient = size() * rng.choice([1, -1]);
  const short = onPaper([whole(coefficient, "y")], [whole(coefficient * rng.choice([-3, -2, 2, 3]), null)]);
  const flaw = rng.choice<Flaw>(level === 1 ? [1, 2, 4, null] : [1, 2, 3, 4, null]);
  return { level, system: { names, lines: [spread, short] }, flaw };
}

/** The flaw shows: what it makes of its line differs from what is right. */
function isFit(problem: Problem): boolean {
  const right = rightRows(problem.system, "augmented");
  return (problem.flaw !== null) === differs(workOf(problem).augmented, right);
}

/** Find the first wrong line of a system written as a matrix. */
export const wrongMatrixLine = defineKind<Problem>({
  id: "la.wrong-matrix-line",
  version: 1,
  title: "Find the slip on the way to a matrix",
  skills: ["la.system-to-matrix", "la.augmented-matrix"],
  surface: "find-the-error",
  method: "check-a-writing",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const { first, second, coefficients, augmented } = workOf(problem);
    const right = augmentedOf(problem.system.lines, names).entries;
    const cut = right.map((row) => row.slice(0, 2));
    const wrong = [
      differs([first], right.slice(0, 1)),
      differs([second], right.slice(1)),
      differs(coefficients, cut),
      differs(augmented, right),
    ].indexOf(true);
    return isWrittenWell(problem.system) && (wrong < 0 ? null : wrong + 1) === problem.flaw;
  },
  prompt: ({ system }) => ({
    text: `Ravi turned this system into an augmented matrix, in four lines. Which line is the **first** that does not say what the system says?\n\n${systemProse(system)}`,
  }),
  form: formOf,
  assess(problem, answer) {
    if (typedLine(answer) === problem.flaw) return { is: "right", because: because(problem) };
    return {
      is: "wrong",
      nudge:
        "Go through the lines from the top and compare each with the equation it comes from: signs, order, what is missing.\nThe first that does not fit is asked, not one that only carries its slip on.",
    };
  },
  solve: (problem) => ({
    answer: textOf(problem.flaw),
    steps: writingSteps(problem.system, "augmented"),
    summary: because(problem),
  }),
  hints: ({ system }) => [
    `Write the matrix yourself first, and then compare.\n\n${systemProse(system)}`,
    "Take one unknown at a time: with which coefficient and which sign should it arrive in its column?",
    "Where an equation leaves an unknown out, its column holds a $0$; where a term changes sides, its sign changes.",
  ],
  mistakes: [
    {
      id: "carried-error-blamed",
      apply: ({ flaw }) => (flaw === null || flaw === 4 ? null : textOf(flaw === 1 ? 3 : flaw + 1)),
      words: () => ({
        check:
          "Compare the numbers of this line with those of the line they come from.\nDo they agree? Then the slip happened earlier.",
      }),
    },
    {
      id: "error-overlooked",
      apply: ({ flaw }) => (flaw === null ? null : "none"),
      words: () => ({
        check:
          "Choose one unknown and follow its coefficient from the system down to the last line.\nDoes it keep its column and get the right sign?",
      }),
    },
  ],
  samples(problem) {
    const right = textOf(problem.flaw);
    return {
      right: [right],
      equivalent: [` ${right} `],
      form: [],
      wrong: ["1", "2", "3", "4", "none"].filter((text) => text !== right),
      unreadable: ["", "5", "the second or third", "x"],
    };
  },
});
