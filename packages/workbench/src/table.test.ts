import { Q } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { type Given, type GivenKind, readPlace } from "./index.ts";
import type { Outcome } from "./operation.ts";
import { operations } from "./table.ts";

function run(verb: string, ...texts: readonly string[]): Outcome | string {
  const operation = operations.find((each) => each.verb === verb);
  const way = operation?.ways.find(({ places }) => places.length === texts.length);
  if (!way) throw new Error(`${verb} is not called with ${texts.length}`);
  const given: readonly Given[GivenKind][] = way.places.map((place, i) => readPlace(place, texts[i] ?? ""));
  return way.refuses(given) ?? way.run(given);
}

const answerOf = (outcome: Outcome | string): readonly string[] =>
  typeof outcome === "string"
    ? [outcome]
    : outcome.answer.map(({ label, node }) => [label ?? [], node ? toText(node) : []].flat().join(" "));

describe("the operations of the workbench", () => {
  it("have a verb, a title and words of their own", () => {
    for (const field of ["verb", "title", "summary"] as const) {
      expect(new Set(operations.map((each) => each[field])).size).toBe(operations.length);
    }
    for (const { verb, examples } of operations) {
      expect(examples.every((example) => example.startsWith(`${verb} `))).toBe(true);
    }
  });

  it.each([
    ["solve", ["2x + y = 5; x - y = 1"], "One solution: x = 2, y = 1"],
    ["solve", ["1 1; 2 2", "[1, 2]"], "Infinitely many solutions: (x, y) = (1, 0) + t(−1, 1)"],
    ["solve", ["x + y = 1; x + y = 2"], "No solution."],
    ["det", ["64919121 -159018721; 41869520.5 -102558961"], "−1/2"],
    ["rank", ["1 2 3; 4 5 6; 7 8 9"], "2"],
    ["rref", ["1 2; 3 4"], "[1 0; 0 1]"],
  ] as const)("%s of %j is %s", (verb, texts, answer) => {
    expect(answerOf(run(verb, ...texts))).toEqual([answer]);
  });

  it.each([
    ["solve", ["1 2; 3 4", "[1, 2, 3]"], "A has 2 rows, b has 3 entries; they must be as many"],
    ["det", ["1 2 3; 4 5 6"], "A must be square, got 2×3"],
  ] as const)("%s of %j is refused in words", (verb, texts, words) => {
    expect(run(verb, ...texts)).toBe(words);
  });

  it("shows work whose last step holds the answer", () => {
    const outcome = run("det", "2 0 1; 1 3 -1/3; 0 5 4");
    if (typeof outcome === "string") throw new Error(outcome);
    expect(outcome.data).toEqual({ value: Q.toNumber(Q.of("97/3")), exact: "97/3" });
    expect(outcome.steps?.().at(-1)?.text).toContain("97/3");
  });
});

describe("eigenvalues and factors", () => {
  const dataOf = (verb: string, ...texts: readonly string[]) => {
    const outcome = run(verb, ...texts);
    if (typeof outcome === "string") throw new Error(outcome);
    return outcome.data;
  };

  it.each([
    ["2 1; 1 2", [3, 1], ["3", "1"], { complex: false, defective: false }],
    ["1 1; 1 0", [(1 + Math.sqrt(5)) / 2, (1 - Math.sqrt(5)) / 2], ["(1+sqrt(5))/2", "(1-sqrt(5))/2"], {}],
    ["2 1; 0 2", [2, 2], ["2", "2"], { defective: true, vectors: [[1, 0], null] }],
    [
      "0 -1; 1 0",
      [
        { re: 0, im: 1 },
        { re: 0, im: -1 },
      ],
      ["i", "-i"],
      { complex: true, defective: false },
    ],
    [
      "1 -2; 1 1",
      [
        { re: 1, im: Math.SQRT2 },
        { re: 1, im: -Math.SQRT2 },
      ],
      ["1+(sqrt(2))i", "1-(sqrt(2))i"],
      {},
    ],
  ])("eig of %s", (A, value, exact, more) => {
    const data = dataOf("eig", A);
    expect(data.exact).toEqual(exact);
    expect(data).toMatchObject(more);
    for (const [i, found] of (data.value as readonly (number | { re: number; im: number })[]).entries()) {
      const wanted = value[i];
      if (typeof found === "number") expect(found).toBeCloseTo(wanted as number, 12);
      else {
        expect(found.re).toBeCloseTo((wanted as { re: number }).re, 12);
        expect(found.im).toBeCloseTo((wanted as { im: number }).im, 12);
      }
    }
  });

  it("gives eigenvalues out of exact reach in floating point: the roots of λ³ − λ − 1", () => {
    const { value, exact } = dataOf("eig", "0 1 0; 0 0 1; 1 1 0");
    expect((value as readonly number[])[0]).toBeCloseTo(1.324717957244746, 12);
    expect(exact).toEqual([null, null, null]);
  });

  it.each([
    ["svd", ["3 0; 4 5"], { value: { s: [Math.sqrt(45), Math.sqrt(5)] } }],
    ["cond", ["2 0; 0 1"], { kind: "finite", value: 2 }],
    ["cond", ["1 2; 2 4"], { kind: "infinite", value: null }],
    [
      "cholesky",
      ["4 2; 2 5"],
      {
        kind: "positive-definite",
        value: [
          [2, 0],
          [1, 2],
        ],
      },
    ],
    ["cholesky", ["1 2; 2 1"], { kind: "not-positive-definite", value: null }],
    [
      "pinv",
      ["2 0; 0 0"],
      {
        value: [
          [0.5, 0],
          [0, 0],
        ],
      },
    ],
    ["pca", ["1 1; 2 2; 3 3", "1"], { value: [[Math.SQRT1_2, Math.SQRT1_2]], variances: [2], shares: [1] }],
  ])("%s of %j", (verb, texts, wanted) => {
    const close = (found: unknown, expected: unknown): void => {
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
      else if (Array.isArray(expected)) {
        for (const [i, each] of expected.entries()) close((found as readonly unknown[])[i], each);
      } else if (expected !== null && typeof expected === "object")
        for (const [key, each] of Object.entries(expected)) close((found as Record<string, unknown>)[key], each);
      else expect(found).toBe(expected);
    };
    close(dataOf(verb, ...texts), wanted);
  });

  it.each([
    ["pca", ["1 1; 2 2; 3 3", "4"], "k must be a whole number from 1 to 2"],
    ["cholesky", ["1 2; 3 4"], "A must be symmetric: each entry equal to the one mirrored at the diagonal"],
    ["angle", ["[0, 0]", "[1, 1]"], "a vector of zeros has no direction"],
  ] as const)("%s of %j is refused in words", (verb, texts, words) => {
    expect(run(verb, ...texts)).toBe(words);
  });
});
