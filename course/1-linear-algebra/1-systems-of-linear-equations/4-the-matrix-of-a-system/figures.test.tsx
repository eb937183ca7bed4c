import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { MatrixAndLines, MatrixAndLinesFigure } from "./figures.tsx";
import { state } from "./state.ts";
import type { Numbers } from "./system.ts";

const drawn = (values: Partial<Numbers>, locked = false): string =>
  renderToStaticMarkup(
    <MatrixAndLinesFigure
      id="matrix-and-lines"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
      locked={locked}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

describe("MatrixAndLines as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("does not move before the question is answered", () => {
    const html = renderToStaticMarkup(<MatrixAndLines />);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(8);
    expect(html).toContain("Answer the question above first.");
  });

  it("keeps the badge while the constants change, and changes it with an entry", () => {
    for (const constants of [{}, { c1: 0, c2: 0 }, { c2: 16 }]) {
      expect(drawn(constants)).toContain('data-badge="singular"');
    }
    expect(drawn({ b2: 5 })).toContain('data-badge="non-singular"');
  });

  it("names each box and each rail", () => {
    const html = drawn({});
    for (const label of ["Row 1, coefficient of x", "Row 2, constant", "Constant of line 1", "Constant of line 2"]) {
      expect(html).toContain(`aria-label="${label}"`);
    }
  });

  it("shows both lines where they are one, and their common points as a band", () => {
    const html = drawn({ c2: 16 });
    expect(html).toContain("line-stroke is-band");
    expect(html).toContain("line-stroke is-dashed");
  });

  it("draws no line for a row of zeros, and says so", () => {
    const html = drawn({ a2: 0, b2: 0, c2: 5 });
    expect(html).toContain("Equation 2, 0 = 5, holds nowhere.");
    expect(html).toContain('data-badge="singular"');
  });
});
