import { matrix, Q } from "@gradus/math/exact";
import { matrixNode, toLatex } from "@gradus/math/explain";
import { defineKind } from "../../../exercise/define-kind.ts";
import {
  because,
  columnNames,
  drawSystem,
  type EchelonSystem,
  freeByDiagonal,
  freeOf,
  isConsistentEchelon,
  readingSteps,
  unknownsOf,
} from "./echelon-system.ts";
import { lesson } from "./lesson.ts";

const right = (system: EchelonSystem): number => freeOf(system).length;

/** What a wrong rule comes to, where it comes to another number than the right one, and to one that could be meant. */
const otherThanRight = (system: EchelonSystem, value: number): string | null =>
  value === right(system) || value < 0 ? null : `${value}`;

const summaryOf = (system: EchelonSystem): string => {
  const free = right(system);
  return `${because(system)} That makes $${free}$ free ${free === 1 ? "unknown" : "unknowns"}.`;
};

/** How many unknowns of a system are free, from its echelon form written out. */
export const countFreeUnknowns = defineKind<EchelonSystem>({
  id: "la.count-free-unknowns",
  version: 1,
  title: "Count the free unknowns",
  skills: ["la.pivot-free"],
  surface: "matrix",
  method: "count-pivots",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const unknowns = rng.choice(level === 1 ? [3, 4] : [4, 5]);
    const pivots = rng.choice(level === 1 ? [1, 2] : [2, 3]);
    const pivotValues = level === 1 ? [1] : [-3, -2, -1, 1, 2, 3];
    return drawSystem(rng, level, { rows: level === 1 ? 3 : 4, unknowns, pivots, pivotValues });
  },
  isWellPosed: isConsistentEchelon,
  prompt: (system) => ({
    text: `A system in the unknowns ${columnNames(system, [0])} to ${columnNames(system, [unknownsOf(system) - 1])} was brought to row echelon form:\n\n$$${toLatex(matrixNode(matrix(system.rows), { bar: unknownsOf(system) }))}$$\n\nHow many of its unknowns are free?`,
  }),
  form: () => ({ type: "number", exact: true, whole: true }),
  assess(system, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, Q.of(right(system)))) return { is: "right", because: because(system) };
    return {
      is: "wrong",
      nudge:
        "Put a finger on the first number that is not $0$ in each row, and stop at the bar.\nHow many columns in front of the bar hold no finger?",
    };
  },
  solve: (system) => ({ answer: `${right(system)}`, steps: readingSteps(system), summary: summaryOf(system) }),
  hints: (system) => [
    `A pivot is the first number of its row that is not $0$. In the top row it stands in the column of ${columnNames(system, system.pivots.slice(0, 1))}.`,
    "Go down row by row and note the unknown at the head of each pivot's column. A row of zeros has no pivot, and the numbers behind the bar belong to no unknown.",
    `The unknowns with a pivot are ${columnNames(system, system.pivots)}. How many of the $${unknownsOf(system)}$ unknowns are left?`,
  ],
  mistakes: [
    { id: "pivots-taken-for-free", apply: (system) => otherThanRight(system, system.pivots.length) },
    { id: "constants-taken-for-unknown", apply: (system) => otherThanRight(system, right(system) + 1) },
    { id: "pivots-on-the-diagonal", apply: (system) => otherThanRight(system, freeByDiagonal(system).length) },
    {
      id: "zero-rows-taken-for-free",
      apply: (system) => otherThanRight(system, system.rows.length - system.pivots.length),
    },
    {
      id: "zero-rows-taken-for-pivots",
      apply: (system) => otherThanRight(system, unknownsOf(system) - system.rows.length),
    },
  ],
  samples(system) {
    const value = right(system);
    return {
      right: [`${value}`],
      equivalent: [` ${value} `, `+${value}`],
      form: [`${2 * value}/2`],
      wrong: [`${value + 7}`, `${-value}`],
      unreadable: ["", "many", `${value}, ${value}`, "x_1"],
    };
  },
});
