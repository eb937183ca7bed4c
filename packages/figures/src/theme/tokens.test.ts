import { describe, expect, it } from "vitest";
import { contrast, lab, linearColour } from "./colour.ts";
import { colourDifference } from "./colour-difference.ts";
import { type ColourVision, seenWith } from "./colour-vision.ts";
import { themeCss } from "./theme-css.ts";
import { objectTokens, type ThemeName, textTokens, tokens } from "./token-table.ts";

const themes: readonly ThemeName[] = ["light", "dark"];
const visions: readonly ColourVision[] = ["normal", "protan", "deutan"];

describe("colour tokens", () => {
  for (const theme of themes) {
    for (const ground of ["page", "panel"] as const) {
      it.each([...textTokens, ...objectTokens])(`%s reads at 4.5 : 1 or better on the ${theme} ${ground}`, (name) => {
        expect(contrast(tokens[theme][name], tokens[theme][ground])).toBeGreaterThanOrEqual(4.5);
      });
    }
    for (const vision of visions) {
      it(`any two object colours are at least ΔE₀₀ 12 apart in the ${theme} theme with ${vision} sight`, () => {
        const seen = objectTokens.map((name) => lab(seenWith(vision, linearColour(tokens[theme][name]))));
        for (const [i, first] of seen.entries()) {
          for (const [j, second] of seen.entries()) {
            if (j <= i) continue;
            const pair = `${objectTokens[i]} and ${objectTokens[j]}`;
            expect(colourDifference(first, second), pair).toBeGreaterThanOrEqual(12);
          }
        }
      });
    }
  }
});

describe("themeCss", () => {
  it("writes every token of both themes", () => {
    const css = themeCss();
    for (const theme of themes) {
      for (const [name, value] of Object.entries(tokens[theme])) expect(css).toContain(`--${name}:${value}`);
    }
  });

  it("lets the reader's choice win over the system's", () => {
    expect(themeCss()).toContain(':root:not([data-theme="light"])');
    expect(themeCss()).toContain(':root[data-theme="dark"]');
  });
});
