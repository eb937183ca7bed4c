import { describe, expect, it } from "vitest";
import { findKind } from "../../../exercise/open-exercise.ts";
import { reach } from "../two-lines-three-outcomes/two-line-picture.ts";

describe("the check of a picture without numbers", () => {
  it("says how steep each line is, and needs no place outside the picture", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const exercise = findKind("la.dependence-pictures")?.open(1 + (seed % 2), `way-${seed}`);
      if (exercise === undefined) throw new Error("the kind is listed");
      const { answer } = exercise.solution();
      const wrong = ["a", "b", "c", "d"].find((letter) => letter !== answer) ?? "";
      const { check = "" } = exercise.judge(wrong);
      expect(check).not.toContain("Mark");
      const ways = [...check.matchAll(/\$(\d+)\$ (up|down) for every \$(\d+)\$ to the right/g)];
      const text = exercise.prompt.text.replace(/\\html(?:Data|Class)\{[^{}]*\}/g, "");
      const drawn = /\\begin\{array\}\{rr\}(.*)\\end/.exec(text)?.[1] ?? "";
      const rows = drawn.split("\\\\").map((row) => row.split("&").map((entry) => Number(/-?\d+/.exec(entry)?.[0])));
      expect(ways).toHaveLength(2);
      ways.forEach(([, size, turn, across], i) => {
        const [x, y] = [Number(across), turn === "up" ? Number(size) : -Number(size)];
        expect(Math.max(x, Math.abs(y))).toBeLessThanOrEqual(reach);
        const [a = Number.NaN, b = Number.NaN] = rows[i] ?? [];
        expect(a * x + b * y).toBe(0);
      });
    }
  });
});
