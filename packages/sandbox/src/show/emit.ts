import type { CellOutput } from "../outputs/output.ts";
import { bracketedEntries } from "../outputs/staircase-output.ts";

/** Where the sandbox listens for outputs; absent when a lab runs as a plain file. */
export type OutputPort = { emit(output: CellOutput): void };

let taken: OutputPort | null = null;

/** Takes what is emitted while some work is done, instead of the sandbox. */
export function takingOutputs(port: OutputPort, work: () => void): void {
  const before = taken;
  taken = port;
  try {
    work();
  } finally {
    taken = before;
  }
}

/** Hands an output to the sandbox, or writes it to the console as text when there is none. */
export function emit(output: CellOutput): void {
  const port: unknown = taken ?? Reflect.get(globalThis, "$gradus");
  if (isOutputPort(port)) port.emit(output);
  else console.log(plainText(output));
}

function isOutputPort(port: unknown): port is OutputPort {
  return typeof port === "object" && port !== null && typeof Reflect.get(port, "emit") === "function";
}

/**
 * An output as text for a terminal, aligned where it has columns.
 *
 * @example plainText({ type: "vector", from: "show", entries: ["6", "2"] }) // => "(6, 2)"
 */
export function plainText(output: CellOutput): string {
  switch (output.type) {
    case "text":
      return output.text;
    case "vector":
      return `${title(output.label)}(${output.entries.join(", ")})`;
    case "matrix": {
      const lines = aligned(output.entries, output.bar);
      const label = output.label === undefined ? [] : [`${output.label} =`];
      return [...label, ...lines.map((line) => `[ ${line} ]`)].join("\n");
    }
    case "staircase": {
      const lines = aligned(bracketedEntries(output), output.bar);
      const label = output.label === undefined ? [] : [`${output.label} =`];
      return [...label, ...lines.map((line) => `[${line}]`)].join("\n");
    }
    case "table": {
      const more = output.omitted === 0 ? [] : [`… ${output.omitted} more rows`];
      const label = output.label === undefined ? [] : [output.label];
      return [...label, ...aligned([output.columns, ...output.rows]), ...more].join("\n");
    }
    case "plot":
      return output.description;
    case "drawing":
      return `${title(output.label)}${output.description}`;
    case "image":
      return `${title(output.label)}an image, ${output.width} × ${output.height} pixels`;
  }
}

function title(label: string | undefined): string {
  return label === undefined ? "" : `${label} = `;
}

function aligned(rows: readonly (readonly string[])[], bar?: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, j) => Math.max(...rows.map((row) => row[j]?.length ?? 0)));
  return rows.map((row) =>
    row.map((entry, j) => `${j === bar && j > 0 ? "| " : ""}${entry.padStart(widths[j] ?? 0)}`).join("  "),
  );
}
