import {
  augmentedOf,
  type EquationLine,
  type ExactVector,
  matrix,
  Q,
  sortedLine,
  systemOfMatrix,
} from "@gradus/math/exact";
import { explainMatrixWriting, lineNode, rowsNode, toLatex, toText } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm, WrittenEquation } from "../../../answer/form.ts";
import { sameEquations, strayEquations } from "../../../answer/same-equations.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { rowObjects, type WrittenSystem, whole } from "./written-system.ts";

type Problem = {
  readonly level: number;
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
};

const exact = (row: readonly number[]): ExactVector => row.map((value) => Q.of(value));
const equation = (row: readonly number[]): WrittenEquation => ({
  coefficients: exact(row.slice(0, -1)),
  constant: Q.of(row.at(-1) ?? 0),
});

const formOf = ({ rows, names }: Problem): Extract<AnswerForm, { type: "equations" }> => ({
  type: "equations",
  count: rows.length,
  unknowns: names,
});

const lineOf = (names: readonly string[], row: readonly number[]): EquationLine => {
  const left = names.map((name, j) => whole(row[j] ?? 0, name));
  return sortedLine({ left, right: [whole(row.at(-1) ?? 0, null)] }, names);
};

const textOf = ({ names }: Problem, rows: readonly (readonly number[])[]): string =>
  rows.map((row) => toText(lineNode(lineOf(names, row)), { ascii: true })).join("; ");

/** What each wrong rule reads; the rows it gives, or `null` where it has nothing to read. */
const readings = {
  "columns-read-as-equations"({ rows }: Problem) {
    const [first, second] = rows;
    if (first === undefined || second === undefined || rows.length !== 2 || first.length !== 3) return null;
    return [0, 1].map((column) => [first[column] ?? 0, second[column] ?? 0, rows[column]?.[2] ?? 0]);
  },
  "bar-read-as-plus": ({ rows }: Problem) =>
    rows.every((row) => row.at(-1) === 0) ? null : rows.map((row) => [...row.slice(0, -1), -(row.at(-1) ?? 0)]),
  "missing-unknown-closed-up"({ rows }: Problem) {
    const closed = rows.map((row) => {
      const present = row.slice(0, -1).filter((value) => value !== 0);
      const zeros = row.slice(0, -1).length - present.length;
      return [...present, ...Array.from({ length: zeros }, () => 0), row.at(-1) ?? 0];
    });
    return closed;
  },
  "unit-coefficient-as-zero": ({ rows }: Problem) =>
    rows.map((row) => row.map((value, j) => (j < row.length - 1 && Math.abs(value) === 1 ? 0 : value))),
} as const satisfies Readonly<Record<string, (problem: Problem) => readonly (readonly number[])[] | null>>;

const hasUnknown = (row: readonly number[]): boolean => row.slice(0, -1).some((value) => value !== 0);

function wrongText(problem: Problem, id: keyof typeof readings): string | null {
  const rows = readings[id](problem);
  if (rows === null || !rows.every(hasUnknown)) return null;
  return sameEquations(rows.map(equation), problem.rows.map(equation)) ? null : textOf(problem, rows);
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice([-6, -5, -4, -3, -2, 2, 3, 4, 5, 6]);
  const constant = (): number => rng.choice([-9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 8, 9, 12]);
  const unit = rng.choice([1, -1]);
  if (level === 1)
    return {
      level,
      names: ["x", "y"],
      rows: rng.shuffle([
        [entry(), entry(), constant()],
        [0, entry(), constant()],
      ]),
    };
  if (level === 2) {
    const names = rng.choice([
      ["p", "q"],
      ["s", "t"],
      ["u", "v"],
    ]);
    return {
      level,
      names,
      rows: rng.shuffle([
        [unit, entry(), constant()],
        [entry(), entry(), 0],
      ]),
    };
  }
  const gap = rng.integer(0, 1);
  const short = [entry(), entry(), unit].map((value, j) => (j === gap ? 0 : value));
  return {
    level,
    names: ["x", "y", "z"],
    rows: rng.shuffle([
      [...short, constant()],
      [entry(), unit, entry(), constant()],
    ]),
  };
}

/** No wrong rule reads the right system, and no two equations are multiples of each other. */
function isFit(problem: Problem): boolean {
  const texts = (["columns-read-as-equations", "bar-read-as-plus"] as const).map((id) => readings[id](problem));
  const apart = texts.every((rows) => rows === null || !sameEquations(rows.map(equation), problem.rows.map(equation)));
  const [first, second] = problem.rows.map(equation);
  return apart && first !== undefined && second !== undefined && strayEquations([first], [second]).length === 1;
}

