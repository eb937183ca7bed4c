import { array } from "@gradus/math/arrays";
import { describe, expect, it } from "vitest";
import { readMessage } from "../kernel/read-message.ts";
import type { CellOutput } from "../outputs/output.ts";
import { readOutput } from "../outputs/read-output.ts";
import { pythonDesk } from "../python/python-desk.ts";
import { outputGate } from "../runtime/output-gate.ts";
import { plainText, takingOutputs } from "./emit.ts";
import { staircase } from "./staircase.ts";

/** What a call shows, as it comes out behind the border. */
function drawn(...given: Parameters<typeof staircase>): CellOutput {
  const shown: CellOutput[] = [];
  takingOutputs({ emit: (output) => shown.push(output) }, () => staircase(...given));
  const [output] = shown;
  expect(readOutput(JSON.parse(JSON.stringify(output)))).toStrictEqual(output);
  if (output === undefined) throw new Error("nothing was shown");
  return output;
}

const rows = [
  [1, -2, 0, 5],
  [0, 0, 0.5, 3],
];

describe("staircase", () => {
  it("hands on entries as text, pivots and the bar, and numbers the columns in front of it", () => {
    expect(drawn(rows, [0, 2], { bar: 3, label: "way down" })).toStrictEqual({
      type: "staircase",
      from: "show",
      label: "way down",
      entries: [
        ["1", "−2", "0", "5"],
        ["0", "0", "0.5", "3"],
      ],
      names: ["0", "1", "2", ""],
      pivots: [0, 2],
      bar: 3,
    });
  });

  it("has its pivots in brackets in a terminal", () => {
    expect(plainText(drawn(rows, [0, 2], { bar: 3 }))).toBe("[(1)   −2      0   |  5 ]\n[ 0     0   (0.5)  |  3 ]");
  });

  it("takes arrays, other heads, and pivots that make no stairs", () => {
    const matrix = array([
      [0, 1],
      [1, 0],
    ]);
    const pivots = array([1, 0]);
    expect(drawn(matrix, pivots, { columns: ["x", "y"] })).toMatchObject({ pivots: [1, 0], names: ["x", "y"] });
    expect(drawn(rows, [])).toMatchObject({ pivots: [] });
  });

  it("refuses what is none, in words", () => {
    expect(() => staircase([], [])).toThrow("staircase: give a matrix");
    expect(() => staircase(undefined as never, [])).toThrow("staircase: give a matrix");
    for (const pivots of [[4], [-1], [0.5], [0, 1, 2], null, "0"])
      expect(() => staircase(rows, pivots as never)).toThrow("give the pivots as a list of columns");
    expect(() => staircase(rows, [0], { columns: ["x"] })).toThrow("give 4 names of columns, got 1");
  });

  it("is drawn for Python, too", () => {
    const shown: unknown[] = [];
    const desk = pythonDesk(
      outputGate((text) => {
        const message = readMessage(text);
        if (message?.type === "output") shown.push(message.output);
      }),
    );
    const given = (pivots: readonly number[]) => ({
      $: "record",
      entries: [
        ["rows", rows],
        ["pivots", pivots],
        ["bar", 3],
      ],
    });
    const hear = (pivots: readonly number[]) =>
      desk.hear(JSON.stringify({ type: "staircase", given: given(pivots), cell: 0 }));
    expect(hear([0, 2])).toBe("{}");
    expect(hear([7])).toContain("staircase: give the pivots");
    expect(shown).toMatchObject([{ type: "staircase", pivots: [0, 2], bar: 3 }]);
  });
});

describe("a staircase from outside", () => {
  const output = { type: "staircase", from: "show", entries: [["1"]], names: ["0"], pivots: [0] };

  it("is rebuilt from what it may hold, or is none", () => {
    expect(readOutput({ ...output, onclick: "x" })).toStrictEqual(output);
    for (const change of [
      { entries: [["1", "2"]] },
      { entries: [[1]] },
      { entries: "1" },
      { names: ["x".repeat(41)] },
      { pivots: [1] },
      { pivots: [0, 0] },
      { bar: 2 },
      { bar: "1" },
    ])
      expect(readOutput({ ...output, ...change }), JSON.stringify(change)).toBeNull();
  });
});
