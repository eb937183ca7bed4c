import type { LinearEquation2 } from "@gradus/math/exact";
import type { Explanation } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm, Reading } from "../answer/form.ts";
import type { MistakeId, MistakeWords } from "../mistake/library.ts";
import type { SkillId } from "../skill/skills.ts";
import type { Picture } from "./picture.ts";
import type { Prose } from "./prose.ts";
import type { Assessment, Judged } from "./verdict.ts";

/** How a problem is asked. Every skill is asked in at least two of these. */
export type SurfaceForm =
  | "words"
  | "equations"
  | "matrix"
  | "picture"
  | "inverse"
  | "find-the-error"
  | "true-false"
  | "worked-example";

/** The question. */
export type Prompt = {
  readonly text: Prose;
  readonly picture?: Picture;
  readonly equations?: readonly LinearEquation2[];
};

/** The worked solution of one instance. `answer` is canonical text that the judge calls right. */
export type Solution = {
  readonly answer: string;
  /** What the steps start from, where that is not the problem as it stands: the letters and equations made from it. */
  readonly opening?: Prose;
  readonly steps: readonly Explanation[];
  readonly summary: Prose;
  /** A second way to the same answer, offered after a right one. */
  readonly second?: { readonly title: string; readonly steps: readonly Explanation[] };
};

/** A known wrong rule, executable on an instance. */
export type Mistake<P> = {
  readonly id: MistakeId;
  /** The answer text this rule gives; `null` where the rule can't be applied or an answer isn't single. */
  apply(problem: P): string | null;
  /** Recognises a whole class of answers, where many answers follow from the rule. Only asked of wrong answers. */
  fits?(problem: P, answer: Answer): boolean;
  /** The library's words with this problem's own numbers; what is left out comes from the library. */
  words?(problem: P, answer: Answer): Partial<Omit<MistakeWords, "id">>;
};

/** What an adversary types. Each list holds answer texts; the shared property test judges them all. */
export type Samples = {
  /** Canonical right answers. */
  readonly right: readonly string[];
  /** The same written otherwise: spaces, other minus signs, an equivalent family. */
  readonly equivalent: readonly string[];
  /** The right value in a form not asked for (may be empty). */
  readonly form: readonly string[];
  readonly wrong: readonly string[];
  readonly unreadable: readonly string[];
};

/** The largest numerator and denominator (absolute) in the problem and its answer. */
export type HumaneBound = { readonly numerator: number; readonly denominator: number };

/** What can be said of a kind without a problem at hand. */
export type KindMeta = {
  /** Lower case, dots and dashes: `la.solve-by-substitution`. */
  readonly id: string;
  /** Raised whenever a seed would come to mean another problem. */
  readonly version: number;
  readonly title: string;
  readonly skills: readonly SkillId[];
  readonly surface: SurfaceForm;
  /** Problems with the same method don't follow each other in mixed practice. */
  readonly method: string;
  readonly course: number;
  readonly week: number;
  /** The lesson's last part of the address: `two-lines-three-outcomes`. */
  readonly lesson: string;
  /** In rising difficulty; the first is meant where none is named. */
  readonly levels: readonly number[];
  /** Default: numerators to 60, denominators to 12. */
  readonly bound?: HumaneBound;
};

/**
 * A family of problems with one method. A kind gives the mathematics: reading, recognising wrong rules and the words
 * around a verdict are done for it by `judge`.
 */
export type Kind<P> = KindMeta & {
  /** Draws a problem. The same stream gives the same problem for ever; a change needs a new version. */
  generate(rng: RandomStream, level: number): P;
  /** Whether the problem has exactly the answer its question supposes, decided another way than `generate` made it. */
  isWellPosed(problem: P): boolean;
  prompt(problem: P): Prompt;
  form(problem: P): AnswerForm;
  /** Looks at values only; see `Assessment`. */
  assess(problem: P, answer: Answer): Assessment;
  solve(problem: P): Solution;
  /** From general to particular; none of the first two contains the answer. At least two. */
  hints(problem: P): readonly Prose[];
  readonly mistakes: readonly Mistake<P>[];
  samples(problem: P, rng: RandomStream): Samples;
};

/** A kind with its problem type hidden, as the rest of the house sees it. */
export type ExerciseKind = KindMeta & {
  readonly mistakes: readonly MistakeId[];
  /**
   * Opens one problem.
   *
   * @throws RangeError when the kind has no such level or the seed can't be one.
   */
  open(level: number, seed: string): Exercise;
};

/** What has to be known of a kind to choose it; its code may still have to be loaded. */
export type KindOutline = Pick<KindMeta, "id" | "version" | "title" | "method" | "levels">;

/** Gets the code of a kind that was chosen by its outline. */
export type LoadKind<K extends KindOutline = KindOutline> = (outline: K) => ExerciseKind | Promise<ExerciseKind>;

/** One problem, opened. */
export type Exercise = {
  readonly identity: string;
  readonly kind: ExerciseKind;
  readonly level: number;
  /** The problem's data; its shape is the kind's own affair. */
  readonly problem: unknown;
  readonly wellPosed: boolean;
  readonly prompt: Prompt;
  readonly form: AnswerForm;
  /** What may be typed, made from the checker's own values. */
  readonly accepts: Prose;
  /** Reads without judging: for the echo beside the box. */
  read(text: string): Reading;
  judge(text: string): Judged;
  solution(): Solution;
  hints(): readonly Prose[];
  /** The text a wrong rule gives; `null` when it can't be applied or coincides with a right answer. */
  mistake(id: MistakeId): string | null;
  /** The same, also where it happens to be right. */
  applyMistake(id: MistakeId): string | null;
  samples(): Samples;
};
