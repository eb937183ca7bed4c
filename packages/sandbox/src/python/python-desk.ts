import { describeValue } from "../outputs/describe.ts";
import type { CellOutput } from "../outputs/output.ts";
import type { OutputGate } from "../runtime/output-gate.ts";
import { takingOutputs } from "../show/emit.ts";
import { image, type Pixels } from "../show/image.ts";
import { type PlotInput, plot } from "../show/plot.ts";
import { table } from "../show/show.ts";
import { staircase } from "../show/staircase.ts";
import { decode } from "../value/decode.ts";
import { isRecord } from "../value/exact.ts";

/** Where Python's requests to show something arrive. */
export type PythonDesk = {
  /** Takes a line of JSON that Python wrote; gives the line that answers it, or null where none is awaited. */
  hear(line: string): string | null;
};

/**
 * Shows what Python hands over, in the same way as what TypeScript hands over. Where only text would do, Python's own is taken.
 */
export function pythonDesk(gate: OutputGate): PythonDesk {
  const { parse, stringify } = JSON;
  /** Anybody may write to the desk; what is no request is passed over. */
  const read = (line: string) => {
    try {
      const request: unknown = parse(line);
      return isRecord(request) ? request : null;
    } catch {
      return null;
    }
  };
  return {
    hear: (line) => {
      const request = read(line);
      if (request === null) return null;
      if (typeof request.cell === "number") gate.cell(request.cell);
      if (request.type === "text") {
        const level = request.level === "warn" ? "warn" : "log";
        gate.emit({ type: "text", from: "console", level, text: String(request.text) });
        return null;
      }
      try {
        if (request.type === "show") gate.emit(shown(request));
        else takingOutputs(gate, () => draw(request.type, decode(request.given)));
        return "{}";
      } catch (error) {
        return stringify({ error: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

function shown(request: Readonly<Record<string, unknown>>): CellOutput {
  const from = request.from === "show" ? "show" : "value";
  const label = typeof request.label === "string" ? { label: request.label } : {};
  const bar = typeof request.bar === "number" && request.bar >= 0 ? { bar: request.bar } : {};
  const picture = describeValue(decode(request.value), { from, ...label, ...bar });
  if (picture !== null && picture.type !== "text") return picture;
  const text = String(request.text);
  return { type: "text", from, level: "log", text: "label" in label ? `${label.label} = ${text}` : text };
}

function draw(what: unknown, given: unknown): void {
  if (!isRecord(given)) throw new TypeError("nothing to draw was given");
  const { rows, columns, label, pivots, bar } = given;
  const labelled = typeof label === "string" ? { label: label.slice(0, 200) } : {};
  switch (what) {
    case "plot":
      plot(given as PlotInput);
      return;
    case "image":
      image(rows as Pixels, labelled);
      return;
    case "staircase":
      staircase(rows as number[][], pivots as number[], {
        ...labelled,
        ...(typeof bar === "number" ? { bar } : {}),
        ...(Array.isArray(columns) ? { columns: columns.map(String) } : {}),
      });
      return;
    case "table":
      if (!Array.isArray(rows)) throw new TypeError("table: give a list of rows");
      table(rows, { ...labelled, ...(Array.isArray(columns) ? { columns: columns.map(String) } : {}) });
      return;
    default:
      throw new TypeError("nothing of this kind can be shown");
  }
}
