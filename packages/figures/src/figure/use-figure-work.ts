import { useRef, useState } from "react";
import type { Achievement } from "../state/goals.ts";
import type { FigureProps } from "./figure.tsx";
import { type Motion, useComingToRest } from "./use-coming-to-rest.ts";

/** Props of a lesson's figure: its values come from outside, wishes to change them go out. */
export type WorkedFigureProps<V extends object, Id extends string> = {
  /** Unique on the page. */
  readonly id: string;
  readonly values: V;
  readonly initial: V;
  readonly onChange: (patch: Partial<V>) => void;
  /** Nothing moves yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly Id[];
  /** Called when the learner first moves something. */
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: Id) => void;
};

/** What {@link useFigureWork} gives a figure to work with. */
export type FigureWork<V extends object, Id extends string> = {
  readonly locked: boolean;
  /** A change by the learner's hand; nothing happens while the figure is locked. */
  readonly change: (patch: Partial<V>) => void;
  /** An arrangement chosen ready-made: where the next change starts from, not one that could reach a goal. */
  readonly choose: (patch: Partial<V>) => void;
  /** The learner did something that changes no value, such as turning the view. */
  readonly touch: () => void;
  readonly motion: Motion;
  /** For the frame: `<Figure {...frame} …>`. */
  readonly frame: Required<Pick<FigureProps, "id" | "onReset" | "resettable">>;
  readonly reached: readonly Id[];
  /** What to say about the last change. */
  readonly note: string | null;
};

/**
 * What every lesson's figure does around its picture: it holds still until the question before it is answered, it reports
 * the first touch, it looks for goals when a change has come to rest, it keeps those reached, and it can be set back.
 *
 * `achieved` decides what a settled change reached, given the goals that were reached before it.
 */
export function useFigureWork<V extends Readonly<Record<string, number>>, Id extends string>(
  props: WorkedFigureProps<V, Id>,
  achieved: (before: V, after: V, reached: readonly Id[]) => Achievement<Id>,
): FigureWork<V, Id> {
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly Id[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const isTouched = useRef(false);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const { byHand, notByHand, onStart, onEnd } = useComingToRest(values, (before, after) => {
    const { goal, note: remark } = achieved(before, after, reached);
    const isAgain = goal !== null && reached.includes(goal);
    setNote(isAgain ? null : remark);
    if (goal === null || isAgain) return;
    setReachedHere([...reachedHere, goal]);
    onGoal?.(goal);
  });
  const touch = (): void => {
    if (locked || isTouched.current) return;
    isTouched.current = true;
    onTouched?.();
  };
  return {
    locked,
    change: (patch) => {
      if (locked) return;
      touch();
      byHand();
      onChange(patch);
    },
    choose: (patch) => {
      if (locked) return;
      touch();
      setNote(null);
      notByHand();
      onChange(patch);
    },
    touch,
    motion: { onStart, onEnd },
    frame: {
      id,
      onReset: () => {
        setNote(null);
        isTouched.current = false;
        notByHand();
        onChange(initial);
      },
      resettable: !locked && Object.keys(initial).some((key) => values[key] !== initial[key]),
    },
    reached,
    note,
  };
}
