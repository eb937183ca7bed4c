import { useLayoutEffect, useState } from "react";
import { isCommitted, onCommit } from "./lesson-session.ts";

/** Whether the question before this figure has been answered. The first render says no, as the prerendered page does. */
export function useCommitted(figure: string): boolean {
  const [committed, setCommitted] = useState(false);
  useLayoutEffect(() => {
    const update = () => setCommitted(isCommitted(figure));
    update();
    return onCommit(update);
  }, [figure]);
  return committed;
}
