import { exceptionWords } from "../kernel/exception-words.ts";
import type { Language } from "../kernel/language.ts";
import { START_STEP } from "../kernel/start-module.ts";
import { thrownError } from "../kernel/stop-words.ts";
import { EMPTY_TOOLKIT, type LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { compile } from "./compile.ts";
import type { ToolkitAddresses } from "./toolkit.ts";

/** TypeScript for realms that find the toolkit at these addresses. `learner` gives what the learner may import of their own. */
export function typeScriptLanguage(
  toolkit: ToolkitAddresses,
  learner: () => LearnersToolkit = () => EMPTY_TOOLKIT,
): Language {
  return {
    name: "typescript",
    mark: "//",
    startStep: START_STEP,
    grace: 0,
    prepare: (cells, purpose) => compile({ cells, toolkit, purpose, learner: learner() }),
    thrown: (error, lines, ran) => thrownError(error, lines, ran, (thrown) => exceptionWords(thrown, toolkit)),
  };
}
