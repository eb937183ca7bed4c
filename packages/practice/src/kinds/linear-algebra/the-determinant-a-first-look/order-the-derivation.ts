import { determinant2x2, matrix, Q, singularity } from "@gradus/math/exact";
import type { FormOf } from "../../../answer/form.ts";
import { shuffledLines } from "../../../answer/shuffled-lines.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { lesson } from "./lesson.ts";
import { type Pair, singularitySteps, whole } from "./two-by-two.ts";

/** Which way the proof goes: from dependent rows to determinant 0, or back. */
type Way = "to-zero" | "from-zero";

/** Row 1 in numbers; row 2 stays (c, d). `lines` are the steps as shown, `order` the numbers that put them right. */
type Problem = {
  readonly level: number;
  readonly way: Way;
  readonly first: Pair;
  readonly lines: readonly Prose[];
  readonly order: readonly number[];
};

/** A number in front of a letter or bracket, negative ones in brackets where they follow something. */
const times = (factor: number, what: string): string => `${factor}${what}`;
const after = (factor: number, what: string): string => (factor < 0 ? `(${factor})${what}` : `${factor}${what}`);

/** The lines in the one order in which each rests on those before it. */
function proof(way: Way, [a, b]: Pair): readonly Prose[] {
  const [ad, bc] = [times(a, "d"), times(b, "c")];
  const product = times(a * b, "k");
  const determinant = `${ad} - ${after(b, "c")}`;
  if (way === "to-zero") {
    return [
      `Given: row 2 is $k$ times row 1, so $c = ${times(a, "k")}$ and $d = ${times(b, "k")}$.`,
      `Multiply these two equations so that both right sides become $${product}$: $${bc} = ${product}$ and $${ad} = ${product}$.`,
      `What equals the same is equal, so $${ad} = ${bc}$.`,
      `Subtract $${bc}$ on both sides: $${determinant} = 0$.`,
      `The left side is the determinant, so the determinant is $0$.`,
    ];
  }
  return [
    `Given: the determinant is $0$, so $${determinant} = 0$.`,
    `Add $${bc}$ on both sides: $${ad} = ${bc}$.`,
    `Divide both sides by $${a}$, which is not $0$: $d = ${b < 0 ? "-" : ""}\\frac{${Math.abs(b)}}{${a}} c$.`,
    `Call $\\frac{c}{${a}}$ by the name $k$: the last equation becomes $d = ${times(b, "k")}$, and the name itself says $c = ${times(a, "k")}$.`,
    `So both entries of row 2 are $k$ times those of row 1: the rows are dependent.`,
  ];
}

const formOf = ({ lines }: Problem): FormOf<"order"> => ({ type: "order", lines });
const textOf = (order: readonly number[]): string => order.join(",");

const rowProse = ([a, b]: Pair): Prose => `$(${a},\\ ${b})$`;

/** An example in numbers, worked after the proof: row 2 as twice row 1. */
const example = ({ first: [a, b] }: Problem) =>
  [
    [a, b],
    [2 * a, 2 * b],
  ] as const;

/** Whether no fraction of the two numbers can be reduced. */
const isCoprime = ([a, b]: Pair): boolean => [2, 3, 5, 7].every((prime) => a % prime !== 0 || b % prime !== 0);

