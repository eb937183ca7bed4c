import { useEffect, useRef, useState } from "react";

/** The two ends of a drag, for whatever can be dragged: `<SlidingLine {...motion} … />`. */
export type Motion = {
  /** A drag began: what comes until it ends is on its way. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

/** What a figure tells of its own movements; see {@link useComingToRest}. */
export type Movements = Motion & {
  /** Call before a change by the learner's hand; the state in which it comes to rest counts. */
  readonly byHand: () => void;
  /** Call before a change that is no move of the learner's: a reset, or an arrangement chosen ready-made. */
  readonly notByHand: () => void;
};

/**
 * Tells a figure when its values have come to rest. A drag passes through many states; only the one in which it ends can
 * reach a goal, and a change that was nobody's move (an address that was opened at the start, a reset) reaches none: it is where the
 * next move starts from.
 */
export function useComingToRest<V extends Readonly<Record<string, number>>>(
  values: V,
  onRest: (before: V, after: V) => void,
): Movements {
  const isByHand = useRef(false);
  const isMoving = useRef(false);
  const settled = useRef(values);
  const [rests, setRests] = useState(0);
  useEffect(() => {
    if (isMoving.current) return;
    const before = settled.current;
    settled.current = values;
    // Stays by hand until told otherwise: two quick moves may both be made before the first is seen here.
    if (isByHand.current && Object.keys(before).some((key) => before[key] !== values[key])) onRest(before, values);
  }, [values, rests]);
  return {
    byHand: () => {
      isByHand.current = true;
    },
    notByHand: () => {
      isByHand.current = false;
    },
    onStart: () => {
      isMoving.current = true;
    },
    onEnd: () => {
      isMoving.current = false;
      setRests((count) => count + 1);
    },
  };
}
