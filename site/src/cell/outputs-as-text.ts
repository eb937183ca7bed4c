import type { Output } from "@gradus/sandbox";

/** Outputs as the text that an author writes to say what a cell shows. */
export function outputsAsText(outputs: readonly Output[]): string {
  return outputs.map(asText).join("\n").trim();
}

function asText(output: Output): string {
  switch (output.type) {
    case "text":
      return output.text;
    case "matrix":
    case "staircase":
      return output.entries.map((row) => row.join(" ")).join("\n");
    case "vector":
      return `(${output.entries.join(", ")})`;
    case "table":
      return [output.columns, ...output.rows].map((row) => row.join(" ")).join("\n");
    case "plot":
    case "drawing":
      return output.description;
    case "image":
      return `image, ${output.width} by ${output.height}`;
    case "error":
      return output.message;
  }
}
