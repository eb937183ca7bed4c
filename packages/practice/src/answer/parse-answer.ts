import { howToType } from "./accepts.ts";
import type { Answer, AnswerForm, CertificateAnswer, CertificateForm, Reading, Remark } from "./form.ts";
import { plainText } from "./plain-text.ts";
import { readBlanks } from "./read-blanks.ts";
import { readCells } from "./read-cells.ts";
import { readCertificate } from "./read-certificate.ts";
import { readChoice } from "./read-choice.ts";
import { readEquations } from "./read-equations.ts";
import { readMatrix } from "./read-matrix.ts";
import { readLine, readNumber, readVector } from "./read-numbers.ts";
import { readOrder } from "./read-order.ts";
import { readSolutionSet } from "./read-solution-set.ts";
import { readWrongLine } from "./read-wrong-line.ts";
import { Unreadable } from "./unreadable.ts";

/** Longer texts are no answer to any question here; a pasted matrix or many cells take more room. */
const LONGEST = { matrix: 4000, cells: 4000, other: 600 } as const;

type Found = { readonly answer: Answer; readonly echo: string; readonly remarks: readonly Remark[] };

/**
 * Reads what a learner typed, in the grammar of the form. Invalid is not wrong: a text that can't be read comes back
 * with where reading stopped and what can be typed.
 *
 * @returns the answer with LaTeX of what was understood, made before any judging, and remarks on how it is written.
 */
export function parseAnswer(form: AnswerForm, text: string): Reading {
  if (text.trim() === "") return unread(form, "There is nothing typed yet.", 0);
  const longest = form.type === "matrix" || form.type === "cells" ? LONGEST[form.type] : LONGEST.other;
  if (text.length > longest) {
    return unread(form, "That is longer than an answer here can be.", longest);
  }
  try {
    const found = read(form, text);
    return { ok: true, ...found, remarks: wantsWriting(form) ? found.remarks : [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unread(form, error.message, Math.min(error.at, text.length));
  }
}

const unread = (form: AnswerForm, problem: string, at: number): Reading => ({
  ok: false,
  message: `${problem} ${howToType(form)}`,
  problem,
  at,
});

function wantsWriting(form: AnswerForm): boolean {
  if (form.type === "number" && !form.exact) return false;
  return !("writing" in form) || form.writing !== "any";
}

function read(form: AnswerForm, raw: string): Found {
  switch (form.type) {
    case "number": {
      const { values, echo, remarks } = readNumber(plainText(raw));
      const [value] = values;
      if (value === undefined) throw new Unreadable(0, "I expected a number.");
      return { answer: { type: "number", value }, echo, remarks };
    }
    case "choice": {
      const answer = readChoice(raw, form.choices, form.many);
      return { answer, echo: `\\text{${answer.ids.join(", ")}}`, remarks: [] };
    }
    case "solution-set":
      return readSolutionSet(plainText(raw), raw, form.unknowns);
    case "vector": {
      const { values, echo, remarks } = readVector(plainText(raw), form.names);
      return { answer: { type: "vector", entries: values }, echo, remarks };
    }
    case "point": {
      const { values, echo } = readVector(plainText(raw), ["x", "y"]);
      const [x, y] = values;
      if (x === undefined || y === undefined) throw new Unreadable(0, "I expected two numbers.");
      return { answer: { type: "point", at: [x, y] }, echo, remarks: [] };
    }
    case "line": {
      const { equation, echo } = readLine(plainText(raw));
      return { answer: { type: "line", equation }, echo, remarks: [] };
    }
    case "blanks": {
      const { values, echo, remarks } = readBlanks(raw, form.blanks);
      return { answer: { type: "blanks", values }, echo, remarks };
    }
    case "matrix": {
      const { entries, echo, remarks } = readMatrix(raw, form);
      return { answer: { type: "matrix", entries }, echo, remarks };
    }
    case "order": {
      const answer = readOrder(raw, form.lines.length);
      return { answer, echo: answer.order.join(",\\; "), remarks: [] };
    }
    case "wrong-line": {
      const answer = readWrongLine(raw, form.lines.length);
      return { answer, echo: answer.line === null ? "\\text{none}" : `\\text{line } ${answer.line}`, remarks: [] };
    }
    case "certificate":
      return readCertificate(raw, form, readInside);
    case "equations":
      return { ...readEquations(plainText(raw), form), remarks: [] };
    case "cells": {
      const answer = readCells(raw, form);
      const pairs = answer.cells.map(([column, row]) => `(${column},\\, ${row})`);
      return { answer, echo: pairs.join(",\\; ") || "\\text{none}", remarks: [] };
    }
  }
}

/** The numbers behind `true:` or `false:`, with remarks where their form wants them. */
function readInside(form: CertificateForm, text: string): Found & { readonly answer: CertificateAnswer } {
  const { answer, echo, remarks } = read(form, text);
  if (answer.type !== form.type) throw new Unreadable(0, "I expected the numbers that show it.");
  return { answer: answer as CertificateAnswer, echo, remarks: wantsWriting(form) ? remarks : [] };
}
