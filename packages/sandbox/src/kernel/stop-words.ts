import type { ErrorKind, ErrorOutput } from "../outputs/output.ts";
import type { ThrownError } from "../runtime/messages.ts";
import type { CellLines } from "../typescript/module-lines.ts";
import { originalWords } from "./exception-words.ts";
import type { KernelLimits } from "./kernel.ts";
import { type StackFrame, stackFrames, traceText } from "./stack-trace.ts";

/** An error found before anything ran; if it stands in an earlier cell than the one that was run, it says so. */
export function seenFrom(cell: string, error: ErrorOutput): ErrorOutput {
  if (error.cell === undefined || error.cell === cell) return error;
  return { ...error, message: `An earlier cell, \`${error.cell}\`, can't be read: ${error.message}` };
}

/**
 * What an exception of the learner's code looks like. `ran` is the cell that was run: it was not reached if the exception
 * came from an earlier one by itself. Null for a call. `wordsOf` says an exception of the language in words.
 */
export function thrownError(
  error: ThrownError,
  lines: readonly CellLines[],
  ran: string | null,
  wordsOf: (error: ThrownError) => string,
): ErrorOutput {
  const frames = stackFrames(error.stack, lines);
  const first = frames[0];
  const isEarlier = ran !== null && first !== undefined && frames.every((frame) => frame.cell !== ran);
  const words = wordsOf(error);
  return {
    type: "error",
    kind: "exception",
    message: isEarlier ? `An earlier cell, \`${first.cell}\`, stopped, so this one was not reached: ${words}` : words,
    original: originalWords(error),
    ...(first === undefined ? {} : { cell: first.cell, line: first.line, trace: traceText(frames) }),
  };
}

/** A returned value, or a changed argument, that can't be handed across the border. */
export function valueError(error: ThrownError): ErrorOutput {
  // Both may hold names that the learner's code chose.
  const short = (text: string) => (text.length > 300 ? `${text.slice(0, 300)} …` : text);
  const where = error.stack === "value" || error.stack === "" ? "" : ` (at \`${short(error.stack)}\`)`;
  return plainError("value", `What your function returned can't be checked: ${short(error.message)}${where}.`);
}

/** The code took too long; `steps` says where it was, if that is known, innermost first. */
export function timeError(limits: KernelLimits, steps: readonly StackFrame[] = []): ErrorOutput {
  const seconds = limits.time / 1000;
  const time = `${Number.isInteger(seconds) ? seconds : seconds.toFixed(1)} second${seconds === 1 ? "" : "s"}`;
  const [first] = steps;
  const where = first === undefined ? "" : `, at line ${first.line}${first.cell === "" ? "" : ` of \`${first.cell}\``}`;
  const error = plainError(
    "time",
    `Stopped after ${time}${where}. Does a loop never end, or is it far more work than meant?`,
  );
  return first === undefined ? error : { ...error, cell: first.cell, line: first.line, trace: traceText(steps) };
}

/** The learner pressed stop. */
export function stoppedError(): ErrorOutput {
  return plainError("stopped", "Stopped.");
}

/** The place that ran the code is gone. */
export function deathError(reason: "crashed" | "memory", limits: KernelLimits): ErrorOutput {
  if (reason === "memory") {
    const room = Math.round(limits.memory / 1024 / 1024);
    return plainError(
      "memory",
      `The code needed more than ${room} MB of memory and was stopped. Does a list grow without end?`,
    );
  }
  return plainError(
    "memory",
    "The code brought down the place it ran in, most likely by needing too much memory. The next run starts afresh.",
  );
}

/** Nothing of the learner's: the place that runs code could not be started. */
export function startError(): ErrorOutput {
  return plainError(
    "kernel",
    "The place that runs code did not start, though it was tried twice. This is not your code's doing. Look whether Gradus is still running, then try again.",
  );
}

/** An error of which there is nothing more to say than words. */
export function plainError(kind: ErrorKind, message: string): ErrorOutput {
  return { type: "error", kind, message };
}
