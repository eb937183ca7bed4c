import type { ReactElement } from "react";
import { GoalList } from "../controls/goal-list.tsx";
import type { Goal } from "../state/goals.ts";

/** Props of {@link FigureGoals}. */
export type FigureGoalsProps<Id extends string> = {
  readonly goals: readonly Goal<Id>[];
  /** What `useFigureWork` gave. */
  readonly work: { readonly locked: boolean; readonly reached: readonly Id[]; readonly note: string | null };
  /** What will be open once the question is answered: "The lines are yours to move." */
  readonly opens: string;
};

/** A figure's tasks; before the question above it is answered, a line that says so instead. */
export function FigureGoals<Id extends string>({ goals, work, opens }: FigureGoalsProps<Id>): ReactElement {
  if (work.locked) return <p className="figure-locked">Answer the question above first. {opens}</p>;
  return (
    <GoalList
      goals={goals.map((goal) => ({ ...goal, reached: work.reached.includes(goal.id) }))}
      note={work.note ?? undefined}
    />
  );
}
