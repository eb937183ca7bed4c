import { useEffect, useState } from "react";

/** Whether something has been the case for a while: what is over at once should not flash a word. */
export function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return setLasts(false);
    const timer = window.setTimeout(() => setLasts(true), milliseconds);
    return () => window.clearTimeout(timer);
  }, [isSo, milliseconds]);
  return isSo && lasts;
}
