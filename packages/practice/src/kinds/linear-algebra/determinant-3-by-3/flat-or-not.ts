import { dependence, matrix, rankByReduction } from "@gradus/math/exact";
import { dependenceNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { SpacePicture } from "../../../exercise/picture.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { lesson } from "./lesson.ts";
import {
  cross,
  determinantOf,
  diagonalSteps,
  drawRows,
  hasRowsOnOneLine,
  matrixProse,
  mixedRows,
  numberText,
  rowObjects,
  type ThreeRows,
  type Triple,
} from "./three-rows.ts";

/** What three arrows can span: a box, a flat piece although every two span one, or a flat piece because two agree. */
type Shape = "volume" | "mixed" | "on-one-line";

type Problem = {
  readonly level: number;
  readonly shape: Shape;
  readonly rows: ThreeRows;
  readonly view: { readonly turn: number; readonly tilt: number };
};

const REACH = 6;
const letterOf: Readonly<Record<Shape, string>> = { volume: "a", mixed: "b", "on-one-line": "c" };

const form: AnswerForm = {
  type: "choice",
  many: false,
  choices: [
    { id: "a", text: "It has a volume, so the matrix is non-singular." },
    { id: "b", text: "It is flat, although no two arrows point along one line, so the matrix is singular." },
    { id: "c", text: "It is flat, because two arrows point along one line, so the matrix is singular." },
  ],
};

const shapeOf = (rows: ThreeRows): Shape =>
  determinantOf(rows) !== 0 ? "volume" : hasRowsOnOneLine(rows) ? "on-one-line" : "mixed";

const size = (row: Triple): number => Math.hypot(...row);

/** How full the box is: 1 when its edges are at right angles, 0 when it is flat. */
const fullness = (rows: ThreeRows): number =>
  Math.abs(determinantOf(rows)) / (size(rows[0]) * size(rows[1]) * size(rows[2]));

/** The whole box lies in the cube that is drawn: along each axis its corners reach as far as the entries of one sign add up. */
function isInSight(rows: ThreeRows): boolean {
  const reach = (column: 0 | 1 | 2, sign: 1 | -1): number =>
    rows.reduce((sum, row) => sum + Math.max(0, sign * row[column]), 0);
  return ([0, 1, 2] as const).every((column) => reach(column, 1) <= REACH && reach(column, -1) <= REACH);
}

/** Two arrows that differ are seen to differ: their angle is not too small. */
function isClear({ level, shape, rows }: Problem): boolean {
  if (shapeOf(rows) !== shape || !isInSight(rows) || rows.some((row) => size(row) < 1.4)) return false;
  if (shape === "on-one-line") return rankByReduction(matrix(rows)).value === 2;
  const [one, two, three] = rows;
  const apart = (u: Triple, v: Triple): boolean => size(cross(u, v)) > 0.35 * size(u) * size(v);
  if (!(apart(one, two) && apart(one, three) && apart(two, three))) return false;
  // What the eye decides alone is far from flat; what is nearly flat comes with its numbers.
  return shape !== "volume" || (level === 1 ? fullness(rows) > 0.4 : fullness(rows) > 0.06 && fullness(rows) < 0.25);
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.integer(-3, 3);
  const shape = rng.choice<Shape>(level === 1 ? ["volume", "mixed", "on-one-line"] : ["volume", "mixed"]);
  const view = { turn: rng.integer(10, 55), tilt: rng.integer(12, 40) };
  if (shape === "mixed") return { level, shape, rows: mixedRows(rng, entry), view };
  const [first, second, third] = drawRows(entry);
  if (shape === "volume") return { level, shape, rows: [first, second, third], view };
  const k = rng.choice([-2, -1, 2]);
  const again: Triple = [k * first[0], k * first[1], k * first[2]];
  const [one, two, three] = rng.shuffle([first, second, again]);
  return { level, shape, rows: [one ?? first, two ?? second, three ?? again], view };
}

const spoken = (value: number): string => (value < 0 ? `minus ${-value}` : `${value}`);

function pictureOf({ rows, view }: Problem): SpacePicture {
  const tips = rows.map((row, i) => `row ${i + 1} to ${row.map(spoken).join(", ")}`).join("; ");
  return {
    type: "space",
    reach: REACH,
    planes: [],
    vectors: rows.map((entries, i) => ({ object: rowObjects[i] ?? "line-1", entries })),
    view,
    description: `Three arrows from the origin, and the box that they span: ${tips}.`,
  };
}

function because({ shape, rows }: Problem): Prose {
  if (shape === "volume") return `The determinant is ${numberText(determinantOf(rows))}, so the rows span a real box.`;
  const found = dependence(matrix(rows)).value;
  const mix = found.kind === "dependent" ? ` $${toLatex(dependenceNode(found.combination))}$ shows why.` : "";
  return `The determinant is $0$.${mix}`;
}

/** For a box that was called flat, or not flat, against what it is. */
const nudge: Prose =
  "Turn the scene until two of the arrows cover each other.\nDoes the third then lie on their line, or does it stand out?";

const chosen = (answer: Answer): string | undefined => (answer.type === "choice" ? answer.ids[0] : undefined);

/** Whether the box of three arrows is flat, and why. */
export const flatOrNot = defineKind<Problem>({
  id: "la.flat-or-not",
  version: 1,
  title: "Flat or not",
  skills: ["la.facts-nonsingular", "la.det-3x3"],
  surface: "picture",
  method: "turn-the-box",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isClear(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    isClear(problem) && (rankByReduction(matrix(problem.rows)).value === 3) === (problem.shape === "volume"),
  prompt: (problem) => ({
    text:
      problem.level === 1
        ? "The arrows are the rows of a matrix. Turn the scene: which statement fits the box that they span?"
        : `The arrows are the rows of this matrix. The box is thin, so turning alone may deceive you. Which statement fits it?\n\n${matrixProse(problem.rows)}`,
    picture: pictureOf(problem),
  }),
  form: () => form,
  assess(problem, answer) {
    if (chosen(answer) === letterOf[problem.shape]) return { is: "right", because: because(problem) };
    return { is: "wrong", nudge };
  },
  solve: (problem) => ({
    answer: letterOf[problem.shape],
    steps: diagonalSteps(problem.rows),
    summary: because(problem),
  }),
  hints: ({ rows: [[a, b, c]] }) => [
    "Turn until you look along one of the faces, so that it is only a line. A flat box then vanishes into that line.",
    `To be certain, use the numbers: the arrow of row 1 goes ${numberText(a)} along $x$, ${numberText(b)} along $y$ and ${numberText(c)} along $z$. Read the others in the same way and take the six diagonals.`,
    "If the determinant is zero, look whether two rows are multiples of each other. If none are, all three are mixed.",
  ],
  mistakes: [
    {
      id: "pairs-compared-only",
      apply: ({ shape }) => (shape === "mixed" ? letterOf.volume : null),
      words: () => ({
        action: "This is what comparing the arrows only two at a time gives.",
        why: "No two of them point along one line, and that sounds as if each went its own way.",
        check:
          "Look for a mix of two of the arrows that ends where the third one does.\nIf there is one, all three lie in one plane.",
      }),
    },
    { id: "flat-from-one-side", apply: ({ shape }) => (shape === "volume" ? letterOf.mixed : null) },
    {
      id: "flat-reasons-exchanged",
      apply: ({ shape }) => (shape === "volume" ? null : shape === "mixed" ? letterOf["on-one-line"] : letterOf.mixed),
      words: ({ shape }) => ({
        why:
          shape === "mixed"
            ? "From one side two arrows can cover each other and still point along two lines."
            : "Two arrows on one line can differ in length or point opposite ways, and so look like two directions.",
      }),
    },
  ],
  samples({ shape }) {
    const right = letterOf[shape];
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`],
      form: [],
      wrong: ["a", "b", "c"].filter((letter) => letter !== right),
      unreadable: ["", "d", "4", "a, b"],
    };
  },
});
