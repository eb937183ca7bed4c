import { useLayoutEffect, useState } from "react";
import type { LessonState, Values } from "./lesson-state.ts";

/**
 * The present values of a lesson's store, inside a component.
 *
 * The first render always shows the initial values, as the prerendered page does, and the present ones follow before
 * anything is painted: an island that wakes after the address or another island changed the store must first match the
 * markup it takes over. (Preact's `useSyncExternalStore` has no snapshot for the server, hence not that one.)
 */
export function useLessonState<Key extends string, Derived extends object>(
  state: LessonState<Key, Derived>,
): Values<Key> {
  const [values, setValues] = useState(state.initial);
  useLayoutEffect(() => {
    setValues(state.get());
    return state.subscribe(setValues);
  }, [state]);
  return values;
}
