import { ReadingError } from "./reading-error.ts";

const EXCERPT_LENGTH = 24;

/** A place in a text that moves forward as the text is read. One is made per reading and never shared. */
export class Cursor {
  readonly text: string;
  readonly accepts: string;
  position = 0;

  constructor(text: string, accepts: string) {
    this.text = text;
    this.accepts = accepts;
  }

  /** Whether everything has been read. */
  get done(): boolean {
    return this.position >= this.text.length;
  }

  /** The character that comes next, "" at the end. */
  peek(ahead = 0): string {
    return this.text[this.position + ahead] ?? "";
  }

  /** Reads what the sticky pattern matches here, or null and stays. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.position += found[0].length;
    return found[0];
  }

  /** Skips blanks within the line; returns how many. */
  skipBlanks(): number {
    return this.take(/[^\S\n\r\u2028\u2029]+/y)?.length ?? 0;
  }

  /** Skips blanks and line ends; returns how many characters. */
  skipSpace(): number {
    return this.take(/\s+/y)?.length ?? 0;
  }

  /** The word at a place, shortened, on one line: for use in a message. */
  excerpt(position = this.position, end?: number): string {
    const rest = this.text.slice(position, end ?? position + 200);
    const word = end === undefined ? (/^\S[^\s,;&=]*/.exec(rest)?.[0] ?? "") : rest.trim().replace(/\s+/g, " ");
    const characters = [...word];
    return characters.length > EXCERPT_LENGTH ? `${characters.slice(0, EXCERPT_LENGTH).join("")}…` : word;
  }

  /** @throws ReadingError, always: `message` at `position`. */
  fail(message: string, position = this.position): never {
    throw new ReadingError(message, { text: this.text, position, accepts: this.accepts });
  }
}
