import { classifyClues, Q, ZERO } from "@gradus/math/exact";
import { type MathNode, systemNode, toSpeech } from "@gradus/math/explain";
import { BOUNDS, type Clue, clues, equationOf, names, pairsLeft } from "./clues.ts";

/** One line of the worked example, and the clues that have been heard by then. */
export type WorkedStep = {
  readonly rule: string;
  readonly text: string;
  readonly speech: string;
  readonly node: MathNode;
  readonly reason: string;
  readonly heard: readonly Clue[];
};

/** The three notes of the worked example: pedals, wheels, and both in one sum. */
export const notes: readonly Clue[] = clues.filter(
  ({ key }) => key === "pedals" || key === "wheels" || key === "repairs",
);

const step = (rule: string, text: string, node: MathNode, reason: string, heard: readonly Clue[]): WorkedStep => ({
  ...{ rule, text, node, reason, heard },
  speech: `${text} ${toSpeech(node)}`,
});

/** A note is no step from the one above it: as a system of one line it is shown whole, without marks of change. */
const shown = (clue: Clue): MathNode => systemNode([equationOf(clue)], names);

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function writing(clue: Clue, heard: readonly Clue[]): WorkedStep {
  const [bike = ZERO, trike = ZERO] = clue.says.coefficients;
  const left = pairsLeft(heard).length;
  const before = pairsLeft(heard.slice(0, -1)).length;
  const each = `${Q.toText(bike)} on each of b bikes, ${Q.toText(trike)} on each of t trikes, ${Q.toText(clue.says.constant)} in all.`;
  const told =
    left === before
      ? `Still ${plural(left, "pair is", "pairs are")} left.`
      : `${plural(left, "pair is", "pairs are")} left.`;
  return step("write-clue", `${clue.source}: ${clue.counted}, ${each} ${told}`, shown(clue), clue.counted, heard);
}

/** The notes one by one as equations, then the mix that shows the last to be no news. */
export function workedSteps(): readonly WorkedStep[] {
  const verdict = classifyClues(
    notes.map(({ says }) => says),
    BOUNDS,
  );
  const [first, second, third] = notes;
  const because = verdict.kind === "redundant" ? verdict.redundant[0].because : null;
  if (first === undefined || second === undefined || third === undefined || because?.kind !== "combination")
    throw new Error("the third note of the worked example is meant to be a mix of the others");
  if (because.coefficients.some((each) => !Q.equals(each, Q.of(1))))
    throw new Error("the third note of the worked example is meant to be the sum of the others");
  return [
    writing(first, [first]),
    writing(second, [first, second]),
    writing(third, notes),
    step(
      "add",
      "Add the first two, left to left and right to right: the repair list’s own equation. Its note brings no news.",
      shown(third),
      "first plus second",
      notes,
    ),
  ];
}
