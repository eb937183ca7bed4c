import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { TwoLines, TwoLinesFigure } from "./figures.tsx";
import type { Coefficients } from "./outcome.ts";
import { state } from "./state.ts";

const drawn = (values: Partial<Coefficients>, locked = false): string =>
  renderToStaticMarkup(
    <TwoLinesFigure
      id="two-lines"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
      locked={locked}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("TwoLines as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("does not move before the question is answered", () => {
    const html = renderToStaticMarkup(<TwoLines />);
    expect(html.match(/role="slider"[^>]*aria-disabled="?true/g)).toHaveLength(4);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(6);
    expect(html).toContain("Answer the question above first.");
  });

  it("tells four handles apart by name and says where they are", () => {
    const html = drawn({});
    for (const line of [1, 2]) {
      for (const order of ["first", "second"]) expect(html).toContain(`aria-label="Line ${line}, ${order} point"`);
    }
    expect(html).toContain('aria-valuetext="x 2, y 6"');
  });

  it("shows both lines where they are one, and the common points as a band", () => {
    const html = drawn({ a2: 2, b2: 2, c2: 16 });
    expect(html).toContain("line-stroke is-band");
    expect(html).toContain("line-stroke is-solid");
    expect(html).toContain("line-stroke is-dashed");
    expect(html).toContain("Both equations draw the same line.");
  });

  it("points to a crossing out of sight", () => {
    const html = drawn({ a1: 1, b1: 1, c1: 8, a2: 11, b2: 12, c2: 99 });
    expect(html).toContain("edge-mark object object-solution");
    expect(html).not.toContain("point-mark");
  });

  it("draws no line and no handle for 0 = 5, and says so", () => {
    const html = drawn({ a2: 0, b2: 0, c2: 5 });
    expect(html).not.toContain("Line 2, first point");
    expect(html).toContain("holds for no point");
  });

  it("lays every point open when both equations are 0 = 0", () => {
    expect(drawn({ a1: 0, b1: 0, c1: 0, a2: 0, b2: 0, c2: 0 })).toContain("plane-everywhere");
  });
});
