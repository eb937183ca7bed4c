import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consoleText, describeValue } from "./describe.ts";
import { notation, shortNotation } from "./notation.ts";
import { OUTPUT_LIMITS } from "./output.ts";
import { readOutput } from "./read-output.ts";

const q = (n: number, d = 1) => ({ numerator: BigInt(n), denominator: BigInt(d) });
const half = q(1, 2);
const M = { rows: 1, columns: 2, entries: [[half, q(-3)]] };
const from = { from: "value" } as const;

describe("showing a value", () => {
  it.each([
    ["an exact matrix", M, { type: "matrix", entries: [["1/2", "−3"]] }],
    [
      "rows of numbers",
      [
        [1, -2],
        [0.1 + 0.2, 4],
      ],
      {
        type: "matrix",
        rows: 2,
        columns: 2,
        entries: [
          ["1", "−2"],
          ["0.3", "4"],
        ],
      },
    ],
    ["an empty matrix", { rows: 0, columns: 3, entries: [] }, { type: "matrix", rows: 0, columns: 3 }],
    ["a vector", [half, q(2)], { type: "vector", entries: ["1/2", "2"] }],
    ["a fraction", q(-1, 3), { type: "text", text: "−1/3" }],
    [
      "a table",
      [
        { a: 1, b: half },
        { a: "x", b: undefined },
      ],
      {
        type: "table",
        columns: ["a", "b"],
        rows: [
          ["1", "1/2"],
          ["x", ""],
        ],
        omitted: 0,
      },
    ],
    ["a traced value", { value: half, steps: [] }, { type: "text", text: "1/2" }],
    [
      "steps",
      [{ rule: "swap-rows", before: M, after: M, at: {} }],
      { type: "table", columns: ["step", "rule", "after"], rows: [["1", "swap rows", 'matrix([["1/2", -3]])']] },
    ],
    ["one solution", { kind: "unique", point: [q(6), q(2)] }, { type: "text", text: "unique · x = (6, 2)" }],
    ["no solution", { kind: "none" }, { type: "text", text: "none · no point satisfies every equation" }],
    [
      "a family",
      {
        kind: "infinite",
        particular: [q(1), q(0)],
        directions: [
          [q(-1), q(1)],
          [half, q(0)],
        ],
      },
      { type: "text", text: "infinite · x = (1, 0) + t·(−1, 1) + s·(1/2, 0)" },
    ],
    ["a text", "unique", { type: "text", text: '"unique"' }],
    ["ragged rows", [[1], [1, 2]], { type: "text", text: "[[1], [1, 2]]" }],
    ["null", null, { type: "text", text: "null" }],
  ])("finds the best picture of %s", (_name, value, output) => {
    expect(describeValue(value, from)).toMatchObject(output);
  });

  it("shows nothing for undefined", () => {
    expect(describeValue(undefined, from)).toBeNull();
  });

  it("cuts long tables and says how much is missing", () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ i }));
    expect(describeValue(rows, from)).toMatchObject({ omitted: 10 });
  });

  it("always makes an output that the page accepts", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }),
        (value) => {
          const output = describeValue(value, from);
          if (output !== null) expect(readOutput(JSON.parse(JSON.stringify(output)))).toStrictEqual(output);
        },
      ),
      { numRuns: 200 },
    );
    const large = Array.from({ length: 900 }, (_, i) => Array.from({ length: 900 }, () => i));
    const output = describeValue(large, from);
    expect(readOutput(output)).toStrictEqual(output);
  });

  it("writes a line of the console with spaces between, texts as they are", () => {
    expect(consoleText(["a", 1, "b", half, [M], { kind: "none" }])).toBe(
      'a 1 b 1/2 [matrix([["1/2", -3]])] none · no point satisfies every equation',
    );
    expect(consoleText(["x".repeat(1e6)]).length).toBeLessThan(OUTPUT_LIMITS.characters);
  });
});

