import {
  classifyClues,
  classifySystem2,
  equation2,
  type LinearEquation2,
  Q,
  sameLine,
  scaleEquation,
  solutionOfClues,
  worlds,
} from "@gradus/math/exact";
import { equationNode, type MathNode, pointNode, systemNode } from "@gradus/math/explain";
import { agrees, allPairs, BOUNDS, type Clue, type ClueKey, clues, equationOf, names, pairsLeft } from "./clues.ts";
import { labels } from "./snacks.ts";
import { fiveWheels } from "./trap.ts";
import { notes } from "./worked-steps.ts";

/** The shed's clues by the names of their switches. */
function shed(...keys: readonly ClueKey[]): readonly Clue[] {
  return keys.flatMap((key) => clues.filter((each) => each.key === key));
}

function system(...keys: readonly ClueKey[]): MathNode {
  const equations = shed(...keys).map(equationOf);
  const [only, ...others] = equations;
  return only !== undefined && others.length === 0 ? equationNode(only, names) : systemNode(equations, names);
}

const left = (...keys: readonly ClueKey[]): number => pairsLeft(shed(...keys)).length;
const verdict = (...keys: readonly ClueKey[]) =>
  classifyClues(
    shed(...keys).map(({ says }) => says),
    BOUNDS,
  ).kind;

const [single, double, date] = labels.map(({ equation }) => equation) as [
  LinearEquation2,
  LinearEquation2,
  LinearEquation2,
];
const energies = classifySystem2(single, date);
const mislabelled: LinearEquation2 = { ...double, c: Q.add(double.c, Q.of(10)) };

const snackNames = ["f", "s"] as const;

export const facts = {
  all: allPairs.length,
  afterSaddles: left("saddles"),
  afterWheels: left("wheels"),
  wheelsClue: system("wheels"),
  truth: pointNode(
    (pairsLeft(shed("saddles", "wheels"))[0] ?? []).map((count) => Q.of(count)),
    "solution",
  ),
  completeSet: system("saddles", "wheels"),
  redundantSet: system("saddles", "pedals"),
  contradictorySet: system("saddles", "bells"),
  incompleteSet: system("wheels"),
  afterThree: left("saddles", "pedals", "grips"),
  fiveWheels: equationNode(equation2(2, 3, 5), names),
  keep: system("saddles", "wheels"),
  label1: equationNode(single, snackNames),
  label2: equationNode(double, snackNames),
  label3: equationNode(date, snackNames),
  energies: pointNode(energies.kind === "unique" ? energies.point : []),
  mislabelled: equationNode(mislabelled, snackNames),
};

export const claims = {
  incomplete: () => verdict("wheels") === "incomplete",
  complete: () => verdict("saddles", "wheels") === "complete",
  redundant: () => verdict("saddles", "pedals") === "redundant" && left("saddles", "pedals") > 1,
  contradictory: () => verdict("saddles", "bells") === "contradictory",
  repairListRepeats: () => pairsLeft(notes).length === pairsLeft(notes.slice(0, 2)).length,
  truthFitsAll: () => notes.every((each) => pairsLeft(shed("saddles", "wheels")).every((pair) => agrees(each, pair))),
  spare: () => verdict("pedals", "wheels", "repairs") === "redundant" && left("pedals", "wheels", "repairs") === 1,
  anyTwoOfThree: () =>
    verdict("pedals", "wheels") === "complete" &&
    verdict("pedals", "repairs") === "complete" &&
    verdict("wheels", "repairs") === "complete",
  threeRepeat: () => verdict("saddles", "pedals", "grips") === "redundant" && left("saddles", "pedals", "grips") > 1,
  oneSettles: () => worlds([fiveWheels], BOUNDS).length === 1 && solutionOfClues([fiveWheels], 2).kind === "infinite",
  doubleRepeats: () => sameLine(scaleEquation(single, 2), double),
  dateAdds: () => energies.kind === "unique",
  mislabelledContradicts: () => classifySystem2(single, mislabelled).kind === "none",
};
