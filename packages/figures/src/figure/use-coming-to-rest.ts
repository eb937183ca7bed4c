import { useEffect, useRef, useState } from "react";

/** What a figure hears about its own movements; see {@link useComingToRest}. */
export type Movements = {
  /** Call before a change that the learner makes; it tells the first one apart. */
  readonly touch: () => void;
  /** Forgets the touch: the figure was set back to its first state. */
  readonly untouch: () => void;
  /** A drag began: what comes until it ends is on its way. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

/** What {@link useComingToRest} calls. */
export type RestListeners<V> = {
  /** The learner moved something for the first time. */
  readonly onTouched?: (() => void) | undefined;
  /** A touched figure came to rest in another state than before. */
  readonly onRest: (before: V, after: V) => void;
};

/**
 * Tells a figure when its values have come to rest. A drag passes through many states; only the one in which it ends can
 * reach a goal, and a figure that nobody touched (opened from an address, set back) reaches none.
 */
export function useComingToRest<V extends Readonly<Record<string, number>>>(
  values: V,
  { onTouched, onRest }: RestListeners<V>,
): Movements {
  const touched = useRef(false);
  const moving = useRef(false);
  const settled = useRef(values);
  const [rests, setRests] = useState(0);
  useEffect(() => {
    if (moving.current) return;
    const before = settled.current;
    settled.current = values;
    const isSame = Object.keys(before).every((key) => before[key] === values[key]);
    if (touched.current && !isSame) onRest(before, values);
  }, [values, rests]);
  return {
    touch: () => {
      if (touched.current) return;
      touched.current = true;
      onTouched?.();
    },
    untouch: () => {
      touched.current = false;
    },
    onStart: () => {
      moving.current = true;
    },
    onEnd: () => {
      moving.current = false;
      setRests((count) => count + 1);
    },
  };
}
