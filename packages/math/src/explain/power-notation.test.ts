import { describe, expect, it } from "vitest";
import { type MathNode, numberNode, operatorNode, powerNode, rowNode, symbolNode } from "./math-node.ts";
import { childrenOf, numbersIn, withBlanks } from "./numbers-in.ts";
import { toLatex } from "./to-latex.ts";
import { toSpeech } from "./to-speech.ts";
import { toText } from "./to-text.ts";

const x = symbolNode("x");
const sum = rowNode([x, operatorNode("+"), numberNode(1)]);
const sine = (of: MathNode): MathNode => ({ type: "function", name: "sin", of });

describe("powers, roots and functions", () => {
  it.each<[node: MathNode, latex: string, text: string, ascii: string, speech: string]>([
    [powerNode(x, numberNode(2)), "{x}^{2}", "x²", "x^2", "x squared"],
    [powerNode(x, numberNode(3)), "{x}^{3}", "x³", "x^3", "x cubed"],
    [powerNode(x, numberNode(-1)), "{x}^{-1}", "x⁻¹", "x^(-1)", "x to the power minus 1"],
    [powerNode(x, numberNode("1/2")), "{x}^{\\tfrac{1}{2}}", "x^(1/2)", "x^(1/2)", "x to the power 1 over 2"],
    [powerNode(numberNode(2), x), "{2}^{x}", "2^x", "2^x", "2 to the power x"],
    [
      powerNode(numberNode(2), sum),
      "{2}^{x+1}",
      "2^(x + 1)",
      "2^(x + 1)",
      "2 to the power open bracket x plus 1 close bracket",
    ],
    [{ type: "root", of: x }, "\\sqrt{x}", "√x", "sqrt(x)", "the square root of x"],
    [
      { type: "root", of: sum },
      "\\sqrt{x+1}",
      "√(x + 1)",
      "sqrt(x + 1)",
      "the square root of open bracket x plus 1 close bracket",
    ],
    [sine(x), "\\sin(x)", "sin(x)", "sin(x)", "sine of x"],
    [{ type: "function", name: "absolute", of: x }, "\\left|x\\right|", "|x|", "|x|", "absolute value of x"],
    [rowNode([numberNode(3), sine(x)]), "3\\sin(x)", "3 sin(x)", "3 sin(x)", "3 sine of x"],
  ])("writes $1 alike in LaTeX, text, ASCII and speech", (node, latex, text, ascii, speech) => {
    expect(toLatex(node)).toBe(latex);
    expect(toText(node)).toBe(text);
    expect(toText(node, { ascii: true })).toBe(ascii);
    expect(toSpeech(node)).toBe(speech);
  });

  it("can have their numbers left out", () => {
    const node = rowNode([numberNode(3), powerNode(x, numberNode(2)), operatorNode("+"), sine(sum)]);
    const numbers = numbersIn(node);
    expect(numbers.map(({ label }) => label)).toContain("exponent");
    for (const [i, { path }] of numbers.entries()) {
      const blanked = withBlanks(node, [{ path, id: `u${i}` }]);
      expect(path.reduce<MathNode>((at, child) => childrenOf(at)[child] ?? at, blanked)).toEqual({
        type: "blank",
        id: `u${i}`,
      });
    }
  });
});
