import {
  cube,
  descriptionId,
  Figure,
  GoalList,
  SpacePlanes,
  useCommitted,
  useLessonState,
  useReachedGoals,
  viewAlong,
} from "@gradus/figures";
import { report } from "@gradus/figures/state";
import { equation3Node, pointNode } from "@gradus/math/explain";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { cutDirection, describePlanes, outcomeOf, outcomeOfPlanes } from "./arrangement.ts";
import { type Coefficients, changedKeys, keysOf, PLANES, planesOf } from "./coefficients.ts";
import { commonOf, drawnPlane } from "./common.ts";
import { achieved, type GoalId, goals, isGoal } from "./goals.ts";
import { OutcomeLine } from "./outcome-line.tsx";
import { PlaneRow } from "./plane-row.tsx";
import { PresetRow } from "./preset-row.tsx";
import { state } from "./state.ts";

/** Props of {@link ThreePlanesFigure}: the coefficients come from outside, wishes to change them go out. */
export type ThreePlanesFigureProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly values: Coefficients;
  readonly initial: Coefficients;
  readonly onChange: (patch: Partial<Coefficients>) => void;
  /** Nothing moves yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly GoalId[];
  /** Called when the learner first turns or moves something. */
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: GoalId) => void;
};

/** The part of space that is drawn. */
const WINDOW = cube(5);

const isSame = (first: Coefficients, second: Coefficients): boolean => changedKeys(first, second).length === 0;

/**
 * Three planes to slide, tilt and look at from all sides; what they share is marked. A controlled figure: see
 * {@link ThreePlanes} for the one that is tied to the lesson's state.
 */
export function ThreePlanesFigure(props: ThreePlanesFigureProps): ReactElement {
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const touched = useRef(false);
  const moving = useRef(false);
  const settled = useRef(values);
  const isByHand = useRef(false);

  const settle = (): void => {
    const before = settled.current;
    settled.current = values;
    if (!isByHand.current || isSame(before, values)) return;
    isByHand.current = false;
    const { goal, note: remark } = achieved(before, values);
    setNote(goal === null || !reached.includes(goal) ? remark : null);
    if (goal === null || reached.includes(goal)) return;
    setReachedHere([...reachedHere, goal]);
    onGoal?.(goal);
  };
  // A drag passes through many states; only the one in which it comes to rest can reach a goal.
  const [rests, setRests] = useState(0);
  useEffect(() => {
    if (!moving.current) settle();
  }, [values, rests]);

  const touch = (): void => {
    if (touched.current) return;
    touched.current = true;
    onTouched?.();
  };
  const change = (patch: Partial<Coefficients>): void => {
    if (locked) return;
    touch();
    isByHand.current = true;
    onChange(patch);
  };
  const choose = (next: Coefficients): void => {
    if (locked) return;
    touch();
    setNote(null);
    // A chosen arrangement is where the next change starts from, not a change that could reach a goal.
    isByHand.current = false;
    onChange(next);
  };

  const { count, reason } = outcomeOf(values);
  const common = commonOf(values);
  const { solution } = outcomeOfPlanes(values);
  const direction = cutDirection(values);
  return (
    <Figure
      id={id}
      title="Three planes to slide, tilt and turn"
      description={describePlanes(values)}
      announcement={`${count} ${reason}`}
      onReset={() => {
        setNote(null);
        touched.current = false;
        isByHand.current = false;
        onChange(initial);
      }}
      resettable={!locked && !isSame(values, initial)}
    >
      <SpacePlanes
        window={WINDOW}
        planes={planesOf(values).map((equation, index) => ({
          object: `line-${index + 1}`,
          name: `Plane ${index + 1}`,
          label: equation3Node(equation, ["x", "y", "z"], `line-${index + 1}`),
          ...drawnPlane(equation),
        }))}
        common={common}
        commonLabel={solution.kind === "unique" ? pointNode(solution.point, "meeting") : undefined}
        label="Three planes in space"
        describedBy={descriptionId(id)}
        locked={locked}
        named={[{ name: "Look along the cut", view: direction === null ? null : (now) => viewAlong(direction, now) }]}
        sliding={{
          min: state.spec.values.d1.min,
          max: state.spec.values.d1.max,
          locked,
          onMove: (index, constant) => change({ [keysOf[PLANES[index] ?? 1][3]]: constant }),
          onStart: () => {
            moving.current = true;
          },
          onEnd: () => {
            moving.current = false;
            setRests((rest) => rest + 1);
          },
        }}
        onTurn={touch}
      />
      <PresetRow values={values} disabled={locked} onChoose={choose} />
      <div className="figure-rows space-rows">
        <div>
          {PLANES.map((plane) => (
            <PlaneRow key={plane} figure={id} plane={plane} values={values} disabled={locked} onChange={change} />
          ))}
        </div>
        <div>
          <OutcomeLine values={values} window={WINDOW} />
          {locked ? (
            <p className="figure-locked">Answer the question above first. Then the planes are yours to move.</p>
          ) : (
            <GoalList
              goals={goals.map((goal) => ({ ...goal, reached: reached.includes(goal.id) }))}
              note={note ?? undefined}
            />
          )}
        </div>
      </div>
    </Figure>
  );
}

const FIGURE = "three-planes";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function ThreePlanes(): ReactElement {
  const values = useLessonState(state);
  const isOpen = useCommitted(FIGURE);
  const reached = useReachedGoals(FIGURE);
  return (
    <ThreePlanesFigure
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
