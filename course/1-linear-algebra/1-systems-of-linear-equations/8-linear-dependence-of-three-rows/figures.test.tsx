import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { MixedRows, MixedRowsFigure } from "./figures.tsx";
import type { Numbers } from "./rows.ts";
import { state } from "./state.ts";

const drawn = (values: Partial<Numbers>): string =>
  renderToStaticMarkup(
    <MixedRowsFigure
      id="mixed-rows"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("MixedRows as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("neither moves nor answers before the question is answered", () => {
    const html = renderToStaticMarkup(<MixedRows />);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(13);
    expect(html).not.toContain("data-badge");
    expect(html).not.toContain("pass through one line");
    expect(html).not.toContain("space-common");
  });

  it("marks the line that dependent rows share, and none for independent rows", () => {
    expect(drawn({ s: 2, t: -1 })).toContain("space-common-line");
    expect(drawn({ c3: 4 })).not.toContain("space-common-line");
  });

  it("says of a row of zeros that it draws no plane", () => {
    const html = drawn({ a2: 0, b2: 0, c2: 0 });
    expect(html).toContain("Row 2 holds only zeros. Its equation is 0 = 0, which every point satisfies");
    expect(html).toMatch(/class="space-note [^>]*>r₂: 0 = 0, true at every point</);
  });

  it("says in the picture and in words what became of the plane of a mix of zeros", () => {
    const html = drawn({ s: 0, t: 0 });
    expect(html).toContain("The mix is a row of zeros. Its equation is 0 = 0, which every point satisfies");
    expect(html).toMatch(/class="space-note [^>]*>mix: 0 = 0, true at every point</);
    expect(drawn({})).not.toContain("space-note");
  });
});
