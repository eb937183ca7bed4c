import type { Language } from "../kernel/language.ts";
import { stackFrames } from "../kernel/stack-trace.ts";
import { deathError, plainError, seenFrom, thrownError, timeError } from "../kernel/stop-words.ts";
import { EMPTY_TOOLKIT, type LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { MY_PYTHON_TOOLKIT, pythonToolkit } from "../my-toolkit/python-module.ts";
import type { ErrorKind, ErrorOutput } from "../outputs/output.ts";
import { stackCells } from "../typescript/module-lines.ts";
import { pythonWords } from "./python-words.ts";
import { snakeCase } from "./snake-case.ts";

/** Milliseconds in which Python starts from nothing on a slow and busy machine, packages and all; usually it takes two thousand. */
const START_STEP = 90_000;

/** Milliseconds in which Python, told that its time is over, comes to a stop and says where it was. */
const GRACE = 700;

/**
 * Python for realms that run `gradus_runtime.py`. A function that is called by its TypeScript name is looked for under its Python
 * name: `rowEchelonForm` is `row_echelon_form`. `learner` gives what the learner may import of their own.
 */
export const pythonFor = (learner: () => LearnersToolkit = () => EMPTY_TOOLKIT): Language => ({
  name: "python",
  mark: "#",
  startStep: START_STEP,
  grace: GRACE,
  prepare: (cells, purpose) => {
    const isOwnAskedFor = cells.some((cell) => cell.source.includes(MY_PYTHON_TOOLKIT));
    const modules = isOwnAskedFor ? { modules: { [MY_PYTHON_TOOLKIT]: pythonToolkit(learner()) } } : {};
    const job = { cells: cells.map((cell) => cell.source), ...modules };
    const code = JSON.stringify(purpose.type === "call" ? { ...job, call: snakeCase(purpose.name) } : job);
    return { ok: true, code, lines: stackCells(cells).lines };
  },
  thrown: (error, lines, ran, limits) => {
    switch (error.name) {
      case "KeyboardInterrupt":
        return timeError(limits, stackFrames(error.stack, lines));
      case "MemoryError":
        return { ...deathError("memory", limits), ...placeIn(error.stack) };
      case "MissingFunction":
        return plainError(
          "missing-function",
          `There is no function \`${error.message}\` in your file. Keep its name, and keep it outside other functions.`,
        );
      default: {
        const told = thrownError(error, lines, ran, pythonWords);
        const kind = kindOf(error.name, error.message);
        if (kind !== "syntax") return { ...told, kind };
        const read: ErrorOutput = { ...told, kind, message: pythonWords(error) };
        return ran === null ? read : seenFrom(ran, read);
      }
    }

    function placeIn(stack: string) {
      const [first] = stackFrames(stack, lines);
      return first === undefined ? {} : { cell: first.cell, line: first.line };
    }
  },
});

/** {@link pythonFor} a learner who has nothing yet. */
export const pythonLanguage: Language = pythonFor();

function kindOf(name: string, message: string): ErrorKind {
  if (name === "SyntaxError" || name === "IndentationError" || name === "TabError") return "syntax";
  if (name === "ImportError") return "import";
  return name === "ModuleNotFoundError" && message.startsWith("No module named") ? "import" : "exception";
}
