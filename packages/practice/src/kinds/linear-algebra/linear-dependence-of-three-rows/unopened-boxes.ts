import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import {
  areMultiples,
  columnMissed,
  completionSteps,
  drawRow,
  type Mix,
  madeIn,
  matrixProse,
  minor,
  mixed,
  mixText,
  type ThreeRows,
} from "./three-rows.ts";

type StoryId = "boxes" | "bouquets" | "kits";
type Problem = {
  readonly level: number;
  readonly story: StoryId;
  readonly mix: readonly [number, number];
  readonly rows: ThreeRows;
};

type Story = { readonly tell: (rows: readonly (readonly string[])[]) => string; readonly unit: string };

/** "$1$ washer", "$3$ washers". */
const some = (count: string | undefined, one: string, many = `${one}s`): string =>
  `${count} ${count === "$1$" ? one : many}`;

const stories: Readonly<Record<StoryId, Story>> = {
  boxes: {
    tell: ([small, large, taken]) =>
      `A farm packs two sorts of boxes. A small one holds ${some(small?.[0], "carrot")}, ${some(small?.[1], "leek")} and ${some(small?.[2], "beet")}, a large one ${some(large?.[0], "carrot")}, ${some(large?.[1], "leek")} and ${some(large?.[2], "beet")}. A kitchen took some of each, unopened: together they held ${some(taken?.[0], "carrot")} and ${some(taken?.[1], "leek")}. How many beets came with them?`,
    unit: "beets",
  },
  bouquets: {
    tell: ([small, large, taken]) =>
      `A florist ties two bouquets. The first has ${some(small?.[0], "tulip")}, ${some(small?.[1], "iris", "irises")} and ${some(small?.[2], "fern")}, the second ${some(large?.[0], "tulip")}, ${some(large?.[1], "iris", "irises")} and ${some(large?.[2], "fern")}. Yesterday’s bouquets used ${some(taken?.[0], "tulip")} and ${some(taken?.[1], "iris", "irises")}. How many ferns did they use?`,
    unit: "ferns",
  },
  kits: {
    tell: ([small, large, taken]) =>
      `A workshop sells two repair kits. Kit A has ${some(small?.[0], "bolt")}, ${some(small?.[1], "washer")} and ${some(small?.[2], "spring")}, kit B ${some(large?.[0], "bolt")}, ${some(large?.[1], "washer")} and ${some(large?.[2], "spring")}. A customer’s kits held ${some(taken?.[0], "bolt")} and ${some(taken?.[1], "washer")} in all. How many springs are among them?`,
    unit: "springs",
  },
};

const asked = ({ rows }: Problem): Rational => Q.of(rows[2][2] ?? 0);
const mixOf = ({ mix: [s, t] }: Problem): Mix => [Q.of(s), Q.of(t)];

function byMix(problem: Problem, mix: Mix): string | null {
  const value = madeIn(problem.rows, mix, 2);
  return Q.equals(value, asked(problem)) ? null : Q.toText(value);
}

function draw(rng: RandomStream, level: number): Problem {
  const entries = level === 1 ? [1, 2, 3, 4] : [1, 2, 3, 4, 5, 6];
  const [first, second] = [drawRow(rng, entries), drawRow(rng, entries)];
  const counts = level === 1 ? [1, 2, 3] : [2, 3, 4, 5];
  const mix = [rng.choice(counts), rng.choice(counts)] as const;
  const story = rng.choice(["boxes", "bouquets", "kits"] as const);
  return { level, story, mix, rows: [first, second, mixed(mix, first, second)] };
}

const isFit = ({ rows, mix }: Problem): boolean =>
  minor(rows[0], rows[1], 0, 1) !== 0 &&
  mix[0] !== mix[1] &&
  rows[0][2] !== rows[1][2] &&
  !areMultiples(rows[0], rows[2]) &&
  rows.flat().every((value) => value <= 50);

