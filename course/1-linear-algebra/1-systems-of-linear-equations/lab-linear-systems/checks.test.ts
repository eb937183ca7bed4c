import { array } from "@gradus/math/arrays";
import { determinant, type ExactMatrix, matrix, Q } from "@gradus/math/exact";
import { randomStream } from "@gradus/math/random";
import { type CallResult, decode, encode, type Kernel, NOT_APPLICABLE, runChecks } from "@gradus/sandbox";
import { describe, expect, it } from "vitest";
import { coefficientsOf, kindBySolving, type SystemKind } from "./augmented-matrix.ts";
import { LAKE } from "./check-lake-system.ts";
import { checks } from "./checks.ts";

type Functions = Readonly<Record<string, (system: ExactMatrix) => unknown>>;

/** Calls functions of this process as a kernel would, through the encoding; to judge the judging over many seeds. */
function kernelOf(functions: Functions): Kernel {
  const call = async (_source: string, name: string, values: readonly unknown[]): Promise<CallResult> => {
    const argumentsAfter = values.map((value) => decode(encode(value)));
    const value = decode(encode(functions[name]?.(argumentsAfter[0] as ExactMatrix)));
    return { value, argumentsAfter, outputs: [] };
  };
  return { call, run: () => Promise.reject(new Error("not here")), stop: () => undefined, close: () => undefined };
}

const right: Functions = {
  lakeSystem: () => LAKE,
  kindOfSystem: kindBySolving,
  singularWithSolution: () =>
    matrix([
      [1, 2, 3],
      [2, 4, 6],
    ]),
};

async function reportOn(change: Functions, seed: string, submit = false) {
  const report = await runChecks(
    checks,
    { kernel: kernelOf({ ...right, ...change }), source: "" },
    randomStream(seed),
    { submit },
  );
  return (name: string) => report.checks.find((check) => check.function === name);
}

const SEEDS = Array.from({ length: 25 }, (_, i) => `seed-${i}`);

