import { classifyPlanes, type ExactVector, Q, type ThreePlanes } from "@gradus/math/exact";
import { type Explanation, explainPlanes } from "@gradus/math/explain";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import type { Mistake, Samples } from "../../../exercise/kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { type Count, countOf, type How, howOf } from "./arrangements.ts";
import { numberText, ordinals, planeObjects, tripleText } from "./plane-notation.ts";

const letters: Readonly<Record<Count, string>> = { one: "a", none: "b", all: "c" };

/** The letter of a count, the same in every kind that counts. */
export const letterOf = (count: Count): string => letters[count];

/** How many common points, in words. */
export const countForm: AnswerForm = {
  type: "choice",
  many: false,
  choices: [
    { id: "a", text: "Exactly one" },
    { id: "b", text: "None" },
    { id: "c", text: "Infinitely many" },
  ],
};

/** How three planes lie; problems never hold an equation without unknowns. */
export function wayOf(planes: ThreePlanes): How {
  const how = howOf(planes);
  if (how === "impossible-equation" || how === "fewer-planes") throw new Error("wayOf: an equation is no plane");
  return how;
}

/** The count of common points. */
export const trueCount = (planes: ThreePlanes): Count => countOf[wayOf(planes)];

/** The comparison of the planes in pairs and what follows, in words and notation. */
export function planeSteps(planes: ThreePlanes): readonly Explanation[] {
  return explainPlanes(classifyPlanes(planes).steps, { objects: planeObjects, linked: false });
}

const ways: Readonly<Record<How, Prose>> = {
  "one-point": "The planes meet in one point",
  "common-line": "All three planes pass through one line",
  "two-coincide-third-crosses": "Two of the equations describe the same plane, and the third plane cuts it in a line",
  "all-coincide": "All three equations describe the same plane",
  "all-parallel": "The three planes are different and parallel",
  "two-coincide-third-parallel": "Two of the equations describe the same plane, and the third plane is parallel to it",
  "two-parallel-third-crosses": "Two of the planes are parallel",
  prism: "Each two planes cross, in three parallel lines, so the planes form a prism",
};

/** "twice the first minus the third": a mix of equations in words, those that are added first. */
function mixInWords(combination: ExactVector): string {
  const used = combination
    .map((coefficient, index) => ({ coefficient, name: ordinals[index] ?? "last" }))
    .filter(({ coefficient }) => !Q.isZero(coefficient))
    .sort((one, other) => Q.sign(other.coefficient) - Q.sign(one.coefficient));
  return used
    .map(({ coefficient, name }, place) => {
      const size = Q.toText(Q.absolute(coefficient));
      const times = size === "1" ? "" : size === "2" ? "twice " : `${size} times `;
      return `${Q.sign(coefficient) < 0 ? "minus " : place === 0 ? "" : "plus "}${times}the ${name}`;
    })
    .join(" ");
}

/** Why there are so many common points, with the certificate: the point, or the mix of equations without unknowns. */
export function whyCount(planes: ThreePlanes): Prose {
  const { solution, certificate } = classifyPlanes(planes).value;
  const way = ways[wayOf(planes)];
  if (solution.kind === "unique") return `${way}: ${tripleText(solution.point)}.`;
  if (certificate === null) return `${way}.`;
  const mix = mixInWords(certificate.combination);
  return `${way}. Take ${mix} equation: no unknowns are left, and it reads $0 = ${Q.toText(certificate.constant)}$.`;
}

const isParallelPair = (planes: ThreePlanes): boolean =>
  classifyPlanes(planes).value.pairs.some(({ relation }) => relation !== null && relation.kind !== "crossing");

/** A check that fits how the planes lie, without saying it. */
function nudgeFor(planes: ThreePlanes): Prose {
  return isParallelPair(planes)
    ? "Compare the rows of coefficients two by two: is one a multiple of another?\nIf so, compare the constants by the same factor."
    : "No row of coefficients is a multiple of another. Is one a mix of the other two, such as their sum or difference?\nIf so, mix the constants in the same way.";
}

/** The verdict on a count. */
export function assessCount(planes: ThreePlanes, answer: Answer): Assessment {
  if (answer.type !== "choice") return { is: "undecided", why: "This question asks for one of three counts." };
  if (answer.ids[0] === letterOf(trueCount(planes))) return { is: "right", because: whyCount(planes) };
  return { is: "wrong", nudge: nudgeFor(planes) };
}

const sharesLinesInPairs: readonly How[] = ["one-point", "prism", "two-parallel-third-crosses"];

/** The wrong rules of every question "how many common points"; each applies to the arrangements that invite it. */
export function countMistakes<P>(planesOf: (problem: P) => ThreePlanes): readonly Mistake<P>[] {
  const when = (holds: (how: How) => boolean, count: Count) => (problem: P) =>
    holds(wayOf(planesOf(problem))) && trueCount(planesOf(problem)) !== count ? letterOf(count) : null;
  return [
    { id: "pairs-compared-only", apply: when((how) => how === "prism" || how === "common-line", "one") },
    {
      id: "as-many-equations-as-unknowns",
      apply: when((how) => how !== "prism" && how !== "common-line", "one"),
      words: (problem) => ({ check: nudgeFor(planesOf(problem)) }),
    },
    { id: "shared-line-of-two", apply: when((how) => sharesLinesInPairs.includes(how), "all") },
    {
      id: "nothing-new-taken-for-nothing",
      apply: when((how) => countOf[how] === "all", "none"),
    },
    {
      id: "multiples-taken-for-repeats",
      apply: when((how) => how === "all-parallel" || how === "two-coincide-third-parallel", "all"),
    },
  ];
}

/** What an adversary types for a count. */
export function countSamples(planes: ThreePlanes): Samples {
  const right = letterOf(trueCount(planes));
  return {
    right: [right],
    equivalent: [` ${right.toUpperCase()}`, `(${right})`],
    form: [],
    wrong: Object.values(letters).filter((letter) => letter !== right),
    unreadable: ["", "e", "7", "a, b", "a point"],
  };
}

/** The constants of the planes, for a hint. */
export function constantsInWords(planes: ThreePlanes): Prose {
  const [first, second, third] = planes.map(({ d }) => numberText(d));
  return `${first}, ${second} and ${third}`;
}
