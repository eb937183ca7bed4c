import { add, array, at, cast, clip, type NumericArray, type Shape, slice, zeros } from "@gradus/math/arrays";
import { randomStream } from "@gradus/math/random";
import { type CallResult, decode, encode, type Kernel, NOT_APPLICABLE, runChecks } from "@gradus/sandbox";
import { describe, expect, it } from "vitest";
import { checks } from "./checks.ts";

type Functions = Readonly<Record<string, (...values: readonly never[]) => unknown>>;

/** Calls functions of this process as a kernel would, through the encoding; to judge the judging over many seeds. */
function kernelOf(functions: Functions): Kernel {
  const call = async (_source: string, name: string, values: readonly unknown[]): Promise<CallResult> => {
    const argumentsAfter = values.map((value) => decode(encode(value)));
    const value = decode(encode(functions[name]?.(...(argumentsAfter as never[]))));
    return { value, argumentsAfter, outputs: [] };
  };
  return { call, run: () => Promise.reject(new Error("not here")), stop: () => undefined, close: () => undefined };
}

/** The broadcasting rule once more, written for this test alone. */
function shapeOfSum(a: Shape, b: Shape): Shape | null {
  if (a.length < b.length) return shapeOfSum(b, a);
  const other = [...a.slice(b.length).map(() => 1), ...b];
  if (a.some((m, i) => m !== other[i] && m !== 1 && other[i] !== 1)) return null;
  return a.map((m, i) => (m === 1 ? (other[i] ?? 1) : m));
}

const right: Functions = {
  predictedShape: (a: Shape, b: Shape) => shapeOfSum(a, b),
  flipped: (picture: NumericArray) => slice(picture, ":", "::-1"),
  keptLevel: (level: number, amount: number) => (level + amount) % 256,
  brighten: (picture: NumericArray, amount: number) => add(clip(picture, 0, 255 - amount), amount),
};

async function reportOn(change: Functions, seed: string, submit = false) {
  const work = { kernel: kernelOf({ ...right, ...change }), source: "" };
  const report = await runChecks(checks, work, randomStream(seed), { submit });
  return (name: string) => report.checks.find((check) => check.function === name);
}

const SEEDS = Array.from({ length: 25 }, (_, i) => `seed-${i}`);

describe("the checks of Arrays", () => {
  it("pass what is right on every seed", async () => {
    for (const seed of SEEDS) {
      const work = { kernel: kernelOf(right), source: "" };
      expect(await runChecks(checks, work, randomStream(seed), { submit: true })).toMatchObject({
        passed: 4,
        failed: 0,
      });
    }
  });

  const rules = checks.checks.flatMap((check) =>
    check.knownWrong.map((rule) => ({ check, rule, name: `${check.function}: ${rule.id}` })),
  );

  it.each(rules)("recognise a known wrong rule on every seed: $name", async ({ check, rule }) => {
    for (const seed of SEEDS) {
      const wrong = (...values: readonly unknown[]) => rule.apply({ arguments: values, facts: null });
      const report = await reportOn({ [check.function]: wrong }, seed);
      expect(report(check.function)).toMatchObject({ status: "differs", knownWrong: rule.id, message: rule.message });
    }
  });

  it("has rules that say something about every case", () => {
    for (const { check, rule } of rules) {
      for (const case_ of check.cases(randomStream("all"), { submit: true }))
        expect(rule.apply(case_)).not.toBe(NOT_APPLICABLE);
    }
  });

  it.each(checks.functions)("fail a function that does nothing: %s", async (name) => {
    const report = await reportOn({ [name]: () => undefined }, "nothing");
    expect(report(name)).toMatchObject({ status: "differs", message: expect.stringContaining("returned nothing") });
  });

  it("notice a picture that was painted over", async () => {
    const paintedOver = (picture: NumericArray) => {
      picture.data.fill(0);
      return slice(picture, ":", "::-1");
    };
    for (const name of ["flipped", "brighten"])
      expect((await reportOn({ [name]: paintedOver }, "changed"))(name)).toMatchObject({
        message: "Your function changed its input `picture`; work on a copy.",
      });
  });
});

