import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, vector } from "../exact/matrix.ts";
import { Q } from "../exact/rational.ts";
import { smallRational } from "../exact/testing/arbitrary-matrix.ts";
import { equation2 } from "../linear-algebra/exact/line.ts";
import { equationNode, linearNode, sumNode, systemNode, unknownNames } from "./linear-node.ts";
import { type MathNode, numberNode, operatorNode, rowNode, symbolNode, textNode, tupleNode } from "./math-node.ts";
import { familyNode, matrixNode, parameterNames, pointNode, solutionNode } from "./solution-node.ts";
import { toLatex } from "./to-latex.ts";
import { toSpeech } from "./to-speech.ts";
import { toText } from "./to-text.ts";

const [x, y] = [symbolNode("x"), symbolNode("y")];
const plus = operatorNode("+");

describe("equationNode", () => {
  it.each([
    [[2, -3, 7], "2x − 3y = 7", "2x-3y=7", "2 x minus 3 y equals 7"],
    [[1, 1, 4], "x + y = 4", "x+y=4", "x plus y equals 4"],
    [[-1, -1, -4], "−x − y = −4", "-x-y=-4", "minus x minus y equals minus 4"],
    [[0, 1, 4], "y = 4", "y=4", "y equals 4"],
    [[0, -1, 0], "−y = 0", "-y=0", "minus y equals 0"],
    [[0, 0, 3], "0 = 3", "0=3", "0 equals 3"],
    [[0, 0, 0], "0 = 0", "0=0", "0 equals 0"],
    [
      ["1/2", "-2/3", "-5/4"],
      "(1/2)x − (2/3)y = −5/4",
      "\\tfrac{1}{2}x-\\tfrac{2}{3}y=-\\tfrac{5}{4}",
      "1 over 2 times x minus 2 over 3 times y equals minus 5 over 4",
    ],
    [["-1/2", 1, 0], "−(1/2)x + y = 0", "-\\tfrac{1}{2}x+y=0", "minus 1 over 2 times x plus y equals 0"],
  ] as const)("sets %j as a mathematician writes it", ([a, b, c], text, latex, speech) => {
    const node = equationNode(equation2(a, b, c));
    expect(toText(node)).toBe(text);
    expect(toText(node, { ascii: true })).toBe(text.replaceAll("−", "-"));
    expect(toLatex(node)).toBe(latex);
    expect(toSpeech(node)).toBe(speech);
  });

  it("says what the coefficients say, for any of them", () => {
    // Reads the ASCII text back with a small evaluator of its own.
    const numberOf = (side: string, at: Record<string, number>): number =>
      [...side.replaceAll(" ", "").matchAll(/([+-]?)(\(?([\d/]+)\)?)?([xy]?)/g)]
        .filter(([whole]) => whole !== "")
        .reduce((sum, [, sign, , number = "1", name = ""]) => {
          const [top = 1, bottom = 1] = number.split("/").map(Number);
          return sum + ((sign === "-" ? -1 : 1) * top * (at[name] ?? 1)) / bottom;
        }, 0);
    fc.assert(
      fc.property(smallRational, smallRational, smallRational, (a, b, c) => {
        const text = toText(equationNode({ a, b, c }), { ascii: true });
        expect(text).not.toMatch(/\b[01][xy]|\+ -|- -|\(1\)/);
        const [left = "", right = ""] = text.split(" = ");
        expect(numberOf(left, { x: 7, y: 11 })).toBeCloseTo(7 * Q.toNumber(a) + 11 * Q.toNumber(b), 9);
        expect(numberOf(right, {})).toBeCloseTo(Q.toNumber(c), 9);
      }),
    );
  });

  it("takes other names and belongs to its object", () => {
    const node = equationNode(equation2(1, 2, 3), ["x_1", "x_2"], "line-1");
    expect(toText(node)).toBe("x₁ + 2x₂ = 3");
    expect(toLatex(node)).toBe("\\htmlData{obj=line-1}{\\htmlClass{object-line-1}{x_{1}+2x_{2}=3}}");
    expect(toLatex(node, { objects: false })).toBe("x_{1}+2x_{2}=3");
    expect(toSpeech(node)).toBe("x sub 1 plus 2 x sub 2 equals 3");
  });
});

describe("sums", () => {
  it("keep their constant behind and need a name for each coefficient", () => {
    expect(toText(linearNode([Q.of(2), Q.of(0)], ["x", "y"], Q.of(-3)))).toBe("2x − 3");
    expect(toText(sumNode([]))).toBe("0");
    expect(toText(sumNode([{ coefficient: Q.of(-3), of: null }]))).toBe("−3");
    expect(() => linearNode([Q.of(1)], [])).toThrow("linearNode: 1 coefficients need as many names, got 0");
  });

  it("names unknowns and parameters", () => {
    expect([0, 2, 3, 4].map(unknownNames)).toEqual([[], ["x", "y"], ["x", "y", "z"], ["x_1", "x_2", "x_3", "x_4"]]);
    expect([1, 2, 3, 4].map(parameterNames)).toEqual([
      ["t"],
      ["s", "t"],
      ["r", "s", "t"],
      ["t_1", "t_2", "t_3", "t_4"],
    ]);
  });
});

