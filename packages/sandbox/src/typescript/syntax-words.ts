import { tokenizer, tokTypes } from "acorn";

/** Where reading stopped: line from 1, column from 0, and the parser's own message. */
export type SyntaxProblem = { readonly line: number; readonly column: number; readonly message: string };

/**
 * A syntax error in words for a learner, about the cell's own text.
 *
 * @example syntaxWords("const a = (1 + 2", { line: 1, column: 16, message: "Unexpected token" }) // => "The `(` on line 1 is never closed."
 */
export function syntaxWords(source: string, problem: SyntaxProblem): string {
  const { message } = problem;
  const declared = /Identifier '(.+?)' has already been declared/.exec(message);
  if (declared !== null) return `\`${declared[1]}\` is made twice. Give one of the two another name.`;
  if (/Unterminated string/.test(message)) return "A text that begins on this line has no closing quotation mark.";
  if (/Unterminated template/.test(message)) return "A text between backticks is never closed.";
  if (/Unterminated (comment|regular)/.test(message)) return "A comment or pattern that begins here is never closed.";
  if (/'return' outside of function/.test(message)) {
    return "`return` has a meaning only inside a function. To show a value, write it alone on the cell's last line.";
  }
  if (/Assigning to rvalue|Invalid left-hand side/.test(message)) {
    return "Only a name, an entry or a property can stand to the left of `=`. To compare, write `===`.";
  }
  if (/await/.test(message)) return "`await` works only at the top level and in functions marked `async`.";
  const open = openBracket(source);
  const token = tokenAt(source, problem);
  if (open !== null && (token === null || atEnd(source, problem)))
    return `The \`${open.bracket}\` on line ${open.line} is never closed.`;
  if (token === null) return "The cell ends in the middle of something: a part is missing at its end.";
  if (/^[)\]}]$/.test(token)) return `The \`${token}\` closes nothing here, or something is missing before it.`;
  return `This can't be read as TypeScript from \`${token}\` on. Look at what stands just before it.`;
}

function lineText(source: string, line: number): string {
  return source.split("\n")[line - 1] ?? "";
}

function tokenAt(source: string, { line, column }: SyntaxProblem): string | null {
  const rest = lineText(source, line).slice(column);
  return /^\s*([\p{L}\p{N}_$]+|=>|[=!<>]=+|\S)/u.exec(rest)?.[1] ?? null;
}

function atEnd(source: string, { line, column }: SyntaxProblem): boolean {
  const lines = source.split("\n");
  return [(lines[line - 1] ?? "").slice(column), ...lines.slice(line)].join("").trim() === "";
}

const CLOSING = new Map([
  [tokTypes.parenR, tokTypes.parenL],
  [tokTypes.bracketR, tokTypes.bracketL],
]);

/** The innermost bracket that is open at the end, as far as the text can be cut into tokens. */
function openBracket(source: string): { readonly bracket: string; readonly line: number } | null {
  const open: { readonly bracket: string; readonly line: number; readonly type: unknown }[] = [];
  const options = { ecmaVersion: "latest", sourceType: "module", locations: true } as const;
  try {
    for (const token of tokenizer(source, options)) {
      const line = token.loc?.start.line ?? 1;
      const isBrace = token.type === tokTypes.braceL || token.type === tokTypes.dollarBraceL;
      if (token.type === tokTypes.parenL) open.push({ bracket: "(", line, type: token.type });
      else if (token.type === tokTypes.bracketL) open.push({ bracket: "[", line, type: token.type });
      else if (isBrace) open.push({ bracket: "{", line, type: tokTypes.braceL });
      else {
        const opener = token.type === tokTypes.braceR ? tokTypes.braceL : CLOSING.get(token.type);
        if (opener === undefined) continue;
        if (open.at(-1)?.type !== opener) return open.at(-1) ?? null;
        open.pop();
      }
    }
  } catch {
    return null;
  }
  return open.at(-1) ?? null;
}
