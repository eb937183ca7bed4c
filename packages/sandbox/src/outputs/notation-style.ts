/** In whose notation values are written out: TypeScript's or Python's. */
export type NotationStyle = "typescript" | "python";

let current: NotationStyle = "typescript";

/**
 * Does some work with values written in a language's notation. What judges a value writes it in many places and knows of no language; the
 * one who runs the judge does. The work must not wait for anything.
 */
export function writingIn<T>(style: NotationStyle, work: () => T): T {
  const before = current;
  current = style;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** The style in force. */
export function notationStyle(): NotationStyle {
  return current;
}
