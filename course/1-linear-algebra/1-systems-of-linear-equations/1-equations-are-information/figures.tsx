import {
  descriptionId,
  Figure,
  GoalList,
  NumberField,
  useComingToRest,
  useCommitted,
  useLessonState,
  useReachedGoals,
  WorldGrid,
} from "@gradus/figures";
import { report } from "@gradus/figures/state";
import { type ReactElement, useState } from "react";
import { ClueSwitch } from "./clue-switch.tsx";
import { agrees, type Clue, clues, cluesOn, STANDS } from "./clues.ts";
import { achieved, type GoalId, goals, isGoal } from "./goals.ts";
import { describeShed, standings, verdictOf } from "./standing.ts";
import { type Shed, state } from "./state.ts";
import { trialOf } from "./trial.ts";

/** Props of {@link ShedFigure}: the switches come from outside, wishes to change them go out. */
export type ShedFigureProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly values: Shed;
  readonly initial: Shed;
  readonly onChange: (patch: Partial<Shed>) => void;
  /** Nothing can be switched yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly GoalId[];
  /** Called when the learner first switches something. */
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: GoalId) => void;
};

const isSame = (first: Shed, second: Shed): boolean =>
  (Object.keys(first) as (keyof Shed)[]).every((key) => first[key] === second[key]);

/**
 * Six clues about a locked shed, on switches; the grid of pairs still possible answers, and a pair can be tried.
 * A controlled figure: see {@link LockedShed} for the one that is tied to the lesson's state.
 */
export function ShedFigure(props: ShedFigureProps): ReactElement {
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [pointed, setPointed] = useState<Clue | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const { touch, untouch } = useComingToRest(values, {
    onTouched,
    onRest: (_, after) => {
      const goal = achieved(after);
      if (goal === null || reached.includes(goal)) return;
      setReachedHere([...reachedHere, goal]);
      onGoal?.(goal);
    },
  });
  const change = (patch: Partial<Shed>): void => {
    if (locked) return;
    touch();
    onChange(patch);
  };

  const on = cluesOn(values);
  const stood = standings(values);
  const { count, reason } = verdictOf(values);
  const tried = [values.bikes, values.trikes] as const;
  const trial = trialOf(values, tried);
  return (
    <Figure
      id={id}
      title="A locked shed and six clues"
      description={describeShed(values)}
      announcement={`${count} ${reason}`}
      onReset={() => {
        untouch();
        onChange(initial);
      }}
      resettable={!locked && !isSame(values, initial)}
    >
      <div className="worlds-stage">
        <div className="worlds-picture">
          <WorldGrid
            reach={[STANDS, STANDS]}
            names={["bikes", "trikes"]}
            isLeft={(pair) => on.every((clue) => agrees(clue, pair))}
            isRaised={(pair) => pointed !== null && agrees(pointed, pair)}
            tried={tried}
            onTry={([bikes, trikes]) => change({ bikes, trikes })}
            locked={locked}
            label="Pairs of bikes and trikes"
            describedBy={descriptionId(id)}
          />
        </div>
        <div className="worlds-side">
          <ul className="clue-list" aria-label="Clues about the shed">
            {clues.map((clue) => (
              <ClueSwitch
                key={clue.key}
                figure={id}
                clue={clue}
                stood={stood.find((each) => each.clue === clue)}
                disabled={locked}
                onToggle={() => change({ [clue.key]: 1 - values[clue.key] })}
                onPoint={setPointed}
              />
            ))}
          </ul>
          <p className="outcome">
            <span>
              <strong>{count}</strong> {reason}
            </span>
          </p>
        </div>
      </div>
      <div className="figure-rows">
        <fieldset className="trial" aria-label="A pair to try">
          <span className="trial-name object-prediction">Try a pair</span>
          {(["bikes", "trikes"] as const).map((key) => (
            <span key={key} className="trial-field">
              <NumberField
                id={`${id}-${key}`}
                label={`Tried: ${key}`}
                object="prediction"
                value={values[key]}
                min={0}
                max={STANDS}
                step={1}
                disabled={locked}
                onCommit={(value) => change({ [key]: value })}
              />{" "}
              {key}
            </span>
          ))}
          <output className="trial-result" aria-live="polite">
            {trial}
          </output>
        </fieldset>
        {locked ? (
          <p className="figure-locked">Answer the question above first. Then the clues are yours to switch.</p>
        ) : (
          <GoalList goals={goals.map((goal) => ({ ...goal, reached: reached.includes(goal.id) }))} />
        )}
      </div>
    </Figure>
  );
}

const FIGURE = "locked-shed";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function LockedShed(): ReactElement {
  const values = useLessonState(state);
  const isOpen = useCommitted(FIGURE);
  const reached = useReachedGoals(FIGURE);
  return (
    <ShedFigure
      id={FIGURE}
      values={values}
      initial={state.initial}
      locked={!isOpen}
      reached={reached.filter(isGoal)}
      onChange={state.set}
      onTouched={() => report({ type: "touched", figure: FIGURE })}
      onGoal={(goal) => report({ type: "goal", figure: FIGURE, goal })}
    />
  );
}
