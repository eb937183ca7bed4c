import type { Cell } from "../cells/parse-cells.ts";
import type { NotationStyle } from "../outputs/notation-style.ts";
import type { CellOutput, ErrorOutput, Output } from "../outputs/output.ts";

/** How a run came to its end. */
export type RunOutcome = "finished" | "failed" | "timed-out" | "stopped";

/** What running a cell gave: its outputs in order, and, unless it finished, the error as the last of them. */
export type RunResult = {
  readonly outcome: RunOutcome;
  readonly outputs: readonly Output[];
  readonly error?: ErrorOutput;
  readonly milliseconds: number;
};

/** What calling one function of the learner's file gave. Values have crossed the border and are copies. */
export type CallResult = {
  /** The value returned; absent when there is an error. */
  readonly value?: unknown;
  /** The arguments as they were after the call, to see whether the function changed them. */
  readonly argumentsAfter: readonly unknown[];
  readonly error?: ErrorOutput;
  /** Whether the error came before the call: the file itself did not get to its end. */
  readonly atLoad?: true;
  /** What the file and the call wrote to the console. */
  readonly outputs: readonly CellOutput[];
};

/** Settings of one run. */
export type RunOptions = {
  /** Told each output as it arrives, before the run has ended. */
  readonly onOutput?: (output: CellOutput) => void;
  /** Ends this run, and no other, with the outcome "stopped": also while it still waits for its turn. */
  readonly signal?: AbortSignal;
};

/** Settings of a kernel. */
export type KernelLimits = {
  /** Milliseconds that one run or call may take. */
  readonly time: number;
  /** Bytes that the learner's code may hold, where the platform can tell. */
  readonly memory: number;
};

/** Five seconds and 256 MB. */
export const KERNEL_LIMITS: KernelLimits = { time: 5_000, memory: 256 * 1024 * 1024 };

/** Runs a learner's code away from everything else. One thing at a time: a second request waits for the first. */
export interface Kernel {
  /** The language that it runs; TypeScript without it. */
  readonly language?: NotationStyle;
  /** Runs a fresh module of all code cells up to and including the one named; shows what that cell shows. */
  run(cells: readonly Cell[], upTo: string, options?: RunOptions): Promise<RunResult>;
  /**
   * Calls a function that the file declares at its top level. Calls that follow each other with the same source share one
   * running module; any other source, a run, or an error starts afresh.
   */
  call(source: string, name: string, arguments_: readonly unknown[]): Promise<CallResult>;
  /** Ends what is running; its promise resolves with the outcome "stopped". */
  stop(): void;
  /** Ends everything and frees what the kernel holds. */
  close(): void;
}
