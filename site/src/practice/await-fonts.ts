import { type RefObject, useLayoutEffect } from "react";

const PATIENCE = 1000;

/**
 * Keeps what has just been drawn unseen until the fonts that it asks for are there, or a second has passed: letters that
 * change would move the lines under a reader's eyes. Not for what takes the focus: what is unseen can't have it.
 */
export function useFontsFirst(whole: RefObject<HTMLElement | null>, isAwaited: boolean): void {
  useLayoutEffect(() => {
    const element = whole.current;
    if (!element || !isAwaited) return;
    // Being measured is what makes it ask for its fonts.
    element.getBoundingClientRect();
    if (document.fonts.status === "loaded") return;
    element.style.visibility = "hidden";
    const show = () => {
      element.style.visibility = "";
    };
    const patience = setTimeout(show, PATIENCE);
    document.fonts.ready.then(show);
    return () => clearTimeout(patience);
  }, []);
}
