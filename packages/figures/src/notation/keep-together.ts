/** A statement longer than this is too long for a line of a phone and may be broken before its signs. */
const LONGEST = 24;

const TUPLE = /\([−\d./]+(?:, [−\d./]+)+\)/g;
const STATEMENT = /\S+(?: [=≠<>≤≥+−·] \S+)+/g;

/**
 * Text with mathematics in it, such as "so x = 3 − 1", with the blanks inside points and short statements made
 * unbreakable; a longer statement may be broken before a sign, never behind it.
 *
 * @example keepTogether("It meets (1, 2).") // => "It meets (1,\u00a02)."
 */
export function keepTogether(text: string): string {
  return text
    .replace(TUPLE, (tuple) => tuple.replaceAll(" ", "\u00a0"))
    .replace(STATEMENT, (statement) =>
      statement.length <= LONGEST ? statement.replaceAll(" ", "\u00a0") : statement.replace(/ (\S) /g, " $1\u00a0"),
    );
}
