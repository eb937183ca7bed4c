import { describe, expect, it } from "vitest";
import { mergeFiles, rivalOf } from "./merge-files.ts";
import type { LabFile } from "./work.ts";

const file = (one: string, two: string, aside: LabFile["aside"] = []): LabFile => ({ work: { one, two }, aside });
const base = file("1", "2");

describe("two tabs on one lab", () => {
  it("take from each side the cells that only it has changed", () => {
    expect(mergeFiles(base, file("mine", "2"), file("1", "theirs"))).toStrictEqual(file("mine", "theirs"));
    expect(mergeFiles(base, base, file("a", "b"))).toStrictEqual(file("a", "b"));
    expect(mergeFiles(base, file("same", "2"), file("same", "2"))).toStrictEqual(file("same", "2"));
  });

  it("keep both texts where both sides have changed one cell, and name the cell", () => {
    const merged = mergeFiles(base, file("mine", "2"), file("theirs", "2"));
    expect(merged.work).toStrictEqual({ one: "mine", two: "2" });
    expect(merged.aside.map(({ id, source }) => [rivalOf(id), source])).toStrictEqual([["one", "theirs"]]);
    const again = mergeFiles(file("theirs", "2"), merged, file("theirs, longer", "2"));
    expect(again.aside.map(({ source }) => source)).toStrictEqual(["theirs, longer"]);
  });

  it("start over together, but for the cell in which somebody is typing", () => {
    const saved = file("a", "b");
    expect(mergeFiles(saved, file("a, and more", "b"), base)).toMatchObject({ work: { one: "a, and more", two: "2" } });
    expect(mergeFiles(saved, saved, base)).toStrictEqual(base);
  });

  it("count blank lines at the end of a cell for nothing", () => {
    expect(mergeFiles(base, file("1\n\n  ", "2"), file("theirs", "2"))).toStrictEqual(file("theirs", "2"));
  });

  it("keep what either has set aside, and throw away what either has thrown away", () => {
    const [old, late] = [
      { id: "gone", source: "old" },
      { id: "other", source: "late" },
    ];
    const before = file("1", "2", [old]);
    expect(mergeFiles(before, before, file("1", "2", [old, late])).aside).toStrictEqual([old, late]);
    expect(mergeFiles(before, file("1", "2"), file("1", "2", [old, late])).aside).toStrictEqual([late]);
    expect(mergeFiles(before, before, file("1", "2")).aside).toStrictEqual([]);
    expect(rivalOf(old.id)).toBeNull();
  });
});
