import { describe, expect, it } from "vitest";
import { boxAfter } from "./matrix-keys.ts";

const size = { rows: 2, columns: 3 };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const middle = { row: 0, column: 1 };
const edge = { atStart: true, atEnd: true };
const inside = { atStart: false, atEnd: false };

describe("keys in a matrix", () => {
  it.each([
    ["ArrowDown", edge, { row: 1, column: 1 }],
    ["ArrowUp", edge, null],
    ["ArrowLeft", edge, { row: 0, column: 0 }],
    ["ArrowRight", edge, { row: 0, column: 2 }],
    ["ArrowLeft", inside, null],
    ["ArrowRight", inside, null],
    ["ArrowDown", inside, { row: 1, column: 1 }],
    ["Home", { atStart: true, atEnd: false }, { row: 0, column: 0 }],
    ["End", { atStart: false, atEnd: true }, { row: 0, column: 2 }],
    ["Home", inside, null],
    ["End", inside, null],
    ["5", edge, null],
  ])("%s with the caret %j goes to %j", (key, caret, next) => {
    expect(boxAfter({ ...plain, key }, middle, caret, size)).toEqual(next);
  });

  it("goes to the first and the last box with Ctrl", () => {
    expect(boxAfter({ ...plain, ctrlKey: true, key: "Home" }, middle, inside, size)).toEqual({ row: 0, column: 0 });
    expect(boxAfter({ ...plain, ctrlKey: true, key: "End" }, middle, inside, size)).toEqual({ row: 1, column: 2 });
    expect(boxAfter({ ...plain, ctrlKey: true, key: "ArrowDown" }, middle, inside, size)).toBeNull();
  });

  it("leaves marking text to the box", () => {
    expect(boxAfter({ ...plain, shiftKey: true, key: "ArrowRight" }, middle, edge, size)).toBeNull();
  });
});
