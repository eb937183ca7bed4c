import { staircaseWords, symbolNode, toLatex } from "@gradus/math/explain";
import type { Answer, FormOf } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { StaircasePicture } from "../../../exercise/picture.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import {
  because,
  columnNames,
  drawSystem,
  type EchelonSystem,
  freeByDiagonal,
  freeOf,
  isConsistentEchelon,
  namesOf,
  readingSteps,
  rowsWithoutPivot,
  unknownsOf,
} from "./echelon-system.ts";
import { lesson } from "./lesson.ts";

const LETTERS = "abcdefgh";

/** A tick for every unknown, and one for the column that is none. */
function formOf(system: EchelonSystem): FormOf<"choice"> {
  const texts = [...namesOf(system).map((name) => `$${toLatex(symbolNode(name))}$`), "the constants behind the bar"];
  return { type: "choice", many: true, choices: texts.map((text, i) => ({ id: LETTERS[i] ?? "", text })) };
}

/** The letters of some columns, as an answer's text. */
const lettersOf = (columns: readonly number[]): string => columns.map((column) => LETTERS[column]).join(", ");

/** The columns that an answer names. */
const columnsIn = (answer: Answer): readonly number[] =>
  answer.type === "choice" ? answer.ids.map((id) => LETTERS.indexOf(id)) : [];

function pictureOf(system: EchelonSystem): StaircasePicture {
  const drawn = {
    entries: system.rows.map((row) => row.map((entry) => String(entry).replace("-", "−"))),
    names: [...namesOf(system), "b"],
    pivots: system.pivots,
    bar: unknownsOf(system),
  };
  return { type: "staircase", ...drawn, description: staircaseWords(drawn) };
}

function assess(system: EchelonSystem, answer: Answer): Assessment {
  if (answer.type !== "choice") return { is: "undecided", why: "This question asks which unknowns are free." };
  const named = columnsIn(answer);
  const free = freeOf(system);
  const stray = named.find((column) => !free.includes(column));
  if (stray === undefined && named.length === free.length) return { is: "right", because: because(system) };
  const nudge =
    "Go through the columns from the left, up to the bar.\nWhich of them hold no filled field? They belong to the free unknowns, all of them and no others.";
  if (stray === undefined) return { is: "wrong", nudge, witness: "What you named is free, but it is not all that is." };
  const witness =
    stray === unknownsOf(system)
      ? "The column behind the bar belongs to no unknown."
      : `The column of ${columnNames(system, [stray])} holds a filled field: the row of that field settles this unknown, once those to its right are known.`;
  return { is: "wrong", nudge, witness };
}

/** Which unknowns of a system are free, from a picture of its staircase. */
export const readTheStaircase = defineKind<EchelonSystem>({
  id: "la.read-the-staircase",
  version: 1,
  title: "Read the free unknowns off a staircase",
  skills: ["la.pivot-free"],
  surface: "picture",
  method: "read-pivots",
  ...lesson,
  levels: [1, 2],
  generate: (rng, level) =>
    level === 1
      ? drawSystem(rng, level, { rows: 3, unknowns: rng.choice([4, 5]), pivots: rng.choice([2, 3]), pivotValues: [1] })
      : drawSystem(rng, level, { rows: 5, unknowns: 6, pivots: rng.choice([3, 4]), pivotValues: [1] }),
  isWellPosed: isConsistentEchelon,
  prompt: (system) => ({
    text: `A system of ${system.rows.length === 3 ? "three equations" : "five equations"} in the unknowns ${columnNames(system, [0])} to ${columnNames(system, [unknownsOf(system) - 1])} was brought to row echelon form. In the picture each pivot is a filled field, the line follows the stairs, and the constants stand behind the bar.\n\nWhich unknowns are free?`,
    picture: pictureOf(system),
  }),
  form: formOf,
  assess,
  solve: (system) => ({
    answer: lettersOf(freeOf(system)),
    steps: readingSteps(system),
    summary: because(system),
  }),
  hints: (system) => [
    `A pivot settles the unknown at the head of its column, once the others are known. Here $${system.pivots.length}$ pivots stand against $${unknownsOf(system)}$ unknowns, so some unknowns are left.`,
    `The topmost pivot stands in the column of ${columnNames(system, system.pivots.slice(0, 1))}. From there go down the stairs: a step that is wider than one column passes over a column without a pivot.`,
    "Look at both ends as well: at the columns in front of the first pivot, and at those between the last pivot and the bar.",
  ],
  mistakes: [
    { id: "pivots-taken-for-free", apply: (system) => lettersOf(system.pivots) },
    {
      id: "constants-taken-for-unknown",
      apply: (system) => lettersOf([...freeOf(system), unknownsOf(system)]),
    },
    { id: "pivots-on-the-diagonal", apply: (system) => lettersOf(freeByDiagonal(system)) },
    {
      id: "zero-rows-taken-for-free",
      apply: (system) => lettersOf(rowsWithoutPivot(system)) || null,
    },
    {
      id: "first-free-only",
      apply: (system) => (freeOf(system).length < 2 ? null : lettersOf(freeOf(system).slice(0, 1))),
    },
  ],
  samples(system) {
    const free = freeOf(system);
    const text = lettersOf(free);
    const every = [...namesOf(system).keys()];
    return {
      right: [text],
      equivalent: [text.toUpperCase(), lettersOf(free.toReversed()), `(${text.replaceAll(", ", "")})`],
      form: [],
      wrong: [lettersOf(every), lettersOf([...every, every.length])],
      unreadable: ["", "x_9", `${unknownsOf(system)}`, "none", LETTERS],
    };
  },
});
