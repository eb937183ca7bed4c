import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { scalingOfRows } from "./row-mistake-words.ts";
import { comparison, crossDifference, factorOf, matrixProse } from "./two-rows.ts";

type Pair = readonly [number, number];
type StoryId = "shade" | "dough" | "sensors";
type Problem = { readonly level: number; readonly story: StoryId; readonly rows: readonly [Pair, Pair] };

type Story = { readonly tell: (a: number, b: number, c: number) => string; readonly found: (d: number) => string };

const counted = (n: number, one: string, many: string): string => `$${n}$ ${n === 1 ? one : many}`;

const stories: Readonly<Record<StoryId, Story>> = {
  shade: {
    tell: (a, b, c) =>
      `A painter mixed $${a}$ litres of white with $${b}$ litres of ochre. The wall needs more, in exactly the same shade. For the second tub ${counted(c, "litre of white is", "litres of white are")} poured already. How many litres of ochre go with ${c === 1 ? "it" : "them"}?`,
    found: (d) => counted(d, "litre of ochre", "litres of ochre"),
  },
  dough: {
    tell: (a, b, c) =>
      `A baker’s dough takes $${a}$ kilograms of flour and $${b}$ decilitres of oil. Today ${counted(c, "kilogram of flour is", "kilograms of flour are")} in the trough, and the dough is to be the same. How many decilitres of oil go with ${c === 1 ? "it" : "them"}?`,
    found: (d) => counted(d, "decilitre of oil", "decilitres of oil"),
  },
  sensors: {
    tell: (a, b, c) =>
      `Two meters on one shaft turn in step. While the first counted $${a}$ clicks, the second counted $${b}$. Later the first counts $${c}$. If the second line of the log says nothing that the first does not, how many clicks does the second meter count?`,
    found: (d) => counted(d, "click", "clicks"),
  },
};

const asked = ({ rows }: Problem): Rational => Q.of(rows[1][1]);
const unlessRight = (problem: Problem, value: Rational): string | null =>
  Q.equals(value, asked(problem)) ? null : Q.toText(value);

function draw(rng: RandomStream, level: number): Problem {
  const [a, b] = [rng.integer(2, 8), rng.integer(2, 9)];
  const [num, den] =
    level === 1
      ? [rng.integer(2, 4), 1]
      : rng.choice([
          [3, 2],
          [5, 2],
          [4, 3],
          [5, 3],
          [2, 3],
          [1, 2],
        ] as const);
  const story = rng.choice(["shade", "dough", "sensors"] as const);
  return {
    level,
    story,
    rows: [
      [a, b],
      [(a * num) / den, (b * num) / den],
    ],
  };
}

const isFit = ({ rows: [first, second] }: Problem): boolean =>
  [...second].every((value) => Number.isInteger(value) && value <= 40) && first[0] !== first[1];

const summaryOf = (problem: Problem): string =>
  `The second row is ${numberText(factorOf(problem.rows) ?? Q.of(1))} times the first, so ${stories[problem.story].found(problem.rows[1][1])}.`;

/** The check in the story's own numbers: no rows are on the page that one could divide. */
const checkOf = ({ rows: [[a, b], [c]] }: Problem): string =>
  `From $${a}$ to $${c}$ the first amount is multiplied by one factor.\nDoes the same factor lead from $${b}$ to your number?`;

/** A second row that must be a multiple of the first, told as a story. */
export const recipeRow = defineKind<Problem>({
  id: "la.recipe-row",
  version: 1,
  title: "The same mixture again",
  skills: ["la.complete-dependent-row"],
  surface: "words",
  method: "scale-a-recipe",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: ({ rows }) => crossDifference(rows) === 0 && rows.flat().every((value) => value > 0),
  prompt: ({ story, rows: [[a, b], [c]] }) => ({ text: stories[story].tell(a, b, c) }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, asked(problem))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge:
        "Write the two amounts of each time as a row.\nBy what is the first amount multiplied? Does your number follow the same factor?",
    };
  },
  solve: (problem) => ({
    answer: Q.toText(asked(problem)),
    steps: comparison(problem.rows),
    summary: `As rows of a matrix:\n\n${matrixProse(problem.rows)}\n\n${summaryOf(problem)}`,
  }),
  hints: ({ rows: [[a], [c]] }) => [
    "Write one row for each time: the first amount, then the second. The rows have to be multiples of each other.",
    `By what is $${a}$ multiplied to give $${c}$? The other amount follows the same factor.`,
    "The factor may be a fraction. Adding the same to both amounts would not do: then the rows are no multiples of each other.",
  ],
  mistakes: [
    {
      id: "added-instead-of-scaled",
      apply: (problem) => {
        const [[a, b], [c]] = problem.rows;
        return unlessRight(problem, Q.of(b + c - a));
      },
      words: (problem) => ({ ...scalingOfRows["added-instead-of-scaled"], check: checkOf(problem) }),
    },
    {
      id: "factor-inverted",
      apply: (problem) => {
        const [[a, b], [c]] = problem.rows;
        return unlessRight(problem, Q.divide(Q.of(b * a), Q.of(c)));
      },
      words: (problem) => ({ ...scalingOfRows["factor-inverted"], check: checkOf(problem) }),
    },
    {
      id: "copied-instead-of-scaled",
      apply: (problem) => unlessRight(problem, Q.of(problem.rows[0][1])),
      words: (problem) => ({ ...scalingOfRows["copied-instead-of-scaled"], check: checkOf(problem) }),
    },
  ],
  samples(problem) {
    const right = Q.toNumber(asked(problem));
    return {
      right: [`${right}`],
      equivalent: [` ${right} `, `${3 * right}/3`],
      form: [],
      wrong: [`${right + 1}`, `${right}/2`],
      unreadable: ["", "the same", `${right}, ${right}`],
    };
  },
});
