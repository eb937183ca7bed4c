import {
  cancellingTerms,
  type Linearity,
  likeness,
  linearity,
  Q,
  type SymbolicEquation,
  type SymbolicTerm,
  symbolicEquation,
  symbolicTerm,
} from "@gradus/math/exact";
import { explainLinearity, symbolicEquationNode, symbolicTermNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, Choice } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { inline } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { displayText } from "./display-text.ts";
import { lesson } from "./lesson.ts";
import { reasonFor } from "./offence-words.ts";
import { oddNumber, offendingFactors, termOf } from "./symbolic-terms.ts";

/** Terms that are alike but for their coefficients: one thing to blame. */
type Suspect = { readonly likeness: string; readonly terms: readonly SymbolicTerm[] };

type Problem = {
  readonly level: number;
  readonly equation: SymbolicEquation;
  /** The odd-looking term that is linear all the same. */
  readonly decoy: string | null;
  /** The term that stands on both sides and cancels. */
  readonly cancels: string | null;
};

const letters: readonly string[] = ["b", "c", "d", "e"];
const LINEAR = "a";

/** Everything that could be blamed, in reading order: the terms that hold more than a number. */
function suspects({ equation }: Problem): readonly Suspect[] {
  const terms = [...equation.left, ...equation.right].filter(({ factors }) => factors.length > 0);
  const names = [...new Set(terms.map(likeness))];
  return names.map((name) => ({ likeness: name, terms: terms.filter((term) => likeness(term) === name) }));
}

const found = (problem: Problem): Linearity => linearity(problem.equation).value;

function letterOfSuspect(problem: Problem, name: string | null): string | null {
  const index = suspects(problem).findIndex((suspect) => suspect.likeness === name);
  return letters[index] ?? null;
}

function rightLetter(problem: Problem): string {
  const truth = found(problem);
  return truth.kind === "linear" ? LINEAR : (letterOfSuspect(problem, likeness(truth.term)) ?? LINEAR);
}

const unsigned = (term: SymbolicTerm): SymbolicTerm => ({ ...term, coefficient: Q.absolute(term.coefficient) });

/** A suspect by its term; of several alike, by what they share. */
function nameOf({ terms }: Suspect): Prose {
  const [first] = terms;
  if (first === undefined) return "";
  const shown = terms.length > 1 ? { ...first, coefficient: Q.of(1) } : unsigned(first);
  return inline(symbolicTermNode(shown));
}

function choicesOf(problem: Problem): readonly Choice[] {
  const blamed = suspects(problem).map(
    (suspect, i): Choice => ({
      id: letters[i] ?? "e",
      text:
        suspect.terms.length > 1
          ? `Not linear, because of the terms with ${nameOf(suspect)}`
          : `Not linear, because of ${nameOf(suspect)}`,
    }),
  );
  return [{ id: LINEAR, text: "Linear in $x$ and $y$" }, ...blamed];
}

const nonzero = (rng: RandomStream): number => rng.choice([-7, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8]);

/** Puts terms on the two sides in a seeded order, at least one on each. */
function spread(rng: RandomStream, terms: readonly SymbolicTerm[]): SymbolicEquation {
  const order = rng.shuffle(terms);
  const cut = rng.integer(2, order.length);
  const right = order.slice(cut);
  return symbolicEquation(order.slice(0, cut), [...right, symbolicTerm(rng.integer(1, 12))]);
}

function draw(rng: RandomStream, level: number): Problem {
  const [x, y] = rng.shuffle(["x", "y"]) as [string, string];
  const plain = symbolicTerm(nonzero(rng), y);
  const odd =
    level === 1
      ? symbolicTerm(rng.choice(["1/2", "-1/3", "2/5", "-3/4"]), x)
      : termOf(rng.choice([1, -1, 2]), [oddNumber(rng), x]);
  const offends = rng.integer(0, 2) > 0;
  const offence = termOf(rng.choice([1, -1, 2, -3]), offendingFactors(rng, level));
  if (level < 3) {
    return {
      level,
      equation: spread(rng, offends ? [plain, odd, offence] : [plain, odd]),
      decoy: likeness(odd),
      cancels: null,
    };
  }
  const twin = termOf(rng.choice([1, 2, -3]), rng.choice([["x", "y"], [...offendingFactors(rng, 1)]]));
  const rest = offends ? [plain, offence] : [plain, odd];
  const { left, right } = spread(rng, rest);
  return {
    level,
    equation: symbolicEquation([...left, twin], [twin, ...right]),
    decoy: offends ? null : likeness(odd),
    cancels: likeness(twin),
  };
}