const summaryOf = (problem: Problem): string =>
  `With the counts found, ${mixText(mixOf(problem))}, so ${numberText(asked(problem))} ${stories[problem.story].unit}.`;

/** A third row that must be a mix of two others, told as a story. */
export const unopenedBoxes = defineKind<Problem>({
  id: "la.unopened-boxes",
  version: 1,
  title: "What else is in the boxes?",
  skills: ["la.complete-dependent-row-3", "la.mix-coefficients"],
  surface: "words",
  method: "count-the-boxes",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // Only one pair of counts fits both totals; found by trying all of them.
  isWellPosed({ rows: [first, second, third] }) {
    const counts = Array.from({ length: 51 }, (_, n) => n);
    const fitting = counts.flatMap((s) =>
      counts.flatMap((t) => {
        const [a, b, c] = mixed([s, t], first, second);
        return a === third[0] && b === third[1] ? [c] : [];
      }),
    );
    return fitting.length === 1 && fitting[0] === third[2];
  },
  prompt: ({ story, rows }) => ({ text: stories[story].tell(rows.map((row) => row.map((value) => `$${value}$`))) }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, asked(problem))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge:
        "Write one row for each sort and one for the total. The first two columns say how many there were of each sort.\nDo those counts make both totals?",
    };
  },
  solve: (problem) => ({
    answer: Q.toText(asked(problem)),
    steps: completionSteps(problem.rows, [0, 1], [2]),
    summary: `As rows of a matrix, the total last:\n\n${matrixProse(problem.rows)}\n\n${summaryOf(problem)}`,
  }),
  hints: ({ rows: [first, second, third] }) => [
    "The total is a mix of the two rows: so many times the first sort, so many times the second. How many of each?",
    `With $s$ of the first sort and $t$ of the second, the first total says $${termText(first[0], "s")} + ${termText(second[0], "t")} = ${third[0]}$. Write down what the second one says.`,
    "Two equations settle both counts. The third column follows from them.",
  ],
  mistakes: [
    {
      id: "rows-added-only",
      apply: (problem) => byMix(problem, [Q.of(1), Q.of(1)]),
      words: () => ({
        action: "This is what taking one of each sort gives.",
        check: "Take one of each sort, and add up the first column.\nDoes it come to the total that is told?",
      }),
    },
    {
      id: "combination-exchanged",
      apply(problem) {
        const [s, t] = mixOf(problem);
        return byMix(problem, [t, s]);
      },
      words(problem) {
        const [s, t] = mixOf(problem);
        const column = columnMissed(problem.rows, [t, s], [0, 1]) === 0 ? "first" : "second";
        return {
          action: "This is what giving each sort the other one’s count gives.",
          why: "Both counts are found, and which belongs to which sort is easily exchanged.",
          check: `Take your counts, and add up the ${column} column.\nDoes it come to the total that is told?`,
        };
      },
    },
    {
      id: "one-row-scaled-only",
      apply(problem) {
        const [first, , third] = problem.rows;
        return byMix(problem, [Q.divide(Q.of(third[0] ?? 0), Q.of(first[0] ?? 1)), Q.of(0)]);
      },
      words: () => ({
        action: "This is what multiplying the first sort alone gives, with the second left out.",
        why: "One factor did it all when there were two rows.",
        check: "Multiply the first sort by your factor in the second column.\nDoes it come to the total that is told?",
      }),
    },
  ],
  samples(problem) {
    const right = Q.toNumber(asked(problem));
    return {
      right: [`${right}`],
      equivalent: [` ${right} `, `${3 * right}/3`],
      form: [],
      wrong: [`${right + 1}`, `${right}/2`],
      unreadable: ["", "a few", `${right}, ${right}`],
    };
  },
});

/** "3s", "s" for one. */
function termText(count: number | undefined, name: string): string {
  return count === 1 ? name : `${count ?? 0}${name}`;
}
