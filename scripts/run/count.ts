import type { Counting } from "./stage.ts";

/** Passed and failed checks, with the titles of the failed ones where they are known. */
export type Count = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
};

/** What a finished command left behind. `report` is vitest's JSON text where it wrote one. */
export type Finished = { readonly code: number | null; readonly output: string; readonly report?: string };

const LAST_LINE = /^(\d+) passed, (\d+) failed$/;
const LINES_SHOWN = 40;

/**
 * Counts what a command checked. A command that ends badly without naming a failure counts as one failure, and so
 * does one that checked nothing: a green run means that something was looked at.
 *
 * @example count("last-line", { code: 0, output: "3 passed, 0 failed\n" }).passed // => 3
 */
export function count(counting: Counting, finished: Finished): Count {
  const counted = counters[counting](finished);
  if (counted.failed > 0) return counted;
  if (finished.code !== 0) return { ...counted, failed: 1, failures: tail(finished.output) };
  if (counted.passed === 0) return { ...counted, failed: 1, failures: ["nothing was checked"] };
  return counted;
}

const counters: Readonly<Record<Counting, (finished: Finished) => Count>> = {
  "exit-code": ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: 0, skipped: 0, failures: [] }),
  "last-line": ({ output }) => {
    const [, passed, failed] = LAST_LINE.exec(output.trimEnd().split("\n").at(-1)?.trim() ?? "") ?? [];
    const counted = { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: 0 };
    return { ...counted, failures: counted.failed > 0 ? tail(output) : [] };
  },
  vitest: ({ report }) =>
    report === undefined ? { passed: 0, failed: 0, skipped: 0, failures: [] } : ofVitest(report),
};

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

function ofVitest(report: string): Count {
  const { testResults } = JSON.parse(report) as VitestReport;
  const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const failedTests = tests.filter((test) => test.status === "failed");
  // A file that cannot be loaded has no tests to fail; it is one failure of its own.
  const failedFiles = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: failedTests.length + failedFiles.length,
    skipped: tests.filter((test) => test.status !== "passed" && test.status !== "failed").length,
    failures: [
      ...failedFiles.map((file) => `${file.name}: ${firstLine(file.message)}`),
      ...failedTests.map((test) => `${test.file} › ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`),
    ],
  };
}

function firstLine(text: string | undefined): string {
  return text?.split("\n")[0] ?? "no message";
}

function tail(output: string): readonly string[] {
  return output.trimEnd().split("\n").slice(-LINES_SHOWN);
}
