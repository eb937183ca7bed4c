import { formatRational, rational } from "@gradus/math/exact";
import type { Prose } from "../exercise/prose.ts";
import type { AnswerForm, Certificate, CertificateForm, FormOf, MatrixForm } from "./form.ts";
import { listedNames } from "./listed-names.ts";
import { inOrder } from "./read-cells.ts";

/** How the numbers have to be written, from the form's own setting. */
export function writing(form: { readonly writing?: "any" }): Prose {
  return form.writing === "any"
    ? "Fractions and decimals are fine."
    : "What is not whole is written as a fraction in lowest terms, not as a decimal.";
}

/** Examples must not happen to be the answer, so they hold numbers that no problem worked by hand comes to. */
const sampleNumbers = ["7/11", "-5", "0", "2"] as const;

function sampleTuple(size: number): string {
  const entries = Array.from({ length: size }, (_, i) => sampleNumbers[i % sampleNumbers.length]);
  return size === 1 ? `\`${entries[0]}\`` : `\`(${entries.join(", ")})\``;
}

function countOf(names: readonly string[]): Prose {
  return names.length === 1 ? "One number" : `${names.length} numbers, for ${listedNames(names)}`;
}

/**
 * What may be typed, as shown next to the box. Made from the checker's own values: the tolerance, the letters on
 * offer, the names of the unknowns, the boxes.
 */
export function accepts(form: AnswerForm): Prose {
  switch (form.type) {
    case "number":
      if (form.exact && form.whole) return "A whole number.";
      return form.exact
        ? `A whole number or a fraction such as \`-7/11\`. ${writing(form)}`
        : `A number, as a decimal or a fraction. Anything within $${form.tolerance}$ of the value is right.`;
    case "choice": {
      const ids = form.choices.map((choice) => choice.id);
      const letters = ids.map((id) => `\`${id}\``);
      if (form.many)
        return `Every letter that fits, separated by commas: \`${ids.slice(0, 2).join(", ")}\`, for example.`;
      return `One letter: ${[letters.slice(0, -1).join(", "), letters.at(-1)].filter(Boolean).join(" or ")}.`;
    }
    case "solution-set": {
      const { unknowns } = form;
      const point = unknowns.map((name, i) => `${name} = ${sampleNumbers[i % sampleNumbers.length]}`).join(", ");
      return `A point, ${sampleTuple(unknowns.length)} or \`${point}\`; \`none\`; or, for infinitely many, a family such as \`${sampleFamily(unknowns.length)}\` with any letter as the parameter. ${writing(form)}`;
    }
    case "vector":
      return `${countOf(form.names)}: ${sampleTuple(form.names.length)}, for example. ${writing(form)}`;
    case "point":
      return `A point, such as \`${sampleTuple(2).slice(1, -1)}\`. ${snapped("Dragged, it moves in", form.snap)}`;
    case "line":
      return `A line, such as \`y = 7x + 1/11\`, \`7x + 11y = 1/3\` or \`x = 7/11\`. ${snapped("Dragged, its handles move in", form.snap)}`;
    case "blanks": {
      const ids = form.blanks.map(({ id }, i) => `${id}=${sampleNumbers[i % sampleNumbers.length]}`);
      return `A number in every box; as text, \`${ids.slice(0, 3).join(", ")}\`${ids.length > 3 ? " and so on" : ""}, or one value a line. ${writing(form)}`;
    }
    case "matrix":
      return matrixWords(form);
    case "order":
      return `The numbers of the lines in their new order; as they stand now they would be \`${form.lines.map((_, i) => i + 1).join(",")}\`.`;
    case "wrong-line":
      return `The number of the first wrong line, ${form.lines.map((_, i) => `\`${i + 1}\``).join(", ")}; or \`none\`.`;
    case "certificate":
      return `${sideWords("true", form.whenTrue)}; ${sideWords("false", form.whenFalse)}. ${certificateWriting(form)}`.trim();
    case "equations":
      return equationWords(form);
    case "cells": {
      const { columns, rows } = form;
      const corners = inOrder([
        [columns.values[0] ?? 0, rows.values[0] ?? 0],
        [columns.values.at(-1) ?? 0, rows.values.at(-1) ?? 0],
      ]);
      return `Every pair that fits, ${columns.name} first and ${rows.name} second: \`${corners.map((cell) => `(${cell.join(", ")})`).join(", ")}\`, for example; or \`none\`.`;
    }
  }
}

function matrixWords(form: MatrixForm): Prose {
  const entry = (i: number) => sampleNumbers[i % sampleNumbers.length] ?? "0";
  const rows = Array.from({ length: form.rows }, (_, i) =>
    Array.from({ length: form.columns }, (_, j) => {
      const given = form.given?.[i]?.[j] ?? null;
      return given === null ? entry(i + j) : formatRational(given);
    }),
  );
  const missing = form.given?.flat().filter((each) => each === null).length ?? form.rows * form.columns;
  const boxes = missing === 1 ? "A number in the empty box" : "A number in every box";
  const text = `\`[${rows.map((row) => `[${row.join(", ")}]`).join(", ")}]\``;
  return `${boxes}, or the whole matrix at once, also pasted from NumPy, MATLAB, LaTeX or a spreadsheet: ${text}, for example. ${writing(form)}`;
}

function sideWords(side: "true" | "false", certificate: Certificate | undefined): Prose {
  return certificate === undefined
    ? `\`${side}\``
    : `\`${side}: ${sampleText(certificate.form)}\`, with ${certificate.asks}`;
}

function sampleText(form: CertificateForm): string {
  switch (form.type) {
    case "number":
      return "-7/11";
    case "vector":
      return sampleTuple(form.names.length).slice(1, -1);
    case "solution-set":
      return sampleTuple(form.unknowns.length).slice(1, -1);
    case "matrix":
      return /`(.*)`/.exec(matrixWords(form))?.[1] ?? "";
  }
}

/** How the numbers of a certificate have to be written; nothing where none is asked. */
function certificateWriting({ whenTrue, whenFalse }: FormOf<"certificate">): Prose {
  const [form] = [whenTrue, whenFalse].flatMap((certificate) => certificate?.form ?? []);
  return form === undefined ? "" : writing(form);
}

function equationWords({ count, unknowns }: FormOf<"equations">): Prose {
  const sample = Array.from({ length: count }, (_, k) => {
    const terms = unknowns.map((name, i) => `${7 + 4 * ((i + k) % unknowns.length)}${name}`);
    return `${terms.join(" + ")} = ${2 * k + 1}/13`;
  }).join("; ");
  const many = count === 1 ? "One equation" : `${count} equations`;
  return `${many} in ${listedNames(unknowns)}, in any arrangement: \`${sample}\`, for example.`;
}

/** A family of solutions as it is typed, in as many unknowns. */
export function sampleFamily(size: number): string {
  const point = Array.from({ length: size }, (_, i) => (i === 0 ? "7/11" : "0"));
  const direction = Array.from({ length: size }, (_, i) => (i === 0 ? "7" : i === 1 ? "1" : "0"));
  return size === 1 ? "t" : `(${point.join(", ")}) + t(${direction.join(", ")})`;
}

/** How far one move of a handle goes. */
export function snapped(what: string, snap: number): Prose {
  const step = formatRational(rational(snap));
  return step === "1" ? `${what} whole steps.` : `${what} steps of $${step}$.`;
}

/** One sentence for a text that could not be read: "You can type …". */
export function howToType(form: AnswerForm): Prose {
  const sentence = accepts(form);
  return `You can type ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
