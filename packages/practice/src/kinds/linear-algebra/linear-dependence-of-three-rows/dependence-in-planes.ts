import {
  classifyPlanes,
  crossingDirection,
  dependence,
  equation3,
  type LinearEquation3,
  matrix,
  normalOf,
  Q,
  type ThreePlanes,
} from "@gradus/math/exact";
import { dependenceNode, rowsNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { drawPlanes, type How, howOf } from "../three-unknowns-three-planes/arrangements.ts";
import { planeSteps } from "../three-unknowns-three-planes/plane-counting.ts";
import { isInSight, planesPicture } from "../three-unknowns-three-planes/planes-picture.ts";
import { lesson } from "./lesson.ts";
import { noTwoAreMultiples, rowObjects, sixProducts, type ThreeRows } from "./three-rows.ts";

type Problem = { readonly level: number; readonly how: How; readonly planes: ThreePlanes };

/** What the planes say about the rows of coefficients. */
type Standing = "independent" | "mix" | "multiples";

const letters: Readonly<Record<Standing, string>> = { independent: "a", mix: "b", multiples: "c" };

const form: AnswerForm = {
  type: "choice",
  many: false,
  choices: [
    { id: "a", text: "The three rows are independent." },
    { id: "b", text: "They are dependent, although no two of them are multiples." },
    { id: "c", text: "They are dependent, because two of them are multiples." },
  ],
};

const standings: Readonly<Record<How, Standing>> = {
  "one-point": "independent",
  "common-line": "mix",
  prism: "mix",
  "two-coincide-third-crosses": "multiples",
  "two-parallel-third-crosses": "multiples",
  "all-coincide": "multiples",
  "all-parallel": "multiples",
  "two-coincide-third-parallel": "multiples",
};

const waysAt: Readonly<Record<number, readonly How[]>> = {
  1: ["one-point", "common-line", "common-line", "two-coincide-third-crosses"],
  2: ["one-point", "common-line", "prism", "prism", "two-parallel-third-crosses"],
};

const rowsOf = (planes: ThreePlanes): ThreeRows => {
  const [first = [], second = [], third = []] = planes.map((plane) => normalOf(plane).map(Q.toNumber));
  return [first, second, third];
};

const standingOf = ({ how }: Problem): Standing => standings[how];

const throughOrigin = ({ a, b, c }: LinearEquation3): LinearEquation3 => equation3(a, b, c, 0);

function draw(rng: RandomStream, level: number, how: How): ThreePlanes {
  const [one, two, three] = drawPlanes(
    rng,
    how,
    { reach: level === 1 ? 2 : 1, gaps: [0, 1] },
    { factors: [2, -1], bound: 9 },
  );
  const planes: ThreePlanes =
    level === 1 ? [throughOrigin(one), throughOrigin(two), throughOrigin(three)] : [one, two, three];
  return planes.every(isInSight) && isPlain(planes) ? planes : draw(rng, level, how);
}

/** Two planes at a very small angle look like one. */
function isPlain(planes: ThreePlanes): boolean {
  const normals = planes.map((plane) => normalOf(plane).map(Q.toNumber));
  return normals.every((one, i) =>
    normals.slice(i + 1).every((other) => {
      const product = one.reduce((total, value, axis) => total + value * (other[axis] ?? 0), 0);
      const cosine = Math.abs(product) / (Math.hypot(...one) * Math.hypot(...other));
      return cosine > 0.999999 || cosine < 0.9;
    }),
  );
}

const pairs = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** What every two planes do, in plain words: the question can be answered by ear as well. */
function inWords(planes: ThreePlanes): string {
  const { pairs: found } = classifyPlanes(planes).value;
  const said = pairs.map(([i, j], index) => {
    const names = `Planes ${i + 1} and ${j + 1}`;
    const kind = found[index]?.relation?.kind;
    if (kind === "same") return `${names} are one and the same.`;
    if (kind === "parallel") return `${names} are parallel.`;
    const way = crossingDirection(planes[i], planes[j]).map((value) => Q.toText(value).replace("-", "−"));
    return `${names} cut each other along the direction (${way.join(", ")}).`;
  });
  return `Three planes in space, numbered 1 to 3. ${said.join(" ")}`;
}

/** The rows behind the planes, and the combination of them that gives zeros. */
function whyOf({ planes, how }: Problem): Prose {
  const rows = matrix(rowsOf(planes));
  const { value } = dependence(rows);
  const shown = `$$${toLatex(rowsNode(rows, rowObjects))}$$`;
  const seen: Readonly<Record<Standing, Prose>> = {
    independent: "The planes meet in a single point, so the rows are independent.",
    mix:
      how === "prism"
        ? "Every two planes cross, and all three lines run side by side. Slid through one point the planes share a line, so the rows are dependent."
        : "All three planes pass through one line, so the rows are dependent; no two planes are the same or parallel, so no two rows are multiples.",
    multiples: "Two of the planes are parallel or the same, so their rows are multiples of each other.",
  };
  const certificate =
    value.kind === "dependent" ? ` Indeed $${toLatex(dependenceNode(value.combination, rowObjects))}$.` : "";
  return `${seen[standings[how]]}${certificate} The rows are\n\n${shown}`;
}

/** A look along the line in which two of the planes cross. */
function checkOf({ planes }: Problem): Prose {
  const { pairs: found } = classifyPlanes(planes).value;
  const [i, j] = pairs[found.findIndex(({ relation }) => relation?.kind === "crossing")] ?? pairs[0];
  return `Find the line in which planes ${i + 1} and ${j + 1} cut each other, and turn the scene until you look along it.\nIs plane ${4 - i - j} only a line then, too? If so, is it the same as one of the other two, or parallel to it?`;
}

/** What three drawn planes say about the rows of their coefficients. */
export const dependenceInPlanes = defineKind<Problem>({
  id: "la.dependence-in-planes",
  version: 1,
  title: "See dependence in three planes",
  skills: ["la.dependent-3x3"],
  surface: "picture",
  method: "look-along-the-cut",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const how = rng.choice<How>(waysAt[level] ?? ["one-point"]);
    return { level, how, planes: draw(rng, level, how) };
  },
  isWellPosed(problem) {
    const rows = rowsOf(problem.planes);
    const standing: Standing = noTwoAreMultiples(rows)
      ? sixProducts(rows) === 0
        ? "mix"
        : "independent"
      : "multiples";
    return standing === standingOf(problem) && howOf(problem.planes) === problem.how;
  },
  prompt: ({ level, planes }) => ({
    text:
      level === 1
        ? "The rows of a matrix, each with the constant $0$, draw these three planes. What do the planes say about the rows? Turn the scene."
        : "These planes belong to three equations whose constants are not all $0$. What do the planes say about the rows of coefficients? Turn the scene.",
    picture: planesPicture(planes, inWords(planes)),
  }),
  form: () => form,
  assess(problem, answer) {
    const isRight = answer.type === "choice" && answer.ids[0] === letters[standingOf(problem)];
    return isRight ? { is: "right", because: whyOf(problem) } : { is: "wrong", nudge: checkOf(problem) };
  },
  solve: (problem) => ({
    answer: letters[standingOf(problem)],
    steps: planeSteps(problem.planes),
    summary: whyOf(problem),
  }),
  hints: ({ level }) => [
    "Rows that are multiples draw planes that are the same or parallel. Look for such a pair first.",
    "If there is none, look along the line in which two of the planes cut each other. A mix of their rows draws a plane that holds this direction as well.",
    level === 1
      ? "Sharing the origin means nothing here: every plane with the constant $0$ passes through it."
      : "The constants only slide the planes; how they are tilted is up to the rows.",
  ],
  mistakes: [
    {
      id: "pairs-of-rows-compared-only",
      apply: ({ how }) => (how === "common-line" ? letters.independent : null),
      words: (problem) => ({ check: checkOf(problem) }),
    },
    {
      id: "shared-origin-taken-for-dependence",
      apply: ({ how, level }) => (how === "one-point" && level === 1 ? letters.mix : null),
    },
    {
      id: "shared-line-of-two",
      apply: ({ how, level }) => (how === "one-point" && level === 2 ? letters.mix : null),
      words: (problem) => ({
        action: "This is what taking a line that only two of the planes share for a line of all three gives.",
        check: checkOf(problem),
      }),
    },
    {
      id: "nothing-shared-taken-for-independence",
      apply: ({ how }) => (how === "prism" || how === "two-parallel-third-crosses" ? letters.independent : null),
    },
  ],
  samples(problem) {
    const right = letters[standingOf(problem)];
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`],
      form: [],
      wrong: Object.values(letters).filter((letter) => letter !== right),
      unreadable: ["", "e", "7", "a, b", "dependent"],
    };
  },
});
