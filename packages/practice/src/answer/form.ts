import type { ExactVector, LinearEquation2, LinearSolution, Rational } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import type { Picture, PlanePicture } from "../exercise/picture.ts";
import type { Prose } from "../exercise/prose.ts";

/** One thing to choose. Ids are `a`, `b`, `c` … in the order shown. */
export type Choice = { readonly id: string; readonly text: Prose; readonly picture?: Picture };

/** One line of a worked example with empty boxes in it, and the reason shown beside it. */
export type BlankLine = { readonly node: MathNode; readonly reason: string };

/** An empty box: its id (`u1`, `u2`, … in reading order) and what it is called for a screen reader. */
export type Blank = { readonly id: string; readonly label: string };

/** One line of a solution shown to be examined, as notation or as words, and the reason that stands beside it. */
export type ShownLine = { readonly reason: string } & ({ readonly node: MathNode } | { readonly text: Prose });

/**
 * A matrix to be filled in. `bar`: a bar stands before this column, counted from 0, as in an augmented matrix. `given`:
 * entries that are fixed, with `null` where one is missing; without it every entry is asked. A learner's text always
 * holds the whole matrix, or else only the missing entries in reading order.
 */
export type MatrixForm = {
  readonly type: "matrix";
  readonly rows: number;
  readonly columns: number;
  readonly bar?: number;
  readonly given?: readonly (readonly (Rational | null)[])[];
  readonly rowLabels?: readonly Prose[];
  readonly columnLabels?: readonly Prose[];
  readonly writing?: "any";
};

/** The numbers that prove or refute a claim; `asks` says which they are: "the factor $k$ with row 2 = $k$ · row 1". */
export type Certificate = { readonly asks: Prose; readonly form: CertificateForm };

/** The forms that a certificate can have. */
export type CertificateForm =
  /** `whole` where something is counted: then nothing is said about fractions. */
  | { readonly type: "number"; readonly exact: true; readonly writing?: "any"; readonly whole?: true }
  | { readonly type: "solution-set"; readonly unknowns: readonly string[]; readonly writing?: "any" }
  | { readonly type: "vector"; readonly names: readonly string[]; readonly writing?: "any" }
  | MatrixForm;

/** What one side of a grid counts, and the whole numbers on it; they are drawn growing to the right and upwards. */
export type CellAxis = { readonly name: Prose; readonly values: readonly number[] };

/** A linear equation between the unknowns of a form, in their order: coefficients · unknowns = constant. */
export type WrittenEquation = { readonly coefficients: ExactVector; readonly constant: Rational };

/**
 * How an answer is given. Each form has one text grammar, which every widget also accepts typed.
 *
 * Where a value is exact, a fraction has to be in lowest terms and a value that is not whole is no decimal, unless
 * the form says `writing: "any"`.
 */
export type AnswerForm =
  /** `whole` where something is counted: then nothing is said about fractions. */
  | { readonly type: "number"; readonly exact: true; readonly writing?: "any"; readonly whole?: true }
  | { readonly type: "number"; readonly exact: false; readonly tolerance: number }
  | { readonly type: "choice"; readonly many: boolean; readonly choices: readonly Choice[] }
  | { readonly type: "solution-set"; readonly unknowns: readonly string[]; readonly writing?: "any" }
  | { readonly type: "vector"; readonly names: readonly string[]; readonly writing?: "any" }
  | { readonly type: "point"; readonly picture: PlanePicture; readonly snap: number }
  | { readonly type: "line"; readonly picture: PlanePicture; readonly snap: number }
  | {
      readonly type: "blanks";
      readonly lines: readonly BlankLine[];
      readonly blanks: readonly Blank[];
      readonly writing?: "any";
    }
  | MatrixForm
  /** Lines to be put in order; they are numbered from 1 as they stand here, which is never the order asked for. */
  | { readonly type: "order"; readonly lines: readonly Prose[] }
  /** A solution in which the first wrong line is asked for, or that there is none. Lines are numbered from 1. */
  | { readonly type: "wrong-line"; readonly lines: readonly ShownLine[] }
  /** A claim that is true or false, with the numbers that show it on the sides that ask for some. */
  | {
      readonly type: "certificate";
      readonly claim: Prose;
      readonly whenTrue?: Certificate;
      readonly whenFalse?: Certificate;
    }
  /** Linear equations written out; `unknowns` are single letters, perhaps with an index (`x`, `x_1`). */
  | { readonly type: "equations"; readonly count: number; readonly unknowns: readonly string[] }
  /** Cells chosen on a grid; a cell is the pair (its column's value, its row's value). */
  | { readonly type: "cells"; readonly columns: CellAxis; readonly rows: CellAxis };

/** The form of one type of answer. */
export type FormOf<Type extends AnswerForm["type"]> = Extract<AnswerForm, { type: Type }>;

/** What a learner's text means. `null` in a worked example is a box still empty. */
export type Answer =
  | { readonly type: "number"; readonly value: Rational }
  | { readonly type: "choice"; readonly ids: readonly string[] }
  | { readonly type: "solution-set"; readonly solution: LinearSolution }
  | { readonly type: "vector"; readonly entries: readonly Rational[] }
  | { readonly type: "point"; readonly at: readonly [Rational, Rational] }
  | { readonly type: "line"; readonly equation: LinearEquation2 }
  | { readonly type: "blanks"; readonly values: Readonly<Record<string, Rational | null>> }
  | { readonly type: "matrix"; readonly entries: readonly ExactVector[] }
  /** The numbers of the lines in the order wanted. */
  | { readonly type: "order"; readonly order: readonly number[] }
  /** The number of the first wrong line; `null` says that none is wrong. */
  | { readonly type: "wrong-line"; readonly line: number | null }
  | { readonly type: "certificate"; readonly holds: boolean; readonly certificate: CertificateAnswer | null }
  | { readonly type: "equations"; readonly equations: readonly WrittenEquation[] }
  | { readonly type: "cells"; readonly cells: readonly Cell[] };

/** A cell of a grid: its column's value, then its row's. */
export type Cell = readonly [column: number, row: number];

/** What a learner's certificate means. */
export type CertificateAnswer =
  | { readonly type: "number"; readonly value: Rational }
  | { readonly type: "solution-set"; readonly solution: LinearSolution }
  | { readonly type: "vector"; readonly entries: readonly Rational[] }
  | { readonly type: "matrix"; readonly entries: readonly ExactVector[] };

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

/**
 * What came of reading a text. `echo` is LaTeX of what was understood; `at` counts characters from 0; `message` says
 * where reading stopped and what can be typed, `problem` the first alone.
 */
export type Reading =
  | { readonly ok: true; readonly answer: Answer; readonly echo: string; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly message: Prose; readonly problem: Prose; readonly at?: number };
