import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { run, type Terminal } from "./run.ts";
import { wantsColour } from "./show/wants-colour.ts";

/** Runs `gradus` in this process: arguments behind the program's name in, exit code set. */
export async function main(args: readonly string[]): Promise<void> {
  // `gradus … | head` closes our output early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await run(args, processTerminal());
}

function processTerminal(): Terminal {
  return {
    write: (output) => void process.stdout.write(output),
    complain: (output) => void process.stderr.write(output),
    colour: wantsColour(process.stdout.isTTY === true, process.env),
    standardInput: () => text(process.stdin),
    standardInputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  };
}
