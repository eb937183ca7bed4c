/**
 * Twelve random hexadecimal digits: the seed of a problem, the name of an attempt. Not `randomUUID`,
 * which a page has only when it is served securely; a class may open Gradus over plain HTTP.
 */
export function freshSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
