/** How many checks a stage's command stands for: one, what its last line says, or what vitest's JSON report says. */
export type Counting = "exit-code" | "last-line" | "vitest";

/** One stage of a run, as data: a command, when it may start, and how its checks are counted. */
export type Stage = {
  readonly id: string;
  readonly title: string;
  readonly command: readonly [program: string, ...words: string[]];
  /** Where the command runs, from the repository's root. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly counting: Counting;
  /** Stages that must have passed before this one starts. */
  readonly after?: readonly string[];
  /** What two stages may not hold at once: a folder that both write. */
  readonly holds?: string;
  /** Measures or waits on real time, so that nothing may run beside it. */
  readonly alone?: boolean;
  /** Stopped, and failed, after so long. */
  readonly minutes: number;
};

/** What came of a stage. `note` is said beside the count; `log` names the file with everything that was printed. */
export type Outcome = {
  readonly stage: Stage;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly note?: string;
  /** The titles of what failed, or the last lines printed. */
  readonly failures: readonly string[];
  readonly log?: string;
};
