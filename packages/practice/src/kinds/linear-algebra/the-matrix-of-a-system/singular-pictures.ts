import { decideSingular2, Q } from "@gradus/math/exact";
import { explainSingular } from "@gradus/math/explain";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { pictureOf } from "../two-lines-three-outcomes/two-line-picture.ts";
import {
  type DrawnSystem,
  describeSystem,
  drawSystem,
  isPlain,
  isSingular,
  type Lie,
  matrixOf,
  outcomes,
} from "./drawn-systems.ts";
import { lesson } from "./lesson.ts";

type Problem = { readonly level: number; readonly panels: readonly DrawnSystem[] };

const letters = ["a", "b", "c", "d"] as const;

/** Which letters a rule chooses. */
const chosen = ({ panels }: Problem, rule: (panel: DrawnSystem) => boolean): string =>
  panels.flatMap((each, i) => (rule(each) ? [letters[i] ?? ""] : [])).join(",");

const passesOrigin = ({ system }: DrawnSystem): boolean => system.every(({ c }) => Q.isZero(c));

const isClear = ({ panels }: Problem): boolean => panels.every(isPlain);

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
      return { level, panels: rng.shuffle(lies).map((lie) => drawSystem(rng, lie, level)) };
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
        : { witness: `Look again at picture ${(letters[wrong] ?? "a").toUpperCase()}. ${describeSystem(off)}.` }),
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
