import { type Clue, clue, Q, type Rational, solutionOfClues } from "@gradus/math/exact";
import { equalsNode, linearNode, type MathNode, numberNode, numbersIn, withBlanks } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm, Blank } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { explained, plain } from "./clue-notation.ts";
import { lesson } from "./lesson.ts";
import { type CountedThings, twoSorts } from "./stories/counted-things.ts";

type Problem = {
  readonly level: number;
  readonly story: string;
  readonly opening: Prose;
  readonly told: readonly [Prose, Prose];
  readonly things: readonly string[];
  readonly letters: readonly string[];
  /** x + y = count, and p·x + q·y = total. */
  readonly count: number;
  readonly amounts: readonly [number, number];
  readonly total: number;
};

type Values = Readonly<Record<string, Rational>>;

/** What a box asks. */
type Role = "amount" | "multiplied" | "scaled-total" | "difference";

type Line = { readonly node: MathNode; readonly reason: string; readonly roles: readonly (Role | null)[] };

const clueOf = ({ amounts, total }: Problem): Clue => clue(amounts, total);
const things = ({ count }: Problem): Clue => clue([1, 1], count);

/** What is left on the right when the multiplied first clue is taken from the second. */
const difference = ({ total, amounts, count }: Problem): number => total - amounts[0] * count;

/** The four lines of the work; which of their numbers are boxes depends on the level. */
function linesOf(problem: Problem): readonly Line[] {
  const { letters, count, amounts, total, level } = problem;
  const [p, q] = amounts;
  const equation = (coefficients: readonly number[], constant: number): MathNode =>
    equalsNode(
      linearNode(
        coefficients.map((each) => Q.of(each)),
        letters,
      ),
      numberNode(Q.of(constant)),
    );
  const later = (role: Role): Role | null => (level > 1 ? role : null);
  const rest = q - p;
  const left = rest === 0 ? numberNode(Q.of(0)) : linearNode([Q.of(rest)], [letters[1] ?? "y"]);
  return [
    { node: equation([1, 1], count), reason: "the first clue", roles: [null] },
    { node: equation([p, q], total), reason: "the second clue", roles: [later("amount"), later("amount"), null] },
    {
      node: equation([p, p], p * count),
      reason: "the first clue, multiplied",
      roles: [later("multiplied"), later("multiplied"), "scaled-total"],
    },
    {
      node: equalsNode(left, numberNode(Q.of(difference(problem)))),
      reason: "second clue minus the line above",
      roles: rest === 1 ? ["difference"] : [null, "difference"],
    },
  ];
}

type Box = Blank & { readonly value: Rational; readonly role: Role };

function boxesOf(problem: Problem): {
  readonly lines: readonly { node: MathNode; reason: string }[];
  readonly boxes: readonly Box[];
} {
  const boxes: Box[] = [];
  const lines = linesOf(problem).map(({ node, reason, roles }, line) => {
    const here = numbersIn(node).flatMap((number, i) => {
      const role = roles[i] ?? null;
      if (role === null) return [];
      const id = `u${boxes.length + 1}`;
      boxes.push({ id, label: `line ${line + 1}: ${number.label}`, value: number.value, role });
      return [{ path: number.path, id }];
    });
    return { node: withBlanks(node, here), reason };
  });
  return { lines, boxes };
}

function formOf(problem: Problem): AnswerForm {
  const { lines, boxes } = boxesOf(problem);
  return { type: "blanks", lines, blanks: boxes.map(({ id, label }) => ({ id, label })) };
}

const textOf = (problem: Problem, values: Values): string => formatAnswer(formOf(problem), { type: "blanks", values });

/** The values of the boxes, those of some roles changed. */
function valuesOf(problem: Problem, changed: Partial<Record<Role, (value: Rational) => Rational>> = {}): Values {
  return Object.fromEntries(boxesOf(problem).boxes.map(({ id, role, value }) => [id, changed[role]?.(value) ?? value]));
}

/** What the last line means for the clues. */
function verdictOf(problem: Problem): Prose {
  const [p, q] = problem.amounts;
  const last = difference(problem);
  if (p !== q) {
    const solution = solutionOfClues([things(problem), clueOf(problem)], 2);
    const [x, y] = solution.kind === "unique" ? solution.point.map(Q.toText) : [];
    return `Something is left to say about $${problem.letters[1]}$, so the second clue brings news: $${problem.letters[1]} = ${y}$ and $${problem.letters[0]} = ${x}$.`;
  }
  return last === 0
    ? "The last line reads $0 = 0$: the second clue repeats the first."
    : `The last line reads $0 = ${last}$: the second clue contradicts the first.`;
}

function draw(rng: RandomStream, level: number): Problem | null {
  const story: CountedThings = rng.choice(twoSorts);
  const [whole, ...others] = story.features;
  const usable = others.filter(({ amounts }) => (amounts[0] ?? 0) > 1);
  const parallel = rng.integer(0, 2) > 0;
  const feature = rng.choice(usable.filter(({ amounts }) => (amounts[0] === amounts[1]) === parallel));
  const [p = 0, q = 0] = feature.amounts;
  const [x, y] = rng.sample([2, 3, 4, 5, 6, 7], 2) as [number, number];
  const off = parallel && rng.integer(0, 1) === 0 ? p * rng.choice([-2, -1, 1, 2]) : 0;
  const total = p * x + q * y + off;
  const count = x + y;
  if (whole === undefined || total > 99 || total <= 0) return null;
  return {
    level,
    story: story.id,
    opening: story.opening,
    told: [whole.tell(count), feature.tell(total)],
    things: story.things,
    letters: story.letters,
    count,
    amounts: [p, q],
    total,
  };
}

