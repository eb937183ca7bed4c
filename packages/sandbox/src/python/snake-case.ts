/**
 * The name under which Python knows what TypeScript calls `rowEchelonForm`.
 *
 * @example snakeCase("rowEchelonForm") // => "row_echelon_form"
 */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
