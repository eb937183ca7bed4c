import type { RandomStream } from "@gradus/math/random";
import { DEFAULT_TOLERANCE } from "./compare.ts";

/** One call of the learner's function, with whatever else the judge wants to remember of how it was made. */
export type Case<Arguments extends readonly unknown[] = readonly unknown[], Facts = unknown> = {
  readonly arguments: Arguments;
  readonly facts: Facts;
};

/** What came back from one call. The value may be anything at all. */
export type Returned = { readonly value: unknown; readonly argumentsAfter: readonly unknown[] };

/** What a judge says of one returned value. */
export type Judgement =
  | { readonly right: true }
  | {
      readonly right: false;
      /** One or two sentences for the learner. */
      readonly message: string;
      /** The value that was expected, as text, where there is one value. */
      readonly expected?: string;
      /** Where the two first part, as in `row 2, column 1: expected 3, got 4`. */
      readonly firstDifference?: string;
      /** Shapes of what was expected and of what came, where these differ. */
      readonly shapes?: string;
    };

/** A wrong rule that learners are known to follow, as a rule that can be run. */
export type KnownWrong<Arguments extends readonly unknown[], Facts> = {
  readonly id: string;
  /** Says what the rule does and what to look at; shown only if exactly this rule gives what came back. */
  readonly message: string;
  /** The value that the rule gives, {@link recognising} where it can give several, or {@link NOT_APPLICABLE}. */
  apply(case_: Case<Arguments, Facts>): unknown;
};

/** Given by a known wrong rule for a case on which it says nothing. */
export const NOT_APPLICABLE: unique symbol = Symbol("not applicable");

/** What a wrong rule gives when there is more than one value that it can lead to. */
export class Recognised {
  readonly fits: (value: unknown) => boolean;
  constructor(fits: (value: unknown) => boolean) {
    this.fits = fits;
  }
}

/**
 * Given by a known wrong rule that leads to different values by different ways, such as an elimination that may choose its pivots:
 * `fits` says whether a value is one of them.
 */
export const recognising = (fits: (value: unknown) => boolean): Recognised => new Recognised(fits);

/** What the learner's code threw: the error's own name and message, as the language has them. */
export type Thrown = { readonly name: string; readonly message: string };

/** How much work a check may make: a few telling cases while trying, more on submission. */
export type Effort = { readonly submit: boolean };

/** One thing that is checked of a learner's work. It stays on our side of the border with everything it knows. */
export type Check<Arguments extends readonly unknown[] = readonly unknown[], Facts = unknown> = {
  /** What is required, as a sentence: `names the kind of every system`. */
  readonly name: string;
  /** The learner's function. */
  readonly function: string;
  /** The names of its parameters, for messages. */
  readonly parameters: readonly string[];
  /** The inputs, made afresh from the stream: always the telling ones, then generated ones. */
  cases(rng: RandomStream, effort: Effort): readonly Case<Arguments, Facts>[];
  /** Whether a returned value is right, and what to say if it isn't. */
  judge(case_: Case<Arguments, Facts>, returned: Returned): Judgement;
  /** Whether it is right to throw this; null where nothing should be thrown, which is then told as code that failed. */
  judgeThrown?(case_: Case<Arguments, Facts>, thrown: Thrown): Judgement | null;
  /** The form in which values are judged and compared with wrong rules: whole numbers of an array as floats, for one. */
  read?(value: unknown): unknown;
  /** The one right value of a case, where there is one: notebooks assert it. */
  expected?(case_: Case<Arguments, Facts>): unknown;
  /** What a notebook asserts of a function with more than one right value: lines of code in each language. */
  readonly assertion?: Readonly<Record<"ts" | "py", string>>;
  /** τ for comparing a value with what a known wrong rule gives; 1e-9 without it. */
  readonly tolerance?: number;
  readonly knownWrong: readonly KnownWrong<Arguments, Facts>[];
};

/** A check whose types of arguments and facts have been closed away; made by {@link defineCheck}. */
export type LabCheck = Check<readonly unknown[], unknown>;

/** The checks of a lab. */
export type LabChecks = { readonly functions: readonly string[]; readonly checks: readonly LabCheck[] };

/**
 * Closes away the types of a check, so that checks of different functions stand in one list. Sound because the only cases
 * that a check is ever given are its own.
 */
export function defineCheck<Arguments extends readonly unknown[], Facts>(check: Check<Arguments, Facts>): LabCheck {
  const own = (case_: Case) => case_ as Case<Arguments, Facts>;
  return {
    name: check.name,
    function: check.function,
    parameters: check.parameters,
    cases: (rng, effort) => check.cases(rng, effort),
    judge: (case_, returned) => check.judge(own(case_), returned),
    judgeThrown: (case_, thrown) => check.judgeThrown?.(own(case_), thrown) ?? null,
    read: (value) => (check.read === undefined ? value : check.read(value)),
    ...(check.expected === undefined ? {} : { expected: (case_: Case) => check.expected?.(own(case_)) }),
    ...(check.assertion === undefined ? {} : { assertion: check.assertion }),
    tolerance: check.tolerance ?? DEFAULT_TOLERANCE,
    knownWrong: check.knownWrong.map((rule) => ({
      id: rule.id,
      message: rule.message,
      apply: (case_) => rule.apply(own(case_)),
    })),
  };
}
