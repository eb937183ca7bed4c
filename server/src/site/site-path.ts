/**
 * The parts of a request's path below the site folder, decoded; null for a path that no file of a site has:
 * one that climbs, that hides a separator in an escape, or that names a hidden file.
 * @example sitePath("/a/b%20c") // => ["a", "b c"]
 * @example sitePath("/a/%2e%2e/b") // => null
 */
export function sitePath(pathname: string): readonly string[] | null {
  const parts: string[] = [];
  for (const raw of pathname.split("/")) {
    if (raw === "") continue;
    let part: string;
    try {
      part = decodeURIComponent(raw);
    } catch {
      return null;
    }
    // A colon names a drive or a stream on Windows; a control character is in no file of ours.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    if (part.startsWith(".") || /[/\\:\u0000-\u001f]/.test(part)) return null;
    parts.push(part);
  }
  return parts;
}