describe("solutionNode", () => {
  it("writes the three outcomes so that they can be typed again", () => {
    const unique = { kind: "unique", point: vector([6, "-1/2"]) } as const;
    expect(toText(solutionNode(unique))).toBe("x = 6, y = −1/2");
    expect(toText(solutionNode({ kind: "none" }))).toBe("no solution");
    const line = { kind: "infinite", particular: vector([1, 0]), directions: [vector([2, 1])] } as const;
    expect(toText(solutionNode(line))).toBe("(x, y) = (1, 0) + t(2, 1)");
    expect(toText(solutionNode(line, ["u", "v"]))).toBe("(u, v) = (1, 0) + t(2, 1)");
    expect(toLatex(solutionNode(line))).toBe("(x,y)=(1,0)+t(2,1)");
    const plane = familyNode(vector([0, 0]), [vector([1, 0]), vector([0, 1])]);
    expect(toText(plane)).toBe("(0, 0) + s(1, 0) + t(0, 1)");
  });

  it("says the empty point in words and one unknown without brackets", () => {
    expect(toText(solutionNode({ kind: "unique", point: [] }))).toBe("the empty point");
    const all = { kind: "infinite", particular: vector([0]), directions: [vector([1])] } as const;
    expect(toText(solutionNode(all))).toBe("x = t");
  });
});

describe("matrices and systems", () => {
  const A = matrixNode(
    matrix([
      [1, -2, 3],
      ["1/2", 0, 4],
    ]),
    { bar: 2, mark: [1] },
  );

  it("sets the bar and marks changed rows", () => {
    expect(toText(A)).toBe("[1 −2 | 3; 1/2 0 | 4]");
    expect(toLatex(A)).toBe(
      "\\left[\\begin{array}{rr|r}1 & -2 & 3 \\\\ \\htmlClass{changed}{\\tfrac{1}{2}} & \\htmlClass{changed}{0} & \\htmlClass{changed}{4}\\end{array}\\right]",
    );
    expect(toLatex(A, { objects: false })).toBe(
      "\\left[\\begin{array}{rr|r}1 & -2 & 3 \\\\ \\tfrac{1}{2} & 0 & 4\\end{array}\\right]",
    );
    expect(toSpeech(A)).toBe("matrix with 2 rows and 3 columns; row 1: 1, minus 2, bar, 3; row 2: 1 over 2, 0, bar, 4");
  });

  it("keeps the name of a determinant apart from what follows", () => {
    const name = rowNode([textNode("det"), symbolNode("A")]);
    expect(toLatex(name)).toBe("\\operatorname{det}A");
    expect(toText(name)).toBe("det A");
  });

  it("sets determinants between bars and the empty matrix too", () => {
    const bars = matrixNode(matrix([[1]]), { fence: "bars" });
    expect([toText(bars), toLatex(bars)]).toEqual(["|1|", "\\left|\\begin{array}{r}1\\end{array}\\right|"]);
    expect(toSpeech(bars)).toBe("determinant of the matrix with 1 rows and 1 columns; row 1: 1");
    expect(toLatex(matrixNode(matrix([])))).toBe("\\left[\\;\\right]");
  });

  it("aligns a system at the relation, inside each line's object", () => {
    const node = systemNode([equation2(1, 1, 4), equation2(2, 3, 7)], ["x", "y"], ["line-1"]);
    expect(toText(node)).toBe("x + y = 4\n2x + 3y = 7");
    expect(toLatex(node)).toBe(
      "\\begin{aligned}\\htmlData{obj=line-1}{\\htmlClass{object-line-1}{x+y}} & \\htmlData{obj=line-1}{\\htmlClass{object-line-1}{{}=4}} \\\\ 2x+3y & {}=7\\end{aligned}",
    );
    expect(toLatex({ type: "system", lines: [textNode("no line")] })).toBe(
      "\\begin{aligned}& \\text{no line}\\end{aligned}",
    );
  });
});

describe("other notation", () => {
  it("shows blanks as boxes that carry their id", () => {
    const node: MathNode = { type: "row", items: [{ type: "blank", id: "u1" }, y] };
    expect([toText(node), toText(node, { ascii: true }), toSpeech(node)]).toEqual(["□y", "__y", "blank y"]);
    expect(toLatex(node)).toBe("\\htmlData{blank=u1}{\\htmlClass{blank}{\\boxed{\\phantom{00}}}}y");
    expect(toLatex(node, { objects: false })).toBe("\\boxed{\\phantom{00}}y");
  });

  it("groups fractions whose parts are sums", () => {
    const node: MathNode = { type: "fraction", numerator: rowNode([x, plus, y]), denominator: numberNode(2) };
    expect([toText(node), toLatex(node), toSpeech(node)]).toEqual(["(x + y)/2", "\\frac{x+y}{2}", "x plus y over 2"]);
  });

  it("grows brackets only around what is tall", () => {
    expect(toLatex(tupleNode([numberNode(1), numberNode(2)]))).toBe("(1,2)");
    expect(toLatex(pointNode(vector(["1/2", 2])))).toBe("\\left(\\tfrac{1}{2},2\\right)");
  });

  it("keeps commands apart from letters, and writes long names and special signs safely", () => {
    expect(toLatex(rowNode([x, operatorNode("·"), y]))).toBe("x\\cdot y");
    expect(toLatex(symbolNode("price_a_1"))).toBe("\\mathit{price}_{a,1}");
    expect(toLatex(textNode("50% of {a_b} & $c − \\"))).toBe(
      "\\text{50\\% of \\{a\\_b\\} \\& \\$c }-\\text{ \\textbackslash{}}",
    );
  });

  it("refuses names that would break out of an attribute", () => {
    expect(() => toLatex({ type: "object", name: "a}{b", of: x })).toThrow(
      'toLatex: a name may have letters, digits, "_" and "-", got "a}{b"',
    );
    expect(() => toLatex({ type: "blank", id: "u 1" })).toThrow('got "u 1"');
  });
});
