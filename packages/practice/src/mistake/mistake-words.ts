import type { Prose } from "../exercise/prose.ts";

/**
 * One known wrong rule, in words: what was done, why it tempts, and a check of at most two lines that shows it fails.
 *
 * `action` names the action and never the person ("This is what … gives"). The texts hold no problem's numbers;
 * a kind gives them again with its own.
 */
export type MistakeWords<Id extends string = string> = {
  readonly id: Id;
  readonly action: Prose;
  readonly why: Prose;
  readonly check: Prose;
};
