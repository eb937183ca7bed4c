import { determinantByDefinition, fillEntry, matrix, missingEntry, Q, type Rational } from "@gradus/math/exact";
import { explainMissingEntry, numberNode, rowsNode, symbolNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { lesson } from "./lesson.ts";
import {
  byRule,
  determinantOf,
  hasRowsOnOneLine,
  mixedRows,
  numberText,
  products,
  rowObjects,
  type ThreeRows,
  withEntry,
} from "./three-rows.ts";

/** The rows are flat; one of their numbers is asked for. */
type Problem = { readonly level: number; readonly rows: ThreeRows; readonly row: number; readonly column: number };

const at = ({ rows, row, column }: Problem): number => rows[row]?.[column] ?? 0;
const filled = ({ rows, row, column }: Problem, value: number): ThreeRows => withEntry(rows, row, column, value);

/** How a number depends on the open entry: slope · x + rest, from its values at 0 and at 1. */
function lineOf(problem: Problem, of: (rows: ThreeRows) => number): { readonly slope: number; readonly rest: number } {
  const rest = of(filled(problem, 0));
  return { slope: of(filled(problem, 1)) - rest, rest };
}

const right = (problem: Problem): Rational => Q.of(at(problem));
const unlessRight = (problem: Problem, value: Rational): string | null =>
  Q.equals(value, right(problem)) ? null : Q.toText(value);

function openProse({ rows, row, column }: Problem): Prose {
  const shown = rowsNode(matrix(rows), rowObjects);
  if (shown.type !== "matrix") return "";
  const entries = shown.entries.map((each, i) =>
    each.map((node, j) => (i === row && j === column ? symbolNode("x") : node)),
  );
  return `$$${toLatex({ ...shown, entries })}$$`;
}

/** All six products added, as the rule without signs has it: the entry that makes this sum zero. */
function withoutSigns(problem: Problem): Rational | null {
  const { slope, rest } = lineOf(problem, (rows) => byRule(rows, "diagonal-signs-lost"));
  return slope === 0 ? null : Q.divide(Q.of(-rest), Q.of(slope));
}

function isFit(problem: Problem): boolean {
  const { slope, rest } = lineOf(problem, determinantOf);
  const lost = withoutSigns(problem);
  const isSmall = lost === null || (Math.abs(Number(lost.numerator)) <= 60 && Number(lost.denominator) <= 12);
  return (
    Math.abs(slope) >= 2 &&
    Math.abs(slope) <= 12 &&
    rest !== 0 &&
    Math.abs(rest) <= 48 &&
    at(problem) !== 0 &&
    problem.rows.flat().every((entry) => Math.abs(entry) <= 9) &&
    products(problem.rows).every((product) => Math.abs(product) <= 60) &&
    isSmall &&
    // Each wrong rule leads to a number of its own.
    (lost === null || !(Q.equals(lost, Q.of(-at(problem))) || Q.equals(lost, Q.of(-rest)))) &&
    // The hints show the slope, and must not show the answer.
    ![slope, -rest].includes(at(problem))
  );
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [0, 1, 2, 3] : [-3, -2, -1, 0, 1, 2, 3]);
  return { level, rows: mixedRows(rng, entry), row: rng.integer(0, 2), column: rng.integer(0, 2) };
}

const summaryOf = (problem: Problem): string =>
  `With ${numberText(at(problem))} the six products cancel and the box is flat; with any other number it has a volume.`;

/** The entry that makes a determinant zero. */
export const entryForZero = defineKind<Problem>({
  id: "la.entry-for-zero",
  version: 1,
  title: "Flatten the box with one entry",
  skills: ["la.det-3x3"],
  surface: "inverse",
  method: "determinant-as-equation",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const values = [-1, 0, 1].map((step) =>
      determinantByDefinition(
        fillEntry(
          { matrix: matrix(problem.rows), row: problem.row, column: problem.column, determinant: Q.of(0), name: "x" },
          Q.of(at(problem) + step),
        ),
      ),
    );
    return values.map(Q.isZero).join() === "false,true,false" && !hasRowsOnOneLine(problem.rows);
  },
  prompt: (problem) => ({
    text: `For which number $x$ is the determinant of this matrix $0$?\n\n${openProse(problem)}`,
  }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, right(problem))) return { is: "right", because: summaryOf(problem) };
    const { slope, rest } = lineOf(problem, determinantOf);
    const value = Q.add(Q.multiply(Q.of(slope), answer.value), Q.of(rest));
    return {
      is: "wrong",
      nudge:
        "Write the six products with $x$ in its place: those with $x$ together, the plain numbers together.\nFor which $x$ do they cancel?",
      witness: `With your number the determinant is $${toLatex(numberNode(value))}$.`,
    };
  },
  solve: (problem) => ({
    answer: `${at(problem)}`,
    steps: explainMissingEntry(missingEntry(matrix(problem.rows), problem.row, problem.column).steps, {
      linked: false,
    }),
    summary: summaryOf(problem),
  }),
  hints: (problem) => {
    const { slope } = lineOf(problem, determinantOf);
    return [
      "Work out the six products with $x$ standing where it stands. Only two of the diagonals pass through it.",
      `Together those two give ${numberText(slope)} times $x$. The other four are plain numbers.`,
      "Set the sum equal to $0$ and solve for $x$.",
    ];
  },
  mistakes: [
    {
      id: "diagonal-signs-lost",
      apply(problem) {
        const lost = withoutSigns(problem);
        return lost === null ? null : unlessRight(problem, lost);
      },
    },
    { id: "rest-sign-kept", apply: (problem) => unlessRight(problem, Q.negate(right(problem))) },
    {
      id: "not-divided-by-slope",
      apply: (problem) => unlessRight(problem, Q.of(-lineOf(problem, determinantOf).rest)),
    },
  ],
  samples(problem) {
    const value = at(problem);
    return {
      right: [`${value}`],
      equivalent: [`x = ${value}`, `${2 * value}/2`],
      form: [],
      wrong: [`${value + 1}`, `${value - 1}`],
      unreadable: ["", "any", "k", `${value}, ${value}`],
    };
  },
});
