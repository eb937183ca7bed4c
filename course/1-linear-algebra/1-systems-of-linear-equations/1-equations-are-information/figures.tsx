import {
  descriptionId,
  Figure,
  FigureGoals,
  NumberField,
  useFigureOfLesson,
  useFigureWork,
  type WorkedFigureProps,
  WorldGrid,
} from "@gradus/figures";
import { type ReactElement, useState } from "react";
import { ClueSwitch } from "./clue-switch.tsx";
import { agrees, type Clue, clues, cluesOn, STANDS } from "./clues.ts";
import { achieved, type GoalId, goals } from "./goals.ts";
import { describeShed, standings, verdictOf } from "./standing.ts";
import { type Shed, state } from "./state.ts";
import { trialOf } from "./trial.ts";

/** Props of {@link ShedFigure}. */
export type ShedFigureProps = WorkedFigureProps<Shed, GoalId>;

/**
 * Six clues about a locked shed, on switches; the grid of pairs still possible answers, and a pair can be tried.
 * A controlled figure: see {@link LockedShed} for the one that is tied to the lesson's state.
 */
export function ShedFigure(props: ShedFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, (_, after) => ({ goal: achieved(after), note: null }));
  const [pointed, setPointed] = useState<Clue | null>(null);
  const { locked, change, frame } = work;

  const on = cluesOn(values);
  const stood = standings(values);
  const { count, reason } = verdictOf(values);
  const tried = [values.bikes, values.trikes] as const;
  const trial = trialOf(values, tried);
  return (
    <Figure
      {...frame}
      title="A locked shed and six clues"
      description={describeShed(values)}
      announcement={`${count} ${reason}`}
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
              <span className="trial-unit">{key}</span>
            </span>
          ))}
          <output className="trial-result" aria-live="polite">
            {trial}
          </output>
        </fieldset>
        <FigureGoals goals={goals} work={work} opens="Then the clues are yours to switch." />
      </div>
    </Figure>
  );
}

const FIGURE = "locked-shed";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function LockedShed(): ReactElement {
  return <ShedFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
