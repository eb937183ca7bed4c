import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import type { Coefficients } from "./coefficients.ts";
import { ThreePlanes, ThreePlanesFigure } from "./figures.tsx";
import { presets } from "./presets.ts";
import { state } from "./state.ts";

const drawn = (values: Partial<Coefficients>): string =>
  renderToStaticMarkup(
    <ThreePlanesFigure
      id="three-planes"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("ThreePlanes as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("does not move before the question is answered", () => {
    const html = renderToStaticMarkup(<ThreePlanes />);
    expect(html.match(/role="slider"[^>]*aria-disabled="?true/g)).toHaveLength(3);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(12);
    expect(html).not.toMatch(/data-preset="[a-z]+"(?![^>]*disabled)/);
    expect(html).toContain("Answer the question above first.");
  });

  it("marks what is shared: a ring, a line, a rim, or nothing", () => {
    const marks = presets.map(({ values }) => {
      const html = drawn(values);
      return ["point-ring", "space-common-line", "space-common-rim"].filter((mark) =>
        new RegExp(
          `space-common [^>]*>\\s*(?:<(?:circle|path)[^>]*>\\s*(?:</(?:circle|path)>)?\\s*)*<[^>]*${mark}`,
        ).test(html),
      );
    });
    expect(marks).toEqual([["point-ring"], ["space-common-line"], ["space-common-rim"], [], []]);
  });

  it("says so when the common point is out of sight, and when an equation draws no plane", () => {
    expect(drawn({ d1: 12, d2: -12, d3: 12 })).toContain("outside the box that is drawn");
    expect(drawn({ a2: 0, b2: 0, c2: 0 })).toContain("holds for no point");
  });

  it("shows which arrangement is chosen", () => {
    expect(drawn({})).toMatch(/data-preset="point" aria-pressed="?true/);
    expect(drawn({ d1: 4 })).not.toMatch(/data-preset="[a-z]+" aria-pressed="?true/);
  });
});
