/** What a learner's own toolkit is called in an import. */
export const MY_TOOLKIT = "my-toolkit";

/** The functions of a learner's own that passed their checks, in one language. */
export type LearnersToolkit = {
  /** By its name, the file in percent format in which each function passed. */
  readonly functions: Readonly<Record<string, string>>;
  /** By its name, where each function that can be earned is earned: `Assignment 1.2`. */
  readonly places: Readonly<Record<string, string>>;
  /** Where the functions were looked for, as a sentence behind one that says what is missing. */
  readonly note?: string;
};

/** A toolkit with nothing in it. */
export const EMPTY_TOOLKIT: LearnersToolkit = { functions: {}, places: {} };

/** Why a function can't be imported, in words; null if it can. */
export function absenceWords(name: string, learner: LearnersToolkit): string | null {
  if (Object.hasOwn(learner.functions, name)) return null;
  const words = missingWords(name, learner);
  return learner.note === undefined ? words : `${words} ${learner.note}`;
}

function missingWords(name: string, { functions, places }: LearnersToolkit): string {
  if (Object.hasOwn(places, name)) return `You have no \`${name}\` yet: it is kept once it passes in ${places[name]}.`;
  const kept = Object.keys(functions);
  const have = kept.length === 0 ? "It is empty so far" : `It has ${listed(kept)}`;
  return `There is no \`${name}\` in your toolkit, and no lab here makes one. ${have}.`;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length === 1 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
