import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { OneLine, OneLineFigure } from "./figures.tsx";
import type { Coefficients } from "./reading.ts";
import { state } from "./state.ts";

const drawn = (values: Partial<Coefficients>): string =>
  renderToStaticMarkup(
    <OneLineFigure
      id="one-line"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("OneLine as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("does not move before the question is answered", () => {
    const html = renderToStaticMarkup(<OneLine />);
    expect(html.match(/role="slider"[^>]*aria-disabled="?true/g)).toHaveLength(2);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(3);
    expect(html).toContain("Answer the question above first.");
  });

  it("draws no triangle for an upright line and says that it has no slope", () => {
    const html = drawn({ b: 0 });
    expect(html).not.toContain("segment-mark");
    expect(html).toContain("No slope: the line stands upright.");
  });

  it("draws neither line nor handle for 0 = 12, and says so", () => {
    const html = drawn({ a: 0, b: 0 });
    expect(html).not.toContain("Line, first point");
    expect(html).toContain("No line: no point fits this equation.");
  });

  it("points to a line out of sight, whose handles are gone and whose numbers stay", () => {
    const html = drawn({ c: 99 });
    expect(html).toContain("edge-mark object object-line-1");
    expect(html).not.toContain("Line, first point");
  });
});
