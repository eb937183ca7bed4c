import { type Clue, clue, fits, Q } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { PlanePicture } from "../../../exercise/picture.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { MistakeId } from "../../../mistake/library.ts";
import { clueNode, clueText, explained, plain } from "./clue-notation.ts";
import { lesson } from "./lesson.ts";
import { type TwoCounts, twoCounts } from "./stories/two-counts.ts";

/** What a sentence on offer was made by: the picture itself, or a wrong rule. */
type Maker =
  | "right"
  | "other"
  | Extract<MistakeId, "amounts-exchanged" | "parts-not-counted" | "comparison-reversed" | "more-and-times-exchanged">;

type Offer = { readonly maker: Maker; readonly text: Prose; readonly clue: Clue };

type Problem = {
  readonly story: string;
  readonly opening: Prose;
  readonly things: readonly [string, string];
  /** In the order a, b, c, d. */
  readonly offers: readonly Offer[];
};

const MOST = 7;
const ids = ["a", "b", "c", "d"] as const;
const letters = ["x", "y"] as const;
const counts = Array.from({ length: MOST + 1 }, (_, value) => value);
const pairs = counts.flatMap((x) => counts.map((y) => [x, y] as const));

const fitting = (each: Clue): readonly (readonly [number, number])[] => pairs.filter((pair) => fits(pair, each));
const shapeOf = (each: Clue): string => fitting(each).join(";");

const offer = (maker: Maker, text: Prose, coefficients: readonly number[], constant: number): Offer => ({
  maker,
  text,
  clue: clue(coefficients, constant),
});

function offersOfTotal(rng: RandomStream, story: TwoCounts): readonly Offer[] {
  const [a, b] = rng.sample([1, 2, 3], 2) as [number, number];
  const n = a * rng.integer(1, 5) + b * rng.integer(1, 5);
  const near = Math.max(3, n + rng.choice([-2, -1, 1, 2]));
  return [
    offer("right", story.total(a, b, n), [a, b], n),
    offer("amounts-exchanged", story.total(b, a, n), [b, a], n),
    offer("parts-not-counted", story.number(n), [1, 1], n),
    offer("other", story.total(a, b, near), [a, b], near),
  ];
}

function offersOfComparison(rng: RandomStream, story: TwoCounts): readonly Offer[] {
  const k = rng.integer(2, 3);
  const first = rng.integer(0, 1);
  const [many, few] = first === 0 ? story.things : [story.things[1], story.things[0]];
  const ahead = (one: number, other: number): readonly number[] => (first === 0 ? [one, other] : [other, one]);
  const byMore = rng.integer(0, 1) === 0;
  const moreOffer = (maker: Maker) => offer(maker, story.more(k, many, few), ahead(1, -1), k);
  const timesOffer = (maker: Maker) => offer(maker, story.times(k, many, few), ahead(1, -k), 0);
  const total = rng.integer(4, 7);
  return [
    byMore ? moreOffer("right") : timesOffer("right"),
    byMore
      ? offer("comparison-reversed", story.more(k, few, many), ahead(-1, 1), k)
      : offer("comparison-reversed", story.times(k, few, many), ahead(-k, 1), 0),
    byMore ? timesOffer("more-and-times-exchanged") : moreOffer("more-and-times-exchanged"),
    offer("other", story.number(total), [1, 1], total),
  ];
}

function draw(rng: RandomStream, level: number): Problem | null {
  const story = rng.choice(twoCounts);
  const offers = level === 1 ? offersOfTotal(rng, story) : offersOfComparison(rng, story);
  const [right] = offers;
  if (right === undefined) return null;
  const shown = fitting(right.clue).length;
  const apart = new Set(offers.map((each) => shapeOf(each.clue))).size === offers.length;
  const heard = offers.every((each) => fitting(each.clue).length > 0);
  if (!apart || !heard || shown < 3 || shown > 8) return null;
  return { story: story.id, opening: story.opening, things: story.things, offers: rng.shuffle(offers) };
}

const indexOf = ({ offers }: Problem, maker: Maker): number => offers.findIndex((each) => each.maker === maker);
const offerBy = (problem: Problem, maker: Maker): Offer =>
  problem.offers[indexOf(problem, maker)] ?? offer("other", "", [1, 1], 0);
const letterBy = (problem: Problem, maker: Maker): string | null => ids[indexOf(problem, maker)] ?? null;

const pairText = ([x, y]: readonly [number, number]): string => `$(${x}, ${y})$`;

