const PREFIX = "gradus-draft ";
const HINTS = "gradus-hints ";
const PLACE = "gradus-place ";

/** What was typed into a problem and not handed in yet; it survives a reload of this tab. */
export function readDraft(problem: string): string {
  try {
    return sessionStorage.getItem(PREFIX + problem) ?? "";
  } catch {
    return "";
  }
}

export function keepDraft(problem: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(PREFIX + problem);
    else sessionStorage.setItem(PREFIX + problem, text);
  } catch {
    // Without storage the draft lasts as long as the page.
  }
}

/** The hints that were asked for on a problem in this tab, in their order. */
export function readHints(problem: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(HINTS + problem) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

export function keepHints(problem: string, hints: readonly string[]): void {
  try {
    sessionStorage.setItem(HINTS + problem, JSON.stringify(hints));
  } catch {
    // Without storage they can be asked for once more.
  }
}

/** The problem of a block that is on the page: the one at this place, or a fresh sibling that is owed for it. */
export type PlaceInBlock = { readonly seed: string; readonly at: number; readonly extra: string | null };

/** Where this tab is in a block of problems: a problem that has ended is still there to be read after a reload. */
export function readPlace(block: string): PlaceInBlock | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE + block) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const { seed, at, extra } = kept as Partial<Record<keyof PlaceInBlock, unknown>>;
    if (typeof seed !== "string" || typeof at !== "number") return null;
    return { seed, at, extra: typeof extra === "string" ? extra : null };
  } catch {
    return null;
  }
}

/** @param place nothing when the block is done. */
export function keepPlace(block: string, place: PlaceInBlock | null): void {
  try {
    if (place === null) sessionStorage.removeItem(PLACE + block);
    else sessionStorage.setItem(PLACE + block, JSON.stringify(place));
  } catch {
    // Without storage a reload goes on with the first problem that has not ended.
  }
}
