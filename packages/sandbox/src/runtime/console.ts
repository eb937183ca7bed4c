import { consoleText, tableOf } from "../outputs/describe.ts";
import type { CellOutput, TextOutput } from "../outputs/output.ts";

type Write = (...values: readonly unknown[]) => void;

/** The console that a lab's code finds: what it writes stands below the cell. */
export type LabConsole = Readonly<
  Record<
    | "log"
    | "info"
    | "debug"
    | "dir"
    | "trace"
    | "warn"
    | "error"
    | "group"
    | "table"
    | "count"
    | "time"
    | "timeEnd"
    | "groupEnd",
    Write
  >
> & { readonly assert: (condition: unknown, ...values: readonly unknown[]) => void };

/** A console whose lines are handed to `emit` as outputs. */
export function labConsole(emit: (output: CellOutput) => void): LabConsole {
  const counts = new Map<string, number>();
  const clocks = new Map<string, number>();
  const write =
    (level: TextOutput["level"]): Write =>
    (...values) =>
      emit({ type: "text", from: "console", level, text: consoleText(values) });
  const log = write("log");
  return {
    log,
    info: log,
    debug: log,
    dir: log,
    trace: log,
    group: log,
    groupEnd: () => undefined,
    warn: write("warn"),
    error: write("error"),
    assert: (condition, ...values) => {
      if (!condition) write("error")("Assertion failed", ...values);
    },
    table: (...values) => {
      const made = tableOf(values[0], "console");
      if (made === null) log(...values);
      else emit(made);
    },
    count: (label = "default") => {
      const name = String(label);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      log(`${name}: ${counts.get(name)}`);
    },
    time: (label = "default") => {
      clocks.set(String(label), Date.now());
    },
    timeEnd: (label = "default") => {
      const started = clocks.get(String(label));
      if (started !== undefined) log(`${String(label)}: ${Date.now() - started} ms`);
    },
  };
}
