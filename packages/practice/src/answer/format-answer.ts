import { type ExactVector, formatRational, type LinearSolution } from "@gradus/math/exact";
import { equationText } from "./equation-text.ts";
import type { Answer, AnswerForm, AnswerOf } from "./form.ts";
import { inOrder } from "./read-cells.ts";
import { canonicalName } from "./token.ts";

/**
 * The canonical text of an answer, in ASCII; `parseAnswer` reads it back to the same answer, without remarks.
 *
 * @example formatAnswer({ type: "number", exact: true }, { type: "number", value: rational("2/4") }) // => "1/2"
 */
export function formatAnswer(form: AnswerForm, answer: Answer): string {
  switch (answer.type) {
    case "number":
      return formatRational(answer.value);
    case "choice":
      return answer.ids.join(",");
    case "solution-set":
      return formatSolution(answer.solution, form.type === "solution-set" ? form.unknowns : []);
    case "vector":
      return answer.entries.length === 1 ? answer.entries.map(formatRational).join() : tuple(answer.entries);
    case "point":
      return tuple(answer.at);
    case "line":
      return equationText({ coefficients: [answer.equation.a, answer.equation.b], constant: answer.equation.c }, [
        "x",
        "y",
      ]);
    case "blanks": {
      const ids = form.type === "blanks" ? form.blanks.map(({ id }) => id) : Object.keys(answer.values);
      return ids
        .flatMap((id) => {
          const value = answer.values[id] ?? null;
          return value === null ? [] : [`${id}=${formatRational(value)}`];
        })
        .join(", ");
    }
    case "matrix":
      return `[${answer.entries.map((row) => `[${row.map(formatRational).join(", ")}]`).join(", ")}]`;
    case "order":
      return answer.order.join(",");
    case "wrong-line":
      return answer.line === null ? "none" : `${answer.line}`;
    case "certificate":
      return formatCertificate(form, answer);
    case "equations": {
      const unknowns = form.type === "equations" ? form.unknowns : [];
      return answer.equations.map((equation) => equationText(equation, unknowns)).join("; ");
    }
    case "cells":
      return answer.cells.length === 0
        ? "none"
        : inOrder(answer.cells)
            .map((cell) => `(${cell.join(", ")})`)
            .join(", ");
  }
}

function formatCertificate(form: AnswerForm, { holds, certificate }: AnswerOf<"certificate">): string {
  const asked = form.type === "certificate" ? (holds ? form.whenTrue : form.whenFalse) : undefined;
  return certificate === null || asked === undefined
    ? `${holds}`
    : `${holds}: ${formatAnswer(asked.form, certificate)}`;
}

function tuple(entries: ExactVector): string {
  return `(${entries.map(formatRational).join(", ")})`;
}

function formatSolution(solution: LinearSolution, unknowns: readonly string[]): string {
  if (solution.kind === "none") return "none";
  if (solution.kind === "unique") return tuple(solution.point);
  const taken = new Set(unknowns.map(canonicalName));
  const free = [..."tsruvwpqmnabcdefghijkloxyz"].filter((letter) => !taken.has(letter));
  const parts = solution.directions.map((direction, i) => `${free[i] ?? `t_${i}`}${tuple(direction)}`);
  return [tuple(solution.particular), ...parts].join(" + ");
}
