import { type LinearityStep, type Offence, type TermPlace, termAt } from "../linear-algebra/exact/linearity.ts";
import type { SymbolicEquation } from "../linear-algebra/exact/symbolic-equation.ts";
import type { ExplainContext, Sayings, Sentence } from "./explanation.ts";
import { type MathNode, numberNode, symbolNode } from "./math-node.ts";
import { enumerated } from "./read-words.ts";
import { symbolicEquationNode, symbolicTermNode } from "./symbolic-node.ts";

const WHY: Record<Offence, string> = {
  product: "multiplies unknowns with each other",
  power: "raises an unknown to a power",
  denominator: "divides by an unknown",
  root: "takes a root of an unknown",
  function: "puts an unknown into a function",
  exponent: "has an unknown in its exponent",
};

function termNode(equation: SymbolicEquation, place: TermPlace): MathNode {
  const term = termAt(equation, place);
  return term ? symbolicTermNode(term) : numberNode(0);
}

const shown = (equation: SymbolicEquation, context: ExplainContext): MathNode =>
  symbolicEquationNode(equation, context.objects?.[0]);

/** Words for telling linear equations from others. */
export const LINEARITY_WORDS: Sayings<LinearityStep["rule"]> = {
  "cancel-terms": ({ before, after, at: { terms } }, context) => {
    const node = shown(after, context);
    const listed = enumerated(terms.map((place) => [termNode(before, place)]));
    return { sentence: ["Leave out ", ...listed, ", which cancel"], result: [node], node, reason: "cancel" };
  },
  "inspect-term": ({ before, at: { place, verdict } }) => {
    const node = termNode(before, place);
    switch (verdict.kind) {
      case "constant":
        return { sentence: ["The term ", node, " is a constant"], node, reason: "constant" };
      case "multiple":
        return {
          sentence: ["The term ", node, " is a constant times ", symbolNode(verdict.unknown)],
          node,
          reason: "constant times unknown",
        };
      case "offence":
        return { sentence: ["The term ", node, ` ${WHY[verdict.why]}`], node, reason: "neither" };
    }
  },
  "conclude-linear": ({ before, at: { unknowns } }, context) => {
    const inThem: Sentence =
      unknowns.length === 0
        ? [", though no unknown is left in it"]
        : [" in ", ...enumerated(unknowns.map((u) => [symbolNode(u)]))];
    const sentence: Sentence = [
      "Every term is a constant or a constant times an unknown, so the equation is linear",
      ...inThem,
    ];
    return { sentence, node: shown(before, context), reason: "linear" };
  },
  "conclude-not-linear": ({ before, at: { place } }, context) => ({
    sentence: ["Because of ", termNode(before, place), " the equation is not linear"],
    node: shown(before, context),
    reason: "not linear",
  }),
};
