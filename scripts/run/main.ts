import { failureLines, outcomeLine, totalLine } from "./report.ts";
import { ROOT, runCommand, stopAll } from "./run-command.ts";
import { runStages } from "./run-stages.ts";
import type { Stage } from "./stage.ts";

const LANES = 2;
const INTERRUPTED = 130;

/** Runs stages, tells each outcome as it comes, and ends with the count over everything; the exit code follows it. */
export async function main(stages: readonly Stage[]): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stopAll();
      process.exit(INTERRUPTED);
    });
  }
  const began = performance.now();
  const outcomes = await runStages(stages, {
    carryOut: runCommand,
    lanes: LANES,
    tell: (outcome) => console.log([outcomeLine(outcome), ...failureLines(outcome, ROOT)].join("\n")),
  });
  console.log(`in ${((performance.now() - began) / 60_000).toFixed(1)} min`);
  console.log(totalLine(outcomes));
  process.exitCode = outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
}
