import { readCall } from "./call.ts";
import { InputError, UsageError } from "./call-error.ts";
import { complaint } from "./complaint.ts";
import { familyOf, findVerb, perform } from "./perform.ts";
import { COLOURED, PLAIN } from "./show/style.ts";
import { familyHelp, generalUsage, shortUsage, verbHelp } from "./usage.ts";
import type { Surroundings } from "./verb.ts";

/** A place to run in: the process, or a test. */
export type Terminal = {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly colour: boolean;
  readonly standardInput: () => Promise<string>;
  readonly standardInputLines: () => AsyncIterable<string>;
};

/** 0: there is an answer. 1: the input can't be used, or a lab's checks don't all pass. 2: a wrong call. */
export type ExitCode = 0 | 1 | 2;

/** Runs one call as typed behind `gradus` and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const found = findVerb(args);
  if (asksForHelp(args)) {
    const family = familyOf(args[0] ?? "");
    terminal.write(`${found ? verbHelp(found.verb) : family.length > 0 ? familyHelp(family) : generalUsage()}\n`);
    return 0;
  }
  try {
    const outcome = await perform(args, surroundings(terminal));
    if (outcome === null) return 0;
    const style = terminal.colour ? COLOURED : PLAIN;
    const json = found !== null && readCall(found.rest, found.verb.options).switches.has("json");
    terminal.write(`${json ? JSON.stringify(outcome.data) : outcome.text(style)}\n`);
    return outcome.failed ? 1 : 0;
  } catch (error) {
    const name = found ? `gradus ${found.verb.name}` : "gradus";
    if (!(error instanceof UsageError)) {
      terminal.complain(`${name}: ${complaint(error)}\n`);
      return 1;
    }
    const family = familyOf(args[0] ?? "");
    const usage = found ? shortUsage([found.verb]) : family.length > 0 ? shortUsage(family) : generalUsage();
    terminal.complain(`${name}: ${error.message}\n${usage}\n`);
    return 2;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  const beforeRest = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  return beforeRest.includes("--help") || beforeRest.includes("-h") || (args.length === 1 && args[0] === "help");
}

function surroundings(terminal: Terminal): Surroundings {
  let taken = false;
  const takeInput = (): void => {
    if (taken) throw new InputError("standard input can be read only once; give one of the arguments as @file");
    taken = true;
  };
  return {
    standardInput: () => {
      takeInput();
      return terminal.standardInput();
    },
    standardInputLines: () => {
      takeInput();
      return terminal.standardInputLines();
    },
    write: terminal.write,
    perform,
  };
}
