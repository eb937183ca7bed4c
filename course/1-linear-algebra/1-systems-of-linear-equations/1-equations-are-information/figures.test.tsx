import { renderToStaticMarkup } from "react/server";
import { describe, expect, it } from "vitest";
import { LockedShed, ShedFigure } from "./figures.tsx";
import { type Shed, state } from "./state.ts";

const drawn = (values: Partial<Shed>, locked = false): string =>
  renderToStaticMarkup(
    <ShedFigure
      id="locked-shed"
      values={{ ...state.initial, ...values }}
      initial={state.initial}
      onChange={() => {}}
      locked={locked}
    />,
  )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");

const dotsLeft = (html: string): number => html.match(/class="world is-left"/g)?.length ?? 0;

describe("LockedShed as the page is built", () => {
  it("is complete in its first state", () => {
    expect(drawn({})).toMatchSnapshot();
  });

  it("holds still before the question is answered", () => {
    const html = renderToStaticMarkup(<LockedShed />);
    expect(html.match(/<input[^>]* disabled/g)).toHaveLength(8);
    expect(html).toMatch(/role="slider"[^>]*aria-disabled="?true/);
    expect(html).toContain("Answer the question above first.");
  });

  it("draws a full dot for each pair that is left", () => {
    expect(dotsLeft(drawn({ saddles: 0 }))).toBe(81);
    expect(dotsLeft(drawn({}))).toBe(8);
    expect(dotsLeft(drawn({ wheels: 1 }))).toBe(1);
    expect(dotsLeft(drawn({ bells: 1 }))).toBe(0);
  });

  it("names the pair that is left alone", () => {
    expect(drawn({ wheels: 1 })).toContain("(5, 2)");
  });

  it("says of each clue that is on what it does", () => {
    const html = drawn({ pedals: 1 });
    expect(html.match(/data-standing="repeats"/g)).toHaveLength(2);
    expect(drawn({ bells: 1 }).match(/data-standing="contradicts"/g)).toHaveLength(2);
    expect(drawn({ wheels: 1 }).match(/data-standing="adds"/g)).toHaveLength(2);
  });

  it("holds the tried pair against the clues", () => {
    expect(drawn({ wheels: 1 })).toContain("it would make 17 wheels, and the clue says 16");
    expect(drawn({ wheels: 1, bikes: 5, trikes: 2 })).toContain("it fits all these clues");
  });
});
