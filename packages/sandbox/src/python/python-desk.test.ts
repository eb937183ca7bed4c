import { describe, expect, it } from "vitest";
import { readMessage } from "../kernel/read-message.ts";
import { outputGate } from "../runtime/output-gate.ts";
import { pythonDesk } from "./python-desk.ts";

/** What the page would show after Python wrote these lines, and what Python was answered. */
function shownFor(...requests: readonly object[]) {
  const shown: unknown[] = [];
  const desk = pythonDesk(
    outputGate((text) => {
      const message = readMessage(text);
      if (message?.type === "output") shown.push({ cell: message.cell, ...message.output });
    }),
  );
  const answers = requests.map((request) => desk.hear(JSON.stringify(request)));
  return { shown, answers };
}

describe("what Python shows", () => {
  it("is shown as the same value of TypeScript would be", () => {
    const matrix = { $: "array", dtype: "float64", shape: [2, 2], values: [1, 0.5, -3, 4] };
    const { shown, answers } = shownFor(
      { type: "show", from: "value", value: matrix, text: "array(…)", cell: 2 },
      { type: "show", from: "show", value: [{ $: "rational", value: "1/2" }], text: "[…]", label: "v", cell: 2 },
    );
    expect(shown).toMatchObject([
      {
        cell: 2,
        type: "matrix",
        from: "value",
        entries: [
          ["1", "0.5"],
          ["−3", "4"],
        ],
      },
      { cell: 2, type: "vector", from: "show", label: "v", entries: ["1/2"] },
    ]);
    expect(answers).toStrictEqual(["{}", "{}"]);
  });

  it("is in Python's own words where only words would do", () => {
    const value = { $: "undefined" };
    const { shown } = shownFor(
      { type: "show", from: "value", value: true, text: "True", cell: 0 },
      { type: "show", from: "show", value, text: "<object>", label: "it", cell: 0 },
    );
    expect(shown).toMatchObject([{ text: "True" }, { text: "it = <object>" }]);
  });

  it("is drawn from lists, and refused in words that come back", () => {
    const given = (entries: readonly unknown[]) => ({ $: "record", entries });
    const { shown, answers } = shownFor(
      { type: "plot", given: given([["lines", [[1, 1, 2]]]]), cell: 1 },
      {
        type: "table",
        given: given([
          ["rows", [[1, 2]]],
          ["columns", ["a", "b"]],
        ]),
        cell: 1,
      },
      { type: "image", given: given([["rows", [[0, 255]]]]), cell: 1 },
      { type: "plot", given: given([["lines", [[1, 2]]]]), cell: 1 },
    );
    expect(shown).toMatchObject([
      { type: "plot" },
      { type: "table", columns: ["a", "b"] },
      { type: "image", width: 2 },
    ]);
    expect(answers.at(-1)).toContain("a line is three numbers");
  });

  it("is nothing when it is no request", () => {
    const { shown, answers } = shownFor({ type: "loaded" }, [1]);
    expect(shown).toStrictEqual([]);
    expect(answers).toStrictEqual([expect.stringContaining("error"), null]);
    expect(pythonDesk(outputGate(() => undefined)).hear("not JSON")).toBeNull();
  });

  it("is what it printed, line by line, with nothing to answer", () => {
    const { shown, answers } = shownFor({ type: "text", level: "warn", text: "careful", cell: 0 });
    expect(shown).toMatchObject([{ from: "console", level: "warn", text: "careful" }]);
    expect(answers).toStrictEqual([null]);
  });
});
