type Listener = () => void;

const reached = new Map<string, readonly string[]>();
const listeners = new Set<Listener>();

/**
 * Tells a figure which of its goals were reached on earlier visits; the page calls it when the learner's record is read.
 *
 * @example
 * rememberGoals("two-lines", ["redundant"]);
 * goalsReached("two-lines") // => ["redundant"]
 */
export function rememberGoals(figure: string, goals: readonly string[]): void {
  const known = goalsReached(figure);
  if (goals.every((goal) => known.includes(goal))) return;
  reached.set(figure, [...new Set([...known, ...goals])]);
  for (const listener of [...listeners]) listener();
}

/** The goals of a figure that the page knows to be reached. */
export function goalsReached(figure: string): readonly string[] {
  return reached.get(figure) ?? [];
}

/** Calls `listener` whenever more goals are known to be reached. Returns how to stop. */
export function onGoalsReached(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
