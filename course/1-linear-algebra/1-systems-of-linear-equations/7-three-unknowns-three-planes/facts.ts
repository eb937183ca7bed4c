import {
  classifyPlanes,
  equation3,
  type LinearEquation3,
  type PlanesHow,
  Q,
  satisfies3,
  type ThreePlanes,
  vector,
} from "@gradus/math/exact";
import {
  equalsNode,
  equation3Node,
  linearNode,
  type MathNode,
  numberNode,
  operatorNode,
  planesNode,
  pointNode,
  rowNode,
  textNode,
} from "@gradus/math/explain";
import { trays, worked } from "./readings.ts";
import { edge, prism } from "./trap.ts";

const names = ["x", "y", "z"] as const;
const objects = ["line-1", "line-2", "line-3"] as const;
const how = (planes: ThreePlanes): PlanesHow => classifyPlanes(planes).value.how;
const coloured = (planes: ThreePlanes): MathNode => planesNode(planes, names, objects);

const examples: Readonly<Record<"point" | "line" | "plane" | "parallel" | "prism", ThreePlanes>> = {
  point: trays,
  line: [equation3(1, 1, 0, 3), equation3(0, 1, 1, 4), equation3(1, 0, -1, -1)],
  plane: [equation3(1, 1, 1, 3), equation3(2, 2, 2, 6), equation3(-1, -1, -1, -3)],
  parallel: [equation3(1, 1, 2, 6), equation3(1, 1, 2, -4), equation3(1, -1, 0, 1)],
  prism,
};

const trayPoint = vector([2, 1, 3]);
/** The plane whose reading the lesson shows: a bottle, two jars and three jugs. */
const sloping = equation3(1, 2, 3, 6);

/** What stays of the first equation when the second is taken away on both sides: in the worked example, and in the trap. */
const workedDifference = equation3(1, 0, -1, -1);
const difference = equation3(1, 0, -1, 4);

const isFirstMinusSecond = ([first, second]: ThreePlanes, e: LinearEquation3): boolean =>
  (["a", "b", "c", "d"] as const).every((key) => Q.equals(Q.subtract(first[key], second[key]), e[key]));

export const facts = {
  tray1: equation3Node(trays[0], names, "line-1"),
  tray2: equation3Node(trays[1], names, "line-2"),
  tray3: equation3Node(trays[2], names, "line-3"),
  trayPoint: pointNode(trayPoint, "meeting"),
  sloping: equation3Node(sloping),
  slopingX: numberNode(6),
  slopingY: numberNode(3),
  slopingZ: numberNode(2),
  slopingAlone: equalsNode(linearNode([Q.of(1)], ["x"]), numberNode(6)),
  pointExample: coloured(examples.point),
  lineExample: coloured(examples.line),
  planeExample: coloured(examples.plane),
  parallelExample: coloured(examples.parallel),
  prismExample: coloured(examples.prism),
  workedSystem: coloured(worked),
  workedDifference: equation3Node(workedDifference),
  workedThird: equation3Node(worked[2], names, "line-3"),
  trapSystem: coloured(prism),
  trapDifference: equation3Node(difference),
  trapThird: equation3Node(prism[2], names, "line-3"),
  trapEdge: rowNode([textNode("("), ...listed(edge), textNode(")")]),
};

/** Numbers with commas between them. */
function listed(numbers: readonly number[]): readonly MathNode[] {
  return numbers.flatMap((value, index) => [...(index === 0 ? [] : [operatorNode(",")]), numberNode(value)]);
}

export const claims = {
  tippedTogether: () => how([trays[0], trays[1], equation3(1, 2, 1, 7)]) === "common-line",
  trayPointSolves: () => trays.every((equation) => satisfies3(equation, trayPoint)),
  slopingIntercepts: () =>
    [vector([6, 0, 0]), vector([0, 3, 0]), vector([0, 0, 2])].every((point) => satisfies3(sloping, point)),
  pointExample: () => how(examples.point) === "one-point",
  lineExample: () => how(examples.line) === "common-line",
  planeExample: () => how(examples.plane) === "all-coincide",
  parallelExample: () => how(examples.parallel) === "two-parallel-third-crosses",
  prismExample: () => how(examples.prism) === "prism",
  workedIsPrism: () => how(worked) === "prism",
  workedDifference: () => isFirstMinusSecond(worked, workedDifference),
  trapNoneParallel: () => classifyPlanes(prism).value.pairs.every(({ relation }) => relation?.kind === "crossing"),
  trapIsEmpty: () => classifyPlanes(prism).value.meet === "nowhere",
  trapDifference: () => isFirstMinusSecond(prism, difference),
  trapAlongEdge: () => prism.every((equation) => satisfies3({ ...equation, d: Q.of(0) }, vector([...edge]))),
};
