import { Q } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { findKind } from "../../../exercise/open-exercise.ts";
import { columnMissed, madeIn, mixOf, type ThreeRows } from "./three-rows.ts";

const rows: ThreeRows = [
  [3, 1, 2],
  [3, 4, 1],
  [9, 6, 5],
];

describe("the column that a check names", () => {
  it("is one in which the wrong mix fails, although the first column fits it", () => {
    const [s, t] = mixOf(rows);
    expect([s, t]).toEqual([Q.of(2), Q.of(1)]);
    expect(madeIn(rows, [t, s], 0)).toEqual(Q.of(9));
    expect(columnMissed(rows, [t, s], [0, 1])).toBe(1);
  });

  it("fails for the exchanged numbers in every problem drawn", () => {
    for (let seed = 0; seed < 120; seed += 1) {
      const exercise = findKind("la.hidden-mix")?.open(1 + (seed % 3), `${seed}`);
      if (exercise === undefined) throw new Error("the kind is listed");
      const text = exercise.mistake("combination-exchanged");
      const { check, witness, mistake } =
        text === null ? { check: "", witness: "", mistake: null } : exercise.judge(text);
      if (mistake !== "combination-exchanged") continue;
      const column = /column (\d)/.exec(check ?? "")?.[1];
      const made = new RegExp(`\\$([^$]+)\\$ in column ${column}`).exec(witness ?? "")?.[1];
      const drawn = /\\begin\{array\}\{rrr\}(.*)\\end/.exec(exercise.prompt.text)?.[1] ?? "";
      const third = drawn.split("\\\\").at(-1)?.split("&")[Number(column) - 1] ?? "";
      expect(made).toBeDefined();
      expect(third).not.toContain(`{${made}}`);
    }
  });
});
