/**
 * One step of a teaching method, as data: the rule that was applied, the state before and after, and where it was applied.
 * Words, notation and animation are made from it elsewhere. `rule` comes from a closed union; each rule states an invariant that tests replay.
 * `substeps` spell the same step out in smaller ones: the first starts at `before`, the last ends at `after`.
 */
export type Step<Rule extends string, State, At = undefined> = {
  readonly rule: Rule;
  readonly before: State;
  readonly after: State;
  readonly at: At;
  readonly substeps?: readonly Step<string, State, unknown>[];
};

/** What a teaching method returns: the value and the steps that lead to it, each starting where the one before it ended. */
export type Traced<Value, S> = { readonly value: Value; readonly steps: readonly S[] };
