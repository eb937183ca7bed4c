/** Where a text stopped making sense: an offset into it, and the same place as line and column, both counted from 1. */
export type ReadingPlace = { readonly position: number; readonly line: number; readonly column: number };

/**
 * A text that could not be read: what is wrong, where, and what can be typed instead.
 *
 * `message` is one line for people ("row 2 has 3 entries, row 1 has 2"); `accepts` completes the sentence "Type …".
 * This is the only error that a reader throws, whatever text it is given.
 *
 * @example new ReadingError("“a” is not a number", { text: "1\na", position: 2, accepts: "a number" }).line // => 2
 */
export class ReadingError extends Error {
  override readonly name = "ReadingError";
  readonly position: number;
  readonly line: number;
  readonly column: number;
  readonly accepts: string;

  constructor(
    message: string,
    { text, position, accepts }: { readonly text: string; readonly position: number; readonly accepts: string },
  ) {
    super(message);
    const place = placeIn(text, position);
    this.position = place.position;
    this.line = place.line;
    this.column = place.column;
    this.accepts = accepts;
  }
}

function placeIn(text: string, position: number): ReadingPlace {
  const lines = text.slice(0, position).split(/\r\n|[\n\r\u2028\u2029]/);
  return { position, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
