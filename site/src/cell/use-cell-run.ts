import { useEffect, useRef, useState } from "react";

/** A cell's runs: whether one is under way, and how many have ended. */
export type CellRun = {
  readonly isRunning: boolean;
  readonly ended: number;
  readonly run: () => void;
  readonly stop: () => void;
};

/** Runs one thing at a time; a run that is asked for while another is under way is passed over. */
export function useCellRun(work: (signal: AbortSignal) => Promise<void>): CellRun {
  const [isRunning, setRunning] = useState(false);
  const [ended, setEnded] = useState(0);
  const controller = useRef<AbortController | null>(null);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => () => controller.current?.abort(), []);
  const run = async () => {
    if (controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setRunning(true);
    try {
      await latest.current(mine.signal);
    } finally {
      controller.current = null;
      setRunning(false);
      setEnded((count) => count + 1);
    }
  };
  return { isRunning, ended, run: () => void run(), stop: () => controller.current?.abort() };
}
