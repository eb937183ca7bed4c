import { randomStream } from "@gradus/math/random";
import { type CallResult, decode, encode, type Kernel, NOT_APPLICABLE, runChecks } from "@gradus/sandbox";
import { describe, expect, it } from "vitest";
import { checks } from "./checks.ts";
import * as solution from "./solution.ts";
import { wrongFunctions } from "./wrong-functions.ts";

type Function = (...values: readonly never[]) => unknown;

/** Calls functions of this process as a kernel would, through the encoding; to judge the judging over many seeds. */
function kernelOf(functions: Readonly<Record<string, Function>>): Kernel {
  const call = async (_source: string, name: string, values: readonly unknown[]): Promise<CallResult> => {
    const argumentsAfter = values.map((value) => decode(encode(value)));
    try {
      const value = decode(encode(functions[name]?.(...(argumentsAfter as never[]))));
      return { value, argumentsAfter: argumentsAfter.map((one) => decode(encode(one))), outputs: [] };
    } catch (error) {
      const original = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { argumentsAfter, outputs: [], error: { type: "error", kind: "exception", message: original, original } };
    }
  };
  return { call, run: () => Promise.reject(new Error("not here")), stop: () => undefined, close: () => undefined };
}

async function reportOn(name: string, change: Function, seed = "a", submit = true) {
  const only = { functions: [name], checks: checks.checks.filter((check) => check.function === name) };
  const work = { kernel: kernelOf({ ...right, [name]: change }), source: "" };
  return (await runChecks(only, work, randomStream(seed), { submit })).checks[0];
}

const right = solution as unknown as Readonly<Record<string, Function>>;
const SEEDS = ["a", "b", "c", "d", "e", "f"];

describe("the checks of Gaussian elimination", () => {
  it.each(SEEDS)("pass what is right, on trying and on submitting: seed %s", async (seed) => {
    for (const submit of [false, true]) {
      const report = await runChecks(checks, { kernel: kernelOf(right), source: "" }, randomStream(seed), { submit });
      expect(report.checks.filter((check) => check.status !== "passed")).toStrictEqual([]);
    }
  });

  it.each(checks.functions)("fail a function that does nothing: %s", async (name) => {
    expect(await reportOn(name, () => undefined)).toMatchObject({
      status: "differs",
      message: expect.stringContaining("returned nothing"),
    });
  });

  const rules = checks.checks.flatMap((check) => check.knownWrong.map(({ id }) => [check.function, id] as const));

  it("are told a wrong function for every known wrong rule", () => {
    expect(Object.keys(wrongFunctions).toSorted()).toStrictEqual(rules.map((names) => names.join("/")).toSorted());
  });

  it.each(rules)("name the one known wrong rule that was followed: %s, %s", async (name, id) => {
    const wrong = wrongFunctions[`${name}/${id}`] ?? [];
    const message = checks.checks
      .find((check) => check.function === name)
      ?.knownWrong.find((rule) => rule.id === id)?.message;
    for (const change of wrong)
      for (const seed of SEEDS.slice(0, 3))
        for (const submit of [false, true])
          expect(await reportOn(name, change as Function, seed, submit)).toMatchObject({
            status: "differs",
            knownWrong: id,
            message,
          });
  });

  it("are more on submission, from a fresh seed", () => {
    for (const check of checks.checks.filter(({ function: name }) => name !== "freeUnknowns")) {
      const made = (seed: string, submit: boolean) => check.cases(randomStream(seed), { submit });
      expect(made("a", true).length, check.function).toBeGreaterThan(made("a", false).length);
      const texts = (seed: string) =>
        JSON.stringify(made(seed, true).map((one) => one.arguments.map((part) => encode(part))));
      expect(texts("a")).not.toBe(texts("b"));
    }
  });

  it("have no rule that says nothing about any case", () => {
    for (const check of checks.checks)
      for (const rule of check.knownWrong)
        expect(
          check.cases(randomStream("all"), { submit: true }).some((one) => rule.apply(one) !== NOT_APPLICABLE),
        ).toBe(true);
  });
});
