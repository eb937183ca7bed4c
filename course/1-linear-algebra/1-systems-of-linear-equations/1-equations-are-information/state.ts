import { defineLessonState } from "@gradus/figures/state";
import { Q } from "@gradus/math/exact";
import { type MathNode, systemNode, textNode } from "@gradus/math/explain";
import { type Clue, type ClueKey, cluesOn, equationOf, names, pairsLeft, STANDS, type Switches } from "./clues.ts";
import { describeShed, verdictOf } from "./standing.ts";

/** The lesson's values: six switches, and the pair of numbers that is being tried. */
export type Shed = Switches & Readonly<Record<"bikes" | "trikes", number>>;

const clueSwitch = (label: string, initial = 0) => ({ initial, min: 0, max: 1, step: 1, label });
const count = (initial: number, label: string) => ({ initial, min: 0, max: STANDS, step: 1, label });

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the switches. */
export type Derived = {
  /** How many pairs are left. */
  readonly left: number;
  /** "8 pairs left. One clue, and not enough yet." */
  readonly outcome: string;
  /** The equations of the clues that are on, one above the other. */
  readonly system: MathNode;
  /** The lines of the code cell that hold the clues. */
  readonly input: readonly CodePart[];
  /** The picture in words. */
  readonly description: string;
};

function inCode({ says: { coefficients, constant }, counted }: Clue): string {
  return `  clue([${coefficients.map(Q.toText).join(", ")}], ${Q.toText(constant)}), // ${counted}\n`;
}

function codeOf(on: readonly Clue[]): string {
  return on.length === 0 ? "const clues = [];" : `const clues = [\n${on.map(inCode).join("")}];`;
}

/** The lesson's one state. At first only the first clue is on: seven saddle covers. */
export const state = defineLessonState<ClueKey | "bikes" | "trikes", Derived>({
  values: {
    saddles: clueSwitch("The caretaker’s clue", 1),
    pedals: clueSwitch("The workshop’s clue"),
    wheels: clueSwitch("The tyre check’s clue"),
    grips: clueSwitch("The order form’s clue"),
    bells: clueSwitch("Omar’s clue"),
    repairs: clueSwitch("The repair list’s clue"),
    bikes: count(4, "Bikes"),
    trikes: count(3, "Trikes"),
  },
  derived: {
    left: (values) => pairsLeft(cluesOn(values)).length,
    outcome: (values) => {
      const { count: left, reason } = verdictOf(values);
      return `${left} ${reason}`;
    },
    system: (values) => {
      const on = cluesOn(values);
      if (on.length === 0) return textNode("no equation yet");
      return systemNode(on.map(equationOf), names);
    },
    input: (values) => [{ text: codeOf(cluesOn(values)) }],
    description: describeShed,
  },
  url: ["saddles", "pedals", "wheels", "grips", "bells", "repairs", "bikes", "trikes"],
});
