import { toText } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { drawnLines } from "./plot-lines.ts";

const seen = (lines: Parameters<typeof drawnLines>[0]) =>
  drawnLines(lines).map(({ object, pattern, label, note }) => [object, pattern, toText(label), note]);

describe("the lines of a plot", () => {
  it("are named by their equations, in a colour of their own", () => {
    expect(
      seen([
        { a: 1, b: 1, c: 11 },
        { a: 2, b: -3, c: -28 },
      ]),
    ).toStrictEqual([
      ["line-1", "solid", "x + y = 11", null],
      ["line-2", "solid", "2x − 3y = −28", null],
    ]);
  });

  it("are told apart where they coincide, also when thirds were rounded on the way", () => {
    const patterns = drawnLines([
      { a: 1 / 3, b: 1 / 7, c: 1 },
      { a: 7, b: 3, c: 21 },
      { a: 14, b: 6, c: 42 },
      { a: 14, b: 6, c: 43 },
    ]).map(({ pattern }) => pattern);
    expect(patterns.slice(0, 3)).toStrictEqual(["solid", "dashed", "dotted"]);
    expect(patterns[3], "the colour of the first line comes round again").toBe("dashed");
  });

  it("keep fractions, and round what is none", () => {
    expect(seen([{ a: 1 / 3, b: -1, c: 0.5 }])[0]?.[2]).toBe("(1/3)x − y = 1/2");
    expect(seen([{ a: Math.PI, b: -Math.E, c: 1 }])[0]?.[2]).toBe("3.142x − 2.718y ≈ 1");
  });

  it("say what a row without unknowns means, since nothing can be drawn for it", () => {
    expect(
      seen([
        { a: 0, b: 0, c: 0 },
        { a: 0, b: 0, c: 5 },
      ]).map(([, , label, note]) => `${label} ${note}`),
    ).toStrictEqual(["0 = 0 is true for every point", "0 = 5 is true for no point"]);
  });

  it("keep the name they were given", () => {
    expect(seen([{ a: 1, b: 1, c: 11, label: "boats" }])[0]?.[2]).toBe("boats");
  });
});
