const PREFIX = "gradus-draft ";
const HINTS = "gradus-hints ";

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
