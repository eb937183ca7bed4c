/** An encoding that a build may have made of a file, and what its name ends in. */
export type Encoding = { readonly name: "br" | "gzip"; readonly suffix: ".br" | ".gz" };

const encodings: readonly Encoding[] = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

/**
 * The encodings a client takes, best first: by its weights, then ours (Brotli is smaller).
 * @example acceptedEncodings("gzip, br;q=0").map((e) => e.name) // => ["gzip"]
 * @source RFC 9110, §12.5.3.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const item of (header ?? "").split(",")) {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== "") weights.set(name, Number.isFinite(weight) ? weight : 0);
  }
  const weightOf = ({ name }: Encoding) => weights.get(name) ?? weights.get("*") ?? 0;
  return encodings.filter((encoding) => weightOf(encoding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
}
