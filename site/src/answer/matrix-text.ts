import { formatRational } from "@gradus/math/exact";
import { type MatrixForm, matrixCells, parseAnswer } from "@gradus/practice";

/** The texts of a matrix's boxes, row by row; given entries hold their number. */
export type MatrixTexts = readonly (readonly string[])[];

/** Whether an entry stands in the question rather than being asked. */
export function isGiven(form: MatrixForm, row: number, column: number): boolean {
  return (form.given?.[row]?.[column] ?? null) !== null;
}

/** The boxes with nothing typed yet. */
function blankTexts(form: MatrixForm): MatrixTexts {
  return Array.from({ length: form.rows }, (_, row) =>
    Array.from({ length: form.columns }, (_, column) => {
      const given = form.given?.[row]?.[column] ?? null;
      return given === null ? "" : formatRational(given);
    }),
  );
}

/** What stands in the boxes for a text in the form's grammar. */
export function textsOf(form: MatrixForm, text: string): MatrixTexts {
  const blank = blankTexts(form);
  const written = matrixCells(text);
  if (written?.length === form.rows && written.every((row) => row.length === form.columns)) {
    return blank.map((row, i) => row.map((given, j) => (isGiven(form, i, j) ? given : (written[i]?.[j]?.text ?? ""))));
  }
  const reading = parseAnswer(form, text);
  return reading.ok && reading.answer.type === "matrix"
    ? reading.answer.entries.map((row) => row.map(formatRational))
    : blank;
}

/** The boxes as a text in the form's grammar; nothing while every asked box is empty. */
export function textOfBoxes(form: MatrixForm, texts: MatrixTexts): string {
  const isEmpty = texts.every((row, i) => row.every((entry, j) => isGiven(form, i, j) || entry.trim() === ""));
  return isEmpty ? "" : `[${texts.map((row) => `[${row.map((entry) => entry.trim()).join(", ")}]`).join(", ")}]`;
}
