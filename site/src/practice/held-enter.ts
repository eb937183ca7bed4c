type Key = { readonly key: string; readonly repeat: boolean; preventDefault(): void; stopPropagation(): void };

/**
 * Lets a key of Enter that is held down count once: what it presses changes under it, from the last hint to the solution
 * or from a first try to a third.
 */
export function ignoreHeldEnter(event: Key): void {
  if (event.key !== "Enter" || !event.repeat) return;
  event.preventDefault();
  event.stopPropagation();
}
