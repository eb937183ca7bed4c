import { COMMON_OPTIONS, type OptionSpecs } from "./call.ts";
import type { Verb } from "./verb.ts";
import { verbs } from "./verbs/table.ts";

/** The list of verbs: what `gradus` and `gradus --help` print. */
export function generalUsage(): string {
  return [
    "Usage: gradus <verb> … [--steps] [--json]",
    "",
    ...verbLines(verbs),
    "",
    "Matrices and vectors are typed as [[1, 2], [3, 4]], as 1 2; 3 4, as NumPy or LaTeX print them,",
    "or come from a file (@file.csv) or standard input (-). Everything is computed exactly.",
    "gradus <verb> --help says more.",
  ].join("\n");
}

/** The verbs of a family, with what each does: what `gradus exercise --help` prints. */
export function familyHelp(family: readonly Verb[]): string {
  return [
    shortUsage(family),
    "",
    ...verbLines(family),
    "",
    "Each says more with --help, for example:",
    ...family.slice(0, 1).map((verb) => `  gradus ${verb.name} --help`),
  ].join("\n");
}

/** The ways to call some verbs, one a line: what follows a wrong call. */
export function shortUsage(shown: readonly Verb[]): string {
  const calls = shown.flatMap((verb) => verb.usage.map((usage) => `gradus ${`${verb.name} ${usage}`.trimEnd()}`));
  return calls.map((call, i) => `${i === 0 ? "Usage: " : "       "}${call}`).join("\n");
}

/** What `gradus <verb> --help` prints. */
export function verbHelp(verb: Verb): string {
  const { steps, ...common } = COMMON_OPTIONS;
  const shared: OptionSpecs = verb.steps && steps ? { steps, ...common } : common;
  const options = Object.entries({ ...verb.options, ...shared }).map(
    ([name, { value, meaning }]) => [`--${name}${value === undefined ? "" : ` ${value}`}`, meaning] as const,
  );
  const width = Math.max(...options.map(([call]) => call.length));
  return [
    `${verb.summary}.`,
    "",
    shortUsage([verb]),
    "",
    ...verb.details.flatMap((paragraph) => [paragraph, ""]),
    ...options.map(([call, meaning]) => `  ${call.padEnd(width)}  ${meaning}`),
    "",
    verb.examples.length === 1 ? "Example:" : "Examples:",
    ...verb.examples.map((example) => `  gradus ${example}`),
  ].join("\n");
}

function verbLines(shown: readonly Verb[]): readonly string[] {
  const width = Math.max(...shown.map((verb) => verb.name.length));
  return shown.map((verb) => `  ${verb.name.padEnd(width)}  ${verb.summary}`);
}
