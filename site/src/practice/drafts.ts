const PREFIX = "gradus-draft ";

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
