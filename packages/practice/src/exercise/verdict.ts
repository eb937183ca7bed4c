import type { MistakeId } from "../mistake/library.ts";
import type { Prose } from "./prose.ts";

/** How each box of a worked example stands. */
export type BlankMarks = Readonly<Record<string, "right" | "wrong" | "empty">>;

/** What practice says to an answer. */
export type Verdict = {
  /**
   * `form`: the right value, not written as asked. `unreadable`: costs nothing. `undecided`: we could not tell; it
   * counts for nothing.
   */
  readonly verdict: "right" | "wrong" | "form" | "unreadable" | "undecided";
  /**
   * What was right, or what went wrong; for `unreadable` where, and what can be typed. Empty for a wrong answer that no
   * known rule leads to: the verdict says that it is wrong, witness and check say more.
   */
  readonly feedback: Prose;
  /** For `unreadable`, where alone: beside boxes that show what can be typed, the rest would be said twice. */
  readonly problem?: Prose;
  /** The wrong rule that gives exactly this answer, when just one does. */
  readonly mistake?: MistakeId;
  /** A fact with this problem's numbers that shows the answer wrong: "at (2, 1) the second equation gives 5, not 7". */
  readonly witness?: Prose;
  /** A check of two lines or fewer that the learner can do. */
  readonly check?: Prose;
  /** For a worked example, each box on its own. */
  readonly marks?: BlankMarks;
};

/** A verdict with what was understood, made before the judging. */
export type Judged = Verdict & {
  /** LaTeX of what was understood; missing when the text could not be read. */
  readonly echo?: string;
};

/**
 * What a kind finds about an answer that could be read. It looks at values only: how they are written, which wrong rule
 * fits, and the words around it are the general judge's business.
 */
export type Assessment =
  /** `because`: one line on what was right. */
  | { readonly is: "right"; readonly because: Prose }
  /** A right value in another form than asked, beyond what the grammar sees; `ask`: what to write instead. */
  | { readonly is: "form"; readonly ask: Prose }
  /** `nudge`: a check to do (put it back in, shape, sign), shown when no wrong rule is recognised. */
  | { readonly is: "wrong"; readonly nudge: Prose; readonly witness?: Prose; readonly marks?: BlankMarks }
  /** Worked example so far right, with boxes left; costs nothing. */
  | { readonly is: "incomplete"; readonly missing: Prose; readonly marks?: BlankMarks }
  | { readonly is: "undecided"; readonly why: Prose };
