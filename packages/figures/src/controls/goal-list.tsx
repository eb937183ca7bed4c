import type { ReactElement } from "react";

/** Something to reach with a figure, and whether it has been reached. */
export type GoalItem = { readonly id: string; readonly text: string; readonly reached: boolean };

/** Props of {@link GoalList}. */
export type GoalListProps = { readonly goals: readonly GoalItem[]; readonly note?: string | undefined };

/** A figure's tasks. What is done is told by a tick and a word, both in ink. */
export function GoalList({ goals, note }: GoalListProps): ReactElement {
  return (
    <div className="goals">
      <ol className="goal-list">
        {goals.map(({ id, text, reached }) => (
          <li key={id} className={reached ? "goal is-reached" : "goal"} data-goal={id} data-reached={reached}>
            <svg className="goal-mark" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" focusable="false">
              {reached ? <path d="M2.5 8.5L6.5 12.5L13.5 3.5" /> : <circle cx={8} cy={8} r={5.5} />}
            </svg>
            <span className="goal-text">
              {text}{" "}
              <span className={reached ? "goal-word" : "visually-hidden"}>{reached ? "Done" : "Not done yet"}</span>
            </span>
          </li>
        ))}
      </ol>
      {note === undefined ? null : <p className="goal-note">{note}</p>}
    </div>
  );
}