const writtenSystem = ({ names, rows }: Problem): WrittenSystem => ({
  names,
  lines: rows.map((row) => lineOf(names, row)),
});

const shown = (problem: Problem): string =>
  toLatex(rowsNode(matrix(problem.rows), rowObjects, { bar: problem.names.length }));

function strayRow(problem: Problem, answer: Answer): number {
  const typed = answer.type === "equations" ? answer.equations : [];
  return problem.rows.findIndex((row) => strayEquations([equation(row)], typed).length === 1);
}

/** Read the system off an augmented matrix: the way back from the table to the equations. */
export const systemFromMatrix = defineKind<Problem>({
  id: "la.system-from-matrix",
  version: 1,
  title: "Read a system off an augmented matrix",
  skills: ["la.augmented-matrix", "la.system-to-matrix"],
  surface: "inverse",
  method: "rows-to-equations",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const { entries } = augmentedOf(writtenSystem(problem).lines, problem.names);
    return (
      isFit(problem) &&
      entries.every((row, i) => row.every((value, j) => Q.equals(value, Q.of(problem.rows[i]?.[j] ?? 1))))
    );
  },
  prompt: (problem) => ({
    text: `Which system does this augmented matrix stand for? The columns before the bar belong to ${problem.names.map((name) => `$${name}$`).join(", ")}.\n\n$$${shown(problem)}$$`,
  }),
  form: formOf,
  assess(problem, answer) {
    if (answer.type !== "equations") return { is: "undecided", why: "This question asks for equations." };
    if (sameEquations(answer.equations, problem.rows.map(equation)))
      return { is: "right", because: "Each row is one equation: coefficients before the bar, the constant behind it." };
    const row = Math.max(0, strayRow(problem, answer));
    const numbers = problem.rows[row]?.map((value) => `$${value}$`).join(", ");
    return {
      is: "wrong",
      nudge: `Row ${row + 1} holds ${numbers}. Write the unknown of its column behind each number before the bar.\nThe bar becomes the equals sign.`,
      witness: `Among your equations there is none for row ${row + 1}.`,
    };
  },
  solve(problem) {
    const { steps } = systemOfMatrix(matrix(problem.rows), problem.names);
    return {
      answer: textOf(problem, problem.rows),
      steps: explainMatrixWriting(steps, { objects: [rowObjects[0], rowObjects[1]], linked: false }),
      summary: "Each row is one equation: an entry 0 leaves its unknown out, an entry 1 is a letter alone.",
    };
  },
  hints(problem) {
    const zero = problem.rows.findIndex((row) => row.slice(0, -1).includes(0));
    return [
      "Every row is one equation. Which sign did the bar replace?",
      zero >= 0
        ? `In row ${zero + 1} one entry before the bar is $0$: which unknown does this equation leave out?`
        : `Count along row 1: its numbers belong to ${problem.names.map((name) => `$${name}$`).join(" and ")}, and the last one stands alone.`,
      "An entry $1$ or $-1$ is written as a letter alone, with its sign.",
    ];
  },
  mistakes: (Object.keys(readings) as (keyof typeof readings)[]).map((id) => ({
    id,
    apply: (problem: Problem) => wrongText(problem, id),
    words: () =>
      id === "missing-unknown-closed-up"
        ? {
            action: "This is what passing over a zero, as if the next number stood in its place, gives.",
            why: "A zero adds nothing to the equation, and so its place is easily forgotten.",
            check: "Count the places of the row from the left.\nTo which unknown does each number belong?",
          }
        : id === "unit-coefficient-as-zero"
          ? { action: "This is what leaving out an unknown whose entry is $1$ or $-1$ gives." }
          : {},
  })),
  samples(problem) {
    const text = textOf(problem, problem.rows);
    const lines = text.split("; ");
    const sum = problem.rows[0]?.map((value, j) => value + (problem.rows[1]?.[j] ?? 0)) ?? [];
    const mixed = sum.slice(0, -1).some((value) => value !== 0) ? [[...sum], problem.rows[1] ?? []] : [];
    const off = problem.rows.map((row) => [...row.slice(0, -1), (row.at(-1) ?? 0) + 1]);
    return {
      right: [text],
      equivalent: [
        [...lines].reverse().join("\n"),
        lines.map((line) => line.split(" = ").reverse().join(" = ")).join("; "),
        text.replaceAll("-", "−"),
      ],
      form: [],
      wrong: [textOf(problem, off), ...(mixed.length === 0 ? [] : [textOf(problem, mixed)])],
      unreadable: ["", lines[0] ?? "", "x + y", `${problem.names[0]}^2 = 4; ${problem.names[1]} = 1`, "[[1, 2, 3]]"],
    };
  },
});
