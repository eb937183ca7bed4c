/**
 * Raised inside the grammar when a text can't be read, and caught by `parseAnswer`: what was expected, and where.
 * It never leaves this folder.
 */
export class Unreadable extends Error {
  /** Where reading stopped, counted in characters from 0. */
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.name = "Unreadable";
    this.at = at;
  }
}

/** At most this much of the learner's text is quoted back, from its end. */
const QUOTED = 24;

/** Typed text in backticks, shortened from the left; backticks inside it would end the quotation. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return line.length > QUOTED ? `\`…${line.slice(-QUOTED)}\`` : `\`${line}\``;
}

/**
 * "I read `(6, ` and then expected a number, but the text ends there."
 *
 * @param source the whole text. @param at where reading stopped. @param expected what could have stood there.
 * @param found the piece that stood there instead; empty at the end of the text.
 */
export function expectedAt(source: string, at: number, expected: string, found: string): Unreadable {
  const read = source.slice(0, at);
  const begin =
    read.trim() === "" ? `I expected ${expected} first` : `I read ${quote(read)} and then expected ${expected}`;
  return new Unreadable(at, `${begin}${found === "" ? ", but the text ends there" : `, not ${quote(found)}`}.`);
}