describe("the shape of a sum", () => {
  it("can't be found by adding: some arrays have no room", async () => {
    const byAdding = (a: Shape, b: Shape) => {
      try {
        return add(zeros(a), zeros(b)).shape;
      } catch {
        return null;
      }
    };
    expect((await reportOn({ predictedShape: byAdding }, "a"))("predictedShape")).toMatchObject({
      status: "differs",
      message:
        "`[100000, 1]` and `[1, 100000]` do fit together: aligned at the last axis, every pair is equal or has a 1.",
    });
  });

  it("is asked of pairs that fit and of pairs that don't, with lengths 0 and 1 and missing axes among them", () => {
    const [check] = checks.checks;
    const drawn = SEEDS.flatMap((seed) => check?.cases(randomStream(seed), { submit: true }) ?? []);
    const share = (is: (a: Shape, b: Shape) => boolean) =>
      drawn.filter((one) => is(...(one.arguments as [Shape, Shape]))).length / drawn.length;
    expect(share((a, b) => shapeOfSum(a, b) === null)).toBeGreaterThan(0.15);
    expect(share((a, b) => shapeOfSum(a, b) !== null)).toBeGreaterThan(0.4);
    expect(share((a, b) => a.length !== b.length)).toBeGreaterThan(0.3);
    expect(share((a, b) => [...a, ...b].includes(0))).toBeGreaterThan(0.15);
    for (const one of drawn) expect(one.facts).toEqual(shapeOfSum(...(one.arguments as [Shape, Shape])));
  });

  it.each([
    ["a text", () => "4, 3", "Your function returned a text. Return a list of lengths"],
    ["a number of axes", () => 2, "Your function returned a number."],
    ["always no", () => null, "`[4, 3]` and `[3]` do fit together"],
    ["one and the same", () => [1], "The sum of `[4, 3]` and `[3]` has 2 axes"],
    [
      "right but for those that don't fit",
      (a: Shape, b: Shape) => shapeOfSum(a, b) ?? [9],
      "`[4, 3]` and `[4]` don’t fit together",
    ],
  ])("is not %s", async (_name, predictedShape, words) => {
    expect((await reportOn({ predictedShape }, "a"))("predictedShape")?.message).toContain(words);
  });
});

describe("the picture in a mirror", () => {
  it("may be made pixel by pixel too", async () => {
    const byHand = ({ dtype, shape, data }: NumericArray) => {
      const width = shape[1] ?? 0;
      const mirrored = data.map((_, i) => data[i - (i % width) + width - 1 - (i % width)] ?? 0);
      return { dtype, shape, data: mirrored };
    };
    expect((await reportOn({ flipped: byHand }, "a"))("flipped")?.status).toBe("passed");
  });

  it("must be an array of the same type and shape", async () => {
    const message = async (flipped: (picture: NumericArray) => unknown) =>
      (await reportOn({ flipped }, "a"))("flipped")?.message;
    expect(await message(() => [[1]])).toBe(
      "Your function returned a 1×1 list of rows; a uint8 array of shape 2×3 was expected.",
    );
    expect(await message((picture) => slice(picture, "1:", "::-1"))).toBe("Your result is 1×3; 2×3 was expected.");
    expect(await message((picture) => cast(slice(picture, ":", "::-1"), "float64"))).toContain("a float64 array");
  });
});

describe("what one byte keeps", () => {
  it.each([
    [() => "34", "Your function returned a text. Return one number."],
    [(level: number, amount: number) => (level + amount) & 127, "165 + 90 = 255 fits into a byte, so it stays."],
    [
      (level: number, amount: number) => (level + amount > 255 ? 0 : level + amount),
      "225 + 90 = 315 is beyond 255, so it wraps round.",
    ],
  ])("is one number: case %#", async (keptLevel, words) => {
    expect((await reportOn({ keptLevel }, "a"))("keptLevel")?.message).toBe(words);
  });

  it("is what the library says", () => {
    const check = checks.checks.find((candidate) => candidate.function === "keptLevel");
    for (const { arguments: call, facts } of check?.cases(randomStream("b"), { submit: true }) ?? []) {
      const [level, amount] = call as [number, number];
      expect(facts).toBe(at(add(array([level], { dtype: "uint8" }), amount), 0));
      expect(facts).toBe((level + amount) % 256);
    }
  });
});

describe("a brighter picture", () => {
  it("is made of bytes by whatever way", async () => {
    const throughFloats = (picture: NumericArray, amount: number) =>
      cast(clip(add(cast(picture, "float64"), amount), 0, 255), "uint8");
    expect((await reportOn({ brighten: throughFloats }, "a"))("brighten")?.status).toBe("passed");
  });

  it("was clipped too early or too late when it wrapped", async () => {
    const early = (picture: NumericArray, amount: number) =>
      cast(add(clip(cast(picture, "int32"), 0, 255), amount), "uint8");
    const late = (picture: NumericArray, amount: number) => clip(add(picture, amount), 0, 255);
    for (const brighten of [early, late])
      expect((await reportOn({ brighten }, "a"))("brighten")).toMatchObject({ knownWrong: "wrapped" });
  });

  it("differs where it differs", async () => {
    const doubled = (picture: NumericArray) => add(clip(picture, 0, 127), clip(picture, 0, 127));
    expect((await reportOn({ brighten: doubled }, "a"))("brighten")).toMatchObject({
      message: expect.stringContaining("Look at the first difference"),
      detail: { firstDifference: "at [0, 0]: expected 90, got 0" },
    });
  });
});
