/** One question of a quiz: the kinds it may be of, and the level. */
export type QuizSlot = { readonly kinds: readonly string[]; readonly level: number };

/** What a quiz is made of. Every attempt draws fresh problems from it. */
export type QuizBlueprint = {
  readonly id: string;
  readonly title: string;
  /** Graded: feedback comes at the end, and is complete then. */
  readonly graded: boolean;
  /** The share of right answers that passes. */
  readonly passMark: number;
  readonly slots: readonly QuizSlot[];
};

/** The share of right answers that passes a quiz. */
export const PASS_MARK = 0.8;
