import { decideSingular2, determinant2x2, Q } from "@gradus/math/exact";
import { explainSingular } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import {
  type DrawnSystem,
  describeSystem,
  drawSystem,
  isPlain,
  isSingular,
  type Lie,
  matrixOf,
  outcomes,
} from "../the-matrix-of-a-system/drawn-systems.ts";
import { pictureOf } from "../two-lines-three-outcomes/two-line-picture.ts";
import { lesson } from "./lesson.ts";

/** What can be said of a system: whether its determinant is 0, and how many solutions it has. */
type Reading = "zero-none" | "zero-many" | "zero-one" | "not-zero-one" | "not-zero-none";

type Problem = { readonly level: number; readonly drawn: DrawnSystem; readonly order: readonly Reading[] };

const letters = ["a", "b", "c", "d", "e"] as const;

const texts: Readonly<Record<Reading, string>> = {
  "zero-none": "The determinant is $0$; the system has no solution.",
  "zero-many": "The determinant is $0$; the system has infinitely many solutions.",
  "zero-one": "The determinant is $0$; the system has exactly one solution.",
  "not-zero-one": "The determinant is not $0$; the system has exactly one solution.",
  "not-zero-none": "The determinant is not $0$; the system has no solution.",
};

const readings: readonly Reading[] = ["zero-none", "zero-many", "zero-one", "not-zero-one", "not-zero-none"];

const rightReading = ({ drawn }: Problem): Reading =>
  (({ none: "zero-none", all: "zero-many", one: "not-zero-one" }) as const)[outcomes[drawn.lie]];

const letterOf = ({ order }: Problem, reading: Reading): string => letters[order.indexOf(reading)] ?? "a";

const reasons: Readonly<Record<"none" | "all" | "one", string>> = {
  none: "The lines run in one direction, so the rows are dependent and the determinant is $0$. They share no point, so these constants allow no solution.",
  all: "Both equations draw one line, so the rows are dependent and the determinant is $0$. Every point of it is a solution.",
  one: "The lines cross, so the rows are independent and the determinant is not $0$. There is one solution, for any constants.",
};

const reason = ({ drawn }: Problem): string => reasons[outcomes[drawn.lie]];

/** What the two lines of a picture say about the determinant, and about the number of solutions. */
export const determinantFromPicture = defineKind<Problem>({
  id: "la.determinant-from-picture",
  version: 1,
  title: "Read a determinant off a picture",
  skills: ["la.det-zero-means-singular"],
  surface: "picture",
  method: "directions-then-places",
  ...lesson,
  levels: [1, 2],
  generate(rng: RandomStream, level) {
    const lies: readonly Lie[] =
      level === 1
        ? ["parallel", "same", "crossing"]
        : ["parallel", "parallel-through-origin", "same", "crossing", "crossing-at-origin"];
    const lie = rng.choice(lies);
    let drawn = drawSystem(rng, lie, level);
    while (!isPlain(drawn)) drawn = drawSystem(rng, lie, level);
    return { level, drawn, order: rng.shuffle(readings) };
  },
  isWellPosed: ({ drawn }) =>
    Q.isZero(determinant2x2(matrixOf(drawn)).value) === isSingular(drawn) &&
    decideSingular2(matrixOf(drawn)).value.singular === isSingular(drawn),
  prompt: ({ drawn }) => ({
    text: "The picture shows the two lines of a system. What can be said about the determinant of its matrix, and about its solutions?",
    picture: pictureOf(drawn.system),
  }),
  form: ({ order }) => ({
    type: "choice",
    many: false,
    choices: order.map((reading, i) => ({ id: letters[i] ?? "a", text: texts[reading] })),
  }),
  assess(problem, answer) {
    if (answer.type === "choice" && answer.ids[0] === letterOf(problem, rightReading(problem))) {
      return { is: "right", because: reason(problem) };
    }
    return {
      is: "wrong",
      nudge:
        "First the directions: they alone decide whether the determinant is $0$.\nThen the places: do the lines share a point, all points or none?",
      witness: `${describeSystem(problem.drawn)}.`,
    };
  },
  solve: (problem) => ({
    answer: letterOf(problem, rightReading(problem)),
    steps: explainSingular(decideSingular2(matrixOf(problem.drawn)).steps, {
      objects: ["line-1", "line-2"],
      linked: false,
    }),
    summary: reason(problem),
  }),
  hints: () => [
    "Look at the directions first, and leave the places aside. Do the lines run in one direction, be it beside each other or on top of each other?",
    "The determinant holds the coefficients, and these fix the directions. The constants only shift the lines.",
    "Crossing lines have a determinant that is not $0$, wherever they cross.",
  ],
  mistakes: [
    {
      id: "singular-means-no-solution",
      apply: (problem) => (outcomes[problem.drawn.lie] === "all" ? letterOf(problem, "zero-none") : null),
    },
    {
      id: "zero-only-for-one-line",
      apply: (problem) => (outcomes[problem.drawn.lie] === "none" ? letterOf(problem, "not-zero-none") : null),
    },
    {
      id: "origin-taken-for-singular",
      apply: (problem) => (problem.drawn.lie === "crossing-at-origin" ? letterOf(problem, "zero-one") : null),
    },
    {
      id: "crossing-taken-for-singular",
      apply: (problem) => (problem.drawn.lie === "crossing" ? letterOf(problem, "zero-one") : null),
    },
  ],
  samples(problem) {
    const right = letterOf(problem, rightReading(problem));
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`],
      form: [],
      wrong: letters.filter((letter) => letter !== right),
      unreadable: ["", "f", "3", "zero", "a, b"],
    };
  },
});
