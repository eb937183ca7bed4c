import { saveFile } from "../record/save-file.ts";

/** Saves a file from which anyone can reopen this very problem and answer: `gradus exercise replay FILE`. */
export function reportProblem(problem: string, answer: string): void {
  const content = JSON.stringify({ problem, answer, page: location.pathname, at: new Date().toISOString() }, null, 2);
  saveFile(`gradus-problem-${problem.replaceAll(/[^a-zA-Z0-9]+/g, "-")}.json`, `${content}\n`);
}
