import { type LinearEquation3, normalOf, planeIntercepts, Q } from "@gradus/math/exact";
import {
  type Explanation,
  equalsNode,
  linearNode,
  type MathNode,
  numberNode,
  symbolNode,
  toLatex,
  toSpeech,
  toText,
} from "@gradus/math/explain";

/** One line of a solution from its sentence, which ends before its notation, and the rule's short name. */
export function stepOf(rule: string, sentence: string, node: MathNode, reason: string): Explanation {
  return {
    rule,
    text: `${sentence}: ${toText(node)}.`,
    prose: `${sentence}.`,
    node,
    latex: toLatex(node, { objects: false }),
    speech: `${sentence}: ${toSpeech(node)}.`.replaceAll("−", "minus "),
    reason,
  };
}

const names = ["x", "y", "z"] as const;

/** The intercepts of a plane, each from what its equation leaves on that axis. */
export function interceptSteps(plane: LinearEquation3): readonly Explanation[] {
  const intercepts = planeIntercepts(plane);
  return normalOf(plane).flatMap((coefficient, axis): readonly Explanation[] => {
    const name = names[axis] ?? "x";
    const others = names.filter((other) => other !== name).join(" and ");
    const left = equalsNode(linearNode([coefficient], [name]), numberNode(plane.d));
    const value = intercepts[axis] ?? null;
    if (value === null) {
      return [
        stepOf(
          "no-intercept",
          `No ${name} stands in the equation, so on the ${name}-axis only this is left`,
          left,
          "runs beside",
        ),
      ];
    }
    const found = equalsNode(symbolNode(name), numberNode(value));
    const leaves = stepOf("put-zeros", `On the ${name}-axis ${others} are 0, which leaves`, left, `${others} are 0`);
    const divide = stepOf("divide", "Divide both sides by the coefficient", found, `place on the ${name}-axis`);
    return Q.equals(coefficient, Q.of(1)) ? [leaves] : [leaves, divide];
  });
}
