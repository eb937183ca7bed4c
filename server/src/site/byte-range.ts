/** A stretch of a file, both ends included. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * What a Range header asks of a file of `size` bytes: one stretch, "whole" when there is no header or one we don't serve in parts
 * (several stretches, another unit, not well formed), "unsatisfiable" when it lies outside the file.
 * @example readRange("bytes=2-", 10) // => { first: 2, last: 9 }
 * @source RFC 9110, §14.
 */
export function readRange(header: string | undefined, size: number): ByteRange | "whole" | "unsatisfiable" {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  if (match === null) return "whole";
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return "whole";
  if (from === "") {
    const length = Number(to);
    return length === 0 || size === 0 ? "unsatisfiable" : { first: Math.max(0, size - length), last: size - 1 };
  }
  if (to !== "" && Number(to) < Number(from)) return "whole";
  if (Number(from) >= size) return "unsatisfiable";
  return { first: Number(from), last: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}
