/**
 * Names of unknowns in a sentence, as formulas.
 *
 * @example listedNames(["x", "y", "z"]) // => "$x$, $y$ and $z$"
 */
export function listedNames(names: readonly string[]): string {
  const [last = "", ...before] = names.map((name) => `$${name}$`).toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}
