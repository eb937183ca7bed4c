import type { Call, OptionSpecs } from "./call.ts";
import type { Style } from "./show/style.ts";

/** What a call came to: the object for `--json`, the text for people, and whether the exit code is 1 although there is an answer. */
export type Outcome = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: (style: Style) => string;
  readonly failed?: boolean;
};

/** What a verb may touch besides its arguments. */
export type Surroundings = {
  /** All of standard input. @throws InputError when it has been read already. */
  readonly standardInput: () => Promise<string>;
  /** Standard input line by line, as it arrives. */
  readonly standardInputLines: () => AsyncIterable<string>;
  /** Writes to standard output at once, for verbs that stream. */
  readonly write: (text: string) => void;
  /** Runs another call, as if typed behind `gradus`. */
  readonly perform: (args: readonly string[], surroundings: Surroundings) => Promise<Outcome | null>;
};

/** One thing that `gradus` does. */
export type Verb = {
  /** One word, or two for a verb of a family: "solve", "exercise new". */
  readonly name: string;
  /** The ways to call it, without `gradus` and the verb's name. */
  readonly usage: readonly string[];
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What one must know to use it, in short paragraphs. */
  readonly details: readonly string[];
  /** Whole calls that work, without `gradus`. */
  readonly examples: readonly string[];
  readonly options: OptionSpecs;
  /** Whether `--steps` changes anything. */
  readonly steps: boolean;
  /** The least and the greatest number of arguments that are not options. */
  readonly positionals: readonly [least: number, greatest: number];
  /** Returns null when everything has been written already. */
  readonly run: (call: Call, surroundings: Surroundings) => Promise<Outcome | null>;
};
