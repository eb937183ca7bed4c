import { determinantByDefinition, matrix, missingEntry, Q, type Rational } from "@gradus/math/exact";
import { explainMissingEntry, numberNode, rowsNode, symbolNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { listedNames } from "../../../answer/listed-names.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { lesson } from "./lesson.ts";
import { numberText, rowObjects } from "./three-rows.ts";
import { diagonalOf, drawTriangular, productOf, type Square, shapeWords } from "./triangular-rows.ts";

/** The open place is on the diagonal, in this row and column. */
type Problem = { readonly level: number; readonly rows: Square; readonly open: number; readonly determinant: number };

const others = ({ rows, open }: Problem): readonly number[] => diagonalOf(rows).filter((_, i) => i !== open);
const asked = ({ rows, open }: Problem): Rational => Q.of(rows[open]?.[open] ?? 0);
const unlessRight = (problem: Problem, value: Rational): string | null =>
  Q.equals(value, asked(problem)) ? null : Q.toText(value);

function openProse({ rows, open }: Problem): Prose {
  const shown = rowsNode(matrix(rows), rows.length === 3 ? rowObjects : []);
  if (shown.type !== "matrix") return "";
  const entries = shown.entries.map((row, i) =>
    row.map((node, j) => (i === open && j === open ? symbolNode("t") : node)),
  );
  return `$$${toLatex({ ...shown, entries })}$$`;
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4, 5] : [-4, -3, -2, 2, 3, 4, 5]);
  const shape = rng.choice(["upper", "lower"] as const);
  const rows = drawTriangular({ size: level === 1 ? 3 : 4, shape, entry, onDiagonal: entry });
  return { level, rows, open: rng.integer(0, rows.length - 1), determinant: productOf(diagonalOf(rows)) };
}

function isFit(problem: Problem): boolean {
  const rest = others(problem);
  const known = productOf(rest);
  const sum = rest.reduce((total, each) => total + each, 0);
  return (
    Math.abs(problem.determinant) <= 60 &&
    Math.abs(known) > 1 &&
    !Q.equals(asked(problem), Q.of(problem.determinant - known)) &&
    !Q.equals(asked(problem), Q.of(problem.determinant - sum)) &&
    known !== sum &&
    // The hints show the other numbers, and must not show the answer.
    !rest.some((each) => Q.equals(Q.of(each), asked(problem)))
  );
}

const summaryOf = (problem: Problem): string =>
  `The known numbers on the diagonal multiply to ${numberText(productOf(others(problem)))}, and ${numberText(problem.determinant)} divided by that is $${toLatex(numberNode(asked(problem)))}$.`;

/** The number on the diagonal that gives a triangular matrix its determinant. */
export const triangularEntry = defineKind<Problem>({
  id: "la.triangular-entry",
  version: 1,
  title: "Give a triangular matrix its determinant",
  skills: ["la.det-triangular"],
  surface: "inverse",
  method: "divide-by-the-diagonal",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    Q.equals(determinantByDefinition(matrix(problem.rows)), Q.of(problem.determinant)) &&
    productOf(others(problem)) !== 0,
  prompt: (problem) => ({
    text: `For which number $t$ is the determinant of this matrix ${numberText(problem.determinant)}?\n\n${openProse(problem)}`,
  }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, asked(problem))) return { is: "right", because: summaryOf(problem) };
    const made = Q.multiply(answer.value, Q.of(productOf(others(problem))));
    return {
      is: "wrong",
      nudge: "Put your number in and multiply along the diagonal.\nDoes the determinant asked for come out?",
      witness: `With your number the product along the diagonal is $${toLatex(numberNode(made))}$.`,
    };
  },
  solve: (problem) => ({
    answer: Q.toText(asked(problem)),
    steps: explainMissingEntry(
      missingEntry(matrix(problem.rows), problem.open, problem.open, {
        determinant: Q.of(problem.determinant),
        name: "t",
      }).steps,
      { linked: false },
    ),
    summary: summaryOf(problem),
  }),
  hints: (problem) => [
    `${shapeWords(problem.rows)} there are only zeros. So only the numbers on one diagonal count, and $t$ is among them.`,
    `Along it $t$ is multiplied by ${listedNames(others(problem).map(String))}.`,
    `The product has to be ${numberText(problem.determinant)}; divide by the numbers that are known.`,
  ],
  mistakes: [
    {
      id: "diagonal-added",
      apply: (problem) =>
        unlessRight(problem, Q.of(problem.determinant - others(problem).reduce((total, each) => total + each, 0))),
    },
    {
      id: "subtracted-instead-of-divided",
      apply: (problem) => unlessRight(problem, Q.of(problem.determinant - productOf(others(problem)))),
    },
    {
      id: "product-sign-lost",
      apply: (problem) => {
        const lost = Q.absolute(asked(problem));
        return Q.sign(asked(problem)) < 0 ? unlessRight(problem, lost) : null;
      },
    },
  ],
  samples(problem) {
    const value = asked(problem);
    return {
      right: [Q.toText(value)],
      equivalent: [`t = ${Q.toText(value)}`, ` ${Q.toText(value)} `],
      form: [],
      wrong: [Q.toText(Q.add(value, Q.of(1)))],
      unreadable: ["", "every number", "t, t"],
    };
  },
});
