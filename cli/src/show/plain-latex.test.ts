import { expect, test } from "vitest";
import { plainLatex, unlinkedLatex } from "./plain-latex.ts";
import { showProse } from "./prose.ts";
import { COLOURED, PLAIN } from "./style.ts";

test.each([
  ["2x-3y=7", "2x − 3y = 7"],
  ["-x+\\tfrac{1}{3}y=-\\tfrac{7}{2}", "−x + 1/3 y = −7/2"],
  ["\\tfrac12x=\\frac{1}{12}", "1/2 x = 1/12"],
  ["x=6,\\; y=-2", "x = 6, y = −2"],
  ["(1, 0)+t(2,1)", "(1, 0) + t(2, 1)"],
  ["3\\cdot 2-4", "3 · 2 − 4"],
  ["- 3 \\cdot 1 + 1 = -2", "−3 · 1 + 1 = −2"],
  ["2 x+y = \\left(1,\\; 1\\right)", "2x + y = (1, 1)"],
  ["\\varnothing\\ \\text{(no solution)}", "∅ (no solution)"],
  ["x=1 \\quad y=2", "x = 1  y = 2"],
  ["x_{1}+x_2\\neq 0", "x₁ + x₂ ≠ 0"],
  ["\\begin{aligned}x+y & {}=2 \\\\ x-y & {}=0\\end{aligned}", "x + y = 2\nx − y = 0"],
  ["\\htmlData{obj=line-1}{\\htmlClass{object-line-1}{2x+y=5}}", "2x + y = 5"],
  ["x=\\boxed{\\phantom{00}}", "x = □"],
  ["\\text{no solution}", "no solution"],
  ["\\text{2 - 1, kept as it is}", "2 - 1, kept as it is"],
])("%s is %s in a terminal", (latex, text) => {
  expect(plainLatex(latex)).toBe(text);
});

test.each(["\\sqrt{2}", "x^2", "\\left[\\begin{array}{r}1\\end{array}\\right]", "\\unknown x"])(
  "%s has no plain form here and stays LaTeX",
  (latex) => {
    expect(plainLatex(latex)).toBeNull();
    expect(showProse(`Look at $${latex}$.`, PLAIN)).toBe(`Look at ${latex}.`);
  },
);

test("links to figures leave, whatever they are wrapped around", () => {
  expect(unlinkedLatex("\\htmlClass{changed}{\\htmlData{obj=a}{\\htmlClass{object-a}{\\tfrac{1}{2}x}}}=1")).toBe(
    "\\tfrac{1}{2}x=1",
  );
  expect(unlinkedLatex("\\htmlClass{open")).toBe("\\htmlClass{open");
});

test("bold words are set off only where there is colour", () => {
  expect(showProse("**One** point", PLAIN)).toBe("One point");
  expect(showProse("**One** point", COLOURED)).toBe("\u001b[1mOne\u001b[22m point");
});
