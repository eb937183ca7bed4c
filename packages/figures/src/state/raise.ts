/** The name of an object that text, formula, figure and code share, such as "line-1". */
export type RaisedObject = string;

type Listener = (object: RaisedObject | null) => void;

let pointed: RaisedObject | null = null;
let held: RaisedObject | null = null;
const listeners = new Set<Listener>();

function change(next: { pointed?: RaisedObject | null; held?: RaisedObject | null }): void {
  const before = raised();
  if (next.pointed !== undefined) pointed = next.pointed;
  if (next.held !== undefined) held = next.held;
  const after = raised();
  if (before === after) return;
  for (const listener of [...listeners]) listener(after);
}

/** The object that is raised now: the one pointed at, else the one held. */
export function raised(): RaisedObject | null {
  return pointed ?? held;
}

/**
 * Raises an object wherever it appears on the page, or lowers what is raised with `null`.
 *
 * @example
 * raise("line-1");
 * raised() // => "line-1"
 */
export function raise(object: RaisedObject | null): void {
  change({ pointed: object });
}

/** Keeps an object raised until another is held or `null` is given, also while nothing is pointed at. */
export function hold(object: RaisedObject | null): void {
  change({ held: object });
}

/** Calls `listener` whenever another object is raised. Returns how to stop. */
export function onRaise(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
