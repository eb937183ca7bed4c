import { at, cast, full, type NumericArray, zeros } from "@gradus/math/arrays";
import { randomStream } from "@gradus/math/random";
import { type CallResult, decode, encode, type Kernel, NOT_APPLICABLE, Recognised, runChecks } from "@gradus/sandbox";
import { describe, expect, it } from "vitest";
import { checks } from "./checks.ts";
import { otherRightFunctions, wrongFunctions } from "./learners-functions.ts";
import * as solution from "./solution.ts";

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

  it.each(Object.entries(otherRightFunctions))("pass what is right in another way: %s", async (name, ways) => {
    for (const way of ways)
      for (const seed of SEEDS) expect(await reportOn(name, way as Function, seed)).toMatchObject({ status: "passed" });
  });

  it("ask after the limit for zero where rounding made a pivot", async () => {
    const withoutLimit = (M: NumericArray) => {
      const [rows = 0, columns = 0] = M.shape;
      let matrix = cast(M, "float64");
      const pivots: number[] = [];
      for (let column = 0; column < columns - 1; column++) {
        const row = pivots.length;
        const found = solution.pivotRow(matrix, column, row, 0);
        if (found < 0) continue;
        matrix = solution.scaleRow(solution.swapRows(matrix, row, found), row, 1 / at(matrix, found, column));
        for (let i = row + 1; i < rows; i++) matrix = solution.addMultiple(matrix, i, row, -at(matrix, i, column));
        pivots.push(column);
      }
      return { matrix, pivots };
    };
    const report = await reportOn("rowEchelonForm", withoutLimit as Function);
    expect(report).toMatchObject({ status: "differs", message: expect.stringContaining("rounding left over") });
  });

  it("see that only the list is wrong where rows went into it instead of columns", async () => {
    const listed = (M: NumericArray) => {
      const { matrix, pivots } = solution.rowEchelonForm(M);
      return { matrix, pivots: pivots.map((_column, row) => row) };
    };
    const report = await reportOn("rowEchelonForm", listed as Function);
    expect(report).toMatchObject({
      status: "differs",
      message: expect.stringContaining("number of the pivot’s column"),
    });
  });

  const strange: readonly unknown[] = [
    null,
    Number.NaN,
    -1,
    2.5,
    "none",
    [],
    [[]],
    {},
    { kind: "unique" },
    { kind: "infinite", particular: [], directions: [null, 1] },
    { kind: "infinite", particular: zeros([2]), directions: [zeros([2])] },
    { kind: "unique", x: full([2], Number.POSITIVE_INFINITY) },
    { matrix: zeros([]), pivots: [0.5] },
    { matrix: zeros([3, 4]), pivots: zeros([0]) },
    { A: zeros([1]), b: 3, names: ["x", 1] },
    zeros([0, 0]),
    full([3, 4], Number.NaN),
    new Map([["matrix", 1]]),
  ];

  it.each(checks.checks.map((check) => [check.function, check] as const))(
    "have words for whatever comes back: %s",
    (_name, check) => {
      for (const value of strange) {
        for (const one of check.cases(randomStream("strange"), { submit: false }).slice(0, 8)) {
          const returned = { value: check.read?.(value), argumentsAfter: one.arguments };
          const judgement = check.judge(one, returned);
          if (!judgement.right) expect(judgement.message.length).toBeGreaterThan(10);
          for (const rule of check.knownWrong) {
            const wrong = rule.apply(one);
            if (wrong instanceof Recognised) expect(typeof wrong.fits(returned.value)).toBe("boolean");
          }
        }
      }
    },
  );

  it("are more on submission, from a fresh seed", () => {
    for (const check of checks.checks) {
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
