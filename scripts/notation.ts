/** Writes docs/notation.md from the course's notation data; `--check` fails when the file is not what would be written. */
import { readFile, writeFile } from "node:fs/promises";
import { glossary, macros, objects, symbols } from "@gradus/course/notation";
import { tokens } from "@gradus/figures/theme";

const FILE = new URL("../docs/notation.md", import.meta.url);

/** docs/notation.md as the data have it. */
export function notationPage(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const rows = (lines: readonly (readonly string[])[]) =>
    lines.map((line) => `| ${line.map(cell).join(" | ")} |`).join("\n");
  const light: Readonly<Record<string, string>> = tokens.light;
  const dark: Readonly<Record<string, string>> = tokens.dark;
  return `# Notation

Made from \`course/notation/\` and the figures' theme by \`node scripts/notation.ts\`; change those, not this page.
A symbol has one meaning, an object has one name and one colour, in text, formula, figure and code.

## Objects

| object | colour | light | dark | means |
|---|---|---|---|---|
${rows(objects.map(({ name, colour, means }) => [`\`${name}\``, colour, light[colour] ?? "", dark[colour] ?? "", means]))}

## Symbols

| symbol | read as | means | object |
|---|---|---|---|
${rows(symbols.map(({ latex, spoken, means, object }) => [`$${latex}$`, spoken, means, object ? `\`${object}\`` : ""]))}

## Macros

| macro | stands for |
|---|---|
${rows(Object.entries(macros).map(([name, body]) => [`\`${name}\``, `\`${body}\``]))}

## Glossary

| term | definition | taught in |
|---|---|---|
${rows(glossary.map(({ term, definition, lesson }) => [term, definition, lesson]))}
`;
}

if (import.meta.main) {
  const page = notationPage();
  if (process.argv.includes("--check")) {
    if ((await readFile(FILE, "utf8")) !== page) {
      console.error("docs/notation.md is out of date: run node scripts/notation.ts");
      process.exit(1);
    }
  } else {
    await writeFile(FILE, page);
  }
}