function pictureOf(problem: Problem): PlanePicture {
  const shown = fitting(offerBy(problem, "right").clue);
  return {
    type: "plane",
    window: { x: [-0.6, MOST + 0.6], y: [-0.6, MOST + 0.6] },
    lines: [],
    points: shown.map((at) => ({ object: "solution", at })),
    description: `A grid from $0$ to $${MOST}$ in both directions: $x$, the number of ${problem.things[0]}, to the right, and $y$, the number of ${problem.things[1]}, upwards. Dots stand at ${shown.map(pairText).join(", ")}.`,
  };
}

/** A dot that a sentence would not allow, or a pair that it allows and that has no dot. */
function clash(problem: Problem, { clue: said }: Offer): Prose {
  const shown = fitting(offerBy(problem, "right").clue);
  const ruledOut = shown.find((pair) => !fits(pair, said));
  if (ruledOut !== undefined) return `There is a dot at ${pairText(ruledOut)}; this sentence rules that pair out.`;
  const missing = fitting(said).find((pair) => !shown.some((each) => each.join() === pair.join()));
  return missing === undefined ? "" : `This sentence allows ${pairText(missing)}, and there is no dot.`;
}

const checkOf = (problem: Problem): Prose =>
  `Take one dot and read it as so many ${problem.things[0]} and so many ${problem.things[1]}.\nIs the sentence true for it, and for a second dot?`;

/** The grid shows what is still possible: which sentence was heard? */
export const clueBehindTheGrid = defineKind<Problem>({
  id: "la.clue-behind-the-grid",
  version: 1,
  title: "Find the clue behind a picture",
  skills: ["la.words-to-system", "la.classify-clues"],
  surface: "picture",
  method: "clue-from-picture",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (problem === null) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => {
    const shown = fitting(offerBy(problem, "right").clue);
    const agreeing = problem.offers.filter(({ clue: said }) =>
      pairs.every((pair) => fits(pair, said) === shown.some((each) => each.join() === pair.join())),
    );
    return agreeing.length === 1 && agreeing[0]?.maker === "right";
  },
  prompt: (problem) => ({
    text: `${problem.opening} The picture shows every pair that is still possible after one clue: $x$ counts ${problem.things[0]}, $y$ counts ${problem.things[1]}, at most $${MOST}$ of each. Which clue was it?`,
    picture: pictureOf(problem),
  }),
  form: ({ offers }) => ({
    type: "choice",
    many: false,
    choices: offers.map(({ text }, i) => ({ id: ids[i] ?? "a", text })),
  }),
  assess(problem, answer) {
    const said = problem.offers[ids.findIndex((id) => answer.type === "choice" && id === answer.ids[0])];
    const right = offerBy(problem, "right");
    if (said === undefined || said === right)
      return {
        is: "right",
        because: `As an equation it says ${clueText(right.clue, letters)}, and just these dots fit.`,
      };
    return { is: "wrong", nudge: checkOf(problem), witness: clash(problem, said) };
  },
  solve(problem) {
    const right = offerBy(problem, "right");
    const node = clueNode(right.clue, letters);
    const tried = fitting(right.clue).slice(0, 2);
    const tests = tried.map((pair) => {
      const worked = right.clue.coefficients
        .map((each, i) => `${Q.toText(each).replace("-", "−")} · ${pair[i]}`)
        .join(" + ")
        .replaceAll("+ −", "− ");
      return explained(
        "test-dot",
        { text: `The dot (${pair.join(", ")}) fits: ${worked} is ${Q.toText(right.clue.constant)}.` },
        node,
        `dot (${pair.join(", ")})`,
      );
    });
    return {
      answer: letterBy(problem, "right") ?? "a",
      steps: [
        explained(
          "write-clue",
          { text: `“${right.text}” as an equation: ${plain(node)}.`, prose: "The sentence as an equation." },
          node,
          "the clue",
        ),
        ...tests,
      ],
      summary: `${right.text} In letters that is ${clueText(right.clue, letters)}; each of the others rules out a dot or allows a pair without one.`,
    };
  },
  hints: (problem) => [
    `Read one dot aloud: the number to the right is that of ${problem.things[0]}, the number upwards that of ${problem.things[1]}. Which sentences are true for it?`,
    "Strike out every sentence that is false for this dot. Then take a dot far away from it, and do the same.",
    "A sentence that no dot contradicts may still allow pairs that have no dot.",
  ],
  mistakes: (
    ["amounts-exchanged", "parts-not-counted", "comparison-reversed", "more-and-times-exchanged"] as const
  ).map((id) => ({
    id,
    apply: (problem: Problem) => letterBy(problem, id),
    words: (problem: Problem) => ({ check: checkOf(problem) }),
  })),
  samples(problem) {
    const right = letterBy(problem, "right") ?? "a";
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()} `, `(${right})`],
      form: [],
      wrong: ids.filter((id) => id !== right),
      unreadable: ["", "e", "7", "a, b", "the first"],
    };
  },
});
