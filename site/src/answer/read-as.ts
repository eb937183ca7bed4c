import { type Answer, type AnswerForm, type AnswerOf, parseAnswer } from "@gradus/practice";

/** The text as an answer of this type, where it can be read as one; while it is being typed it may not be. */
export function readAs<Type extends Answer["type"]>(form: AnswerForm, text: string, type: Type): AnswerOf<Type> | null {
  const reading = parseAnswer(form, text);
  return reading.ok && reading.answer.type === type ? (reading.answer as AnswerOf<Type>) : null;
}
