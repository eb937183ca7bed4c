/**
 * What an import did, for the learner.
 * @example importWords(1, 0) // => "1 event added."
 */
export function importWords(added: number, skipped: number): string {
  const first =
    added === 0
      ? "Nothing new was found in this file."
      : added === 1
        ? "1 event added."
        : `${added.toLocaleString("en-GB")} events added.`;
  if (skipped === 0) return first;
  return `${first} ${skipped === 1 ? "1 event" : `${skipped} events`} could not be read and stayed out.`;
}
