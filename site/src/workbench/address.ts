/** What the workbench is at: the verb chosen, and what was typed, first thing first. A link holds just this. */
export type Work = {
  readonly verb: string | null;
  readonly typed: readonly string[];
  /** Choices besides what was typed, such as which norm; only those that were made. */
  readonly options: Readonly<Record<string, string>>;
};

const NAMES = ["a", "b", "c", "d"] as const;

/**
 * The part of the address that brings this work back.
 *
 * @example toSearch({ verb: "det", typed: ["1 2; 3 4"], options: {} }) // => "?do=det&a=1+2%3B+3+4"
 */
export function toSearch({ verb, typed, options }: Work): string {
  const search = new URLSearchParams();
  if (verb !== null) search.set("do", verb);
  NAMES.forEach((name, i) => {
    const text = typed[i];
    if (text !== undefined && text.trim() !== "") search.set(name, text);
  });
  for (const [name, value] of Object.entries(options)) search.set(name, value);
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** The work that an address names. */
export function fromSearch(search: string): Work {
  const named = new URLSearchParams(search);
  const typed = NAMES.map((name) => named.get(name) ?? "");
  const last = typed.findLastIndex((text) => text !== "");
  const options = [...named].filter(([name]) => name !== "do" && !NAMES.some((taken) => taken === name));
  return { verb: named.get("do"), typed: typed.slice(0, last + 1), options: Object.fromEntries(options) };
}
