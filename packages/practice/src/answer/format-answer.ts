import { type ExactVector, formatRational, type LinearEquation2, type LinearSolution } from "@gradus/math/exact";
import type { Answer, AnswerForm } from "./form.ts";
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
      return formatLine(answer.equation);
    case "blanks": {
      const ids = form.type === "blanks" ? form.blanks.map(({ id }) => id) : Object.keys(answer.values);
      return ids
        .flatMap((id) => {
          const value = answer.values[id] ?? null;
          return value === null ? [] : [`${id}=${formatRational(value)}`];
        })
        .join(", ");
    }
  }
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

/** Whole coefficients without a common divisor, the first one positive: `2x + 3y = 6`. */
function formatLine({ a, b, c }: LinearEquation2): string {
  const scale = [a, b, c].reduce((product, { denominator }) => lcm(product, denominator), 1n);
  const whole = [a, b, c].map((value) => (value.numerator * scale) / value.denominator);
  const divisor = whole.reduce(gcd, 0n) || 1n;
  const lead = whole.find((value) => value !== 0n) ?? 1n;
  const [p = 0n, q = 0n, r = 0n] = whole.map((value) => (lead < 0n ? -value : value) / divisor);
  return `${sumText([
    [p, "x"],
    [q, "y"],
  ])} = ${r}`;
}

function sumText(terms: readonly (readonly [bigint, string])[]): string {
  return terms
    .filter(([factor]) => factor !== 0n)
    .map(([factor, name], i) => {
      const size = factor < 0n ? -factor : factor;
      const sign = i === 0 ? (factor < 0n ? "-" : "") : factor < 0n ? " - " : " + ";
      return `${sign}${size === 1n ? "" : size}${name}`;
    })
    .join("");
}

function gcd(a: bigint, b: bigint): bigint {
  let [m, n] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (n !== 0n) [m, n] = [n, m % n];
  return m;
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}
