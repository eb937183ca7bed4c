import { type Clue, classifyClues, Q, solutionOfClues } from "@gradus/math/exact";
import {
  type Explanation,
  equalsNode,
  listNode,
  numberNode,
  operatorNode,
  pointNode,
  rowNode,
  solutionNode,
} from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";
import { clueNode, clueText, explained, mixInProse, mixInWords, ordinal, plain } from "./clue-notation.ts";

/** Clues with the letters that they are written in. */
export type GivenClues = {
  readonly clues: readonly Clue[];
  readonly letters: readonly string[];
  /** No possibility has more of a thing than this. */
  readonly bounds: readonly number[];
};

/** Each clue as an equation, and then the fact that proves what the clues amount to. */
export function clueSteps(given: GivenClues): readonly Explanation[] {
  const { clues, letters } = given;
  const written = clues.map((clue, i) => {
    const node = clueNode(clue, letters);
    const opening = `The ${ordinal(i)} clue as an equation`;
    return explained(
      "write-clue",
      { text: `${opening}: ${plain(node)}.`, prose: `${opening}.` },
      node,
      `${ordinal(i)} clue`,
    );
  });
  return [...written, certificateStep(given)];
}

function certificateStep({ clues, letters, bounds }: GivenClues): Explanation {
  const verdict = classifyClues(clues, bounds);
  const solution = solutionOfClues(clues, letters.length);
  switch (verdict.kind) {
    case "contradictory": {
      const { conflict } = verdict;
      if (conflict.kind === "worlds") throw new Error("clueSteps: these clues can be solved, if not in whole numbers");
      const node = equalsNode(numberNode(Q.of(0)), numberNode(conflict.constant));
      return explained(
        "contradiction",
        {
          text: `Take ${mixInWords(conflict.combination)}: no letter is left, and ${plain(node)} is never true.`,
          prose: `Take ${mixInProse(conflict.combination)}: no letter is left, and what remains is never true.`,
        },
        node,
        "a false line",
      );
    }
    case "redundant": {
      const [{ clue: index, because }] = verdict.redundant;
      const repeated = clues[index];
      if (because.kind === "worlds" || repeated === undefined)
        throw new Error("clueSteps: this clue is no mix of the others");
      return explained(
        "repeat",
        {
          text: `The ${ordinal(index)} clue is ${mixInWords(because.coefficients)}, total and all.`,
          prose: `The ${ordinal(index)} clue is ${mixInProse(because.coefficients)}, total and all.`,
        },
        clueNode(repeated, letters),
        "nothing new",
      );
    }
    case "complete":
      return explained(
        "complete",
        { text: "Each clue rules something out, and one possibility fits them all." },
        solutionNode(solution, letters),
        "one is left",
      );
    case "incomplete": {
      const samples = verdict.worlds.slice(0, 2).map((world) => pointNode(world.map((count) => Q.of(count))));
      const node = rowNode([
        listNode(samples),
        ...(verdict.worlds.length > 2 ? [operatorNode(","), { type: "text", text: " …" } as const] : []),
      ]);
      return explained(
        "open",
        { text: "Each clue rules something out, but these possibilities, for example, fit them all." },
        node,
        "several are left",
      );
    }
  }
}

/** One sentence on what proves the class of the clues, with their numbers. */
export function whyClass({ clues, letters, bounds }: GivenClues): Prose {
  const verdict = classifyClues(clues, bounds);
  const only = verdict.worlds[0];
  const one = only === undefined ? "" : `$(${letters.join(", ")}) = (${only.join(", ")})$`;
  switch (verdict.kind) {
    case "contradictory": {
      const { conflict } = verdict;
      if (conflict.kind === "worlds") return "No possibility is left.";
      return `Take ${mixInProse(conflict.combination)}: that reads $0 = ${Q.toText(conflict.constant)}$, so the clues can't all be true.`;
    }
    case "redundant": {
      const [{ clue: index, because }] = verdict.redundant;
      const mix = because.kind === "combination" ? ` It is ${mixInProse(because.coefficients)}.` : "";
      const left =
        verdict.worlds.length === 1 ? `only ${one} is left` : `${verdict.worlds.length} possibilities are left`;
      return `The ${ordinal(index)} clue rules out nothing new.${mix} All in all, ${left}.`;
    }
    case "complete":
      return `Only ${one} fits, and without any one of the clues more would.`;
    case "incomplete":
      return `No clue repeats another, and still ${verdict.worlds.length} possibilities fit, ${one} for one.`;
  }
}

/** "the first clue says …, the second …" */
export function cluesInWords({ clues, letters }: GivenClues): Prose {
  return clues.map((clue, i) => `the ${ordinal(i)} says ${clueText(clue, letters)}`).join(", ");
}
