import type { LabChecks } from "@gradus/sandbox";
import { kindOfSystemCheck } from "./check-kind-of-system.ts";
import { lakeSystemCheck } from "./check-lake-system.ts";
import { singularWithSolutionCheck } from "./check-singular-with-solution.ts";

/** What is checked of the lab "Linear systems as matrices". */
export const checks: LabChecks = {
  functions: ["lakeSystem", "kindOfSystem", "singularWithSolution"],
  checks: [lakeSystemCheck, kindOfSystemCheck, singularWithSolutionCheck],
};
