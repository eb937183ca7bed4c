/** One command of a documentation page, as words, and what it is said to print. */
export type DocumentedCall = { readonly command: string; readonly words: readonly string[]; readonly printed: string };

/** The calls in a page's `console` blocks: lines that begin with `$`, each followed by its output. */
export function documentedCalls(page: string): readonly DocumentedCall[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...lines] = part.split("\n");
        return { command, words: shellWords(command), printed: lines.join("\n") };
      }),
  );
}

/** The words of a command line with single and double quotes, without expansions. */
export function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ""),
  );
}
