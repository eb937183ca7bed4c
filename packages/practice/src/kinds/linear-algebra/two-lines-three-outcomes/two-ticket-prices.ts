import { matrix, Q, type Rational, rational, solve as solveByElimination } from "@gradus/math/exact";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { equationText, pointFails } from "./notation-in-prose.ts";
import type { ToldTickets } from "./stories/ticket-story.ts";
import { ticketStories } from "./stories/two-tickets.ts";
import { workedSteps } from "./worked-steps.ts";

const pair = (values: readonly Rational[]): string => `(${values.map(Q.toText).join(", ")})`;

const prices = (problem: ToldTickets): string => `(${problem.prices.join(", ")})`;

const because = ({ things, prices: [p, q] }: ToldTickets): string =>
  `€${p} for ${things[0]} and €${q} for ${things[1]} fit both clues.`;

/** Two prices from a story with two clues. */
export const twoTicketPrices = defineKind<ToldTickets>({
  id: "la.two-ticket-prices",
  version: 1,
  title: "Two prices from a story",
  skills: ["la.solve-2x2-substitution"],
  surface: "words",
  method: "story-to-system",
  ...lesson,
  levels: [1, 2],
  bound: { numerator: 120, denominator: 20 },
  generate(rng, level) {
    return rng.choice(ticketStories.filter((story) => story.level === level)).tell(rng);
  },
  isWellPosed({ system: [first, second], prices: [p, q] }) {
    const { value } = solveByElimination(
      matrix([
        [first.a, first.b],
        [second.a, second.b],
      ]),
      [first.c, second.c],
    );
    return value.kind === "unique" && pair(value.point) === `(${p}, ${q})` && p > 0 && q > 0;
  },
  prompt: ({ text, names, things }) => ({
    text: `${text}\n\nGive the prices in euros: $${names[0]}$ for ${things[0]} and $${names[1]}$ for ${things[1]}.`,
  }),
  form: ({ names }) => ({ type: "vector", names }),
  assess(problem, answer) {
    if (answer.type !== "vector") return { is: "undecided", why: "This question asks for two prices." };
    const [p, q] = problem.prices.map((price) => rational(price));
    const [x, y] = answer.entries;
    if (p && q && x && y && Q.equals(x, p) && Q.equals(y, q)) return { is: "right", because: because(problem) };
    const witness = pointFails(problem.system, answer.entries, { called: "clue" });
    return {
      is: "wrong",
      nudge: "Read the story again with your prices in it.\nDo both sums come out as told?",
      ...(witness === null ? {} : { witness }),
    };
  },
  solve(problem) {
    const [first, second] = problem.system;
    return {
      answer: prices(problem),
      steps: workedSteps([first, second], problem.names),
      summary: because(problem),
    };
  },
  hints: ({ system: [first, second], names, things }) => [
    `Let $${names[0]}$ be the price for ${things[0]} and $${names[1]}$ the price for ${things[1]}, and write one equation for each clue.`,
    `The first clue says ${equationText(first, { names })}. Write the second one the same way, then free one unknown.`,
    `The second clue says ${equationText(second, { names })}.`,
  ],
  mistakes: [
    {
      id: "coordinates-swapped",
      apply: (problem) => `(${[...problem.prices].reverse().join(", ")})`,
      words: ({ names, things }) => ({
        action: "These are the right prices in the wrong places.",
        why: "Substitution often finds the second price first.",
        check: `$${names[0]}$ is the price for ${things[0]}, $${names[1]}$ the price for ${things[1]}.\nPut your prices back into the story.`,
      }),
    },
    {
      id: "total-instead-of-each",
      apply: ({ prices: [p, q], bill }) => `(${bill.counts[0] * p}, ${bill.counts[1] * q})`,
      words: ({ bill: { counts, total }, prices: [p, q] }) => ({
        action: "This is what all of one sort cost together, not what one costs.",
        check: `At your prices that bill comes to €${counts[0] * counts[0] * p + counts[1] * counts[1] * q}.\nThe story says €${total}.`,
      }),
    },
    {
      id: "same-price-for-everyone",
      apply({ bill: { counts, total } }) {
        const share = rational(total, counts[0] + counts[1]);
        return pair([share, share]);
      },
    },
  ],
  samples(problem) {
    const [p, q] = problem.prices;
    const [n, m] = problem.names;
    return {
      right: [prices(problem)],
      equivalent: [`${n} = ${p}, ${m} = ${q}`, `[${p} ${q}]`, `${p}, ${q}`],
      form: [`(${2 * p}/2, ${q})`, `(${p - 1} + 1, ${q})`],
      wrong: [`(${p + 1}, ${q})`, `(${p}, ${q + 1})`, `(${p + q}, ${q})`, "(0, 0)"],
      unreadable: ["", `${p}`, "(, )", "eight euros", `(${p}, ${q}, 1)`],
    };
  },
});
