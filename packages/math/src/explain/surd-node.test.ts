import { describe, expect, it } from "vitest";
import { surd } from "../exact/surd.ts";
import { surdMatrix } from "../exact/surd-matrix.ts";
import { operatorNode, rowNode, symbolNode } from "./math-node.ts";
import { guardedSurd, surdMatrixNode, surdNode, surdPointNode } from "./surd-node.ts";
import { toLatex } from "./to-latex.ts";
import { toSpeech } from "./to-speech.ts";
import { toText } from "./to-text.ts";

describe("surdNode", () => {
  it.each([
    [surd("1/2", "1/2", 5), "(1 + √5)/2", "\\frac{1+\\sqrt{5}}{2}", "(1 + sqrt(5))/2"],
    [surd("-1/2", "-3/2", 5), "(−1 − 3√5)/2", "\\frac{-1-3\\sqrt{5}}{2}", "(-1 - 3sqrt(5))/2"],
    [surd(0, 1, 2), "√2", "\\sqrt{2}", "sqrt(2)"],
    [surd(0, "-1/3", 3), "−√3/3", "-\\frac{\\sqrt{3}}{3}", "-sqrt(3)/3"],
    [surd(3, -1, 2), "3 − √2", "3-\\sqrt{2}", "3 - sqrt(2)"],
    [surd("2/3"), "2/3", "\\tfrac{2}{3}", "2/3"],
  ] as const)("writes number %# in text, LaTeX and ASCII", (number, text, latex, ascii) => {
    const node = surdNode(number);
    expect([toText(node), toLatex(node), toText(node, { ascii: true })]).toEqual([text, latex, ascii]);
  });

  it("reads a fraction with a root aloud", () => {
    expect(toSpeech(surdNode(surd("1/2", "1/2", 5)))).toBe("1 plus the square root of 5 over 2");
  });

  it("brackets a factor that is negative or a sum", () => {
    const times = (...parts: Parameters<typeof surd>) =>
      toText(rowNode([symbolNode("x"), operatorNode("·"), guardedSurd(surd(...parts))]));
    expect([times(1, 1, 2), times(0, -1, 2), times(0, 2, 3), times("1/2", "1/2", 5)]).toEqual([
      "x · (1 + √2)",
      "x · (−√2)",
      "x · 2√3",
      "x · (1 + √5)/2",
    ]);
  });

  it("writes vectors and matrices", () => {
    expect(toText(surdPointNode([surd(1), surd(0, 1, 2)]))).toBe("(1, √2)");
    expect(toText(surdMatrixNode(surdMatrix([[1, surd(0, 1, 2)]]), { bar: 1 }))).toBe("[1 | √2]");
  });
});
