import { describe, expect, it } from "vitest";
import type { Answer } from "./form.ts";
import { cellsWhere, compareCells } from "./grid-cells.ts";
import { sameAnswer } from "./same-answer.ts";
import { canonical, cells, readIn, refusal } from "./testing/sample-forms.ts";

const answer = (text: string): Answer => readIn(cells, text).answer;

describe("cells of a grid", () => {
  it.each([
    "(1, 2), (3, 0)",
    "(3,0),(1,2)",
    "(1,2) (3,0)",
    "1,2; 3,0",
    "1,2\n3,0",
    "{(1, 2), (3, 0)}",
    "[1 2] and [3 0]",
  ])("are read from %j", (text) => {
    expect(canonical(cells, text)).toBe("(1, 2), (3, 0)");
  });

  it.each(["none", "no pair", "no cells are left", "{}", "∅"])("can be none at all: %j", (text) => {
    expect(canonical(cells, text)).toBe("none");
  });

  it("count once and in any order", () => {
    expect(sameAnswer(answer("(1,2),(1,2),(0,0)"), answer("(0,0),(1,2)"))).toBe(true);
    expect(sameAnswer(answer("(1,2)"), answer("(2,1)"))).toBe(false);
  });

  it.each([
    ["(1,2), (9,9)", "I read `(9, 9)`, which is not on the grid. The first number counts bikes, from $0$ to $3$", 7],
    ["(1,", "I expected a pair such as `(0, 0)` first", 0],
    ["(1,2), 3", "and then expected a pair", 7],
    ["(1/2, 1)", "I expected a pair", 0],
    ["(1,2,3)", "I expected a pair", 0],
  ])("can't be read from %j", (text, message, at) => {
    const refused = refusal(cells, text);
    expect(refused.message).toContain(message);
    expect(refused.at).toBe(at);
  });

  it("are found by a condition, and compared", () => {
    if (cells.type !== "cells") throw new Error("the form has cells");
    const right = cellsWhere(cells, (bikes, trikes) => bikes + trikes === 2);
    expect(right).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
    expect(
      compareCells(
        [
          [1, 1],
          [3, 1],
        ],
        right,
      ),
    ).toEqual({
      extra: [[3, 1]],
      missed: [
        [0, 2],
        [2, 0],
      ],
    });
  });
});
