import { randomStream } from "@gradus/math/random";
import { describe, expect, it } from "vitest";
import type { CallResult, Kernel } from "../kernel/kernel.ts";
import { defineCheck } from "./check.ts";
import { judgeValue } from "./judge-value.ts";
import { runChecks } from "./run-checks.ts";

const check = defineCheck<readonly [{ readonly kind: string }], boolean | null>({
  name: "says whether it is unique",
  function: "isUniqueSystem",
  parameters: ["theSystem"],
  cases: () => [{ arguments: [{ kind: "none" }], facts: false }],
  judge: ({ facts }, { value }) => judgeValue(facts, value),
  knownWrong: [],
});

/** What is reported of a function that gives this, in Python; and by which name it was called. */
async function reportOf(result: Partial<CallResult>, one = check) {
  const called: string[] = [];
  const kernel: Kernel = {
    language: "python",
    call: async (_, name, values) => {
      called.push(name);
      return { argumentsAfter: values, outputs: [], ...result };
    },
    run: () => Promise.reject(new Error("not here")),
    stop: () => undefined,
    close: () => undefined,
  };
  const source = "# %% first\na = 1\n\n# %% second\ndef is_unique_system(s):\n    pass\n";
  const work = { kernel, source };
  const report = await runChecks({ functions: [], checks: [one] }, work, randomStream("p"), { submit: false });
  return { report: report.checks[0], called };
}

describe("a judge that knows no language, over Python", () => {
  it("calls and tells of functions by their Python names, and writes values as Python does", async () => {
    const { report, called } = await reportOf({ value: true });
    expect(called).toStrictEqual(["is_unique_system"]);
    expect(report).toMatchObject({
      function: "is_unique_system",
      status: "differs",
      detail: { call: 'is_unique_system({"kind": "none"})', expected: "False", got: "True" },
    });
  });

  it("names changed parameters by their Python names", async () => {
    const { report } = await reportOf({ value: false, argumentsAfter: [{ kind: "unique" }] });
    expect(report?.message).toContain("changed its input `the_system`");
  });

  it("finds the line of an error in the file's Python cells", async () => {
    const { report } = await reportOf({
      error: { type: "error", kind: "exception", message: "No.", original: "ValueError: No.", cell: "second", line: 2 },
    });
    expect(report).toMatchObject({ status: "code-failed", detail: { line: 6, cell: "second", cellLine: 2 } });
  });

  it("takes nothing for None where None is right", async () => {
    const none = { ...check, judge: (_: unknown, { value }: { readonly value: unknown }) => judgeValue(null, value) };
    expect((await reportOf({ value: undefined }, none)).report?.status).toBe("passed");
    expect(judgeValue(null, undefined).right).toBe(false);
    expect((await reportOf({ value: undefined })).report?.message).toContain("returned nothing");
  });

  it("takes nothing for None where a known wrong rule gives None", async () => {
    const rule = (value: unknown) => ({ id: "a-rule", message: "That was a rule.", apply: () => value });
    const told = async (value: unknown) =>
      (await reportOf({ value: undefined }, { ...check, knownWrong: [rule(value)] })).report?.knownWrong;
    expect(await told(null)).toBe("a-rule");
    expect(await told(true)).toBeUndefined();
  });
});