describe("notation", () => {
  it.each([
    [{ a: 1, "b c": [true, null, undefined] }, '{ a: 1, "b c": [true, null, undefined] }'],
    [half, 'rational("1/2")'],
    [[half, q(2)], 'vector(["1/2", 2])'],
    [{ rows: 0, columns: 2, entries: [] }, "matrix([], 2)"],
    [-0, "-0"],
    [10n, "10n"],
    [new Map([["a", 1]]), 'Map { "a" → 1 }'],
    [new Set([1]), "Set { 1 }"],
    [new Float64Array([1, 2]), "Float64Array [1, 2]"],
    [function area() {}, "[function area]"],
    [
      new (class Boat {
        seats = 2;
      })(),
      "Boat { seats: 2 }",
    ],
    [new TypeError("no"), "TypeError: no"],
    [{}, "{}"],
    [[], "[]"],
  ])("writes %o as one would type it", (value, text) => {
    expect(notation(value)).toBe(text);
  });

  it("breaks long values into lines, and keeps short notation on one", () => {
    const value = { first: "a".repeat(40), second: "b".repeat(40) };
    expect(notation(value)).toBe(`{\n  first: "${"a".repeat(40)}",\n  second: "${"b".repeat(40)}"\n}`);
    expect(shortNotation(value)).not.toContain("\n");
  });

  it("comes to an end for values that contain themselves, go deep or are long", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(notation(loop)).toBe("[[itself]]");
    let deep: unknown = 1;
    for (let i = 0; i < 50; i += 1) deep = { deep };
    expect(notation(deep)).toContain("{ … }");
    expect(notation(Array.from({ length: 500 }, () => 0))).toContain("… 400 more");
    expect(shortNotation("x".repeat(1e5)).length).toBeLessThan(400);
  });
});

describe("outputs from the sandbox", () => {
  const plot = {
    type: "plot",
    from: "show",
    window: { x: [0, 1], y: [0, 1] },
    labels: { x: "x", y: "y" },
    lines: [],
    points: [],
    curves: [],
    description: "An empty plane.",
  };

  it.each([
    ["no record", "text"],
    ["an unknown type", { type: "html", from: "show", html: "" }],
    ["an unknown source", { type: "text", from: "page", level: "log", text: "" }],
    ["text that is too long", { type: "text", from: "show", level: "log", text: "x".repeat(20_001) }],
    ["a matrix with other rows than it says", { type: "matrix", from: "show", rows: 2, columns: 1, entries: [["1"]] }],
    ["a huge matrix", { type: "matrix", from: "show", rows: 0, columns: 1e9, entries: [] }],
    ["an entry that is no text", { type: "vector", from: "show", entries: [1] }],
    ["a bar outside the matrix", { type: "matrix", from: "show", rows: 1, columns: 1, entries: [["1"]], bar: 2 }],
    ["a short row of a table", { type: "table", from: "show", columns: ["a", "b"], rows: [["1"]], omitted: 0 }],
    ["an endless window", { ...plot, window: { x: [0, Infinity], y: [0, 1] } }],
    ["a window from large to small", { ...plot, window: { x: [1, 0], y: [0, 1] } }],
    ["a line without a number", { ...plot, lines: [{ a: 1, b: "1", c: 1 }] }],
    ["a point without a ring or none", { ...plot, points: [{ x: 1, y: 1 }] }],
    ["an image with too few pixels", { type: "image", from: "show", width: 2, height: 2, pixels: [0, 0, 0, 255] }],
    ["a pixel out of range", { type: "image", from: "show", width: 1, height: 1, pixels: [0, 0, 256, 255] }],
    ["a label that is no text", { type: "vector", from: "show", label: 1, entries: [] }],
  ])("are refused: %s", (_name, raw) => {
    expect(readOutput(raw)).toBeNull();
  });

  it("keep nothing that was not asked for", () => {
    expect(readOutput({ ...plot, script: "x", lines: [{ a: 1, b: 0, c: 2, onclick: "x" }] })).toStrictEqual({
      ...plot,
      lines: [{ a: 1, b: 0, c: 2 }],
    });
  });
});
