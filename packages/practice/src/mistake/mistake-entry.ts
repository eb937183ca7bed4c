/**
 * One known wrong rule, in words: what was done, why it tempts, and a check of at most two lines that shows it fails.
 *
 * `action` names the action and never the person ("This is what … gives"). Texts are prose with `$…$` LaTeX and hold
 * no problem's numbers; a kind gives the check again with its own.
 */
export type MistakeEntry<Id extends string = string> = {
  readonly id: Id;
  readonly action: string;
  readonly why: string;
  readonly check: string;
};
