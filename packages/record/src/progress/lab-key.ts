/**
 * The key of a lab in `Progress.labs`.
 * @example labKey({ lab: "linear-systems", language: "typescript" }) // => "linear-systems/typescript"
 */
export function labKey({ lab, language }: { readonly lab: string; readonly language: string }): string {
  return `${lab}/${language}`;
}
