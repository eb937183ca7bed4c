import { type Clue, type ExactVector, Q, type Rational } from "@gradus/math/exact";
import {
  type Explanation,
  equalsNode,
  linearNode,
  type MathNode,
  numberNode,
  toLatex,
  toSpeech,
  toText,
} from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";

/** What a clue says, as an equation between the letters. */
export function clueNode({ coefficients, constant }: Clue, letters: readonly string[]): MathNode {
  return equalsNode(linearNode(coefficients, letters), numberNode(constant));
}

/** The same inside a sentence. */
export function clueText(clue: Clue, letters: readonly string[]): Prose {
  return `$${toLatex(clueNode(clue, letters))}$`;
}

const ordinals = ["first", "second", "third", "fourth"] as const;

/** "first", "second", … for clues counted from 0. */
export function ordinal(index: number): string {
  return ordinals[index] ?? `${index + 1}th`;
}

/**
 * A mix of clues in plain words: "2 times the first clue, plus the third".
 *
 * @param noun what each of them is called.
 * @example mixInWords([Q.of(2), Q.of(0), Q.of(-1)]) // => "2 times the first clue, minus the third"
 */
export function mixInWords(coefficients: ExactVector, noun = "clue"): string {
  return wordsOfMix(coefficients, noun, Q.toText);
}

/** The same inside a sentence, its fractions typeset. */
export function mixInProse(coefficients: ExactVector, noun = "clue"): Prose {
  return wordsOfMix(coefficients, noun, (size) =>
    Q.isInteger(size) ? Q.toText(size) : `$${toLatex(numberNode(size))}$`,
  );
}

function wordsOfMix(coefficients: ExactVector, noun: string, write: (size: Rational) => string): string {
  const used = coefficients
    .map((coefficient, index) => ({ coefficient, index }))
    .filter(({ coefficient }) => !Q.isZero(coefficient))
    .sort((one, other) => Q.sign(other.coefficient) - Q.sign(one.coefficient));
  const parts = used.map(({ coefficient, index }, place) => {
    const size = Q.absolute(coefficient);
    const times = Q.equals(size, Q.of(1)) ? "" : Q.equals(size, Q.of("1/2")) ? "half " : `${write(size)} times `;
    const sign = Q.sign(coefficient) < 0 ? "minus " : place === 0 ? "" : "plus ";
    return `${sign}${times}the ${ordinal(index)}${place === 0 ? ` ${noun}` : ""}`;
  });
  return parts.join(", ");
}

/** One line of a solution, from its sentence, its notation and the rule's short name. */
export function explained(
  rule: string,
  sentence: { readonly text: string; readonly prose?: Prose },
  node: MathNode,
  reason: string,
): Explanation {
  const { text, prose = text } = sentence;
  return {
    rule,
    text,
    prose,
    node,
    latex: toLatex(node),
    speech: `${text} ${toSpeech(node)}`.replaceAll("−", "minus "),
    reason,
  };
}

/** Notation as plain text with true minus signs. */
export const plain = (node: MathNode): string => toText(node);
