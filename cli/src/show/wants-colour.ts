/**
 * Whether output may be coloured: only on a terminal, and not where the user or the terminal refuses it.
 *
 * @source https://no-color.org: NO_COLOR, when present and not empty, refuses colour.
 * @example wantsColour(true, {}) // => true
 * @example wantsColour(true, { NO_COLOR: "1" }) // => false
 */
export function wantsColour(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  const refused = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
  return isTerminal && !refused;
}
