import { columnEquation, dependence, matrix, Q, type Rational, vector } from "@gradus/math/exact";
import {
  dependenceNode,
  equalsNode,
  equationNode,
  type MathNode,
  mixNode,
  numberNode,
  rowName,
  symbolNode,
  toLatex,
  weightedSumNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type FadedLine, fadedLines } from "../../../exercise/faded-lines.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import {
  columnMissed,
  columnText,
  drawRow,
  matrixProse,
  minor,
  mixed,
  mixOf,
  mixSteps,
  noTwoAreMultiples,
  rowObjects,
  sixProducts,
  type ThreeRows,
} from "./three-rows.ts";

type Problem = { readonly level: number; readonly rows: ThreeRows };

/** What the number in a box is. */
type Role = "of-row-1" | "of-row-2" | "of-row-3" | "s" | "t" | "checked" | "first" | "second" | "third";

/** The whole numbers of the certificate, the first of them positive. */
function combinationOf({ rows }: Problem): readonly Rational[] {
  const { value } = dependence(matrix(rows));
  return value.kind === "dependent" ? value.combination : [];
}

function linesOf(problem: Problem): readonly FadedLine<Role>[] {
  const { rows, level } = problem;
  const [first, second, target] = [vector(rows[0]), vector(rows[1]), vector(rows[2])];
  const names = ["s", "t"] as const;
  const column = (j: number): MathNode => equationNode(columnEquation({ first, second, target, names }, j), names);
  const mix = mixOf(rows);
  const [s, t] = mix;
  const last = (row: readonly Rational[]): Rational => row[2] ?? Q.of(0);
  const worked = weightedSumNode(mix, [last(first), last(second)]);
  const half = level >= 2;
  const lead: readonly FadedLine<Role>[] = [
    { node: column(0), reason: "column 1", boxes: {} },
    { node: column(1), reason: "column 2", boxes: half ? { 0: "of-row-1", 1: "of-row-2", 2: "of-row-3" } : {} },
    { node: equalsNode(symbolNode("s"), numberNode(s)), reason: "from both columns", boxes: half ? { 0: "s" } : {} },
    { node: equalsNode(symbolNode("t"), numberNode(t)), reason: "from both columns", boxes: half ? { 0: "t" } : {} },
  ];
  const combined = dependenceNode(combinationOf(problem), rowObjects);
  const reason = "as a combination that gives zeros";
  // With s and t in boxes no line below may show them.
  return half
    ? [
        ...lead,
        { node: column(2), reason: "column 3, which agrees", boxes: {} },
        { node: combined, reason, boxes: { 0: "first", 1: "second", 2: "third" } },
      ]
    : [
        ...lead,
        { node: equalsNode(worked, numberNode(last(target))), reason: "check column 3", boxes: { 4: "checked" } },
        {
          node: equalsNode(rowName(2, rowObjects), mixNode(mix, rowObjects)),
          reason: "row 3 is a mix",
          boxes: { 0: "s", 1: "t" },
        },
        { node: combined, reason, boxes: { 0: "first", 1: "second" } },
      ];
}

const faded = fadedLines(linesOf);

const column =
  "Go down column 2 of the matrix: the entry of row 1 stands before $s$, that of row 2 before $t$.\nRow 3 says what comes out.";
const pair = "Put your $s$ and $t$ into the first two lines.\nDo both come out?";
const givesIn = (column: number): string =>
  `Put the entries of column ${column} in place of the rows in the last line.\nDo the products add up to $0$?`;
const gives = givesIn(1);

const nudges: Readonly<Record<Role, string>> = {
  "of-row-1": column,
  "of-row-2": column,
  "of-row-3": column,
  s: pair,
  t: pair,
  checked: "Work out both products and add them, signs included.\nWhat does row 3 hold in column 3?",
  first: gives,
  second: gives,
  third: gives,
};

const mixes: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [
    [2, 3],
    [3, 2],
    [2, -3],
    [3, -2],
  ],
  2: [
    [1.5, 2],
    [1.5, -2],
    [2.5, -3],
    [2, -1.5],
    [3, -2.5],
    [2, 2.5],
  ],
};

/** What leads from the mix to the last line, and by what it was multiplied if there were fractions. */
function summaryOf(problem: Problem): string {
  const third = Q.absolute(combinationOf(problem)[2] ?? Q.of(1));
  const whole = Q.equals(third, Q.of(1)) ? "" : `, and multiply by ${numberText(third)} so that all numbers are whole`;
  return `Bring row 3 of the mix to the other side${whole}: $${toLatex(dependenceNode(combinationOf(problem), rowObjects))}$.`;
}

