import { spawnSync } from "node:child_process";
import { type Kernel, parseCells } from "@gradus/sandbox";
import { PYTHON } from "./python.ts";

/** Cells that draw, and what stands below each: the words of a picture, or text. */
const DRAWING: readonly (readonly [what: string, code: string, below: readonly string[]])[] = [
  [
    "a figure that is shown",
    'plt.plot([1, 3, 2])\nplt.title("Growth")\nplt.show()\n"after"',
    ["Growth; 1 line", "'after'"],
  ],
  ["a figure that is left open", "plt.scatter([1, 2], [3, 4])", ["1 set of points"]],
  [
    "a figure as the last value",
    "fig, (a, b) = plt.subplots(1, 2)\na.plot([1, 2])\nb.bar([1], [2])\nfig",
    ["1 line; 1 bar"],
  ],
];

/** Why matplotlib can't be tried, in a line; null when it can. */
export function lackOfMatplotlib(): string | null {
  const { status } = spawnSync(PYTHON, ["-I", "-c", "import matplotlib"], { timeout: 60_000 });
  return status === 0 ? null : `${PYTHON} has no matplotlib (${PYTHON} -m pip install matplotlib)`;
}

/** What is drawn by matplotlib below a lab's cells, and what is wrong with it; null where nothing is. */
export async function figuresDrawn(
  kernel: Kernel,
): Promise<readonly (readonly [what: string, problem: string | null])[]> {
  const told: [string, string | null][] = [];
  for (const [what, code, below] of DRAWING) {
    const cells = parseCells(`import matplotlib.pyplot as plt\n${code}`, "#");
    const { outputs } = await kernel.run(cells, cells.at(-1)?.id ?? "");
    const found = outputs.map((output) => {
      if (output.type === "image") return output.label;
      return output.type === "text" ? output.text : JSON.stringify(output);
    });
    const isRight = JSON.stringify(found) === JSON.stringify(below);
    told.push([`matplotlib, ${what}: stands below the cell`, isRight ? null : JSON.stringify(found)]);
  }
  return told;
}
