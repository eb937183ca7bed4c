import type { LabReport } from "./report.ts";

/** The functions of which every check passed, by their TypeScript names, in the order of the checks. */
export function passingFunctions({ checks }: LabReport): readonly string[] {
  const functions = [...new Set(checks.map((check) => check.function))];
  return functions.filter((name) => checks.every((check) => check.function !== name || check.status === "passed"));
}
