const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * An id as a UUID of version 7, which xAPI asks for: the same 48 bits of time, then the random bits, six of which give way to version and variant.
 * The same id always gives the same UUID, so a statement sent twice is one statement.
 * @source RFC 9562, §5.7.
 * @example toUuid("01ARZ3NDEKTSV4RRFFQ69G5FAV") // => "01563e3a-b5d3-7676-8c61-efb99302bd5b"
 */
export function toUuid(id: string): string {
  let bits = 0n;
  for (const character of id) bits = bits * 32n + BigInt(ALPHABET.indexOf(character));
  const hex = bits.toString(16).padStart(32, "0");
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
