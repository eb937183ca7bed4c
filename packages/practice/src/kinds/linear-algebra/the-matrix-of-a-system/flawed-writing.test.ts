import { Q } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { flawedRows, type WritingMistake } from "./flawed-writing.ts";
import { onPaper, rowsByPoints, type WrittenSystem, whole } from "./written-system.ts";

const names = ["x", "y"];

/** 2y = 12 − 3x; −y = 6; y − 4x + 5 = 7. */
const system: WrittenSystem = {
  names,
  lines: [
    onPaper([whole(2, "y")], [whole(12, null), whole(-3, "x")]),
    onPaper([whole(-1, "y")], [whole(6, null)]),
    onPaper([whole(1, "y"), whole(-4, "x"), whole(5, null)], [whole(7, null)]),
  ],
};

const rows = (rule: WritingMistake): string[] => flawedRows(system, rule).map((row) => row.map(Q.toText).join(" "));

describe("the wrong rules of writing a matrix", () => {
  it("find the right rows to differ from, by putting in points", () => {
    expect(rowsByPoints(system).map((row) => row.map(Q.toText).join(" "))).toEqual(["3 2 12", "0 -1 6", "-4 1 2"]);
  });

  it.each<[WritingMistake, string[]]>([
    ["columns-exchanged", ["2 3 12", "0 -1 6", "1 -4 2"]],
    ["coefficient-sign-lost", ["3 2 12", "0 1 6", "4 1 2"]],
    ["unit-coefficient-as-zero", ["3 2 12", "0 0 6", "-4 0 2"]],
    ["missing-unknown-closed-up", ["3 2 12", "-1 0 6", "-4 1 2"]],
    ["constant-put-in-matrix", ["3 2 12", "-1 6 6", "-4 1 2"]],
    ["term-moved-with-old-sign", ["-3 2 12", "0 -1 6", "-4 1 2"]],
    ["constant-moved-with-old-sign", ["3 2 12", "0 -1 6", "-4 1 12"]],
  ])("%s", (rule, expected) => {
    expect(rows(rule)).toEqual(expected);
  });
});