function isFit(problem: Problem): boolean {
  const all = [...problem.equation.left, ...problem.equation.right];
  const names = suspects(problem);
  const offending = all.filter((term) => linearity(symbolicEquation([term], [])).value.kind === "not-linear");
  const truth = found(problem);
  const stays = offending.filter((term) => likeness(term) !== problem.cancels);
  const cancels = problem.cancels === null || cancellingTerms(problem.equation).length === 2;
  const vanishes = truth.kind === "linear" || likeness(truth.term) !== problem.cancels;
  return names.length >= 2 && names.length <= letters.length && stays.length <= 1 && cancels && vanishes;
}

/** Linear or not, and if not, which term is to blame. */
export const linearOrNot = defineKind<Problem>({
  id: "la.linear-or-not",
  version: 1,
  title: "Linear or not",
  skills: ["la.recognise-linear-equation"],
  surface: "equations",
  method: "look-at-each-term",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const truth = found(problem);
    return truth.kind === "linear"
      ? truth.unknowns.length > 0
      : letterOfSuspect(problem, likeness(truth.term)) !== null;
  },
  prompt: (problem) => ({
    text: `Is this equation linear in $x$ and $y$?\n\n${displayText(symbolicEquationNode(problem.equation))}`,
  }),
  form: (problem) => ({ type: "choice", many: false, choices: choicesOf(problem) }),
  assess(problem, answer) {
    const chosen = answer.type === "choice" ? answer.ids[0] : undefined;
    if (chosen === rightLetter(problem)) return { is: "right", because: because(problem) };
    return { is: "wrong", nudge: nudge(problem, answer) };
  },
  solve: (problem) => ({
    answer: rightLetter(problem),
    steps: explainLinearity(linearity(problem.equation).steps),
    summary: because(problem),
  }),
  hints: (problem) => [
    "Take the terms one by one. Each has to be a number, or a number times one unknown.",
    problem.cancels === null
      ? "A number may look as it likes, a fraction or a root; what counts is what is done to $x$ and $y$."
      : "The same term stands on both sides. Subtract it on both, and then look at what is left.",
  ],
  mistakes: [
    {
      id: "letters-looked-at-alone",
      apply: (problem) => (found(problem).kind === "linear" ? null : LINEAR),
      words(problem) {
        const truth = found(problem);
        return truth.kind === "linear" ? {} : reasonFor(truth);
      },
    },
    {
      id: "odd-number-blamed",
      apply: (problem) => letterOfSuspect(problem, problem.decoy),
      words: (problem) => ({
        check: `Cover the number in ${suspectText(problem, problem.decoy)}.\nWhat is left is one unknown, and nothing is done to it.`,
      }),
    },
    {
      id: "cancelling-terms-blamed",
      apply: (problem) => letterOfSuspect(problem, problem.cancels),
    },
  ],
  samples(problem) {
    const right = rightLetter(problem);
    const ids = choicesOf(problem).map(({ id }) => id);
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`],
      form: [],
      wrong: ids.filter((id) => id !== right),
      unreadable: ["", "z", "7", "a, b", "perhaps"],
    };
  },
});

function suspectText(problem: Problem, name: string | null): Prose {
  const suspect = suspects(problem).find((each) => each.likeness === name);
  return suspect === undefined ? "the term" : nameOf(suspect);
}

function nudge(problem: Problem, answer: Answer): Prose {
  const [id = ""] = answer.type === "choice" ? answer.ids : [];
  const suspect = suspects(problem)[letters.indexOf(id)];
  if (suspect === undefined) return "Go through the terms one by one: is each a number, or a number times one unknown?";
  return `Look at ${nameOf(suspect)} once more.\nIs it a number times one unknown, and nothing else?`;
}

function because(problem: Problem): Prose {
  const truth = found(problem);
  if (truth.kind === "not-linear") return reasonFor(truth).why;
  return problem.cancels === null
    ? "Every term is a number, or a number times one unknown."
    : `The terms with ${suspectText(problem, problem.cancels)} cancel; every other term is a number, or a number times one unknown.`;
}
