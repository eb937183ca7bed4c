import { type RefObject, useLayoutEffect, useState } from "react";

/** The width that pages are built for: a figure in the wide column. */
export const BUILT_WIDTH = 736;

/**
 * The present width of an element in whole pixels; {@link BUILT_WIDTH} while the page is built and on the first render,
 * so that the markup matches.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(BUILT_WIDTH);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const read = (): void => {
      const now = Math.round(box.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
