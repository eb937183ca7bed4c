import { defineLessonState } from "@gradus/figures/state";
import { matrix } from "@gradus/math/exact";
import {
  dependenceNode,
  equalsNode,
  type MathNode,
  numberNode,
  objectNode,
  operatorNode,
  rowName,
  rowNode,
  rowsNode,
  symbolNode,
  textNode,
} from "@gradus/math/explain";
import { describeFigure, outcomeOf, planesText, standingOf } from "./outcome.ts";
import { type Cell, cellsOf, certificateOf, gapOf, mixOf, type Numbers, ROWS, rowsOf, scalesOf } from "./rows.ts";

/** The objects of the three rows and their planes. */
export const rowObjects = ["line-1", "line-2", "line-3"] as const;

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the eleven numbers. */
export type Derived = {
  /** The three rows as a matrix, each in its colour. */
  readonly matrix: MathNode;
  /** s = 2 and t = −1, in the colour of what acts. */
  readonly sNow: MathNode;
  readonly tNow: MathNode;
  /** s r₁ + t r₂ = [3 −2 3]. */
  readonly mix: MathNode;
  /** "A match. The mix 2r₁ − r₂ is row 3." */
  readonly outcome: string;
  readonly standing: "dependent" | "independent";
  /** A combination that gives zeros, or that there is none. */
  readonly certificate: MathNode;
  readonly planes: string;
  /** The lines of the code cell that hold the rows. */
  readonly input: readonly CodePart[];
  /** The figure in words. */
  readonly description: string;
};

const first: Readonly<Record<Cell, number>> = { a1: 2, b1: 0, c1: 1, a2: 1, b2: 2, c2: -1, a3: 3, b3: -2, c3: 3 };

function entry(cell: Cell) {
  const [letter, row] = [cell.charAt(0), cell.charAt(1)];
  return { initial: first[cell], min: -9, max: 9, step: 1, label: `Row ${row}, column ${"abc".indexOf(letter) + 1}` };
}

const scale = (row: 1 | 2) => ({
  initial: 1,
  min: -3,
  max: 3,
  step: 0.5,
  label: `The number ${row === 1 ? "s" : "t"} that multiplies row ${row}`,
});

const acting = (name: "s" | "t"): MathNode => objectNode(symbolNode(name), "parameter");

/** s · r₁ + t · r₂. */
export const mixName: MathNode = rowNode([
  acting("s"),
  rowName(0, rowObjects),
  operatorNode("+"),
  acting("t"),
  rowName(1, rowObjects),
]);

const nameOf =
  (name: "s" | "t") =>
  (numbers: Numbers): MathNode =>
    equalsNode(acting(name), objectNode(numberNode(scalesOf(numbers)[name === "s" ? 0 : 1]), "parameter"));

/** s r₁ + t r₂ = [3 −2 3]. */
export function mixedNode(numbers: Numbers): MathNode {
  return equalsNode(mixName, rowsNode(matrix([mixOf(numbers)]), ["parameter"]));
}

/** r₃ − (s r₁ + t r₂) = [0 0 0]. */
export function gapNode(numbers: Numbers): MathNode {
  const left = rowNode([rowName(2, rowObjects), operatorNode("−"), { type: "parentheses", of: mixName }]);
  return equalsNode(left, rowsNode(matrix([gapOf(numbers)])));
}

function certificateNode(numbers: Numbers): MathNode {
  const combination = certificateOf(numbers);
  return combination === null ? textNode("there is none") : dependenceNode(combination, rowObjects);
}

/** The lesson's one state: three rows, at first (2, 0, 1), (1, 2, −1) and (3, −2, 3), and the numbers s and t of the mix. */
export const state = defineLessonState<keyof Numbers, Derived>({
  values: {
    a1: entry("a1"),
    b1: entry("b1"),
    c1: entry("c1"),
    a2: entry("a2"),
    b2: entry("b2"),
    c2: entry("c2"),
    a3: entry("a3"),
    b3: entry("b3"),
    c3: entry("c3"),
    s: scale(1),
    t: scale(2),
  },
  derived: {
    matrix: (v) => rowsNode(rowsOf(v), rowObjects),
    sNow: nameOf("s"),
    tNow: nameOf("t"),
    mix: mixedNode,
    outcome: (v) => {
      const { verdict, reason } = outcomeOf(v);
      return `${verdict} ${reason}`;
    },
    standing: standingOf,
    certificate: certificateNode,
    planes: planesText,
    input: (v) => [
      { text: "const rows = matrix([\n" },
      ...ROWS.flatMap((row): readonly CodePart[] => [
        { text: "  " },
        { text: `[${cellsOf[row].map((cell) => v[cell]).join(", ")}]`, object: `line-${row}` },
        { text: ",\n" },
      ]),
      { text: "]);" },
    ],
    description: describeFigure,
  },
  url: [...ROWS.flatMap((row) => cellsOf[row]), "s", "t"],
});
