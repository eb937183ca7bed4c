import { useEffect, useRef, useState } from "react";

/** How long a change must have rested before it is spoken: a drag that runs on is not read out point by point. */
export const SETTLE_MS = 700;

/**
 * The text for a figure's live region: empty at first, then what `text` has settled on after each change. While it
 * keeps changing nothing is said.
 */
export function useAnnouncement(text: string): string {
  const [spoken, setSpoken] = useState("");
  const last = useRef(text);
  useEffect(() => {
    if (text === last.current) return;
    const timer = setTimeout(() => {
      last.current = text;
      setSpoken(text);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}
