/** What a figure tells the page that it stands on. */
export type FigureReport =
  | { readonly type: "goal"; readonly figure: string; readonly goal: string }
  | { readonly type: "touched"; readonly figure: string };

type Listener<T> = (value: T) => void;

const commitments = new Map<string, string>();
const committing = new Set<Listener<void>>();
const reporting = new Set<Listener<FigureReport>>();

/** Keeps what the learner committed to before the figure `figure` may move. */
export function commit(figure: string, prediction: string): void {
  commitments.set(figure, prediction);
  for (const listener of [...committing]) listener();
}

/** Whether the learner has answered the question that stands before a figure. */
export function isCommitted(figure: string): boolean {
  return commitments.has(figure);
}

/** Calls `listener` whenever a prediction is committed. Returns how to stop. */
export function onCommit(listener: Listener<void>): () => void {
  committing.add(listener);
  return () => committing.delete(listener);
}

/** Tells the page that something worth keeping happened in a figure. */
export function report(what: FigureReport): void {
  for (const listener of [...reporting]) listener(what);
}

/** Calls `listener` with every report of every figure on the page. Returns how to stop. */
export function onReport(listener: Listener<FigureReport>): () => void {
  reporting.add(listener);
  return () => reporting.delete(listener);
}
