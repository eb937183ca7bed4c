import { classifyPlanes, Q, satisfies3, vector } from "@gradus/math/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutDirection, describePlanes, howOf, outcomeOf } from "./arrangement.ts";
import { type Coefficients, changedKeys, coefficientsOf, keys, planesOf } from "./coefficients.ts";
import { commonOf } from "./common.ts";
import { achieved } from "./goals.ts";
import { presets, trays } from "./presets.ts";

const preset = (id: string): Coefficients => {
  const found = presets.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found.values;
};
const anything = fc.record(
  Object.fromEntries(keys.map((key) => [key, fc.integer({ min: -2, max: 2 })])),
) as fc.Arbitrary<Coefficients>;

describe("outcomeOf", () => {
  it.each([
    [trays, "One solution.", "The three planes meet in the point (2, 1, 3)."],
    [preset("line"), "Infinitely many.", "All three planes pass through one line."],
    [preset("plane"), "Infinitely many.", "All three equations draw the same plane."],
    [preset("parallel"), "No solution.", "Planes 1 and 2 are parallel; plane 3 cuts both."],
    [{ ...preset("parallel"), a3: 1, b3: 1, c3: 2 }, "No solution.", "The three planes are parallel."],
    [{ ...preset("plane"), d3: 5 }, "No solution.", "Equations 1 and 2 draw one plane, and plane 3 is parallel to it."],
    [
      { ...preset("plane"), a3: 1 },
      "Infinitely many.",
      "Equations 1 and 2 draw one plane, and plane 3 cuts it in a line.",
    ],
    [{ ...trays, a2: 0, b2: 0, c2: 0 }, "No solution.", "Equation 2, 0 = 4, holds for no point."],
    [
      { ...trays, a2: 0, b2: 0, c2: 0, d2: 0 },
      "Infinitely many.",
      "Equation 2, 0 = 0, holds for every point and rules nothing out. The other two planes cut each other in a line.",
    ],
    [
      { ...preset("parallel"), a3: 0, b3: 0, c3: 0, d3: 0 },
      "No solution.",
      "Equation 3, 0 = 0, holds for every point and rules nothing out. The other two planes are parallel.",
    ],
    [
      { ...preset("plane"), a3: 0, b3: 0, c3: 0, d3: 0 },
      "Infinitely many.",
      "Equation 3, 0 = 0, holds for every point and rules nothing out. The other two draw the same plane.",
    ],
    [
      { ...preset("plane"), a2: 0, b2: 0, c2: 0, d2: 0, a3: 0, b3: 0, c3: 0, d3: 0 },
      "Infinitely many.",
      "Equation 2, 0 = 0, holds for every point and rules nothing out. Equation 3, 0 = 0, holds for every point and rules nothing out.",
    ],
  ])("says of %j: %s %s", (values, count, reason) => {
    expect(outcomeOf(values)).toEqual({ count, reason });
  });

  it("counts as many common points as can be found on a grid", () => {
    const steps = Array.from({ length: 9 }, (_, k) => k - 4);
    const grid = steps.flatMap((x) => steps.flatMap((y) => steps.map((z) => vector([x, y, z]))));
    fc.assert(
      fc.property(anything, (values) => {
        const planes = planesOf(values);
        const found = grid.filter((point) => planes.every((plane) => satisfies3(plane, point))).length;
        const { count } = outcomeOf(values);
        if (found > 1) expect(count).toBe("Infinitely many.");
        if (count === "No solution.") expect(found).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("describePlanes", () => {
  it("says where each plane cuts the axes, what it runs beside, and what all share", () => {
    const words = describePlanes({ ...trays, d3: 0 });
    expect(words).toContain("Plane 1 is x + y = 3; it cuts x at 3 and y at 3 and is parallel to the direction of z.");
    expect(words).toContain("Plane 3 is x + z = 0; it passes through the origin and contains the direction of y.");
    expect(words).toContain("One solution.");
    expect(words).toContain("Three planes in space.");
  });

  it("does not call an equation without unknowns a plane", () => {
    const words = describePlanes({ ...trays, a3: 0, b3: 0, c3: 0 });
    expect(words).toContain("Three equations in space.");
    expect(words).toContain("Equation 3 is 0 = 5; it draws no plane.");
  });
});

describe("the presets", () => {
  it("are what they are called", () => {
    expect(presets.map(({ values }) => howOf(values))).toEqual([
      "one-point",
      "common-line",
      "all-coincide",
      "two-parallel-third-crosses",
      "prism",
    ]);
  });

  it("never lie one number apart, so that choosing them passes no task", () => {
    for (const first of presets) {
      for (const second of presets) {
        if (first !== second) expect(changedKeys(first.values, second.values).length).toBeGreaterThan(1);
      }
    }
  });
});

describe("commonOf and cutDirection", () => {
  it("give a line on all three planes, in the direction in which two of them cross", () => {
    const values = preset("line");
    const common = commonOf(values);
    if (common.kind !== "line") throw new Error("the preset shares a line");
    const at = (t: number) => vector(common.from.map((entry, i) => entry + t * (common.direction[i] ?? 0)));
    for (const t of [-1, 0, 2]) expect(planesOf(values).every((plane) => satisfies3(plane, at(t)))).toBe(true);
    const cut = cutDirection(values);
    expect(cut?.map((entry) => Math.abs(entry))).toEqual(common.direction.map(Math.abs));
  });

  it("know of no direction where no two planes cross", () => {
    expect(cutDirection(preset("plane"))).toBeNull();
    expect(commonOf(preset("plane"))).toEqual({ kind: "plane", normal: [1, 1, 1], constant: 3 });
    expect(commonOf(preset("prism"))).toEqual({ kind: "nothing" });
  });
});

describe("achieved", () => {
  const line = preset("line");

  it("takes one changed constant from a line to a prism", () => {
    for (const key of ["d1", "d2", "d3"] as const) {
      expect(achieved(line, { ...line, [key]: line[key] + 1 })).toEqual({ goal: "line-to-prism", note: null });
    }
  });

  it("takes one changed coefficient from a point to a prism", () => {
    for (const patch of [{ c3: -1 }, { a1: -1 }, { b2: -1 }]) {
      expect(achieved(trays, { ...trays, ...patch }).goal).toBe("point-to-prism");
    }
  });

  it("does not take two changes, a changed coefficient for the first task, or a tilted plane that still meets", () => {
    expect(achieved(line, { ...line, d1: 4, d2: 9 }).goal).toBeNull();
    expect(achieved(line, { ...line, d1: 4, d2: 9 }).note).toContain("more than one number");
    expect(achieved(line, { ...line, c3: 1 }).goal).toBeNull();
    expect(achieved(trays, { ...trays, d3: 6 })).toEqual({ goal: null, note: null });
  });

  it("does not take an equation that is no plane, nor two parallel planes", () => {
    const thin = coefficientsOf([
      [1, 1, 0, 3],
      [0, 1, 1, 4],
      [0, 0, 1, 5],
    ]);
    expect(achieved(thin, { ...thin, c3: 0 }).goal).toBeNull();
    expect(achieved(thin, { ...thin, c3: 0 }).note).toContain("no plane");
    const lean = coefficientsOf([
      [1, 1, 0, 3],
      [0, 1, 1, 4],
      [0, 1, 2, 5],
    ]);
    expect(achieved(lean, { ...lean, c3: 1 }).note).toContain("parallel");
    expect(achieved(preset("parallel"), preset("prism"))).toEqual({ goal: null, note: null });
  });

  it("agrees with the toolkit: what it accepts has no solution and three planes", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...keys), fc.integer({ min: -3, max: 3 }), (values, key, value) => {
        const after = { ...values, [key]: value };
        const { goal } = achieved(values, after);
        if (goal === null) return;
        const { solution, pairs } = classifyPlanes(planesOf(after)).value;
        expect(solution.kind).toBe("none");
        expect(pairs.every(({ relation }) => relation?.kind === "crossing")).toBe(true);
        expect(Q.toNumber(Q.of(changedKeys(values, after).length))).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});
