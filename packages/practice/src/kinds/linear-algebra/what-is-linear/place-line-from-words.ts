import {
  type ExactVector,
  type LinearEquation2,
  Q,
  sameLine,
  satisfies,
  scaleEquation,
  slope,
  ZERO,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Mistake } from "../../../exercise/kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { numberText, pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { describeLine, pictureOf, reach } from "../two-lines-three-outcomes/two-line-picture.ts";
import { lesson } from "./lesson.ts";
import { anchorOf, lineOf, type Said, wordsOf, wrongLines } from "./line-from-words.ts";
import { pointSteps } from "./line-steps.ts";
import { steepnessText } from "./line-values.ts";

type Problem = { readonly level: number; readonly said: Said };

const form: AnswerForm = { type: "line", picture: pictureOf([]), snap: 1 };
const textOf = (equation: LinearEquation2): string => formatAnswer(form, { type: "line", equation });
const placedLine = (answer: Answer): LinearEquation2 | null => (answer.type === "line" ? answer.equation : null);

const grid = Array.from({ length: 2 * reach - 1 }, (_, i) => i - reach + 1);
const gridPoints: readonly ExactVector[] = grid.flatMap((x) => grid.map((y) => [Q.of(x), Q.of(y)]));
const gridPointsOn = (line: LinearEquation2): readonly ExactVector[] =>
  gridPoints.filter((point) => satisfies(line, point));

function draw(rng: RandomStream, level: number): Said {
  const place = () => Q.of(rng.choice([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]));
  const steep = () => Q.of(rng.choice(["-3", "-2", "-1/2", "1/2", "2", "3", "-3/2", "3/2", "-2/3", "2/3"]));
  if (level === 1) return { by: "slope-and-start", m: steep(), onY: place() };
  if (level === 2) {
    return rng.integer(0, 1) === 0
      ? { by: "slope-and-x", m: steep(), onX: place() }
      : { by: "crossings", onX: place(), onY: place() };
  }
  const at = [place(), place()];
  const sort = rng.integer(0, 3);
  if (sort === 0) return { by: "slope-and-point", m: ZERO, at };
  return sort === 1 ? { by: "no-slope", at } : { by: "slope-and-point", m: steep(), at };
}

function isFit(said: Said): boolean {
  const line = lineOf(said);
  const lines = [line, ...Object.values(wrongLines).flatMap((rule) => rule(said) ?? [])];
  const apart = lines.every((one, i) => lines.slice(i + 1).every((other) => !sameLine(one, other)));
  const [x = ZERO, y = ZERO] = anchorOf(said);
  return apart && gridPointsOn(line).length >= 2 && !Q.equals(Q.absolute(x), Q.absolute(y));
}

/** Another whole point of the line than the one that is given. */
function secondPoint(said: Said): ExactVector {
  const [x = ZERO, y = ZERO] = anchorOf(said);
  const others = gridPointsOn(lineOf(said)).filter(([p = ZERO, q = ZERO]) => !Q.equals(p, x) || !Q.equals(q, y));
  // The nearest, to the right where there is a choice: a run is easier to think of as positive.
  const away = ([p = ZERO, q = ZERO]: ExactVector): number => {
    const run = Q.toNumber(Q.subtract(p, x));
    return Math.abs(run) + Math.abs(Q.toNumber(Q.subtract(q, y))) + (run < 0 ? 0.5 : 0);
  };
  return [...others].sort((one, other) => away(one) - away(other))[0] ?? [x, y];
}

/** What to check on a placed line: the given point, and the direction from there. */
function check(said: Said): Prose {
  const anchor = pointText(anchorOf(said));
  if (said.by === "crossings") {
    return `The crossing with the $x$-axis has $y = 0$, the crossing with the $y$-axis has $x = 0$: write both down as points.\nDoes your line go through both?`;
  }
  if (said.by === "no-slope")
    return `Does your line go through ${anchor}?\nA slope is rise over run. Which lines have no run?`;
  if (Q.isZero(said.m))
    return `Does your line go through ${anchor}?\nA slope of $0$ means no rise, however far you run.`;
  const { numerator, denominator } = said.m;
  return `Does your line go through ${anchor}?\nFrom there go $${denominator}$ to the right and ${numerator < 0n ? `$${-numerator}$ down` : `$${numerator}$ up`}: are you on it again?`;
}

