import type { LabChecks } from "../judging/check.ts";
import { EMPTY_TOOLKIT, type LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { assertionsBehind } from "./assertions.ts";
import type { Notebook, NotebookLanguage } from "./notebook.ts";
import { type ReadFile, setupCode } from "./setup.ts";
import { notebookOf } from "./to-notebook.ts";

/** A lab's file with what a notebook of it needs. */
export type LabNotebook = {
  readonly lab: string;
  readonly language: NotebookLanguage;
  /** The file in percent format: the start, the solution, or a learner's own. */
  readonly file: string;
  readonly checks: LabChecks;
  readonly read: ReadFile;
  /** What the file may import of the learner's own; nothing without it. */
  readonly learner?: LearnersToolkit;
};

/** A lab's notebook, complete: it runs top to bottom by itself, and its visible cases stand behind the functions. */
export async function labNotebook({
  lab,
  language,
  file,
  checks,
  read,
  learner = EMPTY_TOOLKIT,
}: LabNotebook): Promise<Notebook> {
  const setup = await setupCode(file, language, read, learner);
  return notebookOf({ lab, language, file, setup, behind: assertionsBehind(checks, file, language) });
}
