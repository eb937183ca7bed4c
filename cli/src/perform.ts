import { readCall } from "./call.ts";
import { UsageError } from "./call-error.ts";
import type { Outcome, Surroundings, Verb } from "./verb.ts";
import { verbs } from "./verbs/table.ts";

/** The verb that arguments begin with, and the arguments behind its name; a family's name alone gives null. */
export type FoundVerb = { readonly verb: Verb; readonly rest: readonly string[] };

/** Finds the verb that is called by one word or two. */
export function findVerb(args: readonly string[]): FoundVerb | null {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(" ");
    const verb = args.length >= words ? verbs.find((candidate) => candidate.name === name) : undefined;
    if (verb !== undefined) return { verb, rest: args.slice(words) };
  }
  return null;
}

/** The verbs of a family such as `exercise`; none when there is no such family. */
export function familyOf(name: string): readonly Verb[] {
  return verbs.filter((verb) => verb.name.startsWith(`${name} `));
}

/**
 * Runs one call.
 *
 * @returns the outcome, or null when everything has been written already.
 * @throws UsageError for a wrong call, InputError (or a typed error of the packages) for input that can't be used.
 */
export async function perform(args: readonly string[], surroundings: Surroundings): Promise<Outcome | null> {
  const found = findVerb(args);
  if (found === null) throw new UsageError(unknownVerb(args));
  const { verb, rest } = found;
  const call = readCall(rest, verb.options);
  const [least, greatest] = verb.positionals;
  const count = call.positionals.length;
  if (count < least)
    throw new UsageError(count === 0 && least === 1 ? "an argument is missing" : "arguments are missing");
  if (count > greatest) throw new UsageError(`there is one argument too many: ${call.positionals[greatest] ?? ""}`);
  return verb.run(call, surroundings);
}

function unknownVerb(args: readonly string[]): string {
  const [first, second] = args;
  if (first === undefined) return "a verb is missing";
  const family = familyOf(first);
  if (family.length === 0) return `there is no verb “${first}”`;
  const actions = family.map((verb) => verb.name.split(" ")[1]).join(", ");
  const named = second !== undefined && !second.startsWith("-");
  return named ? `there is no “${first} ${second}”; there are ${actions}` : `say what to do: ${actions}`;
}
