import type { ExactVector } from "@gradus/math/exact";
import type { Explanation, MathNode } from "@gradus/math/explain";
import type { InFloats } from "./beside-floats.ts";
import { fitsFloats } from "./floats.ts";
import type { Given, GivenKind, Place } from "./place.ts";
import { matrixThing, rounded, type Thing, thingData, thingNode, vectorThing } from "./thing.ts";

/** One thing that came out: notation with a word before it, or the word alone. `thing`: what other notations can write, under the letter `name`. */
export type Answered = {
  readonly label?: string;
  readonly node?: MathNode;
  readonly thing?: Thing;
  readonly name?: string;
  /** What is copied instead, where what is shown is made of several things. */
  readonly copies?: readonly { readonly name: string; readonly thing: Thing }[];
};

/** particular + t·direction + …, to be copied as a point and a list of directions. */
export function answeredFamily(
  label: string,
  node: MathNode,
  point: ExactVector,
  directions: readonly ExactVector[],
): Answered {
  const basis = matrixThing({ columns: point.length, entries: directions });
  return {
    label,
    node,
    copies: [
      { name: "point", thing: vectorThing(point) },
      { name: "directions", thing: basis },
    ],
  };
}

/** A thing as an answer; "L:" also says that it is called L. */
export function answeredThing(thing: Thing, label?: string, name = /^(\p{L}):$/u.exec(label ?? "")?.[1]): Answered {
  return {
    node: thingNode(thing),
    thing,
    ...(label === undefined ? {} : { label }),
    ...(name === undefined ? {} : { name }),
  };
}

/** What an operation came to. */
export type Outcome = {
  /** The fields for scripts that `--json` prints: value, exact, kind and what the verb adds. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly answer: readonly Answered[];
  /** A remark below the answer: "Pivots in columns 1, 2." */
  readonly remark?: string;
  /** The same in floating point, where the library has a method of its own for it. */
  readonly inFloats?: () => InFloats;
  /** The work, made when it is asked for. */
  readonly steps?: () => readonly Explanation[];
};

/** The outcome that is one thing. */
export function cameTo(thing: Thing): Outcome {
  return { data: thingData(thing), answer: [answeredThing(thing)] };
}

/** A choice besides what is given: `--p 1` in the terminal, a list on the page. The first of `choices` is not the default; leaving it out is. */
export type Option = { readonly value: string; readonly choices: readonly string[]; readonly meaning: string };

/** The options that were given, by their names. */
export type Options = Readonly<Record<string, string>>;

/** One way to call an operation: what it asks for, in order, and what it does with that. */
export type Way = {
  readonly places: readonly Place[];
  /** Whether the last place may be given more than once. */
  readonly more?: boolean;
  /** Why these things can't be used, or null. Asked before `run`. */
  readonly refuses: (given: readonly Given[GivenKind][]) => string | null;
  readonly run: (given: readonly Given[GivenKind][], options?: Options) => Outcome;
};

/** Something that the workbench can do, on the page and in the terminal. */
export type Operation = {
  /** Its verb in the terminal and in links: "rref". */
  readonly verb: string;
  /** Its name on the page: "Reduced row echelon form". */
  readonly title: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What one must know to use it, in short paragraphs. */
  readonly details: readonly string[];
  /** Whole calls in the terminal that work, without `gradus`. */
  readonly examples: readonly string[];
  readonly options?: Readonly<Record<string, Option>>;
  readonly ways: readonly [Way, ...Way[]];
};

type GivenBy<P extends readonly Place[]> = { readonly [I in keyof P]: P[I] extends Place<infer K> ? Given[K] : never };

/** What a way does, in the types of its places. */
type Doing<P extends readonly Place[]> = {
  readonly refuses?: (...given: GivenBy<P>) => string | null;
  readonly run: (...given: [...GivenBy<P>, options: Options]) => Outcome;
};

/** A way whose functions take what its places name. */
export function way<const P extends readonly Place[]>(places: P, { refuses, run }: Doing<P>): Way {
  // `readPlace` gives each place what its kind says, in the order of the places.
  return {
    places,
    refuses: (given) => refuses?.(...(given as unknown as GivenBy<P>)) ?? null,
    run: (given, options = {}) =>
      guarded(run(...([...given, options] as unknown as [...GivenBy<P>, options: Options])), given),
  };
}

/** A way that takes two or more of one thing. */
export function wayOfMany<K extends GivenKind>(
  place: Place<K>,
  doing: {
    readonly refuses?: (given: readonly Given[K][]) => string | null;
    readonly run: (given: readonly Given[K][]) => Outcome;
  },
): Way {
  return {
    places: [place, place],
    more: true,
    refuses: (given) => doing.refuses?.(given as readonly Given[K][]) ?? null,
    run: (given) => guarded(doing.run(given as readonly Given[K][]), given),
  };
}

const beyond: InFloats = {
  data: {},
  answer: [],
  remark: "Floating point can't be given this: its largest number is 1.8 · 10³⁰⁸.",
};

/** Floating point is asked only for what it can hold. */
function guarded(outcome: Outcome, given: readonly Given[GivenKind][]): Outcome {
  return outcome.inFloats === undefined || given.every(isWithinFloats)
    ? outcome
    : { ...outcome, inFloats: () => beyond };
}

function isWithinFloats(given: Given[GivenKind]): boolean {
  if ("unknowns" in given) return fitsFloats([...given.coefficients.entries, given.constants]);
  if ("rows" in given) return fitsFloats(given.entries);
  return "numerator" in given ? fitsFloats([[given]]) : fitsFloats([given]);
}

/**
 * An outcome in floating point: from the numeric library where it has a method of its own for it, else the exact result rounded.
 * The exact strings are left out.
 */
export function inFloatingPoint({ data, answer, inFloats, ...rest }: Outcome): Outcome {
  const { exact: _, ...others } = data;
  const found = inFloats?.();
  if (found !== undefined && found.answer.length > 0) {
    const { remark, ...kept } = rest;
    const remarks = [remark, found.remark].filter((sentence) => sentence !== undefined);
    return { ...kept, data: { ...others, ...found.data }, answer: found.answer, remark: remarks.join(" ") };
  }
  return {
    ...rest,
    data: others,
    answer: answer.map(({ thing, ...part }) => {
      if (thing === undefined) return part;
      const floats = rounded(thing);
      return { ...part, thing: floats, node: thingNode(floats) };
    }),
  };
}
