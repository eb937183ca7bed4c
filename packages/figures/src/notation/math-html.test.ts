import { equation2, matrix, rational, vector } from "@gradus/math/exact";
import {
  equationNode,
  familyNode,
  matrixNode,
  numberNode,
  pointNode,
  rowNode,
  symbolNode,
  systemNode,
  textNode,
} from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import { atoms } from "./atoms.ts";
import { layoutMath } from "./layout-math.ts";
import { mathHtml } from "./math-html.ts";

const x = '<span class="math-italic">x</span>';
const y = '<span class="math-italic">y</span>';
const wide = '<span class="math-thick"></span>';
const medium = '<span class="math-medium"></span>';

describe("mathHtml", () => {
  it("sets an equation with TeX's spaces and true minus signs, in its object's colour", () => {
    expect(mathHtml(equationNode(equation2(1, -2, 4), ["x", "y"], "line-1"))).toBe(
      `<span class="math"><span class="object object-line-1" data-obj="line-1">${x}${medium}−${medium}2${y}${wide}=${wide}4</span></span>`,
    );
  });

  it("keeps a leading sign close to what follows", () => {
    expect(mathHtml(equationNode(equation2(-1, 1, -3)))).toBe(
      `<span class="math">−${x}${medium}+${medium}${y}${wide}=${wide}−3</span>`,
    );
  });

  it("raises exponents, and sets roots, functions and bars without spaces", () => {
    const letter = symbolNode("x");
    const html = (node: Parameters<typeof mathHtml>[0]) =>
      mathHtml(node).replace(/^<span class="math">(.*)<\/span>$/, "$1");
    expect(html({ type: "power", base: letter, exponent: numberNode(2) })).toBe(`${x}<sup class="math-index">2</sup>`);
    expect(html({ type: "root", of: letter })).toBe(`√${x}`);
    expect(html({ type: "root", of: equationNode(equation2(1, 1, 2)) })).toContain("√(");
    expect(html({ type: "function", name: "sin", of: letter })).toBe(`<span class="math-words">sin</span>(${x})`);
    expect(html({ type: "function", name: "absolute", of: letter })).toBe(`|${x}|`);
    const box = layoutMath({ type: "power", base: letter, exponent: numberNode(2) });
    expect(box.width).toBeGreaterThan(layoutMath(letter).width);
    expect(box.parts.at(-1)?.y).toBeLessThan(-0.3);
  });

  it("stacks fractions and puts the sign before them", () => {
    expect(mathHtml(numberNode(rational(-1, 3)))).toBe(
      '<span class="math">−<span class="math-fraction"><span class="math-over">1</span><span class="math-under">3</span></span></span>',
    );
  });

  it("lets brackets grow around fractions", () => {
    expect(mathHtml(pointNode(vector(["1/2", 3])))).toContain('<span class="math-fence-2">(</span>');
    expect(mathHtml(pointNode(vector([2, 3])))).toContain(">(2,");
  });

  it("cuts the lines of a system at their relation and marks those that changed", () => {
    const system = { ...systemNode([equation2(1, 1, 8), equation2(1, -1, 4)]), mark: [1] };
    const html = mathHtml(system as ReturnType<typeof systemNode>);
    expect(html.match(/class="math-left"/g)).toHaveLength(1);
    expect(html.match(/class="math-left is-marked"/g)).toHaveLength(1);
    expect(html).toContain(`<span class="math-right is-marked">${wide}=${wide}4</span>`);
  });

  it("sets a matrix with its bar and marked rows", () => {
    const html = mathHtml(
      matrixNode(
        matrix([
          [1, 2, 3],
          [0, 1, 4],
        ]),
        { bar: 2, mark: [1] },
      ),
    );
    expect(html).toContain('style="--columns:3"');
    expect(html.match(/math-cell/g)).toHaveLength(6);
    expect(html.match(/math-bar/g)).toHaveLength(2);
    expect(html.match(/is-marked/g)).toHaveLength(3);
  });

  it("leaves empty boxes to the caller", () => {
    const node = rowNode([symbolNode("x"), { type: "blank", id: "u1" }]);
    expect(mathHtml(node)).toContain('data-blank="u1"');
    expect(mathHtml(node, { blank: (id) => `<input name="${id}">` })).toContain('<input name="u1">');
  });

  it("escapes what comes from outside", () => {
    expect(mathHtml(textNode('<img src="x" onerror=1>&'))).toBe(
      '<span class="math"><span class="math-words">&lt;img src=&quot;x&quot; onerror=1&gt;&amp;</span></span>',
    );
    expect(mathHtml({ type: "object", name: '"><b>', of: symbolNode("x") })).not.toContain("<b>");
    expect(mathHtml({ type: "blank", id: '"><b>' })).not.toContain("<b>");
  });

  it("closes every tag that it opens", () => {
    const nodes = [
      familyNode(vector([8, 0]), [vector(["-1/2", 1])]),
      systemNode([equation2(1, 1, 8), equation2(1, -1, 4)], ["x", "y"], ["line-1", "line-2"]),
      matrixNode(matrix([["1/2", 0]]), { fence: "bars" }),
    ];
    for (const node of nodes) {
      const html = mathHtml(node, { marked: new Set([0, 1, 3]) });
      expect(html.match(/<span/g)?.length).toBe(html.match(/<\/span>/g)?.length);
    }
  });
});

describe("layoutMath", () => {
  it("gives a line the width of its letters and spaces", () => {
    // x 0.572, two medium spaces around + 0.778, y 0.49, two thick around = 0.778, 8 0.5
    const width = 0.572 + 8 / 18 + 0.778 + 0.49 + 10 / 18 + 0.778 + 0.5;
    expect(layoutMath(equationNode(equation2(1, 1, 8))).width).toBeCloseTo(width, 3);
  });

  it("makes room for a fraction above and below the line", () => {
    const [plain, stacked] = [layoutMath(numberNode(3)), layoutMath(numberNode("1/3"))];
    expect(stacked.ascent).toBeGreaterThan(plain.ascent);
    expect(stacked.descent).toBeGreaterThan(plain.descent);
    expect(stacked.parts.filter((part) => part.kind === "rule")).toHaveLength(1);
  });

  it("names the object of every part that has one", () => {
    const { parts } = layoutMath(pointNode(vector([6, 2]), "solution"));
    expect(parts.every((part) => part.objects.includes("solution"))).toBe(true);
  });
});

describe("atoms", () => {
  it("puts no space before the first atom of a formula", () => {
    expect(atoms(equationNode(equation2(-1, 1, 3)))[0]?.before).toBe(0);
  });
});
