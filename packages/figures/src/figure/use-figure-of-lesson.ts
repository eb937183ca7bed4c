import { type Goal, knownGoals } from "../state/goals.ts";
import { report } from "../state/lesson-session.ts";
import type { LessonState, Values } from "../state/lesson-state.ts";
import { useCommitted } from "../state/use-committed.ts";
import { useLessonState } from "../state/use-lesson-state.ts";
import { useReachedGoals } from "../state/use-reached-goals.ts";
import type { WorkedFigureProps } from "./use-figure-work.ts";

/**
 * Ties a figure to its lesson: its values are the lesson's state, it opens once the question before it is answered, and
 * the page hears what is reached in it. A lesson's figure is then one line:
 * `<TwoLinesFigure {...useFigureOfLesson("two-lines", state, goals)} />`.
 */
export function useFigureOfLesson<Key extends string, Derived extends object, Id extends string>(
  figure: string,
  state: LessonState<Key, Derived>,
  goals: readonly Goal<Id>[],
): WorkedFigureProps<Values<Key>, Id> {
  const values = useLessonState(state);
  const isOpen = useCommitted(figure);
  const reached = knownGoals(goals, useReachedGoals(figure));
  return {
    id: figure,
    values,
    initial: state.initial,
    locked: !isOpen,
    reached,
    onChange: state.set,
    onTouched: () => report({ type: "touched", figure }),
    onGoal: (goal) => report({ type: "goal", figure, goal }),
  };
}
