import { equation2, Q } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { secondUnknownLeft, sorted, spreadOver, standardForm, swappedOrder, writtenNode } from "./written-equation.ts";

const e = equation2(2, -3, 7);

describe("a written equation", () => {
  it("stands on paper as its form says", () => {
    expect(toText(writtenNode(standardForm(e)))).toBe("2x − 3y = 7");
    expect(toText(writtenNode(secondUnknownLeft(e)))).toBe("−3y = −2x + 7");
    expect(toText(writtenNode(swappedOrder(e)))).toBe("−3y + 2x = 7");
    expect(toText(writtenNode(spreadOver(e, 1, -4)))).toBe("3x − 3y − 4 = x + 3");
  });

  it("leaves out a factor 1 and terms that are 0, and never leaves a side empty", () => {
    expect(toText(writtenNode(standardForm(equation2(-1, 1, 0))))).toBe("−x + y = 0");
    expect(toText(writtenNode(secondUnknownLeft(equation2(0, 1, 0))))).toBe("y = 0");
    expect(toText(writtenNode(standardForm(equation2(1, 1, 3)), { names: ["u", "v"] }))).toBe("u + v = 3");
  });

  it.each([
    ["standard", standardForm(e)],
    ["second unknown left", secondUnknownLeft(e)],
    ["swapped", swappedOrder(e)],
    ["spread", spreadOver(e, -2, 5)],
  ])("means the same equation when it is %s", (_, written) => {
    const again = sorted(written);
    // The same line: (a, b, c) up to one factor.
    const factor = Q.divide(again.a, e.a);
    expect(again).toEqual({ a: Q.multiply(factor, e.a), b: Q.multiply(factor, e.b), c: Q.multiply(factor, e.c) });
  });
});
