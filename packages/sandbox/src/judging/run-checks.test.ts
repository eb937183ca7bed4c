import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import type { CallResult, Kernel } from "../kernel/kernel.ts";
import type { ErrorOutput } from "../outputs/output.ts";
import { defineCheck, type LabCheck, NOT_APPLICABLE, recognising } from "./check.ts";
import { judgeValue } from "./judge-value.ts";
import { runChecks } from "./run-checks.ts";

const check: LabCheck = defineCheck<readonly [readonly number[]], number>({
  name: "sums the list",
  function: "sum",
  parameters: ["list"],
  cases: (rng, { submit }) =>
    [[], [5], ...Array.from({ length: submit ? 20 : 5 }, () => [rng.integer(1, 9), rng.integer(1, 9)])].map((list) => ({
      arguments: [list] as const,
      facts: list.reduce((sum, x) => sum + x, 0),
    })),
  judge: ({ facts, arguments: inputs }, { value }) => judgeValue(facts, value, { inputs }),
  knownWrong: [
    {
      id: "product",
      message: "That is the product.",
      apply: ({ arguments: [list] }) => list.reduce((p, x) => p * x, 1),
    },
    { id: "length", message: "That is how many there are.", apply: ({ arguments: [list] }) => list.length },
    { id: "first", message: "That is the first one.", apply: ({ arguments: [list] }) => list[0] ?? NOT_APPLICABLE },
    {
      id: "also-first",
      message: "That too is the first one.",
      apply: ({ arguments: [list] }) => list.at(0) ?? NOT_APPLICABLE,
    },
  ],
});

/** A kernel that calls a function of this process; for judging alone. */
function kernelOf(f: (list: number[]) => unknown, error?: ErrorOutput): Kernel {
  const call = async (_source: string, _name: string, values: readonly unknown[]): Promise<CallResult> => {
    const argumentsAfter = structuredClone(values) as [number[]];
    if (error !== undefined) return { argumentsAfter, error, outputs: [] };
    return { value: f(argumentsAfter[0]), argumentsAfter, outputs: [] };
  };
  return { call, run: () => Promise.reject(new Error("not here")), stop: () => undefined, close: () => undefined };
}

async function reportOn(f: (list: number[]) => unknown, error?: ErrorOutput, one: LabCheck = check) {
  const source = "// %% first\nlet a;\n\n// %% second\nfunction sum(list) {}";
  const report = await runChecks(
    { functions: ["sum"], checks: [one] },
    { kernel: kernelOf(f, error), source },
    randomStream("t"),
    { submit: true },
  );
  return report.checks[0];
}

const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);

