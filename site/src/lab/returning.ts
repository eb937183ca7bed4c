/** Names of labs, for the page's head, which reads them before anything is painted. */
const KEY = "gradus-labs-returning";

/**
 * Remembers whether a lab will come back otherwise than its page brings it: with work of the learner's, or in Python. Then its desk
 * stays unseen until the work is there, rather than changing under the reader's eyes.
 */
export function rememberReturn(lab: string, isReturning: boolean): void {
  try {
    const labs = new Set((localStorage.getItem(KEY) ?? "").split(" ").filter((name) => name !== ""));
    if (labs.has(lab) === isReturning) return;
    if (isReturning) labs.add(lab);
    else labs.delete(lab);
    if (labs.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, [...labs].join(" "));
  } catch {
    // A browser that refuses storage shows the page as it comes first.
  }
}

/** Shows the desk, once it is as the learner left it. */
export function showDesk(): void {
  delete document.documentElement.dataset.labReturning;
}
