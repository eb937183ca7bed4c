import { consoleText, describeValue } from "../outputs/describe.ts";
import { notation } from "../outputs/notation.ts";
import type { CellOutput } from "../outputs/output.ts";
import { mimeBundle } from "./mime-bundle.ts";
import type { Deflate } from "./png.ts";

/** The name under which Deno's kernel asks a cell's last value how it looks. */
const DISPLAY = Symbol.for("Jupyter.display");

/** Values on one line, as the page's console writes them: matrices and fractions as one would type them. */
export { consoleText };

const [TURNS, TURN] = [5, 5];

/** What the kernel calls at the end of a cell. */
type Results = { broadcastResult?(count: number, result: unknown): Promise<void> };

type Jupyter = { broadcast(type: string, content: object): Promise<void> };

/**
 * Shows what a lab shows below the cells of Deno's kernel, and draws the last value of a cell as the page does. Anywhere else it
 * does nothing: there a lab prints.
 *
 * @param place the global object.
 */
export function drawInJupyter(place: object, deflate: Deflate): void {
  const jupyter = jupyterOf(place);
  if (jupyter === null) return;
  const emit = (output: CellOutput) => {
    const { data, metadata } = mimeBundle(output, deflate);
    // Jupyter shows no label of a picture by itself.
    if ((output.type === "image" || output.type === "drawing") && output.label !== undefined) console.log(output.label);
    // Text alone goes where printed text goes, so that Jupyter joins the lines.
    if (Object.keys(data).length === 1) console.log(data["text/plain"]);
    else void jupyter.broadcast("display_data", { data, metadata, transient: {} });
  };
  Reflect.set(place, "$gradus", { emit });
  waitForOutputs(place);
  Object.defineProperty(Object.prototype, DISPLAY, {
    configurable: true,
    get(this: unknown) {
      const output = isData(this) ? drawn(this) : null;
      return output === null ? undefined : () => mimeBundle(output, deflate).data;
    },
    // An object of somebody's own that says how it looks goes on to do so.
    set(this: object, value: unknown) {
      Object.defineProperty(this, DISPLAY, { value, configurable: true, writable: true });
    },
  });
}

function jupyterOf(place: object): Jupyter | null {
  try {
    const { Deno: deno } = place as { readonly Deno?: { readonly jupyter?: Jupyter } };
    return deno?.jupyter ?? null;
  } catch {
    // `deno run` refuses to hand it out.
    return null;
  }
}

/**
 * Deno's kernel sends outputs from a thread of its own and says that a cell has ended without asking whether they have all left: the
 * last ones then stand below the next cell, or nowhere. So a cell that ends well waits for some turns of the clock. They take longer
 * on a busy machine, as sending does.
 */
function waitForOutputs(place: object): void {
  const { Deno: deno } = place as { readonly Deno?: Readonly<Record<PropertyKey, unknown>> };
  const inside = deno?.[deno.internal as PropertyKey] as { readonly jupyter?: Results } | undefined;
  const results = inside?.jupyter;
  if (results?.broadcastResult === undefined) return;
  const broadcastResult = results.broadcastResult.bind(results);
  results.broadcastResult = async (count, result) => {
    await broadcastResult(count, result);
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, TURN));
  };
}

/** Plain records and lists, which is what matrices, arrays and solutions are; Deno knows better how the rest looks. */
function isData(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

/** What the page shows for a value; null where that is no more than the value as one would type it. */
function drawn(value: unknown): CellOutput | null {
  const output = describeValue(value, { from: "value" });
  return output === null || (output.type === "text" && output.text === notation(value)) ? null : output;
}
