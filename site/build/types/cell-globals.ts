/**
 * What a cell finds without importing it, besides the language: what the sandbox provides in the page and in the terminal
 * alike. No document, no network, no storage.
 */
export const cellGlobals = `
/** Writes below the cell. */
declare const console: {
  /** Shows the values, one after the other. */
  log(...values: unknown[]): void;
  /** The same as \`log\`. */
  info(...values: unknown[]): void;
  /** The same as \`log\`. */
  debug(...values: unknown[]): void;
  /** The same as \`log\`. */
  dir(...values: unknown[]): void;
  /** The same as \`log\`. */
  trace(...values: unknown[]): void;
  /** The same as \`log\`. */
  group(...values: unknown[]): void;
  groupEnd(): void;
  /** Shows the values as a warning. */
  warn(...values: unknown[]): void;
  /** Shows the values as an error; the code goes on. */
  error(...values: unknown[]): void;
  /** Shows the values as an error if the condition does not hold. */
  assert(condition: unknown, ...values: unknown[]): void;
  /** Shows a list of records, or of lists, as a table. */
  table(rows: unknown): void;
  /** Shows how often it was called with this name. */
  count(name?: string): void;
  /** Starts a clock. */
  time(name?: string): void;
  /** Shows how long the clock of this name has been running. */
  timeEnd(name?: string): void;
};
/** A clock. */
declare const performance: {
  /** Milliseconds since the cell's worker started. */
  now(): number;
};
`;
