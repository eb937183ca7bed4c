import { classifySystem2, type LinearEquation2, Q, type Rational } from "@gradus/math/exact";
import { type Explanation, toText } from "@gradus/math/explain";
import type { Answer, AnswerForm } from "../../answer/form.ts";
import { parseAnswer } from "../../answer/parse-answer.ts";
import type { Exercise } from "../kind.ts";
import { numbersOf } from "./numbers-of.ts";

/**
 * What is wrong with the last line of a worked solution; `null` when it is right.
 *
 * It has to be the answer itself; or, where the question shows two equations, their solution, or words that they have
 * none or infinitely many. Else it or the summary below it has to say the number, or the
 * entries of the matrix, that were asked.
 */
export function faultInLastLine(exercise: Exercise, last: Explanation): string | null {
  const line = toText(last.node, { ascii: true }).split("\n").at(-1) ?? "";
  if (line.trim() === "") return "the last line is empty";
  if (exercise.form.type === "solution-set" && exercise.judge(line).verdict === "right") return null;
  const [first, second, third] = exercise.prompt.equations ?? [];
  if (first !== undefined && second !== undefined && third === undefined)
    return faultForSystem(first, second, line, last);
  const answer = exercise.read(exercise.solution().answer);
  if (!answer.ok) return null;
  const asked = numbersAsked(exercise.form, answer.answer);
  const said = `${line} ${last.text} ${exercise.solution().summary}`.replaceAll("−", "-");
  const missing = numbersOf(asked)
    .map(({ numerator, denominator }) => (denominator === 1 ? `${numerator}` : `${numerator}/${denominator}`))
    .find((text) => !said.includes(text));
  return missing === undefined ? null : `“${said}” does not say ${missing}`;
}

/** The numbers that the work has to come to: the one asked for, or the entries of a matrix that were not given. */
function numbersAsked(form: AnswerForm, answer: Answer): readonly Rational[] {
  if (answer.type === "number") return [answer.value];
  if (answer.type !== "matrix" || form.type !== "matrix") return [];
  return answer.entries.flatMap((row, i) => row.filter((_, j) => (form.given?.[i]?.[j] ?? null) === null));
}

function faultForSystem(
  first: LinearEquation2,
  second: LinearEquation2,
  line: string,
  last: Explanation,
): string | null {
  const { kind } = classifySystem2(first, second);
  const reading = parseAnswer({ type: "solution-set", unknowns: ["x", "y"] }, line);
  const solution = reading.ok && reading.answer.type === "solution-set" ? reading.answer.solution : null;
  const said = solution?.kind ?? kindInWords(last.text);
  if (said !== kind) return `“${line}”, “${last.text}” says ${said}, and it is ${kind}`;
  const point =
    solution?.kind === "unique" ? solution.point : solution?.kind === "infinite" ? solution.particular : null;
  return point === null || (onLine(first, point) && onLine(second, point)) ? null : `${line} is no common point`;
}

function onLine({ a, b, c }: LinearEquation2, [x, y]: readonly (typeof a)[]): boolean {
  return x !== undefined && y !== undefined && Q.equals(Q.add(Q.multiply(a, x), Q.multiply(b, y)), c);
}

function kindInWords(words: string): string {
  if (/\bno (?:solution|pair|common point|values?)/i.test(words)) return "none";
  return /\b(?:every|infinitely many|always)\b/i.test(words) ? "infinite" : "unique";
}
