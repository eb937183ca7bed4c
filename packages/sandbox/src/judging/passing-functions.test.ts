import { expect, it } from "vitest";
import { passingFunctions } from "./passing-functions.ts";
import type { CheckStatus } from "./report.ts";

it("names each function of which every check passed, once", () => {
  const ends: readonly (readonly [string, CheckStatus])[] = [
    ["pivotRow", "passed"],
    ["swapRows", "passed"],
    ["swapRows", "differs"],
    ["pivotRow", "passed"],
    ["solveSystem", "checker-failed"],
    ["scaleRow", "code-failed"],
  ];
  const checks = ends.map(([name, status], i) => ({ name: `check ${i}`, function: name, status, message: "" }));
  expect(passingFunctions({ passed: 3, failed: 3, checks })).toEqual(["pivotRow"]);
});
