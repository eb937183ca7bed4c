import { useLayoutEffect, useState } from "react";
import { goalsReached, onGoalsReached } from "./reached-goals.ts";

const none: readonly string[] = [];

/** The goals of a figure that were reached on earlier visits. The first render knows of none, as the prerendered page does. */
export function useReachedGoals(figure: string): readonly string[] {
  const [goals, setGoals] = useState(none);
  useLayoutEffect(() => {
    const update = () => setGoals(goalsReached(figure));
    update();
    return onGoalsReached(update);
  }, [figure]);
  return goals;
}
