import type { Cell, ErrorOutput, Kernel, RunOptions, RunResult } from "@gradus/sandbox";
import { useSyncExternalStore } from "react";
import { fetchPlaces, learnersToolkit } from "../my-toolkit/learner.ts";

let kernel: Promise<Kernel> | null = null;
let isStarting = false;
const listeners = new Set<() => void>();

function setStarting(next: boolean): void {
  isStarting = next;
  for (const listener of [...listeners]) listener();
}

/** The page's one kernel, loaded when code first runs. A load that fails is tried again the next time. */
export function typeScriptKernel(): Promise<Kernel> {
  kernel ??= load().catch((error: unknown) => {
    kernel = null;
    throw error;
  });
  return kernel;
}

async function load(): Promise<Kernel> {
  setStarting(true);
  try {
    const [{ createTypeScriptKernel }] = await Promise.all([import("@gradus/sandbox/browser"), fetchPlaces()]);
    const learner = () => learnersToolkit("typescript");
    return createTypeScriptKernel({ frameUrl: "/sandbox/frame.html", onStarting: setStarting, learner });
  } finally {
    setStarting(false);
  }
}

/** Whether something waits for the place that runs code: for its program, its frame or its worker. */
export function useKernelStarting(): boolean {
  return useSyncExternalStore(subscribe, starting, notStarting);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
const starting = () => isStarting;
const notStarting = () => false;

/** Said when the program that runs code can't be loaded, most often because Gradus was ended while the page stayed open. */
export const KERNEL_MISSING =
  "The part of the page that runs code could not be loaded. This is not your code’s doing. Look whether Gradus is still running, then try again.";

/** Runs the cells up to one of them. Whatever goes wrong comes back as a result with words. */
export async function runCells(cells: readonly Cell[], upTo: string, options: RunOptions): Promise<RunResult> {
  try {
    const ready = await typeScriptKernel();
    return await ready.run(cells, upTo, options);
  } catch {
    const error: ErrorOutput = { type: "error", kind: "kernel", message: KERNEL_MISSING };
    return { outcome: "failed", outputs: [error], error, milliseconds: 0 };
  }
}