const mistake = (id: keyof typeof wrongLines): Mistake<Problem> => ({
  id,
  apply({ said }) {
    const wrong = wrongLines[id](said);
    return wrong === null ? null : textOf(wrong);
  },
  words: ({ said }) => ({
    check: check(said),
    ...(id === "slope-sign-wrong" ? { why: "How steep is seen first; up or down is in the sign." } : {}),
    ...(id === "intercepts-exchanged" && said.by !== "crossings"
      ? {
          action: "This is the right slope from the right number on the wrong axis.",
          why: "“Crosses the axis at” names one axis, and the number is easily marked on the other.",
        }
      : {}),
    ...(id === "vertical-and-level-exchanged"
      ? {
          action: "This is what exchanging “slope zero” with “no slope” gives.",
          why: "Both sound like nothing; but zero is a slope, that of a level line, and an upright line has none to give.",
        }
      : {}),
  }),
});

/** Place a line of which slope and crossings are told in words. */
export const placeLineFromWords = defineKind<Problem>({
  id: "la.place-line-from-words",
  version: 1,
  title: "Place a line from its slope and crossings",
  skills: ["la.slope-intercept", "la.line-to-equation"],
  surface: "picture",
  method: "draw-from-slope",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let said = draw(rng, level);
    while (!isFit(said)) said = draw(rng, level);
    return { level, said };
  },
  isWellPosed({ said }) {
    const line = lineOf(said);
    const steepness = slope(line);
    const leans =
      said.by === "crossings"
        ? satisfies(line, [said.onX, ZERO])
        : said.by === "no-slope"
          ? steepness === null
          : steepness !== null && Q.equals(steepness, said.m);
    return satisfies(line, anchorOf(said)) && leans;
  },
  prompt: ({ said }) => ({ text: `Place the line ${wordsOf(said)}.` }),
  form: () => form,
  assess({ said }, answer) {
    const placed = placedLine(answer);
    if (placed === null) return { is: "undecided", why: "This question asks for a line." };
    const line = lineOf(said);
    if (sameLine(placed, line)) return { is: "right", because: `Your line ${describeLine(line)}: just as said.` };
    const anchor = anchorOf(said);
    const m = slope(placed);
    return {
      is: "wrong",
      nudge: check(said),
      witness: satisfies(placed, anchor)
        ? `Your line goes through ${pointText(anchor)}, and ${m === null ? "has no slope" : `its slope is ${numberText(m)}`}.`
        : `Your line does not go through ${pointText(anchor)}.`,
    };
  },
  solve({ said }) {
    const line = lineOf(said);
    return {
      answer: textOf(line),
      steps: pointSteps(anchorOf(said), secondPoint(said)),
      summary: `The line ${describeLine(line)}. It goes through ${pointText(anchorOf(said))} and ${pointText(secondPoint(said))}.`,
    };
  },
  hints({ said }) {
    const anchor = pointText(anchorOf(said));
    if (said.by === "crossings") {
      return [
        "Two points fix a line, and both are told here: one on each axis.",
        "On the $x$-axis a point has $y = 0$, on the $y$-axis $x = 0$. Put one handle on each.",
      ];
    }
    if (said.by === "no-slope" || Q.isZero(said.m)) {
      return [
        "A slope is rise over run. Which lines have no rise, and which have no run?",
        `Put one handle on ${anchor}. Then turn the other one until the line ${said.by === "no-slope" ? "has no run at all: all its points share one coordinate" : "neither rises nor falls"}.`,
      ];
    }
    return [
      "Start from the point that is told, and use the slope to get to a second one.",
      `Put one handle on ${anchor}. From there the line ${steepnessText(said.m)}.`,
    ];
  },
  mistakes: [
    mistake("slope-sign-wrong"),
    mistake("slope-inverted"),
    mistake("intercepts-exchanged"),
    mistake("vertical-and-level-exchanged"),
  ],
  samples({ said }) {
    const line = lineOf(said);
    const { a, b, c } = scaleEquation(line, -6);
    return {
      right: [textOf(line)],
      equivalent: [`${Q.toText(a)}x + ${Q.toText(b)}y = ${Q.toText(c)}`],
      form: [],
      wrong: [textOf({ ...line, c: Q.add(line.c, Q.of(7)) })],
      unreadable: ["", "y =", "2x + 3", "steep", "x^2 = y"],
    };
  },
});
