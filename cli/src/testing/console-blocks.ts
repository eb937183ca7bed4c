/** One command of a documentation page, as words, and what it is said to print. `input` is the page's file that it reads with `<`. */
export type DocumentedCall = {
  readonly command: string;
  readonly words: readonly string[];
  readonly input: string;
  readonly printed: string;
};

/** The calls in a page's `console` blocks: lines that begin with `$`, each followed by its output. */
export function documentedCalls(page: string): readonly DocumentedCall[] {
  const lines = /^```jsonl\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "";
  return [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...output] = part.split("\n");
        const [call = "", file] = command.split(" < ");
        return { command, words: shellWords(call), input: file ? lines : "", printed: output.join("\n") };
      }),
  );
}

/** The words of a command line with single and double quotes, without expansions. */
export function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ""),
  );
}
