import type { EventData, Progress } from "@gradus/record/browser";
import { type LabReport, passingFunctions, snakeCase } from "@gradus/sandbox";

/** Whose functions passed: the lab in the version that was judged, and the file as it was judged. */
type Judged = {
  readonly lab: string;
  readonly language: string;
  readonly contentVersion: string;
  readonly source: string;
};

/** What of a record is needed to keep functions. */
type Keeper = {
  readonly progress: () => Pick<Progress, "toolkit">;
  readonly append: (type: "functions-kept", data: EventData["functions-kept"]) => unknown;
};

/**
 * Keeps the functions of which every check passed in the learner's own toolkit, with the file that they passed in. What is kept
 * already in this very file is not written down again.
 */
export function keepPassed(report: LabReport, judged: Judged, record: Keeper): void {
  const kept = record.progress().toolkit;
  const own = (name: string) => (judged.language === "python" ? snakeCase(name) : name);
  const functions = passingFunctions(report)
    .map(own)
    .filter((name) => kept[`${judged.language}/${name}`]?.source !== judged.source);
  if (functions.length > 0) record.append("functions-kept", { ...judged, functions });
}
