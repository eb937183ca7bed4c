import type { Answer } from "../answer/form.ts";
import { parseAnswer } from "../answer/parse-answer.ts";
import { isRounded } from "../answer/rounded.ts";
import { sameAnswer } from "../answer/same-answer.ts";
import { mistakeWords } from "../mistake/known.ts";
import type { MistakeId } from "../mistake/library.ts";
import type { Kind, Mistake } from "./kind.ts";
import type { Assessment, Judged } from "./verdict.ts";

type Wrong = Extract<Assessment, { is: "wrong" }>;

/**
 * Judges a text: read first, then the value, then how it is written, and for a wrong value which known wrong rule
 * gives just this answer.
 *
 * - What can't be read is `unreadable`, which costs nothing; so is a worked example with boxes left empty.
 * - A right value that is not written as asked is `form`: a fraction not in lowest terms, a decimal (rounded ones
 *   too) where the exact value is asked, an equation where its points are asked.
 * - A wrong rule is named only when exactly one fits. With none or several, a check to do is given instead of a guess.
 */
export function judge<P>(kind: Kind<P>, problem: P, text: string): Judged {
  const form = kind.form(problem);
  const reading = parseAnswer(form, text);
  if (!reading.ok) return { verdict: "unreadable", feedback: reading.message, problem: reading.problem };
  const { answer, echo, remarks } = reading;
  const found = kind.assess(problem, answer);
  const marks = "marks" in found && found.marks !== undefined ? { marks: found.marks } : {};
  switch (found.is) {
    case "right": {
      const [remark] = remarks;
      if (remark === undefined) return { verdict: "right", feedback: found.because, echo };
      return { verdict: "form", feedback: `The right value; now in the form asked. ${remark.advice}`, echo };
    }
    case "form":
      return { verdict: "form", feedback: `The right value; now in the form asked. ${found.ask}`, echo };
    case "incomplete":
      return { verdict: "unreadable", feedback: found.missing, echo, ...marks };
    case "undecided":
      return { verdict: "undecided", feedback: found.why, echo };
    case "wrong": {
      const decimal = remarks.find((remark) => remark.about === "decimal");
      if (decimal !== undefined && roundsRight(kind, problem, answer)) {
        const feedback = `The right value, rounded; the exact one is asked. ${decimal.advice}`;
        return { verdict: "form", feedback, echo };
      }
      return { ...diagnose(kind, problem, answer, found), echo, ...marks };
    }
  }
}

function roundsRight<P>(kind: Kind<P>, problem: P, answer: Answer): boolean {
  const right = parseAnswer(kind.form(problem), kind.solve(problem).answer);
  return right.ok && isRounded(answer, right.answer);
}

function diagnose<P>(kind: Kind<P>, problem: P, answer: Answer, found: Wrong): Judged {
  const fitting = kind.mistakes.filter((mistake) => gives(kind, problem, mistake, answer));
  const [only] = fitting;
  const witness = found.witness === undefined ? {} : { witness: found.witness };
  if (only === undefined || fitting.some(({ id }) => id !== only.id)) {
    return { verdict: "wrong", feedback: "", check: found.nudge, ...witness };
  }
  const words = { ...mistakeWords(only.id), ...only.words?.(problem, answer) };
  return {
    verdict: "wrong",
    feedback: `${words.action} ${words.why}`,
    check: words.check,
    mistake: only.id,
    ...witness,
  };
}

function gives<P>(kind: Kind<P>, problem: P, mistake: Mistake<P>, answer: Answer): boolean {
  if (mistake.fits?.(problem, answer) === true) return true;
  const text = mistake.apply(problem);
  const reading = text === null ? null : parseAnswer(kind.form(problem), text);
  return reading?.ok === true && sameAnswer(reading.answer, answer);
}

/** The answer text a wrong rule gives on this problem; `null` when it can't be applied. */
export function applyMistake<P>(kind: Kind<P>, problem: P, id: MistakeId): string | null {
  return kind.mistakes.find((mistake) => mistake.id === id)?.apply(problem) ?? null;
}

/** The same, and `null` also when the rule happens to give a right answer here. */
export function wrongAnswerOf<P>(kind: Kind<P>, problem: P, id: MistakeId): string | null {
  const text = applyMistake(kind, problem, id);
  if (text === null) return null;
  const reading = parseAnswer(kind.form(problem), text);
  return reading.ok && kind.assess(problem, reading.answer).is === "right" ? null : text;
}