/** Put a proof in order: dependent rows have determinant 0, and the other way round. */
export const orderTheDerivation = defineKind<Problem>({
  id: "la.order-the-derivation",
  version: 1,
  title: "Put a derivation in order",
  skills: ["la.det-zero-means-singular"],
  surface: "worked-example",
  method: "what-rests-on-what",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const draw = (): Pair => [rng.integer(2, 7), rng.integer(2, 7) * (level === 1 ? 1 : rng.choice([1, -1]))];
    let first = draw();
    while (!isCoprime(first)) first = draw();
    const way: Way = level === 1 ? "to-zero" : "from-zero";
    return { level, way, first, ...shuffledLines(proof(way, first), rng) };
  },
  // The claim is tried: row 2 as twice row 1 gives 0, and one entry off gives something else.
  isWellPosed(problem) {
    const { first, way, lines, order } = problem;
    const [one, two] = example(problem);
    const value = (d: number) => determinant2x2(matrix([one, [two[0], d]])).value;
    const right = proof(way, first);
    return (
      Q.isZero(value(two[1])) &&
      !Q.isZero(value(two[1] + 1)) &&
      singularity(matrix([one, two])).value.kind === "singular" &&
      order.every((line, i) => lines[line - 1] === right[i]) &&
      order.some((line, i) => line !== i + 1)
    );
  },
  prompt: ({ way, first }) => ({
    text:
      way === "to-zero"
        ? `Row 1 of a matrix is ${rowProse(first)}, row 2 is $(c,\\ d)$. Here is a proof, in a muddle, that the determinant is $0$ **if row 2 is a multiple of row 1**. Put its lines in order, so that each rests on the ones above.`
        : `Row 1 of a matrix is ${rowProse(first)}, row 2 is $(c,\\ d)$. Here is a proof, in a muddle, that row 2 is a multiple of row 1 **if the determinant is zero**. Put its lines in order, so that each rests on the ones above.`,
  }),
  form: formOf,
  assess(problem, answer) {
    if (answer.type !== "order") return { is: "undecided", why: "This question asks for an order of lines." };
    const wrong = problem.order.findIndex((line, i) => answer.order[i] !== line);
    if (wrong < 0) {
      return {
        is: "right",
        because:
          problem.way === "to-zero"
            ? "From what is given, line by line, to the determinant: no step divides by an entry."
            : `From the determinant back to a factor: dividing by ${whole(problem.first[0])} is allowed, because it is not zero.`,
      };
    }
    const place = wrong + 1;
    return {
      is: "wrong",
      nudge: `Read the line in place $${place}$ and ask what it uses.\nIs all of that said in the lines above it, or given?`,
      witness:
        wrong === 0
          ? "The line in the first place is not the one that is given."
          : `As far as place $${wrong}$ the order is right; the line in place $${place}$ does not rest on these yet.`,
    };
  },
  solve: (problem) => ({
    answer: textOf(problem.order),
    steps: singularitySteps(example(problem)),
    summary: `The lines above try it out in numbers, with row 2 twice row 1. The proof, in order:${proof(
      problem.way,
      problem.first,
    )
      .map((line, i) => `\n\n**${i + 1}.** ${line}`)
      .join("")}`,
  }),
  hints: ({ way, first: [a, b] }) => [
    "Begin with the line that rests on nothing, because it is given; the line that is to be shown goes last.",
    way === "to-zero"
      ? `From ${whole(a)} times a letter and ${whole(b)} times a letter the proof goes to two equal products, and only then to a difference.`
      : `The proof leaves the difference first, and brings in the name of the factor only when there is one: after dividing by ${whole(a)}.`,
    "Each line names what it does to the line above: multiply, add, subtract, divide. Do it yourself and look for what comes out.",
  ],
  mistakes: [
    { id: "proof-read-backwards", apply: ({ order }) => textOf(order.toReversed()) },
    {
      id: "proof-starts-at-its-end",
      apply: ({ order }) => textOf([...order.slice(-1), ...order.slice(0, -1)]),
      fits: ({ order }, answer) =>
        answer.type === "order" &&
        answer.order[0] === order.at(-1) &&
        answer.order.join() !== order.toReversed().join(),
    },
  ],
  samples({ order }) {
    const [one = 1, two = 2, ...rest] = order;
    return {
      right: [textOf(order)],
      equivalent: [order.join(" "), order.join(" > "), order.join("")],
      form: [],
      wrong: [textOf([two, one, ...rest]), textOf([one, two, ...rest.toReversed()])],
      unreadable: ["", textOf(order.slice(1)), "1,1,2,3,4", "9,1,2,3,4", "the given one first"],
    };
  },
});
