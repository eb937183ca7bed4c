/** Which of the things that can happen to a check did happen. */
export type CheckStatus = "passed" | "differs" | "code-failed" | "checker-failed";

/** The call that decided a check, as text. */
export type CheckDetail = {
  /** `kindOfSystem([1 2 | 3; 2 4 | 6])` */
  readonly call: string;
  /** Whether the code stopped before the function could be called. */
  readonly atLoad?: true;
  /** Whether the file itself could not be read or run, whichever function a check asks for: said once for all such checks. */
  readonly wholeFile?: true;
  readonly expected?: string;
  readonly got?: string;
  readonly firstDifference?: string;
  readonly shapes?: string;
  /** The line of the learner's file that an error names; `cell` and `cellLine` name the same place in its cell. */
  readonly line?: number;
  readonly cell?: string;
  readonly cellLine?: number;
  /** The error in the computer's own words, for those who want them. */
  readonly trace?: string;
};

/** What became of one check. */
export type CheckReport = {
  readonly name: string;
  readonly function: string;
  readonly status: CheckStatus;
  /** For people, whatever happened. */
  readonly message: string;
  /** The id of the known wrong rule that gives what came back. */
  readonly knownWrong?: string;
  readonly detail?: CheckDetail;
};

/** What became of a learner's work; `failed` counts every check that did not pass. */
export type LabReport = { readonly passed: number; readonly failed: number; readonly checks: readonly CheckReport[] };
