import { Q, type Rational, ZERO } from "../exact/rational.ts";
import type { LineFormStep } from "../linear-algebra/exact/line-form.ts";
import type { PointsState, PointsStep } from "../linear-algebra/exact/line-from-points.ts";
import type { EquationLine } from "../linear-algebra/exact/written-equation.ts";
import type { ExplainContext, Saying, Sayings, Sentence } from "./explanation.ts";
import { equalsNode, type MathNode, numberNode, objectNode, operatorNode, rowNode, symbolNode } from "./math-node.ts";
import { divideSentence, moveSentence } from "./move-words.ts";
import { pointNode } from "./solution-node.ts";
import { guardedNumber, lineNode } from "./written-equation-node.ts";

const shown = (line: EquationLine, context: ExplainContext): MathNode =>
  objectNode(lineNode(line), context.objects?.[0]);

function change(line: EquationLine, context: ExplainContext, sentence: Sentence, reason: string): Saying {
  const node = shown(line, context);
  return { sentence, result: [node], node, reason };
}

/** Words for one equation of a line. */
export const LINE_FORM_WORDS: Sayings<LineFormStep["rule"]> = {
  "line-move": ({ after, at: { terms } }, context) =>
    change(
      after,
      context,
      moveSentence(terms),
      terms.every((term) => term.unknown === null) ? "move the constant to the right" : "move a term to the right",
    ),
  "line-divide": ({ after, at: { divisor } }, context) =>
    change(after, context, divideSentence(divisor), "divide by the coefficient"),
  "line-put-zero": ({ after, at: { unknown } }, context) =>
    change(after, context, ["Put 0 in place of ", symbolNode(unknown)], `put in 0 for ${unknown}`),
  "read-slope": ({ before, at: { slope, intercept, names } }, context) => {
    const [x, y] = names.map(symbolNode) as [MathNode, MathNode];
    const m: Sentence = Q.isZero(slope)
      ? ["There is no ", x, ", so the slope is ", numberNode(ZERO)]
      : ["The number before ", x, " is the slope, ", numberNode(slope)];
    const c: Sentence = [", and the line meets the ", y, "-axis at ", numberNode(intercept)];
    return { sentence: [...m, ...c], node: shown(before, context), reason: "read off slope and intercept" };
  },
  "read-vertical": ({ before, at: { at, names } }, context) => {
    const [x, y] = names.map(symbolNode) as [MathNode, MathNode];
    return {
      sentence: ["Here ", x, " is ", numberNode(at), " whatever ", y, " is: the line is vertical and has no slope"],
      node: shown(before, context),
      reason: "a vertical line",
    };
  },
  "read-no-line": ({ before, at: { kind } }, context) => {
    const node = shown(before, context);
    const says =
      kind === "always" ? " is true at every point, so it is no line" : " is true at no point, so it is no line";
    return { sentence: [node, says], node, reason: "no line" };
  },
  "read-intercept": ({ before, at: { unknown, intercept } }, context) => {
    const node = shown(before, context);
    const axis: Sentence = ["the ", symbolNode(unknown), "-axis"];
    if (intercept.kind === "at") {
      return {
        sentence: ["The line meets ", ...axis, " at ", numberNode(intercept.value)],
        node,
        reason: "read off the intercept",
      };
    }
    const sentence: Sentence =
      intercept.kind === "none"
        ? [node, " is false, so the line never meets ", ...axis]
        : [node, " is always true, so the line is ", ...axis, " itself"];
    return { sentence, node, reason: intercept.kind === "none" ? "no intercept" : "the axis itself" };
  },
};

/** p − q with every number written out. */
const differenceNode = (p: Rational, q: Rational): MathNode =>
  rowNode([numberNode(p), operatorNode("−"), guardedNumber(q)]);

function slopeNode({ points: [p, q] }: PointsState, rise: Rational, run: Rational): MathNode {
  const [[x1 = ZERO, y1 = ZERO], [x2 = ZERO, y2 = ZERO]] = [p, q];
  const written: MathNode = {
    type: "fraction",
    numerator: differenceNode(y2, y1),
    denominator: differenceNode(x2, x1),
  };
  return equalsNode(equalsNode(symbolNode("m"), written), numberNode(Q.divide(rise, run)));
}

const noEquation: EquationLine = { left: [], right: [] };

function rewritten(state: PointsState, context: ExplainContext, sentence: Sentence, reason: string): Saying {
  return change(state.equation ?? noEquation, context, sentence, reason);
}

/** Words for the line through two points. */
export const POINTS_WORDS: Sayings<PointsStep["rule"]> = {
  "slope-from-points": ({ before, at: { rise, run } }) => {
    const node = slopeNode(before, rise, run);
    return { sentence: ["Divide the rise by the run"], result: [node], node, reason: "slope = rise / run" };
  },
  "same-abscissa": ({ after }, context) => {
    const sentence: Sentence = [
      "Both points have the same ",
      symbolNode(after.names[0]),
      ", so the line is vertical and has no slope",
    ];
    return rewritten(after, context, sentence, "a vertical line");
  },
  "point-slope": ({ after, at: { slope } }, context) => {
    const sentence: Sentence = [
      "Write the line through ",
      pointNode(after.points[0]),
      " with the slope ",
      numberNode(slope),
    ];
    return rewritten(after, context, sentence, "point and slope");
  },
  "solve-for-ordinate": ({ after }, context) =>
    rewritten(after, context, ["Solve for ", symbolNode(after.names[1])], `solve for ${after.names[1]}`),
  "whole-numbers": ({ after }, context) =>
    rewritten(
      after,
      context,
      ["Bring the unknowns to the left and multiply until all numbers are whole"],
      "whole numbers",
    ),
};