function draw(rng: RandomStream, level: number): Problem {
  const entries = [-4, -3, -2, 2, 3, 4];
  const [first, second] = [drawRow(rng, entries), drawRow(rng, entries)];
  return { level, rows: [first, second, mixed(rng.choice(mixes[level] ?? [[2, 3]]), first, second)] };
}

const isFit = ({ rows }: Problem): boolean =>
  noTwoAreMultiples(rows) &&
  minor(rows[0], rows[1], 0, 1) !== 0 &&
  rows.flat().every((value) => Number.isInteger(value) && value !== 0 && Math.abs(value) <= 20);

/** Find the mix behind row 3, check it and write it as a combination, with boxes to fill. */
export const threeRowsFaded = defineKind<Problem>({
  id: "la.three-rows-faded",
  version: 1,
  title: "Complete the proof that three rows are dependent",
  skills: ["la.mix-coefficients", "la.dependent-3x3"],
  surface: "worked-example",
  method: "mix-rows-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    sixProducts(problem.rows) === 0 && faded.boxes(problem).length === (problem.level === 1 ? 5 : 8),
  prompt: ({ rows }) => ({
    text: `These three rows are dependent: row 3 is $s$ times row 1 plus $t$ times row 2. The lines below show it; fill the boxes. Where a sign stands in front of a box, the box takes the number without it.\n\n${matrixProse(rows)}`,
  }),
  form: faded.form,
  assess: (problem, answer) =>
    assessBlanks(faded.blanks(problem), faded.values(problem), answer, {
      because: "Two columns give the mix, the third agrees, and the combination gives zeros.",
      nudge: ({ id }) => nudges[faded.boxes(problem).find((box) => box.id === id)?.role ?? "s"],
    }),
  solve: (problem) => ({
    answer: faded.text(problem),
    steps: mixSteps(problem.rows),
    summary: summaryOf(problem),
  }),
  hints: ({ rows }) => [
    `Column 1 reads ${columnText(rows, 0)}: down the column, the entry of row 1 belongs to $s$, that of row 2 to $t$.`,
    "The last line is the mix with row 3 brought to the other side, in whole numbers. Multiply every number by the same if there are fractions.",
    "Test the last line in column 1: the products have to add up to $0$.",
  ],
  mistakes: [
    {
      id: "rows-read-for-columns",
      apply(problem) {
        if (problem.level === 1) return null;
        const [a, b, c] = problem.rows[1].map((entry) => Q.of(entry));
        return faded.text(problem, ({ role, value }) => {
          if (role === "of-row-1") return Q.absolute(a ?? value);
          if (role === "of-row-2") return Q.absolute(b ?? value);
          return role === "of-row-3" ? (c ?? value) : value;
        });
      },
    },
    {
      id: "second-product-left-out",
      apply(problem) {
        if (problem.level !== 1) return null;
        const [s] = mixOf(problem.rows);
        return faded.text(problem, ({ role, value }) =>
          role === "checked" ? Q.multiply(s, Q.of(problem.rows[0][2] ?? 0)) : value,
        );
      },
    },
    {
      id: "combination-exchanged",
      apply(problem) {
        const [p, q] = combinationOf(problem).map(Q.absolute);
        return faded.text(problem, ({ role, value }) =>
          role === "first" ? (q ?? value) : role === "second" ? (p ?? value) : value,
        );
      },
      words({ rows }) {
        // The signs stay where they are; only the sizes change places.
        const [s, t] = mixOf(rows);
        const sized = (sign: Rational, size: Rational): Rational =>
          Q.sign(sign) < 0 ? Q.negate(Q.absolute(size)) : Q.absolute(size);
        return {
          why: "Both numbers are found, and which belongs to which row is easily exchanged.",
          check: givesIn(columnMissed(rows, [sized(s, t), sized(t, s)], [0, 1]) + 1),
        };
      },
    },
  ],
  samples(problem) {
    const boxes = faded.boxes(problem);
    const inOrder = boxes.map(({ value }) => Q.toText(value));
    return {
      right: [faded.text(problem)],
      equivalent: [inOrder.join("\n"), inOrder.join(", ")],
      form: [],
      wrong: boxes.map(({ id }) =>
        faded.text(problem, (box) => (box.id === id ? Q.add(box.value, Q.of(1)) : box.value)),
      ),
      unreadable: ["", "u99=3", "done"],
    };
  },
});
