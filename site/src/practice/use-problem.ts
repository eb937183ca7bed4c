import type { Exercise } from "@gradus/practice";
import { useEffect, useState } from "react";
import { loadFor, openCurrent } from "./kind-store.ts";

/** What to say when the code of a problem could not be fetched. */
export const COULD_NOT_LOAD =
  "This problem could not be fetched. Is Gradus still running? Start it again, then reload the page; your work is kept.";

/** A problem on its way to the page; `gone` when no kind opens it any more, `failed` when its code could not be fetched. */
export type ProblemOnItsWay = Exercise | "loading" | "gone" | "failed";

/**
 * Opens the problem with this identity, loading its kind first where need be. `next` is loaded as soon as this one is
 * there, so that it is at hand when it is asked for. `lesson` is where both belong, if they do.
 */
export function useProblem(identity: string | null, next: string | null, lesson?: string): ProblemOnItsWay {
  const [settled, setSettled] = useState<{ readonly identity: string; readonly failed: boolean } | null>(null);
  useEffect(() => {
    if (identity === null) return;
    let isWanted = true;
    const settle = (failed: boolean) => isWanted && setSettled({ identity, failed });
    loadFor([identity], lesson).then(
      () => {
        settle(false);
        if (next !== null) loadFor([next], lesson).catch(() => {});
      },
      () => settle(true),
    );
    return () => {
      isWanted = false;
    };
  }, [identity, next, lesson]);
  if (identity === null) return "loading";
  const exercise = openCurrent(identity);
  if (exercise) return exercise;
  if (settled?.identity !== identity) return "loading";
  return settled.failed ? "failed" : "gone";
}
