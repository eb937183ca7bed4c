import {
  decideSingular2,
  equation2,
  type LinearEquation2,
  matrix,
  Q,
  sameLine,
  scaleEquation,
  slope,
} from "@gradus/math/exact";
import { explainSingular } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type Outcome, outcomeOf, type System } from "../two-lines-three-outcomes/outcome.ts";
import { describeLine, pictureOf } from "../two-lines-three-outcomes/two-line-picture.ts";
import { lesson } from "./lesson.ts";

/** How two drawn lines can lie. */
type Lie = "parallel" | "same" | "crossing-at-origin" | "crossing" | "parallel-through-origin";

type Panel = { readonly lie: Lie; readonly system: System };
type Problem = { readonly level: number; readonly panels: readonly Panel[] };

const letters = ["a", "b", "c", "d"] as const;
const isSingular = ({ lie }: Panel): boolean => !lie.startsWith("crossing");

const outcomes: Readonly<Record<Lie, Outcome>> = {
  parallel: "none",
  "parallel-through-origin": "none",
  same: "all",
  crossing: "one",
  "crossing-at-origin": "one",
};

const through = (a: number, b: number, [x, y]: readonly [number, number]): LinearEquation2 =>
  equation2(a, b, a * x + b * y);

function panel(rng: RandomStream, lie: Lie, level: number): Panel {
  const [a, b] = [rng.integer(1, 3), rng.choice([-3, -2, -1, 1, 2, 3])];
  const away = [rng.choice([-3, -2, 2, 3]), rng.choice([-3, -2, 2, 3])] as const;
  const first = through(a, b, lie.endsWith("origin") ? [0, 0] : away);
  switch (lie) {
    case "same":
      return { lie, system: [first, scaleEquation(first, rng.choice([2, -1]))] };
    case "parallel":
    case "parallel-through-origin": {
      const shift = rng.choice([-2, 2]) * (Math.abs(a) + Math.abs(b));
      return { lie, system: [first, { ...first, c: Q.add(first.c, Q.of(shift)) }] };
    }
    default: {
      const steepness = level === 1 ? [b, -a] : [a + 1, b];
      const [p = 1, q = 1] = steepness;
      const corner = lie === "crossing-at-origin" ? ([0, 0] as const) : away;
      return { lie, system: [first, through(p, q, corner)] };
    }
  }
}

/** Which letters a rule chooses. */
const chosen = ({ panels }: Problem, rule: (panel: Panel) => boolean): string =>
  panels.flatMap((each, i) => (rule(each) ? [letters[i] ?? ""] : [])).join(",");

const passesOrigin = ({ system }: Panel): boolean => system.every(({ c }) => Q.isZero(c));

function isClear({ panels }: Problem): boolean {
  return panels.every(({ lie, system: [first, second] }) => {
    const [m, n] = [slope(first), slope(second)];
    const visible = [first, second].every(
      ({ a, b, c }) => Math.abs(Q.toNumber(c)) <= 4 * (Math.abs(Q.toNumber(a)) + Math.abs(Q.toNumber(b))),
    );
    return (
      visible &&
      outcomeOf([first, second]) === outcomes[lie] &&
      (outcomes[lie] !== "one" || m === null || n === null || !Q.equals(m, n))
    );
  });
}

const describe = ({ system: [first, second] }: Panel): string =>
  sameLine(first, second)
    ? `Both equations draw one line, which ${describeLine(first)}`
    : `One line ${describeLine(first)}; the other ${describeLine(second)}`;

function matrixOf({ system: [first, second] }: Panel) {
  return matrix([
    [first.a, first.b],
    [second.a, second.b],
  ]);
}

/** Which of four pictures show systems with a singular matrix. */
export const singularPictures = defineKind<Problem>({
  id: "la.singular-pictures",
  version: 1,
  title: "Spot the singular systems",
  skills: ["la.singular-2x2"],
  surface: "picture",
  method: "compare-directions",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const make = (): Problem => {
      const last = rng.choice(["parallel-through-origin", "same", "crossing", "crossing-at-origin"] as const);
      const lies: readonly Lie[] = ["parallel", "same", rng.choice(["crossing-at-origin", "crossing"] as const), last];
      return { level, panels: rng.shuffle(lies).map((lie) => panel(rng, lie, level)) };
    };
    let problem = make();
    while (!isClear(problem)) problem = make();
    return problem;
  },
  isWellPosed: (problem) =>
    problem.panels.every((each) => decideSingular2(matrixOf(each)).value.singular === isSingular(each)),
  prompt: () => ({
    text: "Each picture shows the two lines of a system. Which of the systems have a **singular** matrix? Choose all of them.",
  }),
  form: ({ panels }) => ({
    type: "choice",
    many: true,
    choices: panels.map(({ system }, i) => {
      const id = letters[i] ?? "a";
      return { id, text: `Picture ${id.toUpperCase()}`, picture: pictureOf(system) };
    }),
  }),
  assess(problem, answer: Answer) {
    const right = chosen(problem, isSingular);
    const typed = answer.type === "choice" ? [...answer.ids].sort().join(",") : "";
    if (typed === right) {
      return {
        is: "right",
        because: "In these the two lines run in one direction; the others cross, wherever that is.",
      };
    }
    const wrong = problem.panels.findIndex((each, i) => isSingular(each) !== typed.includes(letters[i] ?? "?"));
    const off = problem.panels[wrong];
    return {
      is: "wrong",
      nudge:
        "Slide both lines of a picture to the origin in your mind, without turning them.\nDo they fall on each other? Then the matrix is singular.",
      ...(off === undefined
        ? {}
        : { witness: `Look again at picture ${(letters[wrong] ?? "a").toUpperCase()}. ${describe(off)}.` }),
    };
  },
  solve(problem) {
    const at = problem.panels.findIndex(isSingular);
    const sample = problem.panels[Math.max(at, 0)];
    const right = chosen(problem, isSingular);
    return {
      answer: right,
      steps:
        sample === undefined
          ? []
          : explainSingular(decideSingular2(matrixOf(sample)).steps, { objects: ["line-1", "line-2"], linked: false }),
      summary: `Worked above for picture ${(letters[Math.max(at, 0)] ?? "a").toUpperCase()}. Lines of one direction, parallel or the same, belong to a singular matrix: here ${right.toUpperCase().split(",").join(", ")}.`,
    };
  },
  hints: () => [
    "The matrix holds the directions of the lines; the constants only shift them. So look at how the lines lean, and not at where they are.",
    "A pair of lines can share every point, no point or one point. In which of these cases do they run in one direction?",
    "Parallel lines and lines that coincide belong together here.",
  ],
  mistakes: [
    { id: "singular-means-no-solution", apply: (problem) => chosen(problem, ({ lie }) => outcomes[lie] === "none") },
    {
      id: "origin-taken-for-singular",
      apply(problem) {
        const ids = chosen(problem, passesOrigin);
        return ids === "" || ids === chosen(problem, isSingular) ? null : ids;
      },
    },
    { id: "crossing-taken-for-singular", apply: (problem) => chosen(problem, (each) => !isSingular(each)) },
  ],
  samples(problem) {
    const right = chosen(problem, isSingular);
    return {
      right: [right],
      equivalent: [right.split(",").reverse().join(", "), right.toUpperCase()],
      form: [],
      wrong: ["a,b,c,d", chosen(problem, ({ lie }) => lie === "same")].filter((text) => text !== right && text !== ""),
      unreadable: ["", "e", "4", "the parallel ones"],
    };
  },
});
