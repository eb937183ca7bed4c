import { augmentedOf, Q, type Rational, writeMatrix } from "@gradus/math/exact";
import { type Explanation, explainMatrixWriting } from "@gradus/math/explain";
import type { Answer, MatrixForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessMatrix } from "../../../exercise/assess-matrix.ts";
import type { Mistake, Samples } from "../../../exercise/kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { flawedRows, type WritingMistake } from "./flawed-writing.ts";
import { lineProse, rowObjects, rowsByPoints, type WrittenSystem } from "./written-system.ts";

/** Which matrix of a system is asked: the coefficients alone, or with the constants behind the bar. */
export type Wanted = "coefficients" | "augmented";

type Rows = readonly (readonly Rational[])[];

const cut = (rows: Rows, wanted: Wanted): Rows => (wanted === "augmented" ? rows : rows.map((row) => row.slice(0, -1)));

/** The right rows. */
export function rightRows({ lines, names }: WrittenSystem, wanted: Wanted): Rows {
  return cut(augmentedOf(lines, names).entries, wanted);
}

/** The form of the answer: a box for each entry, the columns labelled by their unknowns. */
export function matrixForm({ lines, names }: WrittenSystem, wanted: Wanted): MatrixForm {
  const columns = names.length + (wanted === "augmented" ? 1 : 0);
  return {
    type: "matrix",
    rows: lines.length,
    columns,
    ...(wanted === "augmented" ? { bar: names.length } : {}),
    columnLabels: [...names.map((name) => `$${name}$`), ...(wanted === "augmented" ? [""] : [])],
  };
}

/** Rows as an answer's text. */
export function rowsText(system: WrittenSystem, wanted: Wanted, rows: Rows): string {
  return formatAnswer(matrixForm(system, wanted), { type: "matrix", entries: rows });
}

/** Assesses a matrix entry by entry; the check names the equation and the unknown of the first entry that differs. */
export function assessWriting(system: WrittenSystem, wanted: Wanted, answer: Answer): Assessment {
  return assessMatrix(matrixForm(system, wanted), rightRows(system, wanted), answer, {
    because:
      wanted === "augmented"
        ? "Every number stands in its column: the coefficients before the bar, the constants behind it."
        : "Every coefficient stands in its unknown’s column, with its sign.",
    nudge({ row, column }) {
      const line = system.lines[row - 1];
      const name = system.names[column - 1];
      const equation = line === undefined ? "the equation" : lineProse(line, row - 1);
      if (name === undefined) return `Sort ${equation} in your mind: what stands alone on the right?`;
      return `Sort ${equation} in your mind, all unknowns to the left.\nWhat multiplies $${name}$ then? The entry is $0$ where the equation leaves $${name}$ out.`;
    },
  });
}

/** The wrong rules of writing, each where it changes something. */
export function writingMistakes<P>(
  ids: readonly WritingMistake[],
  systemOf: (problem: P) => WrittenSystem,
  wanted: Wanted,
): readonly Mistake<P>[] {
  return ids.map((id) => ({
    id,
    apply(problem) {
      const system = systemOf(problem);
      const text = rowsText(system, wanted, cut(flawedRows(system, id), wanted));
      return text === rowsText(system, wanted, rightRows(system, wanted)) ? null : text;
    },
  }));
}

/** The trace in words, up to the matrix that is asked. */
export function writingSteps({ lines, names }: WrittenSystem, wanted: Wanted): readonly Explanation[] {
  const { steps } = writeMatrix(lines, names);
  const kept = wanted === "augmented" ? steps : steps.filter(({ rule }) => rule !== "append-constants");
  return explainMatrixWriting(kept, { objects: [rowObjects[0], rowObjects[1]], linked: false });
}

/** Whether sorting terms and putting in points give the same matrix. */
export function isWrittenWell(system: WrittenSystem): boolean {
  const [sorted, byPoints] = [augmentedOf(system.lines, system.names).entries, rowsByPoints(system)];
  return sorted.every((row, i) => row.every((value, j) => Q.equals(value, byPoints[i]?.[j] ?? Q.of(1))));
}

/** The last sentence of a solution. */
export function writingSummary({ lines }: WrittenSystem, wanted: Wanted): Prose {
  const count = lines.length === 2 ? "Two" : "Three";
  return wanted === "augmented"
    ? `${count} equations, so as many rows; the constants stand behind the bar.`
    : `${count} equations, so as many rows, and a column for each unknown. The constants are left out.`;
}

/** What an adversary types where a matrix is asked. */
export function writingSamples(system: WrittenSystem, wanted: Wanted): Samples {
  const rows = rightRows(system, wanted);
  const texts = rows.map((row) => row.map(Q.toText));
  const changed = (i: number, j: number): Rows =>
    rows.map((row, r) => row.map((value, c) => (r === i && c === j ? Q.add(value, Q.of(1)) : value)));
  return {
    right: [rowsText(system, wanted, rows)],
    equivalent: [
      texts.map((row) => row.join(" ")).join("\n"),
      `[${texts.map((row) => row.join(" ")).join("; ")}]`,
      `\\begin{bmatrix} ${texts.map((row) => row.join(" & ")).join(" \\\\ ")} \\end{bmatrix}`,
      texts.map((row) => row.join("\t")).join("\n"),
    ],
    form: [
      `[${texts.map((row, i) => `[${row.map((text, j) => (i === 0 && j === 0 ? `2*${text}/2` : text)).join(", ")}]`).join(", ")}]`,
    ],
    wrong: [rowsText(system, wanted, changed(0, 0)), rowsText(system, wanted, changed(rows.length - 1, 1))],
    unreadable: ["", "[[1, 2]]", "[[1, 2], [3]]", "x + y", `[[${texts[0]?.join(", ")}], [ , ]]`],
  };
}