const nudges: Readonly<Record<Role, (problem: Problem) => Prose>> = {
  amount: ({ things: [first, second] }) =>
    `How much does one of the ${first} add to the second clue's total, and how much one of the ${second}?`,
  multiplied: () =>
    "The first clue is multiplied so that its first number becomes that of the second clue.\nEvery number of the line is multiplied.",
  "scaled-total": () => "Whatever multiplies the left-hand side multiplies the right-hand side too.",
  difference: () => "Take the line above from the second clue: left from left, and right from right.",
};

/** From two clues to equations, and on to what the second one adds, with boxes to fill. */
export const cluesFaded = defineKind<Problem>({
  id: "la.clues-faded",
  version: 1,
  title: "Complete the weighing of two clues",
  skills: ["la.words-to-system", "la.classify-clues"],
  surface: "worked-example",
  method: "weigh-clues-line-by-line",
  ...lesson,
  levels: [1, 2],
  bound: { numerator: 120, denominator: 12 },
  generate(rng, level) {
    let problem = draw(rng, level);
    while (problem === null) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const { kind } = solutionOfClues([things(problem), clueOf(problem)], 2);
    const [p, q] = problem.amounts;
    return kind === (p !== q ? "unique" : difference(problem) === 0 ? "infinite" : "none");
  },
  prompt: ({ opening, told, letters, things: [first, second] }) => ({
    text: `${opening}\n\n${told.join(" ")}\n\nLet $${letters[0]}$ be the number of ${first} and $${letters[1]}$ that of ${second}. Fill the boxes so that each line is right, and see what the second clue adds.`,
  }),
  form: formOf,
  assess(problem, answer) {
    const { boxes } = boxesOf(problem);
    return assessBlanks(boxes, valuesOf(problem), answer, {
      because: verdictOf(problem),
      nudge: ({ id }) => nudges[boxes.find((box) => box.id === id)?.role ?? "difference"](problem),
    });
  },
  solve(problem) {
    return {
      answer: textOf(problem, valuesOf(problem)),
      steps: linesOf(problem).map(({ node, reason }) =>
        explained(
          "clue-line",
          {
            text: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: ${plain(node)}.`,
            prose: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
          },
          node,
          reason,
        ),
      ),
      summary: verdictOf(problem),
    };
  },
  hints: (problem) => [
    "The first clue is multiplied until its first number is that of the second clue. Then one line is taken from the other, and what is left is the news.",
    problem.level > 1
      ? `Begin with the second clue: what does one of the ${problem.things[0]} add to its total, and what one of the ${problem.things[1]}?`
      : `The left-hand side of the first clue was multiplied by $${problem.amounts[0]}$. What becomes of its total, $${problem.count}$?`,
    "In the last line, left-hand side minus left-hand side and total minus total have to be taken in the same order.",
  ],
  mistakes: [
    {
      id: "scaled-left-side-only",
      apply: (problem) =>
        textOf(
          problem,
          valuesOf(problem, {
            "scaled-total": () => Q.of(problem.count),
            difference: () => Q.of(problem.total - problem.count),
          }),
        ),
      words: (problem) => ({
        check: `Twice as many things have twice as many parts: both sides grow together.\nHere the left-hand side was multiplied by $${problem.amounts[0]}$; multiply $${problem.count}$ as well.`,
      }),
    },
    {
      id: "difference-turned-round",
      apply: (problem) =>
        difference(problem) === 0
          ? null
          : textOf(problem, valuesOf(problem, { difference: (value) => Q.negate(value) })),
    },
    {
      id: "amounts-exchanged",
      apply(problem) {
        const [p, q] = problem.amounts;
        if (problem.level === 1 || p === q) return null;
        return textOf(problem, valuesOf(problem, { amount: (value) => Q.subtract(Q.of(p + q), value) }));
      },
      words: ({ things: [first, second] }) => ({
        check: `The letter of the ${first} comes first.\nHow much does one of them add to the total, and how much one of the ${second}?`,
      }),
    },
  ],
  samples(problem) {
    const right = valuesOf(problem);
    const ids = boxesOf(problem).boxes.map(({ id }) => id);
    const inOrder = ids.map((id) => Q.toText(right[id] ?? Q.of(0)));
    return {
      right: [textOf(problem, right)],
      equivalent: [inOrder.join("\n"), inOrder.join(", ")],
      form: [[`${Q.toText(Q.multiply(right[ids[0] ?? ""] ?? Q.of(0), Q.of(2)))}/2`, ...inOrder.slice(1)].join(", ")],
      wrong: ids.map((id) => textOf(problem, { ...right, [id]: Q.add(right[id] ?? Q.of(0), Q.of(1)) })),
      unreadable: ["", "u99=3", "done"],
    };
  },
});
