import type { LessonState } from "./lesson-state.ts";
import { mergeSearch } from "./search.ts";

/**
 * Takes the declared values from the page's address and from then on writes them back, so that a copied link opens the
 * same state. The address changes in place (no new history entries), a quarter of a second after the last change.
 *
 * @returns how to stop.
 */
export function syncWithAddress<Key extends string, Derived extends object>(
  state: LessonState<Key, Derived>,
): () => void {
  const read = (): void => state.set({ ...state.initial, ...state.fromSearch(window.location.search) });
  let waiting: number | undefined;
  const write = (): void => {
    const { pathname, search, hash } = window.location;
    const next = mergeSearch(search, state.spec.url, state.toSearch());
    if (next !== search) window.history.replaceState(window.history.state, "", `${pathname}${next}${hash}`);
  };
  const stop = state.subscribe(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(write, 250);
  });
  state.set(state.fromSearch(window.location.search));
  window.addEventListener("popstate", read);
  return () => {
    stop();
    window.clearTimeout(waiting);
    window.removeEventListener("popstate", read);
  };
}
