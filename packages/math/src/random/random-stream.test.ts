import { describe, expect, it } from "vitest";
import values from "../../../../reference/random/values.json" with { type: "json" };
import { portableLogarithm } from "./portable-logarithm.ts";
import { type RandomStream, randomStream } from "./random-stream.ts";
import { sha256 } from "./sha-256.ts";
import { utf8 } from "./utf-8.ts";
import { type XoshiroState, xoshiro128 } from "./xoshiro128.ts";

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const times = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

function open(path: readonly string[]): RandomStream {
  const [seed = "", ...names] = path;
  return names.reduce((stream, name) => stream.fork(name), randomStream(seed));
}

/** Pearson's statistic against equal expected counts. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe("xoshiro128", () => {
  it("gives the published first outputs from the state 1, 2, 3, 4", () => {
    const { state, outputs } = values.published;
    expect(times(outputs.length, xoshiro128(state as unknown as XoshiroState))).toEqual(outputs);
  });

  it.each(values.raw)("agrees with the independent generator from $state", ({ state, outputs }) => {
    expect(times(outputs.length, xoshiro128(state as unknown as XoshiroState))).toEqual(outputs);
  });
});

describe("sha256", () => {
  it.each(values.sha256)("agrees with hashlib on $text", ({ text, hex: expected }) => {
    expect(hex(sha256(utf8(text)))).toBe(expected);
  });

  it("encodes text as the platform's encoder does, lone surrogates included", () => {
    for (const text of ["", "aé€𝟙", "\ud800", "x\udc00y", "\ud83d\ude00"]) {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }
  });
});

describe("randomStream", () => {
  it.each(values.streams)("gives the frozen values of $path", (fixture) => {
    const fresh = () => open(fixture.path);
    const drawn = (draw: (stream: RandomStream) => number, count: number) => {
      const stream = fresh();
      return times(count, () => draw(stream));
    };
    expect(drawn((stream) => stream.uint32(), 8)).toEqual(fixture.uint32);
    expect(drawn((stream) => stream.uniform(), 4)).toEqual(fixture.uniform);
    expect(drawn((stream) => stream.integer(1, 6), 12)).toEqual(fixture.die);
    expect(drawn((stream) => stream.integer(-(2 ** 51), 2 ** 51), 4)).toEqual(fixture.wide);
    expect(fresh().shuffle(times(10, () => 0).map((_, i) => i))).toEqual(fixture.shuffle);
    expect(
      fresh().sample(
        times(100, () => 0).map((_, i) => i),
        5,
      ),
    ).toEqual(fixture.sample);
    drawn((stream) => stream.normal(), 6).forEach((value, i) => {
      expect(value).toBeCloseTo(fixture.normal[i] ?? Number.NaN, 14);
    });
  });

  it("forks by seed path and name only, whatever was drawn before", () => {
    const stream = randomStream("gradus");
    const before = times(5, stream.fork("a").uint32);
    times(100, stream.uint32);
    expect(times(5, stream.fork("a").uint32)).toEqual(before);
  });

  it("keeps forks, their order of names and their parent apart", () => {
    const paths = [["s"], ["s", "a"], ["s", "b"], ["s", "a", "b"], ["s", "b", "a"], ["s", "ab"], ["sa"], ["s", ""]];
    const firsts = paths.map((path) => times(4, open(path).uint32).join());
    expect(new Set(firsts).size).toBe(paths.length);
  });

  it("draws forks that do not follow one another", () => {
    const n = 4000;
    const [a, b] = [randomStream("r").fork("1"), randomStream("r").fork("2")];
    const correlation = times(n, () => (a.uniform() - 0.5) * (b.uniform() - 0.5) * 12).reduce((x, y) => x + y, 0) / n;
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(n));
  });

  it("draws uniform values in [0, 1) that fill 50 boxes evenly", () => {
    const stream = randomStream("uniform");
    const counts = new Array<number>(50).fill(0);
    for (const value of times(50_000, stream.uniform)) {
      expect(value >= 0 && value < 1).toBe(true);
      counts[Math.floor(value * 50)] = (counts[Math.floor(value * 50)] ?? 0) + 1;
    }
    // The 0.999 quantile of χ² with 49 degrees of freedom.
    expect(chiSquare(counts)).toBeLessThan(85.4);
  });

  it("draws whole numbers evenly, both ends included", () => {
    const stream = randomStream("die");
    const counts = new Array<number>(7).fill(0);
    for (const value of times(70_000, () => stream.integer(-3, 3))) counts[value + 3] = (counts[value + 3] ?? 0) + 1;
    // The 0.999 quantile of χ² with 6 degrees of freedom.
    expect(chiSquare(counts)).toBeLessThan(22.5);
    expect(stream.integer(5, 5)).toBe(5);
  });

  it("draws without bias where a plain remainder would favour the lower third", () => {
    const stream = randomStream("bias");
    const span = 3 * 2 ** 30;
    const low = times(6000, () => stream.integer(0, span - 1)).filter((value) => value < 2 ** 30).length;
    // A remainder of 32 bits would give one half instead of one third.
    expect(low / 6000).toBeCloseTo(1 / 3, 1);
  });

  it("draws normal values with mean 0, variance 1 and the right share beyond 1.96", () => {
    const stream = randomStream("normal");
    const n = 40_000;
    const drawn = times(n, stream.normal);
    const mean = drawn.reduce((a, b) => a + b, 0) / n;
    const variance = drawn.reduce((a, b) => a + b * b, 0) / n - mean ** 2;
    const beyond = drawn.filter((value) => Math.abs(value) > 1.959964).length / n;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(beyond - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / n));
  });

  it("shuffles into every order evenly and leaves its argument alone", () => {
    const stream = randomStream("shuffle");
    const items = Object.freeze(["a", "b", "c"]);
    const counts = new Map<string, number>();
    for (const order of times(6000, () => stream.shuffle(items).join(""))) {
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // The 0.999 quantile of χ² with 5 degrees of freedom.
    expect(chiSquare([...counts.values()])).toBeLessThan(20.6);
  });

  it("samples different positions, and keeps items that are arrays whole", () => {
    const stream = randomStream("sample");
    for (let count = 0; count <= 6; count++) expect(new Set(stream.sample([1, 2, 3, 4, 5, 6], count)).size).toBe(count);
    expect(stream.shuffle([[1, 2]])).toEqual([[1, 2]]);
    expect(stream.choice([[3, 4]])).toEqual([3, 4]);
  });

  it("names the function and echoes the value when asked for the impossible", () => {
    const stream = randomStream("errors");
    expect(() => stream.choice([])).toThrow("choice: there must be at least one item to choose from");
    expect(() => stream.sample([1], 2)).toThrow("sample: count must be a whole number from 0 to 1, got 2");
    expect(() => stream.integer(2, 1)).toThrow(
      "integer: low and high must be whole numbers with low ≤ high, got 2 and 1",
    );
    expect(() => stream.integer(0.5, 1)).toThrow("got 0.5 and 1");
  });
});

describe("portableLogarithm", () => {
  it("agrees with the platform to a few units in the last place", () => {
    const stream = randomStream("logarithm");
    for (const x of [...times(2000, stream.uniform), 1, 2, Math.E, 1e-300, 1e300, 5e-324, Number.MAX_VALUE]) {
      if (x === 0) continue;
      const error = Math.abs(portableLogarithm(x) - Math.log(x));
      expect(error).toBeLessThanOrEqual(3 * Number.EPSILON * Math.max(Math.abs(Math.log(x)), Number.MIN_VALUE));
    }
  });

  it("refuses what has no logarithm", () => {
    expect(() => portableLogarithm(0)).toThrow("portableLogarithm: x must be positive and finite, got 0");
  });
});