describe("running checks", () => {
  it("passes what is right, and counts", async () => {
    expect(await reportOn(sum)).toStrictEqual({
      name: "sums the list",
      function: "sum",
      status: "passed",
      message: "Right for all 22 inputs.",
    });
  });

  it("says a known wrong rule's message if exactly this rule gives what came back", async () => {
    expect(await reportOn((list) => list.reduce((p, x) => p * x, 1))).toMatchObject({
      status: "differs",
      knownWrong: "product",
      message: "That is the product.",
    });
    expect(await reportOn((list) => list.length)).toMatchObject({ knownWrong: "length" });
  });

  it("names no rule when two fit, or one fits only now and then", async () => {
    const first = await reportOn((list) => list[0] ?? 0);
    expect(first).toMatchObject({
      status: "differs",
      message: expect.stringContaining("Look at the first difference"),
      detail: { call: expect.stringMatching(/^sum\(\[\d, \d\]\)$/) },
    });
    expect(first).not.toHaveProperty("knownWrong");
    expect(await reportOn((list) => (list.length < 2 ? list.length : 0))).not.toHaveProperty("knownWrong");
  });

  it("shows the call, what was expected and what came", async () => {
    expect(await reportOn(() => undefined)).toMatchObject({
      status: "differs",
      message: expect.stringContaining("returned nothing"),
      detail: { call: "sum([])", expected: "0", got: "nothing" },
    });
  });

  it("notices a changed input before anything else", async () => {
    const changing = await reportOn((list) => {
      const total = sum(list);
      list.sort((a, b) => b - a).push(0);
      return total;
    });
    expect(changing).toMatchObject({
      status: "differs",
      message: "Your function changed its input `list`; work on a copy.",
      detail: { call: "sum([])" },
    });
  });

  it("tells failing code from a differing result, with the line of the file and of the cell", async () => {
    const thrown: ErrorOutput = {
      type: "error",
      kind: "exception",
      message: "spilt tea",
      original: "Error: spilt tea",
      cell: "second",
      line: 1,
      trace: "sum (second, line 1)",
    };
    expect(await reportOn(sum, thrown)).toMatchObject({
      status: "code-failed",
      message: "Your code stopped with an error (cell `second`, line 1): spilt tea",
      detail: {
        call: "sum([])",
        line: 5,
        cell: "second",
        cellLine: 1,
        trace: "Error: spilt tea\nsum (second, line 1)",
      },
    });
    const time: ErrorOutput = { type: "error", kind: "time", message: "Stopped after 5 seconds." };
    expect(await reportOn(sum, time)).toMatchObject({
      status: "code-failed",
      message: "`sum` did not come back in time. Stopped after 5 seconds.",
    });
  });

  it("judges what was thrown where the check has something to say to it", async () => {
    const error = (original: string): ErrorOutput => ({
      type: "error",
      kind: "exception",
      message: original,
      original,
    });
    const refusing: LabCheck = {
      ...check,
      judgeThrown: (_case, { name, message }) => {
        if (name !== "RefusalError") return null;
        return message === "no lists" ? { right: true } : { right: false, message: "Say what is refused." };
      },
    };
    expect(await reportOn(sum, error("RefusalError: no lists"), refusing)).toMatchObject({ status: "passed" });
    expect(await reportOn(sum, error("RefusalError: no"), refusing)).toMatchObject({
      status: "differs",
      message: "Say what is refused.",
      detail: { got: "RefusalError: no" },
    });
    expect(await reportOn(sum, error("TypeError: oops"), refusing)).toMatchObject({ status: "code-failed" });
  });

  it("recognises a wrong rule that may give several values, in the form in which values are read", async () => {
    const loose: LabCheck = {
      ...check,
      read: (value) => (typeof value === "string" ? Number(value) : value),
      knownWrong: [
        { id: "off", message: "Off by one.", apply: () => recognising((value) => typeof value === "number") },
      ],
    };
    expect(await reportOn((list) => `${sum(list)}`, undefined, loose)).toMatchObject({ status: "passed" });
    expect(await reportOn((list) => `${sum(list) + 1}`, undefined, loose)).toMatchObject({
      knownWrong: "off",
      detail: { got: '"1"' },
    });
  });

  it("calls a function with the cells up to its own, and waits only once for a beginning that never ends", async () => {
    const source = "// %% a\nfunction one() {}\n// %% b\nfunction two() {}\n// %% c\nfunction three() {}\n";
    const loaded: string[] = [];
    const call: Kernel["call"] = async (file, _name, values) => {
      loaded.push(file);
      if (!file.includes("two")) return { value: 0, argumentsAfter: values, outputs: [] };
      const error: ErrorOutput = { type: "error", kind: "time", message: "Stopped after 5 seconds." };
      return { argumentsAfter: values, error, atLoad: true, outputs: [] };
    };
    const constant = (name: string): LabCheck => ({
      ...check,
      name,
      function: name,
      cases: () => [{ arguments: [[]], facts: 0 }],
    });
    const report = await runChecks(
      { functions: [], checks: ["one", "two", "three"].map(constant) },
      { kernel: { ...kernelOf(sum), call }, source },
      randomStream("t"),
      { submit: false },
    );
    expect(report.checks.map(({ status }) => status)).toStrictEqual(["passed", "code-failed", "code-failed"]);
    expect(loaded).toStrictEqual([
      "// %% a\nfunction one() {}",
      "// %% a\nfunction one() {}\n// %% b\nfunction two() {}",
    ]);
    expect(report.checks[2]).toMatchObject({
      message: "`three` was not called: its cell, or one above it, did not come to an end. Stopped after 5 seconds.",
      detail: { call: "three(…)" },
    });
  });

  it("tells of a function that could not be called that it was not", async () => {
    const error: ErrorOutput = { type: "error", kind: "exception", message: "spilt tea", cell: "first", line: 1 };
    const call = async (): Promise<CallResult> => ({ argumentsAfter: [], error, outputs: [], atLoad: true });
    const report = await runChecks(
      { functions: ["sum"], checks: [check] },
      { kernel: { ...kernelOf(sum), call }, source: "// %% first\nlet a;\nfunction sum(list) {}" },
      randomStream("t"),
      { submit: false },
    );
    expect(report.checks[0]).toMatchObject({
      status: "code-failed",
      message: "`sum` was not called, since your code stopped with an error before (cell `first`, line 1): spilt tea",
      detail: { call: "sum(…)", atLoad: true },
    });
  });

  it("owns up when the checker or the place that runs code broke", async () => {
    const broken: LabCheck = {
      ...check,
      judge: () => {
        throw new Error("a bug of ours");
      },
    };
    expect(await reportOn(sum, undefined, broken)).toMatchObject({
      status: "checker-failed",
      message: expect.stringContaining("a bug of ours"),
    });
    const kernel: ErrorOutput = { type: "error", kind: "kernel", message: "The place that runs code did not start." };
    expect(await reportOn(sum, kernel)).toMatchObject({ status: "checker-failed" });
    expect(await reportOn(sum, undefined, { ...check, cases: () => [] })).toMatchObject({ status: "checker-failed" });
  });
});
