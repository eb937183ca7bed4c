import type { ExactVector } from "../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../exact/rational.ts";
import type {
  PlanePair,
  PlanesHow,
  PlanesOutcome,
  PlanesStep,
  ThreePlanes,
} from "../linear-algebra/exact/classify-planes.ts";
import type { Elimination } from "../linear-algebra/exact/dependence.ts";
import { equationKind3, type LinearEquation3, normalOf } from "../linear-algebra/exact/plane.ts";
import type { ExplainContext, Saying, Sayings, Sentence } from "./explanation.ts";
import { linearNode, unknownNames } from "./linear-node.ts";
import { equalsNode, type MathNode, numberNode, type ObjectName, objectNode } from "./math-node.ts";
import { solutionNode } from "./solution-node.ts";

/**
 * The equation a·x + b·y + c·z = d, as belonging to the named object if one is given. Without unknowns left it reads 0 = d.
 *
 * @example toText(equation3Node(equation3(1, 0, -2, 4))) // => "x − 2z = 4"
 */
export function equation3Node(
  e: LinearEquation3,
  names: readonly string[] = unknownNames(3),
  object?: ObjectName,
): MathNode {
  return objectNode(equalsNode(linearNode(normalOf(e), names), numberNode(e.d)), object);
}

/** Equations of planes below one another; the i-th belongs to the i-th object, if one is given. */
export function planesNode(
  planes: readonly LinearEquation3[],
  names: readonly string[] = unknownNames(3),
  objects: readonly ObjectName[] = [],
): MathNode {
  return { type: "system", lines: planes.map((e, i) => equation3Node(e, names, objects[i])) };
}

const HOW: Record<Exclude<PlanesHow, "impossible-equation" | "fewer-planes">, string> = {
  "one-point": "The three planes meet in one point",
  "common-line": "Each two planes cross, and all three share one line",
  "two-coincide-third-crosses": "Two of the planes are the same, and the third crosses them in a line",
  "all-coincide": "All three equations describe the same plane, so every point of it is common",
  "all-parallel": "The three planes are different and parallel, so they have no point in common",
  "two-coincide-third-parallel":
    "Two of the planes are the same and the third is parallel to them, so no point is on all three",
  "two-parallel-third-crosses":
    "Two of the planes are parallel, so no point is on all three, although the third crosses both",
  prism: "Each two planes cross, but in three parallel lines, so the planes form a prism and no point is on all three",
};

const TRUE = equalsNode(numberNode(0), numberNode(0));

const FEWER: Record<PlanesOutcome["meet"], Sentence> = {
  point: ["The equations have one point in common"],
  line: ["An equation that reads ", TRUE, " says nothing, and the two planes that are left share a line"],
  plane: ["What reads ", TRUE, " says nothing, and what is left describes one plane, so all its points are common"],
  space: ["All three equations read ", TRUE, ", so every point of space is common"],
  nowhere: [
    "An equation that reads ",
    TRUE,
    " says nothing, and the two planes that are left are parallel, so no point is common",
  ],
};

const REASONS: Record<PlanesOutcome["meet"], string> = {
  point: "one point",
  line: "a common line",
  plane: "a common plane",
  space: "every point",
  nowhere: "no common point",
};

function relationSentence({ first, second, relation }: PlanePair, planes: ThreePlanes): Sentence {
  const pair = `Planes ${first + 1} and ${second + 1}`;
  if (relation === null) {
    const index = [first, second].find((i) => planes[i] && equationKind3(planes[i]) !== "plane") ?? first;
    return [`Equation ${index + 1} has no unknowns, so it is no plane`];
  }
  if (relation.kind === "crossing") {
    return [`${pair} cross: the coefficients of one are no multiple of those of the other`];
  }
  const times: Sentence = Q.equals(relation.factor, ONE)
    ? [" are the same as those of plane "]
    : [" are ", numberNode(relation.factor), " times those of plane "];
  const coefficients: Sentence = [`: the coefficients of plane ${second + 1}`, ...times, `${first + 1}`];
  return relation.kind === "same"
    ? [`${pair} are the same plane`, ...coefficients, ", and the constants fit"]
    : [`${pair} are parallel`, ...coefficients, ", but the constants do not fit"];
}

/** "2 times equation 1 minus equation 3". */
function mixOfEquations(combination: ExactVector): Sentence {
  const used = combination.flatMap((coefficient, i) => (Q.isZero(coefficient) ? [] : [{ coefficient, i }]));
  return used.flatMap(({ coefficient, i }, k): Sentence => {
    const size = Q.absolute(coefficient);
    const sign = Q.sign(coefficient) < 0 ? "minus " : k === 0 ? "" : "plus ";
    const times: Sentence = Q.equals(size, ONE) ? [] : [numberNode(size), " times "];
    return [k === 0 ? sign : ` ${sign}`, ...times, `equation ${i + 1}`];
  });
}

/** The equations times their coefficients below one another, and what they add up to. */
function addedUp(planes: ThreePlanes, { combination, constant }: Elimination, context: ExplainContext): MathNode {
  const names = context.names ?? unknownNames(3);
  const sum = equalsNode(numberNode(0), numberNode(constant));
  const lines = planes.flatMap((e, i) => {
    const k = combination[i] ?? ZERO;
    if (Q.isZero(k)) return [];
    const times = (x: Rational) => Q.multiply(k, x);
    const multiple = { a: times(e.a), b: times(e.b), c: times(e.c), d: times(e.d) };
    return [equation3Node(multiple, names, context.objects?.[i])];
  });
  return lines.length < 2 ? sum : { type: "system", lines: [...lines, sum], mark: [lines.length] };
}

function conclusion(planes: ThreePlanes, outcome: PlanesOutcome, context: ExplainContext): Saying {
  const { meet, how, solution, certificate } = outcome;
  const names = context.names ?? unknownNames(3);
  const sentence: Sentence =
    how === "fewer-planes"
      ? FEWER[meet]
      : [how === "impossible-equation" ? "One of the equations is never true, so no point is on all three" : HOW[how]];
  const reason = REASONS[meet];
  if (solution.kind === "none" && certificate) {
    const reads = equalsNode(numberNode(0), numberNode(certificate.constant));
    const result: Sentence = [...mixOfEquations(certificate.combination), " reads ", reads];
    return { sentence, result, node: addedUp(planes, certificate, context), reason };
  }
  const node = objectNode(solutionNode(solution, names), "solution");
  return { sentence, result: [node], node, reason };
}

/** Words for three planes in space. */
export const PLANES_WORDS: Sayings<PlanesStep["rule"]> = {
  "compare-planes": ({ before: { planes }, at }, context) => {
    const chosen = [at.first, at.second];
    const names = context.names ?? unknownNames(3);
    const lines = planes.flatMap((e, i) => (chosen.includes(i) ? [equation3Node(e, names, context.objects?.[i])] : []));
    return {
      sentence: relationSentence(at, planes),
      node: { type: "system", lines },
      reason: at.relation === null ? "no plane" : at.relation.kind,
    };
  },
  "conclude-planes": ({ before: { planes }, at: { outcome } }, context) => conclusion(planes, outcome, context),
};
