import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { ScaledRow, ScaledRowFigure } from "./figures.tsx";
import type { Numbers } from "./rows.ts";
import { state } from "./state.ts";

const drawn = (values: Partial<Numbers>): string =>
  renderToStaticMarkup(
    <ScaledRowFigure
      id="scaled-row"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("ScaledRow as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("neither moves nor answers before the question is answered", () => {
    const html = renderToStaticMarkup(<ScaledRow />);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(5);
    expect(html).not.toContain("data-badge");
    expect(html).not.toContain("the same line");
    expect(html.match(/class="line-mark/g)).toHaveLength(1);
  });

  it("keeps both lines while k changes, and draws none for a row of zeros", () => {
    expect(drawn({ k: -2 })).toContain("line-stroke is-dashed");
    expect(drawn({ b2: 5 })).not.toContain("line-stroke is-dashed");
    expect(drawn({ a2: 0, b2: 0 })).toContain("Row 2 holds only zeros and draws no line.");
  });
});
