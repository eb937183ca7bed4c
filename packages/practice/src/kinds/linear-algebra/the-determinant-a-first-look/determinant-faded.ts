import { determinant, matrix, Q } from "@gradus/math/exact";
import {
  determinantStateNode,
  equalsNode,
  type MathNode,
  numberNode,
  textNode,
  twoProductsNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type FadedLine, fadedLines } from "../../../exercise/faded-lines.ts";
import { matrixProse } from "../linear-dependence-of-rows/two-rows.ts";
import { lesson } from "./lesson.ts";
import { determinantOf, type Pair, type Square, singularitySteps, whole } from "./two-by-two.ts";

type Problem = { readonly level: number; readonly rows: Square };

/** What the number in a box is. */
type Role = "partner" | "factor" | "first" | "second" | "value";

const det = (node: MathNode): MathNode => equalsNode(textNode("det"), node);

function linesOf({ level, rows: [[a, b], [c, d]] }: Problem): readonly FadedLine<Role>[] {
  const half = level >= 2;
  const q = Q.of;
  return [
    {
      node: det(twoProductsNode([q(a), q(d)], [q(b), q(c)])),
      reason: "down each diagonal",
      // One factor of a product is given: the two could be exchanged.
      boxes: half ? { 1: "partner", 3: "factor" } : {},
    },
    {
      node: det(determinantStateNode({ kind: "difference", minuend: q(a * d), subtrahend: q(b * c) })),
      reason: "work out the products",
      boxes: { 0: "first", 1: "second" },
    },
    { node: det(numberNode(a * d - b * c)), reason: "subtract", boxes: { 0: "value" } },
  ];
}

const faded = fadedLines(linesOf);

const nudges: Readonly<Record<Role, string>> = {
  partner: "The first product goes down from the top left.\nWhich entry stands at the other end of that diagonal?",
  factor: "The second product goes down from the top right.\nWhich entry stands at the other end of that diagonal?",
  first:
    "Multiply the two numbers of the first product, signs included.\nTwo equal signs give a plus, two different ones a minus.",
  second: "Multiply the two numbers of the second product, signs included.\nThe minus in front stays where it is.",
  value: "Take the second product from the first.\nTaking away a negative number adds.",
};

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.integer(2, 6) * (level === 1 ? 1 : rng.choice([1, -1]));
  const pair = (): Pair => [entry(), entry()];
  return { level, rows: [pair(), pair()] };
}

function isFit({ level, rows: [[a, b], [c, d]] }: Problem): boolean {
  const value = a * d - b * c;
  const signs = level === 1 || b * c < 0;
  const apart = new Set([a, b, c, d].map(Math.abs)).size === 4;
  return signs && apart && value !== 0 && Math.abs(value) <= 50;
}

/** Replaces the numbers in some boxes; null where that changes nothing. */
function changed(problem: Problem, change: (role: Role) => number | null): string | null {
  const text = faded.text(problem, ({ role, value }) => {
    const wrong = change(role);
    return wrong === null ? value : Q.of(wrong);
  });
  return text === faded.text(problem) ? null : text;
}

/** Two products and their difference, with boxes to fill. */
export const determinantFaded = defineKind<Problem>({
  id: "la.determinant-faded",
  version: 1,
  title: "Complete the work on a determinant",
  skills: ["la.det-2x2"],
  surface: "worked-example",
  method: "ad-minus-bc-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    Q.toNumber(determinant(matrix(problem.rows)).value) === determinantOf(problem.rows) &&
    faded.boxes(problem).length === (problem.level === 1 ? 3 : 5),
  prompt: ({ rows }) => ({
    text: `The lines below work out the determinant of this matrix; fill the boxes. Where a sign stands in front of a box, the box takes the number without it.\n\n${matrixProse(rows)}`,
  }),
  form: faded.form,
  assess: (problem, answer) =>
    assessBlanks(faded.blanks(problem), faded.values(problem), answer, {
      because: "Down each diagonal, then the difference: it is not zero, so the matrix is non-singular.",
      nudge: ({ id }) => nudges[faded.boxes(problem).find((box) => box.id === id)?.role ?? "value"],
    }),
  solve: (problem) => ({
    answer: faded.text(problem),
    steps: singularitySteps(problem.rows),
    summary: `The determinant is ${whole(determinantOf(problem.rows))}, which is not zero: the two rows draw different lines.`,
  }),
  hints: ({ rows: [[a, b]] }) => [
    `The first product starts in the top left, at ${whole(a)}; the second in the top right, at ${whole(b)}.`,
    "Each product runs down its diagonal to the entry in the other row and the other column.",
    "In the last line the second product is subtracted from the first; a negative one is thereby added.",
  ],
  mistakes: [
    {
      id: "determinant-products-added",
      apply: (problem) => {
        const [[a, b], [c, d]] = problem.rows;
        return changed(problem, (role) => (role === "value" ? a * d + b * c : null));
      },
    },
    {
      id: "determinant-minus-signs-dropped",
      apply: (problem) => {
        const [[a, b], [c, d]] = problem.rows;
        return changed(problem, (role) => {
          if (role === "first") return Math.abs(a * d);
          if (role === "second") return Math.abs(b * c);
          return role === "value" ? Math.abs(a * d) - Math.abs(b * c) : null;
        });
      },
    },
  ],
  samples(problem) {
    const boxes = faded.boxes(problem);
    const right = faded.text(problem);
    return {
      right: [right],
      equivalent: [
        boxes.map(({ value }) => Q.toText(value)).join("\n"),
        boxes.map(({ value }) => Q.toText(value)).join(", "),
      ],
      form: [],
      wrong: boxes.map(({ id }) =>
        faded.text(problem, (box) => (box.id === id ? Q.add(box.value, Q.of(1)) : box.value)),
      ),
      unreadable: ["", "u99=3", "done"],
    };
  },
});
