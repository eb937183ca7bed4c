import { expect, it } from "vitest";
import { type Given, type GivenKind, operations, readPlace } from "./index.ts";
import { inFloatingPoint, type Outcome } from "./operation.ts";

function run(verb: string, ...texts: readonly string[]): Outcome {
  const way = operations
    .find((each) => each.verb === verb)
    ?.ways.find(
      ({ places }) => places.length === texts.length && (places[0]?.kind === "system") === /=/.test(texts[0] ?? ""),
    );
  if (!way) throw new Error(verb);
  const given: readonly Given[GivenKind][] = way.places.map((place, i) => readPlace(place, texts[i] ?? ""));
  expect(way.refuses(given)).toBe(null);
  return way.run(given);
}

/** A call of every operation that floating point has a method of its own for. */
const calls: readonly (readonly [verb: string, ...texts: string[]])[] = [
  ["solve", "1/3 1; 1 1/7", "[1, 2]"],
  ["solve", "x + y + z = 1/3"],
  ["det", "1/3 1; 1 1/7"],
  ["rank", "1/3 1; 1 3"],
  ["multiply", "1/3 1; 1 1/7", "1/3 1; 1 1/7"],
  ["matrix-power", "1/3 1; 1 1/7", "-3"],
  ["transpose", "1/3 1"],
  ["trace", "1/3 1; 1 1/7"],
  ["inverse", "1/3 1; 1 1/7"],
  ["dot", "[1/3, 1]", "[1, 1/7]"],
  ["norm", "[1/3, 1]"],
  ["distance", "[1/3, 1]", "[1, 1/7]"],
  ["null-space", "1/3 1 2; 1 3 6"],
  ["column-space", "1/3 1 2; 1 3 5"],
  ["row-space", "1/3 1 2; 1 3 5"],
  ["coordinates", "1/3 1; 1 1/7", "[1, 2]"],
  ["map-in-basis", "1/3 1; 1 1/7", "1 1; 1 -1"],
  ["gram-schmidt", "1/3 1; 1 1/7"],
  ["project", "[1/3, 1]", "[1, 1/7]"],
  ["project-columns", "1 0; 1 1; 1 2", "[1/3, 1, 2]"],
  ["lstsq", "1 0; 1 1; 1 2", "[1/3, 1, 2]"],
  ["lstsq", "1 1; 1 1", "[1/3, 1]"],
  ["eig", "1 1; 1 0"],
  ["eig", "0 1 0; 0 0 1; 1 1 0"],
  ["diagonalise", "1 1; 1 0"],
  ["lu", "1/3 1; 1 1/7"],
  ["qr", "1/3 1; 1 1/7"],
  ["qr", "1/3 1; 1 3"],
  ["covariance", "1/3 1; 1 1/7; 2 2"],
  ["pca", "1/3 1; 1 1/7; 2 2", "2"],
  ["steady-state", "1/3 1/7; 2/3 6/7"],
];

it.each(calls)("%s of %s has its floats beside it, and what they are off by is rounding", (verb, ...texts) => {
  const found = run(verb, ...texts).inFloats?.();
  expect(found?.answer.length).toBeGreaterThan(0);
  expect(found?.answer.every(({ thing, node }) => thing !== undefined && node !== undefined)).toBe(true);
  // Every size that is named is a few units of 10⁻¹⁶; some calls are exact, or count.
  const sizes = [...(found?.remark ?? "").matchAll(/10⁻([⁰¹²³⁴-⁹]+)/g)].map(([, raised]) => raised);
  const named = /No error|exactly|as many|lie in the exact space/.test(found?.remark ?? "");
  expect(sizes.length > 0 || named, found?.remark).toBe(true);
  expect(
    sizes.every((raised) => /^¹[⁵-⁹]$/.test(raised ?? "")),
    found?.remark,
  ).toBe(true);
});

it("leaves no operation with exact results out, but for those without a method in floats", () => {
  const without = operations.map(({ verb }) => verb).filter((verb) => !calls.some(([called]) => called === verb));
  // Row forms and the polynomial have no method in floats; the others are in floating point from the start.
  expect(without).toEqual(["ref", "rref", "pinv", "cond", "angle", "charpoly", "cholesky", "svd"]);
});

it.each([
  ["inverse", "1 2; 2 4", "It finds the matrix singular, too."],
  ["rank", "1 0; 0 1e-30", "here it takes for rounding what is not"],
  ["det", "1e320 1; 1 1", "Floating point can't be given this"],
  ["eig", "2 1; 0 2", "the matrix is defective, or nearly so"],
])("%s of %s says what floating point can't do", (verb, text, words) => {
  expect(run(verb, text).inFloats?.().remark).toContain(words);
});

it("answers in floats where they are asked for, and keeps the words", () => {
  const { data, answer, remark } = inFloatingPoint(run("qr", "1 1; 1 0"));
  expect((data.value as { r: readonly (readonly number[])[] }).r[0]?.[0]).toBeCloseTo(Math.SQRT2, 12);
  expect(data).not.toHaveProperty("exact");
  expect(answer.map(({ label }) => label)).toEqual(["Q:", "R:"]);
  expect(remark).toContain("The error is");
});
