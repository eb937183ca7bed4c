import type { Cell, ErrorOutput, Kernel, RunOptions, RunResult } from "@gradus/sandbox";
import { useSyncExternalStore } from "react";
import { fetchPlaces, learnersToolkit } from "../my-toolkit/learner.ts";
import type { CodeLanguage } from "./code-language.ts";

const STARTING = "Starting the place where code runs…";

const kernels = new Map<CodeLanguage, Promise<Kernel>>();
/** What is being waited for, in words; empty while nothing is. */
let waiting = "";
const listeners = new Set<() => void>();

function wait(words: string): void {
  waiting = words;
  for (const listener of [...listeners]) listener();
}
const onStarting = (isStarting: boolean) => wait(isStarting ? STARTING : "");

/** The page's one kernel for a language, loaded when it is first asked for. A load that fails is tried again the next time. */
export function kernelOf(language: CodeLanguage): Promise<Kernel> {
  const known = kernels.get(language);
  if (known !== undefined) return known;
  const loading = (language === "python" ? loadPython() : loadTypeScript())
    .catch((error: unknown) => {
      kernels.delete(language);
      throw error;
    })
    .finally(() => wait(""));
  kernels.set(language, loading);
  return loading;
}

async function loadTypeScript(): Promise<Kernel> {
  wait(STARTING);
  const [{ createTypeScriptKernel }] = await Promise.all([import("@gradus/sandbox/browser"), fetchPlaces()]);
  const learner = () => learnersToolkit("typescript");
  return createTypeScriptKernel({ frameUrl: "/sandbox/frame.html", onStarting, learner });
}

async function loadPython(): Promise<Kernel> {
  wait("Python is on its way.");
  const [{ createPythonKernel, pythonProgressWords }] = await Promise.all([
    import("@gradus/sandbox/browser"),
    fetchPlaces(),
  ]);
  return createPythonKernel({
    frameUrl: "/sandbox/python-frame.html",
    onProgress: (progress) => wait(pythonProgressWords(progress)),
    onStarting,
    learner: () => learnersToolkit("python"),
  });
}

/** Whether the server has no NumPy for Python: a small question, answered long before Python is here. */
export async function lacksNumPy(): Promise<boolean> {
  try {
    const answer = await fetch("/sandbox/python/wheels/index.json");
    return !(answer.ok && Object.keys((await answer.json()) as object).some((file) => file.startsWith("numpy-")));
  } catch {
    return true;
  }
}

/** What the place that runs code is waiting for, in words: its program, its frame or its worker. Empty while it waits for nothing. */
export function useKernelWords(): string {
  return useSyncExternalStore(
    subscribe,
    () => waiting,
    () => "",
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Said when the program that runs code can't be loaded, most often because Gradus was ended while the page stayed open. */
export const KERNEL_MISSING =
  "The part of the page that runs code could not be loaded. This is not your code’s doing. Look whether Gradus is still running, then try again.";

type Running = RunOptions & { readonly language: CodeLanguage };

/** Runs the cells up to one of them. Whatever goes wrong comes back as a result with words. */
export async function runCells(cells: readonly Cell[], upTo: string, running: Running): Promise<RunResult> {
  const { language, ...options } = running;
  try {
    const ready = await kernelOf(language);
    return await ready.run(cells, upTo, options);
  } catch {
    const error: ErrorOutput = { type: "error", kind: "kernel", message: KERNEL_MISSING };
    return { outcome: "failed", outputs: [error], error, milliseconds: 0 };
  }
}
