import { describe, expect, it } from "vitest";
import { markup } from "../testing/markup.ts";
import { WorldGrid } from "./world-grid.tsx";

const grid = { reach: [3, 2] as const, names: ["cups", "plates"] as const, label: "Cups and plates" };

describe("WorldGrid as the page is built", () => {
  it("draws a dot for every pair, full where it is possible", () => {
    expect(
      markup(<WorldGrid {...grid} isLeft={([x, y]) => x + y === 3} tried={[1, 1]} onTry={() => {}} />),
    ).toMatchSnapshot();
  });

  it("is one image where nothing can be tried", () => {
    const html = markup(<WorldGrid {...grid} isLeft={() => true} />);
    expect(html).toContain('role="img"');
    expect(html).not.toContain("slider");
    expect(html.match(/is-left/g)).toHaveLength(12);
  });

  it("names a pair that is left alone, and no other", () => {
    expect(markup(<WorldGrid {...grid} isLeft={([x, y]) => x === 2 && y === 0} />)).toContain("(2, 0)");
    expect(markup(<WorldGrid {...grid} isLeft={([x]) => x === 2} />)).not.toContain("world-label");
  });

  it("says where the tried pair stands, and that it can't be moved while locked", () => {
    const html = markup(<WorldGrid {...grid} isLeft={() => true} tried={[3, 1]} onTry={() => {}} locked />);
    expect(html).toContain('aria-valuetext="3 cups, 1 plates"');
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toContain("is-open");
  });
});
