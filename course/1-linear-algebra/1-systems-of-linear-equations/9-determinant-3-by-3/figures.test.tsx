import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import type { Numbers } from "./entries.ts";
import { FlatBox, FlatBoxFigure } from "./figures.tsx";
import { state } from "./state.ts";

const drawn = (values: Partial<Numbers>): string =>
  renderToStaticMarkup(
    <FlatBoxFigure
      id="flat-box"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("FlatBox as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("does not move before the question is answered", () => {
    const html = renderToStaticMarkup(<FlatBox />);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(10);
    expect(html).toMatch(/<select[^>]* disabled/);
    expect(html).not.toMatch(/<button[^>]*id="flat-box-(?:next|all)"(?![^>]*disabled)/);
    expect(html).toContain("Answer the question above first.");
  });

  it("lights one diagonal at a time, and gives a product to each that is taken", () => {
    expect(drawn({}).match(/data-diagonal="lit"/g)).toBeNull();
    const html = drawn({ step: 5 });
    expect(html.match(/data-diagonal="lit"/g)).toHaveLength(1);
    expect(html.match(/data-diagonal="taken"/g)).toHaveLength(4);
    expect(html).toContain("5 of 6, with a minus");
  });

  it("offers the edge of a box only when there is one, and says how an entry counts", () => {
    const edge = /<button[^>]*disabled[^>]*>\s*See it edge on/;
    expect(drawn({})).toMatch(edge);
    expect(drawn({ a33: 1 })).not.toMatch(edge);
    expect(drawn({})).toContain('data-slope="-4"');
    expect(drawn({ a22: 4 })).toContain("does not change the determinant");
  });
});
