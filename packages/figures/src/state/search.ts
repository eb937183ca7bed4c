import { admissibleValue, type ValueSpec } from "./value-spec.ts";

/**
 * Writes named numbers as the query of an address.
 *
 * @example writeSearch(["a1", "b1"], { a1: 1, b1: -2 }) // => "?a1=1&b1=-2"
 */
export function writeSearch<Key extends string>(keys: readonly Key[], values: Readonly<Record<Key, number>>): string {
  return `?${new URLSearchParams(keys.map((key) => [key, String(values[key])])).toString()}`;
}

/**
 * Reads named numbers from the query of an address. A name that is missing, unreadable or out of range is left out: an
 * address may be old, cut short or edited by hand, and the page must open all the same.
 *
 * @example readSearch(["m"], { m: { initial: 0, min: -3, max: 3, step: 1, label: "slope" } }, "?m=2&n=5") // => { m: 2 }
 */
export function readSearch<Key extends string>(
  keys: readonly Key[],
  specs: Readonly<Record<Key, ValueSpec>>,
  search: string,
): Partial<Record<Key, number>> {
  const parameters = new URLSearchParams(search);
  const patch: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    const text = parameters.get(key)?.trim().replace("−", "-");
    if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) continue;
    const value = Number(text);
    if (admissibleValue(specs[key], value) === value) patch[key] = value;
  }
  return patch;
}

/**
 * The query of an address with the lesson's own names replaced and all others kept.
 *
 * @example mergeSearch("?seed=7&m=1", ["m"], "?m=2") // => "?seed=7&m=2"
 * @example mergeSearch("?m=1", ["m"], "") // => ""
 */
export function mergeSearch(present: string, keys: readonly string[], own: string): string {
  const merged = new URLSearchParams(present);
  for (const key of keys) merged.delete(key);
  for (const [key, value] of new URLSearchParams(own)) merged.append(key, value);
  const text = merged.toString();
  return text === "" ? "" : `?${text}`;
}
