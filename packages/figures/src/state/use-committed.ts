import { useSyncExternalStore } from "react";
import { isCommitted, onCommit } from "./lesson-session.ts";

/** Whether the question before this figure has been answered; a prerendered page has it open. */
export function useCommitted(figure: string): boolean {
  return useSyncExternalStore(onCommit, () => isCommitted(figure), () => false);
}
