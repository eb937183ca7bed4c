import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Input, Plain, Task } from "./contender.ts";

/** NumPy in a process of its own, asked call by call, so that it takes its turn among the others. */
export type NumPy = {
  readonly version: string;
  /** Milliseconds of one call; null where NumPy has nothing for the task. */
  readonly time: (task: Task, input: Input, calls: number) => Promise<number | null>;
  readonly close: () => void;
};

/** Starts NumPy with the Python that PYTHON names, else python3; null where there is none. */
export async function startNumPy(): Promise<NumPy | null> {
  const script = fileURLToPath(new URL("time_numpy.py", import.meta.url));
  const child = spawn(process.env.PYTHON ?? "python3", [script], { stdio: ["pipe", "pipe", "ignore"] });
  child.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<Record<string, unknown> | null> => {
    const { value, done } = await lines.next();
    return done ? null : (JSON.parse(value) as Record<string, unknown>);
  };
  const hello = await answer();
  if (hello === null) return null;
  let known: Input | null = null;
  const sent = (A: Plain) => ({ rows: A.rows, columns: A.columns, data: Array.from(A.data) });
  return {
    version: String(hello.version),
    async time(task, input, calls) {
      // A matrix crosses over once; later rounds only ask for the time again.
      const given = known === input ? {} : { A: sent(input.A), ...(input.B ? { B: sent(input.B) } : {}) };
      known = input;
      child.stdin.write(`${JSON.stringify({ task, calls, ...given })}\n`);
      const milliseconds = (await answer())?.milliseconds;
      return typeof milliseconds === "number" ? milliseconds : null;
    },
    close: () => child.stdin.end(),
  };
}
