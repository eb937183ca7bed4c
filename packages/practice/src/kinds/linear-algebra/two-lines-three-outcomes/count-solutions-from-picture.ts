import {
  classifySystem2,
  equation2,
  type LinearEquation2,
  Q,
  type RationalLike,
  scaleEquation,
  slope,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import {
  assessCount,
  countForm,
  countMistakes,
  countSamples,
  letterOf,
  plainCounts,
  whyCount,
} from "./count-answers.ts";
import { lesson } from "./lesson.ts";
import { numberText, pointText, systemText } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, outcomes, type System } from "./outcome.ts";
import { isInWindow, pictureOf } from "./two-line-picture.ts";
import { workedSteps } from "./worked-steps.ts";
import { secondUnknownLeft, standardForm, writtenNode } from "./written-equation.ts";

type Problem = { readonly level: number; readonly outcome: Outcome; readonly system: System };

const slopeLine = (m: RationalLike, b: RationalLike): LinearEquation2 => equation2(Q.negate(Q.of(m)), 1, b);

/** The same line with whole coefficients and a positive first one, twice the size if it would look the same. */
function whole(e: LinearEquation2, factor: number): LinearEquation2 {
  const clear = scaleEquation(e, Q.of(e.a.denominator * e.c.denominator));
  return scaleEquation(clear, Q.sign(clear.a) < 0 ? -factor : factor);
}

/** Lines along the axes, which have no slope-intercept form. */
function alongAxes(rng: RandomStream, outcome: Outcome): System {
  const [p, q] = rng.sample([-4, -3, -2, 1, 2, 3, 4], 2) as [number, number];
  if (outcome === "one") return [equation2(1, 0, p), equation2(0, 1, q)];
  return [equation2(1, 0, p), equation2(2, 0, 2 * (outcome === "all" ? p : q))];
}

function visible(rng: RandomStream, outcome: Outcome): System {
  if (rng.integer(0, 5) === 0) return alongAxes(rng, outcome);
  const m = rng.choice(["-2", "-1", "-1/2", "1/2", "1", "2"]);
  const b = rng.choice([-3, -2, -1, 1, 2, 3]);
  const first = slopeLine(m, b);
  if (outcome === "all") return [first, whole(first, rng.choice([1, 2]))];
  if (outcome === "none") {
    const shift = rng.choice([-3, -2, 2, 3].filter((d) => Math.abs(b + d) <= 4));
    return [first, whole(slopeLine(m, b + shift), rng.choice([1, 2]))];
  }
  const x = rng.choice([-2, 2, 4, -4]);
  const y = Q.add(Q.multiply(Q.of(m), Q.of(x)), Q.of(b));
  const n = rng.choice(["-2", "-1", "-1/2", "1/2", "1", "2"].filter((other) => other !== m));
  const second = slopeLine(n, Q.subtract(y, Q.multiply(Q.of(n), Q.of(x))));
  return isInWindow([Q.of(x), y]) ? [first, whole(second, 1)] : visible(rng, outcome);
}

function outsideTheWindow(rng: RandomStream, outcome: Outcome): System {
  const m = rng.choice([-3, -2, -1, 1, 2, 3]);
  const b = rng.choice([3, 4, 5]);
  const low = b - rng.integer(7, 9);
  const first = slopeLine(m, b);
  if (outcome === "all") return [first, whole(first, 2)];
  if (outcome === "none") return [first, whole(slopeLine(m, low), rng.choice([1, 2]))];
  const n = rng.choice([m - 1, m + 1].filter((other) => other !== 0));
  return [first, whole(slopeLine(n, low), 1)];
}

function almostParallel(rng: RandomStream, outcome: Outcome): System {
  const m = Q.of(rng.choice(["-1", "-1/2", "1/2", "1", "2"]));
  const b = rng.choice([-3, -2, -1, 1, 2, 3]);
  const first = slopeLine(m, b);
  if (outcome === "all") return [first, whole(first, rng.choice([2, 3]))];
  const shift = rng.choice([-2, -1, 1, 2]);
  const n = outcome === "one" ? Q.add(m, Q.of(rng.choice(["1/10", "-1/10"]))) : m;
  return [first, outcome === "one" ? slopeLine(n, b + shift) : whole(slopeLine(n, b + shift), rng.choice([1, 2]))];
}

const draw = [visible, outsideTheWindow, almostParallel] as const;

const written = ([first, second]: System) => [
  writtenNode(slope(first) === null ? standardForm(first) : secondUnknownLeft(first), { object: "line-1" }),
  writtenNode(Q.equals(second.b, Q.of(1)) ? secondUnknownLeft(second) : standardForm(second), { object: "line-2" }),
];

function why(system: System): string {
  const solution = classifySystem2(...system);
  if (solution.kind !== "unique") return whyCount(system);
  const where = isInWindow(solution.point) ? "" : ", outside the picture";
  return `${whyCount(system)} It is ${pointText(solution.point)}${where}.`;
}

/** How many solutions do two drawn lines have: also where they lean almost alike, or meet outside the picture. */
export const countSolutionsFromPicture = defineKind<Problem>({
  id: "la.count-solutions-from-picture",
  version: 1,
  title: "Count solutions in a picture",
  skills: ["la.count-solutions-2x2", "la.match-picture-to-count"],
  surface: "picture",
  method: "read-picture",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    const outcome = rng.choice(outcomes);
    return { level, outcome, system: (draw[level - 1] ?? visible)(rng, outcome) };
  },
  isWellPosed: ({ system, outcome }) => outcomeOf(system) === outcome,
  prompt: ({ level, system }) => ({
    text: `The picture shows a piece of the plane with these two lines:\n\n${systemText(written(system))}\n\n${
      level === 1
        ? "How many points do the two lines share?"
        : "The lines go on beyond the edge of the picture. How many points do they share in the whole plane?"
    }`,
    picture: pictureOf(system),
    equations: system,
  }),
  form: () => countForm(plainCounts),
  assess: ({ system }, answer) => assessCount(system, answer, why(system)),
  solve: ({ system, outcome }) => ({
    answer: letterOf(outcome),
    steps: workedSteps(system),
    summary: why(system),
  }),
  hints({ system: [first, second] }) {
    const [m1, m2] = [slope(first), slope(second)];
    return [
      "Look for points that lie on both lines, and ask what happens outside the picture: do the lines come nearer to each other?",
      m1 === null
        ? "The first line is vertical: $x$ is the same at all its points. Which values of $x$ do the points of the second line have?"
        : `The first line has slope ${numberText(m1)}. Read off or work out the slope of the second line, and compare.`,
      ...(m1 && m2 ? [`The second line has slope ${numberText(m2)}.`] : []),
    ];
  },
  mistakes: countMistakes<Problem>(
    ({ system }) => system,
    ({ system: [first, second] }, outcome) => {
      const [m1, m2] = [slope(first), slope(second)];
      if (m1 === null || m2 === null) {
        return { why: "A vertical line has no slope to compare, so the directions themselves have to be compared." };
      }
      return {
        why:
          outcome === "one"
            ? "In a small piece of the plane, lines that lean almost alike look as if they never met."
            : "Two lines tend to meet somewhere, so it is tempting to expect a crossing just beyond the edge.",
        check: `The first line has slope ${numberText(m1)}. Which slope has the second, written as $y = mx + n$?\nOne step to the right: does the gap between the lines change?`,
      };
    },
  ),
  samples: ({ system }) => countSamples(system, plainCounts),
});
