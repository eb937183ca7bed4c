import { describe, expect, it } from "vitest";
import { axisNumbers } from "./axis-numbers.ts";
import { boxAround, overlaps } from "./label-placement.ts";
import { planeScale } from "./plane-scale.ts";

const scale = planeScale({ x: [-2, 12], y: [-2, 8] }, { width: 700, height: 500 });
const at = (key: string, inTheWay: Parameters<typeof axisNumbers>[1]) =>
  axisNumbers(scale, inTheWay).find((number) => number.key === key);

describe("axisNumbers", () => {
  it("steps aside for a handle on the axis", () => {
    const handle = boxAround(scale.toPixels([4, 0]), { width: 34, height: 34 });
    const number = at("x4", [handle]);
    expect(number).toBeDefined();
    expect(number && overlaps(number.box, handle)).toBe(false);
    expect(number?.at[1]).not.toBe(at("x4", [])?.at[1]);
  });

  it("leaves a number out when nothing around it is free", () => {
    expect(at("x4", [boxAround(scale.toPixels([4, 0]), { width: 60, height: 120 })])).toBeUndefined();
  });

  it("keeps every number inside the drawing", () => {
    for (const { box } of axisNumbers(scale, [])) {
      expect(box.left >= 0 && box.right <= 700 && box.top >= 0 && box.bottom <= 500).toBe(true);
    }
  });

  it("writes along the edge when an axis is out of sight", () => {
    const far = planeScale({ x: [20, 34], y: [20, 30] }, { width: 700, height: 500 });
    const numbers = axisNumbers(far, []);
    expect(numbers.some(({ key }) => key === "x30")).toBe(true);
    expect(numbers.every(({ box }) => box.left >= 0 && box.bottom <= 500)).toBe(true);
  });
});
