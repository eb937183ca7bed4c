import type { LinearEquation2, LinearSolution, Rational } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import type { Picture } from "../exercise/picture.ts";
import type { Prose } from "../exercise/prose.ts";

/** One thing to choose. Ids are `a`, `b`, `c` … in the order shown. */
export type Choice = { readonly id: string; readonly text: Prose; readonly picture?: Picture };

/** One line of a worked example with empty boxes in it, and the reason shown beside it. */
export type BlankLine = { readonly node: MathNode; readonly reason: string };

/** An empty box: its id (`u1`, `u2`, … in reading order) and what it is called for a screen reader. */
export type Blank = { readonly id: string; readonly label: string };

/**
 * How an answer is given. Each form has one text grammar, which every widget also accepts typed.
 *
 * Where a value is exact, a fraction has to be in lowest terms and a value that is not whole is no decimal, unless
 * the form says `writing: "any"`.
 */
export type AnswerForm =
  | { readonly type: "number"; readonly exact: true; readonly writing?: "any" }
  | { readonly type: "number"; readonly exact: false; readonly tolerance: number }
  | { readonly type: "choice"; readonly many: boolean; readonly choices: readonly Choice[] }
  | { readonly type: "solution-set"; readonly unknowns: readonly string[]; readonly writing?: "any" }
  | { readonly type: "vector"; readonly names: readonly string[]; readonly writing?: "any" }
  | { readonly type: "point"; readonly picture: Picture; readonly snap: number }
  | { readonly type: "line"; readonly picture: Picture; readonly snap: number }
  | {
      readonly type: "blanks";
      readonly lines: readonly BlankLine[];
      readonly blanks: readonly Blank[];
      readonly writing?: "any";
    };

/** What a learner's text means. `null` in a worked example is a box still empty. */
export type Answer =
  | { readonly type: "number"; readonly value: Rational }
  | { readonly type: "choice"; readonly ids: readonly string[] }
  | { readonly type: "solution-set"; readonly solution: LinearSolution }
  | { readonly type: "vector"; readonly entries: readonly Rational[] }
  | { readonly type: "point"; readonly at: readonly [Rational, Rational] }
  | { readonly type: "line"; readonly equation: LinearEquation2 }
  | { readonly type: "blanks"; readonly values: Readonly<Record<string, Rational | null>> };

/** The answer of one form. */
export type AnswerOf<Type extends Answer["type"]> = Extract<Answer, { type: Type }>;

/**
 * Something about how an answer is written that can be seen from its text alone, whether it is right or not.
 * A right value with a remark gets the verdict `form`.
 */
export type Remark = {
  readonly about: "unreduced" | "decimal" | "unevaluated" | "implicit";
  /** The part of the text that is meant, as typed. */
  readonly written: string;
  /** What to do, in one sentence. */
  readonly advice: Prose;
};

/** What came of reading a text. `echo` is LaTeX of what was understood; `at` counts characters from 0. */
export type Reading =
  | { readonly ok: true; readonly answer: Answer; readonly echo: string; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly message: Prose; readonly at?: number };
