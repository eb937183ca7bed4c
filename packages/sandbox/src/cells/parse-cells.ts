/** One cell of a lab in percent format. */
export type Cell = {
  /** Unique in its file: the name after `// %%`, or `cell-3` for the third one if it has none. */
  readonly id: string;
  readonly kind: "code" | "markdown";
  /** What stands in the cell, without its heading line and closing blank lines; a text cell without its comment marks. */
  readonly source: string;
  /** The line of the file, from 1, on which the source begins. */
  readonly firstLine: number;
};

/** How a language writes comments: `//` in TypeScript, `#` in Python. */
export type CommentMark = "//" | "#";

/** A cell with its lines as they stand in the file: up to its heading, its body, and the blank lines that close it. */
export type WrittenCell = Cell & {
  readonly opening: readonly string[];
  readonly body: readonly string[];
  readonly closing: readonly string[];
};

const HEADING = { "//": /^\/\/ ?%%(.*)$/, "#": /^# ?%%(.*)$/ } as const;

/**
 * The cells of a module in percent format: `// %% id` opens a code cell, `// %% [markdown] id` a text cell whose lines are
 * comments. Any text is a module of cells: without a heading it is one code cell.
 *
 * @example parseCells("// %% sum\n1 + 1\n")[0]?.id // => "sum"
 * @example parseCells("// %% [markdown]\n// Two clues.\n")[0]?.source // => "Two clues."
 */
export function parseCells(source: string, mark: CommentMark = "//"): readonly Cell[] {
  return readCells(source, mark).map((cell) => ({
    id: cell.id,
    kind: cell.kind,
    source: cell.source,
    firstLine: cell.firstLine,
  }));
}

/** {@link parseCells}, keeping every line, so that {@link writeCells} gives the file back to the byte. */
export function readCells(file: string, mark: CommentMark = "//"): readonly WrittenCell[] {
  const lines = file.split("\n");
  const headings = lines.flatMap((line, i) => (HEADING[mark].test(withoutReturn(line)) ? [i] : []));
  const starts = beginsWithCode(lines, headings[0]) ? [-1, ...headings] : headings;
  const taken = new Set<string>();
  return starts.map((start, i) => {
    const opening = lines.slice(i === 0 ? 0 : start, start + 1);
    const rest = lines.slice(start + 1, starts[i + 1] ?? lines.length);
    let end = rest.length;
    while (end > 0 && rest[end - 1]?.trim() === "") end -= 1;
    const body = rest.slice(0, end);
    const { kind, name } = readHeading(lines[start] ?? "", mark);
    const id = uniqueId(name === "" ? `cell-${i + 1}` : name, taken);
    const source = body.map((line) => (kind === "code" ? withoutReturn(line) : uncommented(line, mark))).join("\n");
    return { id, kind, source, firstLine: start + 2, opening, body, closing: rest.slice(end) };
  });
}

/** The file that {@link readCells} read, to the byte. */
export function writeCells(cells: readonly WrittenCell[]): string {
  return cells.flatMap((cell) => [...cell.opening, ...cell.body, ...cell.closing]).join("\n");
}

/**
 * The file with the source of one cell replaced; headings, the other cells and the blank lines between them stay.
 * An unknown id leaves the file as it is.
 *
 * @example replaceSource("// %% sum\n1 + 1\n", "sum", "2 + 2") // => "// %% sum\n2 + 2\n"
 */
export function replaceSource(file: string, id: string, source: string, mark: CommentMark = "//"): string {
  const cells = readCells(file, mark).map((cell) => {
    if (cell.id !== id) return cell;
    const lines = source === "" ? [] : source.split("\n");
    return {
      ...cell,
      body: cell.kind === "code" ? lines : lines.map((line) => (line === "" ? mark : `${mark} ${line}`)),
    };
  });
  return writeCells(cells);
}

function beginsWithCode(lines: readonly string[], firstHeading: number | undefined): boolean {
  return firstHeading === undefined || lines.slice(0, firstHeading).some((line) => line.trim() !== "");
}

function readHeading(line: string, mark: CommentMark): { readonly kind: Cell["kind"]; readonly name: string } {
  const title = (HEADING[mark].exec(withoutReturn(line))?.[1] ?? "").trim();
  const text = /^\[(?:markdown|md)\]\s*(.*)$/.exec(title);
  return text === null ? { kind: "code", name: title } : { kind: "markdown", name: text[1] ?? "" };
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${copy}`;
  taken.add(id);
  return id;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function uncommented(line: string, mark: CommentMark): string {
  const plain = withoutReturn(line);
  if (!plain.startsWith(mark)) return plain;
  const rest = plain.slice(mark.length);
  return rest.startsWith(" ") ? rest.slice(1) : rest;
}