describe("the checks of Linear systems as matrices", () => {
  it("pass what is right on every seed", async () => {
    for (const seed of SEEDS) {
      const report = await runChecks(checks, { kernel: kernelOf(right), source: "" }, randomStream(seed), {
        submit: true,
      });
      expect(report).toMatchObject({ passed: 3, failed: 0 });
    }
  });

  const rules = checks.checks.flatMap((check) =>
    check.knownWrong.map((rule) => ({ check, rule, name: `${check.function}: ${rule.id}` })),
  );

  it.each(rules)("recognise a known wrong rule on every seed: $name", async ({ check, rule }) => {
    for (const seed of SEEDS) {
      const wrong = (system: ExactMatrix) => rule.apply({ arguments: [system], facts: null });
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

  it.each(checks.checks.map((check) => check.function))("fail a function that does nothing: %s", async (name) => {
    const report = await reportOn({ [name]: () => undefined }, "nothing");
    expect(report(name)).toMatchObject({ status: "differs", message: expect.stringContaining("returned nothing") });
  });

  it("notice a changed input", async () => {
    const report = await reportOn(
      {
        kindOfSystem: (system) => {
          (system as { columns: number }).columns = 0;
          return "unique";
        },
      },
      "changed",
    );
    expect(report("kindOfSystem")).toMatchObject({
      message: "Your function changed its input `system`; work on a copy.",
    });
  });

  it("draw all three kinds often, with zero rows, zero columns and vertical lines among them", () => {
    const check = checks.checks.find((candidate) => candidate.function === "kindOfSystem");
    const drawn = SEEDS.flatMap((seed) => check?.cases(randomStream(seed), { submit: true }) ?? []);
    const share = (is: (M: ExactMatrix) => boolean) =>
      drawn.filter((one) => is(one.arguments[0] as ExactMatrix)).length / drawn.length;
    const zero = (M: ExactMatrix, i: number, j: number) => Q.isZero(M.entries[i]?.[j] ?? Q.of(1));
    for (const kind of ["unique", "none", "infinite"] as const satisfies readonly SystemKind[])
      expect(share((M) => kindBySolving(M) === kind)).toBeGreaterThan(0.15);
    expect(share((M) => [0, 1].some((i) => zero(M, i, 0) && zero(M, i, 1)))).toBeGreaterThan(0.1);
    expect(share((M) => [0, 1].some((j) => zero(M, 0, j) && zero(M, 1, j)))).toBeGreaterThan(0.05);
    expect(share((M) => [0, 1].some((i) => !zero(M, i, 0) && zero(M, i, 1)))).toBeGreaterThan(0.1);
  });
});

describe("the matrix of the lake", () => {
  it.each([
    [
      "in the other order",
      [
        [2, 3, 28],
        [1, 1, 11],
      ],
    ],
    [
      "at another scale",
      [
        ["1/2", "1/2", "11/2"],
        [-4, -6, -56],
      ],
    ],
    [
      "with one clue taken from the other",
      [
        [1, 1, 11],
        [0, 1, 6],
      ],
    ],
  ])("is right %s", async (_name, rows) => {
    expect((await reportOn({ lakeSystem: () => matrix(rows) }, "a"))("lakeSystem")?.status).toBe("passed");
  });

  it.each([
    [[[1, 1, 11]], "Your matrix has one row. Two clues make two rows."],
    [
      [
        [1, 1],
        [2, 3],
      ],
      "Each row has three numbers",
    ],
    [
      [
        [1, 1, 11],
        [2, 2, 22],
      ],
      "Both rows say the same clue.",
    ],
    [
      [
        [1, 1, 11],
        [2, 3, 29],
      ],
      "Row 2, `2 3 | 29`, is none of the two clues.",
    ],
    [
      [
        [0, 0, 0],
        [2, 3, 28],
      ],
      "Row 1, `0 0 | 0`, is none of the two clues.",
    ],
  ])("is wrong as %j, and says why", async (rows, words) => {
    expect((await reportOn({ lakeSystem: () => matrix(rows) }, "a"))("lakeSystem")).toMatchObject({
      status: "differs",
      message: expect.stringContaining(words),
    });
  });

  it("may be an array, as Python has them", async () => {
    const rows = [
      [1, 1, 11],
      [2, 3, 28],
    ];
    expect((await reportOn({ lakeSystem: () => array(rows) }, "a"))("lakeSystem")?.status).toBe("passed");
    const exchanged = array([
      [1, 1, 11],
      [3, 2, 28],
    ]);
    expect((await reportOn({ lakeSystem: () => exchanged }, "a"))("lakeSystem")?.knownWrong).toBe("seats-exchanged");
    expect((await reportOn({ lakeSystem: () => array([1, 1, 11]) }, "a"))("lakeSystem")?.message).toContain("np.array");
    const empty = array([[Number.NaN, 1, 11]]);
    expect((await reportOn({ lakeSystem: () => empty }, "a"))("lakeSystem")?.status).toBe("differs");
  });

  it("must be a matrix of the toolkit", async () => {
    expect(
      (
        await reportOn(
          {
            lakeSystem: () => [
              [1, 1, 11],
              [2, 3, 28],
            ],
          },
          "a",
        )
      )("lakeSystem")?.message,
    ).toBe(
      "Your function returned a 2×3 list of rows. Return a matrix, made by `matrix([[…], […]])`, in Python by `np.array([[…], […]])`.",
    );
  });
});

describe("the kind of a system", () => {
  it.each([
    ["Unique", "none of the three texts"],
    [true, "Return one of the texts"],
    [{ kind: "none" }, "Return only its kind"],
  ])("is one of three texts, not %j", async (value, words) => {
    expect((await reportOn({ kindOfSystem: () => value }, "a"))("kindOfSystem")?.message).toContain(words);
  });
});

describe("a singular system with a solution", () => {
  it.each([
    [
      "every multiple",
      [
        [1, 1, 11],
        [-3, -3, -33],
      ],
    ],
    [
      "a row of zeros",
      [
        [0, 0, 0],
        [1, 1, 2],
      ],
    ],
    [
      "nothing but zeros",
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    [
      "two vertical lines that are one",
      [
        [1, 0, 2],
        [2, 0, 4],
      ],
    ],
  ])("may be %s", async (_name, rows) => {
    const system = matrix(rows);
    expect(Q.isZero(determinant(coefficientsOf(system)).value)).toBe(true);
    expect((await reportOn({ singularWithSolution: () => system }, "a"))("singularWithSolution")?.status).toBe(
      "passed",
    );
  });

  it.each([
    [
      [
        [1, 1, 1],
        [1, -1, 1],
      ],
      "The determinant of your coefficients is −2",
    ],
    [
      [
        [1, 0, 5],
        [2, 0, 14],
      ],
      "the rows contradict each other",
    ],
    [
      [
        [0, 0, 5],
        [1, 1, 1],
      ],
      "row 1, `0 0 | 5`, alone is true for no point",
    ],
  ])("is not %j, and says why", async (rows, words) => {
    expect(
      (await reportOn({ singularWithSolution: () => matrix(rows) }, "a"))("singularWithSolution")?.message,
    ).toContain(words);
  });
});
