import { equation2, type LinearEquation2, Q, sameLine } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { MistakeId } from "../../../mistake/library.ts";
import { numberText, pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { describeLine, pictureOf } from "../two-lines-three-outcomes/two-line-picture.ts";
import { lesson } from "./lesson.ts";
import { comparison, crossDifference, factorOf, matrixProse } from "./two-rows.ts";

type Pair = readonly [number, number];
type Lines = readonly [LinearEquation2, LinearEquation2];

/** What a picture was made by: the matrix itself, or a wrong rule. */
type Maker =
  | "right"
  | Extract<
      MistakeId,
      "slope-sign-wrong" | "row-drawn-as-arrow" | "dependence-from-one-column" | "different-numbers-different-lines"
    >;

type Problem = { readonly level: number; readonly rows: readonly [Pair, Pair]; readonly order: readonly Maker[] };

const letters = ["a", "b", "c", "d"] as const;
const rules = [
  "slope-sign-wrong",
  "row-drawn-as-arrow",
  "dependence-from-one-column",
  "different-numbers-different-lines",
] as const;

const lineOf = ([a, b]: Pair): LinearEquation2 => equation2(a, b, 0);

function drawn(maker: Maker, [first, second]: readonly [Pair, Pair]): Lines {
  switch (maker) {
    case "right":
      return [lineOf(first), lineOf(second)];
    case "slope-sign-wrong":
      return [lineOf([first[0], -first[1]]), lineOf([second[0], -second[1]])];
    case "row-drawn-as-arrow":
      return [lineOf([first[1], -first[0]]), lineOf([second[1], -second[0]])];
    case "dependence-from-one-column":
      return [lineOf(first), lineOf(first)];
    case "different-numbers-different-lines":
      return [lineOf(first), lineOf([second[0], -second[1]])];
  }
}

const isDependent = ({ rows }: Pick<Problem, "rows">): boolean => factorOf(rows) !== null;

const makersFor = (rows: readonly [Pair, Pair]): readonly Maker[] => [
  "right",
  "slope-sign-wrong",
  "row-drawn-as-arrow",
  isDependent({ rows }) ? "different-numbers-different-lines" : "dependence-from-one-column",
];

const differ = (one: Lines, other: Lines): boolean => !(sameLine(one[0], other[0]) && sameLine(one[1], other[1]));

function isClear({ rows, order }: Problem): boolean {
  const pictures = order.map((maker) => drawn(maker, rows));
  return pictures.every((one, i) => pictures.slice(i + 1).every((other) => differ(one, other)));
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3] : [1, 2, 3, 4]) * rng.choice([1, -1]);
  const first: Pair = [entry(), entry()];
  const k = rng.choice([-3, -2, -1, 2, 3]);
  const scaled: Pair = [first[0] * k, first[1] * k];
  const second: Pair =
    rng.integer(0, 1) === 0
      ? scaled
      : rng.choice<Pair>([
          [scaled[0], -scaled[1]],
          [first[0], entry()],
          [entry(), entry()],
        ]);
  const rows = [first, second] as const;
  return { level, rows, order: rng.shuffle(makersFor(rows)) };
}

const letterOf = ({ order }: Problem, maker: Maker): string => letters[order.indexOf(maker)] ?? "a";

/** The point of a row's line with whole coordinates that is nearest to the origin, on its right. */
function pointOn([a, b]: Pair): Pair {
  const slope = Q.divide(Q.of(-a), Q.of(b));
  return [Number(slope.denominator), Number(slope.numerator)];
}

/** How a line leans, which can be seen on a picture of any size, with or without numbers at its axes. */
function leaning([across, up]: Pair): Prose {
  return `$${Math.abs(up)}$ ${up < 0 ? "down" : "up"} for every $${across}$ to the right`;
}

function checkOf({ rows }: Problem): Prose {
  const [first, second] = [pointOn(rows[0]), pointOn(rows[1])];
  const point = (pair: Pair): Prose => pointText(pair.map((each) => Q.of(each)));
  return `${point(first)} makes the two products of row 1 cancel. Does your first line go ${leaning(first)}?\nIn row 2 it is ${point(second)}. Does your second line go ${leaning(second)}?`;
}

function describe({ rows: [first, second] }: Problem): Prose {
  const [one, two] = [lineOf(first), lineOf(second)];
  return sameLine(one, two)
    ? `Row 2 is ${first[0] === second[0] ? "the same as row 1" : `${numberText(factorOf([first, second]) ?? Q.of(1))} times row 1`}, so both draw one line, which ${describeLine(one)}.`
    : `No factor makes row 2 out of row 1. The first line ${describeLine(one)}; the second ${describeLine(two)}.`;
}

/** Which of four pictures shows the lines of a matrix, all constants being 0; the others are what wrong rules draw. */
export const dependencePictures = defineKind<Problem>({
  id: "la.dependence-pictures",
  version: 1,
  title: "Match a matrix to its lines through the origin",
  skills: ["la.dependent-2x2"],
  surface: "picture",
  method: "draw-from-rows",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isClear(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    isClear(problem) &&
    (crossDifference(problem.rows) === 0) === sameLine(lineOf(problem.rows[0]), lineOf(problem.rows[1])) &&
    problem.rows.every((row) => crossDifference([row, row]) === 0 && row.every((entry) => entry !== 0)),
  prompt: ({ rows }) => ({
    text: `Each row of this matrix is an equation with the constant $0$, and so a line through the origin. Which picture shows the two lines?\n\n${matrixProse(rows)}`,
  }),
  form: ({ rows, order }) => ({
    type: "choice",
    many: false,
    choices: order.map((maker, i) => {
      const id = letters[i] ?? "a";
      return { id, text: `Picture ${id.toUpperCase()}`, picture: pictureOf(drawn(maker, rows)) };
    }),
  }),
  assess(problem, answer) {
    const isRight = answer.type === "choice" && answer.ids[0] === letterOf(problem, "right");
    return isRight ? { is: "right", because: describe(problem) } : { is: "wrong", nudge: checkOf(problem) };
  },
  solve: (problem) => ({
    answer: letterOf(problem, "right"),
    steps: comparison(problem.rows),
    summary: describe(problem),
  }),
  hints: ({ rows: [[a, b]] }) => [
    "First the rows: is one a multiple of the other? Then both draw the same line. If not, there are two.",
    `Then one line at a time. In row 1 the entries are $${a}$ and $${b}$: exchange them and turn one sign, and you have a point of the line.`,
    "A picture is out where the first line does not run from the origin towards that point.",
  ],
  mistakes: rules.map((id) => ({
    id,
    apply: (problem: Problem) => (problem.order.includes(id) ? letterOf(problem, id) : null),
    words: (problem: Problem) => ({ check: checkOf(problem) }),
  })),
  samples(problem) {
    const right = letterOf(problem, "right");
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`, `Picture ${right.toUpperCase()}`],
      form: [],
      wrong: letters.filter((letter) => letter !== right),
      unreadable: ["", "e", "3", "a, b", "none of them"],
    };
  },
});
