import { parseArgs } from "node:util";
import { UsageError } from "./call-error.ts";

/** An option of a verb: a switch, or one that takes a value (`value` is its name in the usage). */
export type OptionSpec = { readonly value?: string; readonly meaning: string };

/** The options of a verb by their names without dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The arguments of one call, sorted into options and the rest. */
export type Call = {
  readonly positionals: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

/** The options that every verb takes. */
export const COMMON_OPTIONS: OptionSpecs = {
  steps: { meaning: "show the work" },
  json: { meaning: "print one JSON object on one line" },
  help: { meaning: "say how the verb is called" },
};

/**
 * Sorts arguments into options and positionals. Only `--name` and `-h` are options: `-1/3`, `-` and
 * `-x + y = 2` are positionals, and the argument behind an option that takes a value is its value whatever it starts with.
 *
 * @throws UsageError for an option that the verb doesn't have, a missing value, or a value for a switch.
 * @example readCall(["[1]", "-1/3", "--seed", "-5"], { seed: { value: "s", meaning: "" } }).values.get("seed") // => "-5"
 */
export function readCall(args: readonly string[], specs: OptionSpecs): Call {
  const known: OptionSpecs = { ...specs, ...COMMON_OPTIONS };
  const { options, positionals } = sortArguments(args, known);
  const { values } = parseArgs({
    args: options,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }]),
    ),
  });
  const entries = Object.entries(values);
  return {
    positionals,
    switches: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
    values: new Map(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))),
  };
}

function sortArguments(args: readonly string[], known: OptionSpecs): { options: string[]; positionals: string[] } {
  const options: string[] = [];
  const positionals: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? "";
    if (argument === "--") {
      positionals.push(...args.slice(i + 1));
      break;
    }
    const option = /^--([a-z][a-z-]*)(=[\s\S]*)?$/i.exec(argument === "-h" ? "--help" : argument);
    if (option === null) {
      if (/^-[a-z]$/i.test(argument)) throw new UsageError(`there is no option ${argument}`);
      positionals.push(argument);
      continue;
    }
    const [, name = "", given] = option;
    const spec = Object.hasOwn(known, name) ? known[name] : undefined;
    if (spec === undefined) throw new UsageError(`there is no option --${name}`);
    if (spec.value === undefined) {
      if (given !== undefined) throw new UsageError(`--${name} takes no value`);
      options.push(`--${name}`);
    } else if (given !== undefined) {
      options.push(`--${name}${given}`);
    } else {
      i += 1;
      const value = args[i];
      if (value === undefined) throw new UsageError(`--${name} needs a value`);
      options.push(`--${name}=${value}`);
    }
  }
  return { options, positionals };
}

/**
 * The value of an option that must be there.
 *
 * @throws UsageError "--seed is missing"
 */
export function required(call: Call, option: string): string {
  const value = call.values.get(option);
  if (value === undefined) throw new UsageError(`--${option} is missing`);
  return value;
}
