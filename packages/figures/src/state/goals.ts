/** A task of a figure, in words. */
export type Goal<Id extends string> = { readonly id: Id; readonly text: string };

/** What one settled change of a figure achieved: a goal, or a word about why it was not quite one. */
export type Achievement<Id extends string> = { readonly goal: Id | null; readonly note: string | null };

/** A change that reaches no goal and about which there is nothing to say. */
export const nothingAchieved: Achievement<never> = { goal: null, note: null };

/**
 * The names of a figure's goals among those given: a record may hold names of older versions.
 *
 * @example knownGoals([{ id: "flat", text: "Flatten it." }], ["flat", "round"]) // => ["flat"]
 */
export function knownGoals<Id extends string>(goals: readonly Goal<Id>[], names: readonly string[]): readonly Id[] {
  return goals.flatMap(({ id }) => (names.includes(id) ? [id] : []));
}
