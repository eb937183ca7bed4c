import type { ApiEntry } from "./read-api.ts";

/** The report of an entry: every export's name and signatures, sorted, so that a change of the API shows in a diff. */
export function reportOf({ specifier, groups }: ApiEntry): string {
  const items = groups.flatMap((group) => group.items).flatMap((item) => [item, ...item.members]);
  const sorted = items.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const texts = sorted.map(({ signatures }) => signatures.join("\n"));
  return [
    `# ${specifier}`,
    "Made by `node scripts/api.ts`: what this entry exports, by name.",
    `\`\`\`ts\n${texts.join("\n\n")}\n\`\`\``,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
