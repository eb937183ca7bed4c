import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { DeterminantMeter, DeterminantMeterFigure } from "./figures.tsx";
import { meterPlace } from "./meter-scale.ts";
import type { Numbers } from "./square.ts";
import { state } from "./state.ts";

const drawn = (values: Partial<Numbers>): string =>
  renderToStaticMarkup(
    <DeterminantMeterFigure
      id="determinant-meter"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("DeterminantMeter as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("neither moves nor answers before the question is answered", () => {
    const html = renderToStaticMarkup(<DeterminantMeter />);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(4);
    expect(html).not.toContain("data-badge");
    expect(html).not.toContain("object-determinant");
    expect(html).not.toContain("The determinant is");
  });

  it("has no way between products that are equal, and dashes lines that coincide", () => {
    const way = /<g [^>]*object-determinant/;
    expect(drawn({})).toMatch(way);
    expect(drawn({ d: 6 })).not.toMatch(way);
    expect(drawn({ d: 6 })).toContain("line-stroke is-dashed");
  });

  it("draws the head of the way only where there is room for it", () => {
    const heads = (html: string) => html.match(/d="M0 0L/g)?.length ?? 0;
    expect(heads(drawn({}))).toBe(1);
    expect(heads(drawn({ a: 3, b: 2, c: 4, d: 3 }))).toBe(0);
  });
});

describe("the scale of the meter", () => {
  it("has zero in the middle and its ends inside, evenly on both sides", () => {
    expect(meterPlace(0)).toBe(50);
    expect(meterPlace(36)).toBeLessThan(100);
    expect(meterPlace(36) - 50).toBeCloseTo(50 - meterPlace(-36));
    expect(meterPlace(12) - meterPlace(0)).toBeCloseTo(meterPlace(36) - meterPlace(24));
  });
});
