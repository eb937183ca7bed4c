import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CellOutput } from "../outputs/output.ts";
import { readOutput } from "../outputs/read-output.ts";
import { plainText } from "./emit.ts";
import { image, plot, show, table } from "./index.ts";

let shown: CellOutput[] = [];
beforeEach(() => {
  shown = [];
  Reflect.set(globalThis, "$gradus", { emit: (output: CellOutput) => shown.push(output) });
});
afterEach(() => {
  for (const output of shown) expect(readOutput(JSON.parse(JSON.stringify(output)))).toStrictEqual(output);
  Reflect.deleteProperty(globalThis, "$gradus");
});

const q = (n: number, d = 1) => ({ numerator: BigInt(n), denominator: BigInt(d) });
const lake = {
  rows: 2,
  columns: 3,
  entries: [
    [q(1), q(1), q(11)],
    [q(2), q(3), q(28)],
  ],
};

describe("show", () => {
  it("gives a matrix its label and its bar", () => {
    show(lake, { label: "M", bar: 2 });
    expect(shown).toMatchObject([{ type: "matrix", from: "show", label: "M", bar: 2, rows: 2, columns: 3 }]);
    expect(shown.map(plainText)).toStrictEqual(["M =\n[ 1  1  | 11 ]\n[ 2  3  | 28 ]"]);
  });

  it("shows a text as it is, and says when there is nothing", () => {
    show("two clues");
    show(undefined);
    show({ value: q(0), steps: [] }, { label: "determinant" });
    expect(shown.map(plainText)).toStrictEqual(["two clues", "undefined", "determinant = 0"]);
  });
});

describe("table", () => {
  it("takes records, or lists with names for the columns", () => {
    table([
      { boats: 5, seats: 10 },
      { boats: 6, seats: 18 },
    ]);
    table(
      [
        [5, 10],
        [6, 18],
      ],
      { columns: ["boats", "seats"], label: "seats" },
    );
    table([]);
    expect(shown).toMatchObject([
      {
        columns: ["boats", "seats"],
        rows: [
          ["5", "10"],
          ["6", "18"],
        ],
      },
      {
        columns: ["boats", "seats"],
        rows: [
          ["5", "10"],
          ["6", "18"],
        ],
        label: "seats",
      },
      { columns: [], rows: [] },
    ]);
  });

  it("refuses rows that make no table", () => {
    expect(() => table([[1, 2], [3]])).toThrow("table: every row must have 2 entries, row 2 has 1");
    expect(() => table([{ a: 1 }, { b: 1 }])).toThrow("table: the rows must be records with the same keys");
  });
});

describe("plot", () => {
  it("draws the rows of an augmented matrix as lines, and fits the window to what matters", () => {
    plot({ lines: lake, points: [{ at: [q(5), q(6)], ring: true, label: "both" }] });
    expect(shown).toStrictEqual([
      {
        type: "plot",
        from: "show",
        window: { x: [-2, 16], y: [-2, 14] },
        labels: { x: "x", y: "y" },
        lines: [
          { a: 1, b: 1, c: 11 },
          { a: 2, b: 3, c: 28 },
        ],
        points: [{ x: 5, y: 6, ring: true, label: "both" }],
        curves: [],
        description: "A plane with line x + y = 11; line 2x + 3y = 28; ringed point both (5, 6).",
      },
    ]);
  });

  it("says equations in words as one would write them", () => {
    plot({
      lines: [[-1, -2, 3], [0, 1, 0], [1, 0, -5], [0, 0, 1], { a: 2, b: -1, c: 0.5, label: "seats" }],
      labels: { x: "boats" },
    });
    expect(shown.map(plainText)).toStrictEqual([
      "A plane with line −boats − 2y = 3; line y = 0; line boats = −5; line 0 = 1; line seats: 2·boats − y = 0.5.",
    ]);
  });

  it("fits a window to what spreads one way only, or not at all", () => {
    const windowOf = (lines: readonly (readonly [number, number, number])[]) => {
      plot({ lines });
      const last = shown.at(-1);
      return last?.type === "plot" ? last.window : null;
    };
    expect(windowOf([[0, 1, 4]])).toStrictEqual({ x: [-2, 2], y: [-0.5, 4.5] });
    expect(windowOf([[0, 0, 0]])).toStrictEqual({ x: [-5, 5], y: [-5, 5] });
  });

  it("leaves crossings out of the window that are far from everything else", () => {
    plot({
      lines: [
        [1, 1, 2],
        [1, 1.00001, 4],
      ],
    });
    const window = shown[0]?.type === "plot" ? shown[0].window : null;
    expect(window?.x[1]).toBeLessThan(100);
  });

  it("draws curves with gaps, and an empty plane", () => {
    plot({
      curves: [
        [
          [0, 1],
          [1, Number.NaN],
          [2, 4],
        ],
      ],
      window: { x: [0, 2], y: [0, 5] },
    });
    plot({});
    expect(shown).toMatchObject([
      {
        curves: [
          {
            points: [
              { x: 0, y: 1 },
              { x: 1, y: null },
              { x: 2, y: 4 },
            ],
          },
        ],
      },
      { lines: [] },
    ]);
  });

  it.each([
    [{ lines: [[1, 2]] }, "a line is three numbers a, b, c"],
    [{ points: [[1, 2, 3]] }, "a point is two numbers [x, y], got 3"],
    [{ points: [[1, Number.NaN]] }, "y must be a finite number"],
    [{ window: { x: [1, 0], y: [0, 1] } }, "window.x must go from a smaller number to a larger one"],
    [{ lines: { rows: 0, columns: 2, entries: [] } }, "a matrix of lines must have 3 columns"],
    [3, "plot: give a record"],
  ])("refuses what it can't draw, in words", (input, words) => {
    expect(() => plot(input as never)).toThrow(words);
  });

  it("takes fractions of huge whole numbers", () => {
    plot({
      points: [[{ numerator: 10n ** 400n + 1n, denominator: 10n ** 400n }, 1n]],
      window: { x: [0, 2], y: [0, 2] },
    });
    expect(shown).toMatchObject([{ points: [{ x: 1, y: 1 }] }]);
  });
});

describe("image", () => {
  it("takes levels of grey or of three colours, rounds and cuts them", () => {
    image(
      [
        [0, 300],
        [-5, 127.6],
      ],
      { label: "grey" },
    );
    image([[[1, 2, 3]]]);
    expect(shown).toMatchObject([
      { width: 2, height: 2, pixels: [0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 255, 128, 128, 128, 255] },
      { width: 1, height: 1, pixels: [1, 2, 3, 255] },
    ]);
  });

  it("refuses what is no image", () => {
    expect(() => image([])).toThrow("image: give rows of pixels");
    expect(() => image([[1], [1, 2]])).toThrow("all of the same length");
    expect(() => image([[[1, 2]]])).toThrow("a pixel is a level");
    expect(() => image([[Number.NaN]])).toThrow("a pixel is a level");
  });
});
