import type { ErrorOutput, ImageOutput, MatrixOutput, Output, TableOutput, VectorOutput } from "@gradus/sandbox";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { DrawingView } from "./DrawingView.tsx";
import { PlotView } from "./PlotView.tsx";
import { StaircaseView } from "./StaircaseView.tsx";
import { Words } from "./Words.tsx";

type OutputsProps = {
  readonly outputs: readonly Output[];
  /** The cell that they stand below. */
  readonly cell: string;
};

/** What stands below a cell, in the order in which it was shown. Drawn anew only when it has changed: pictures take time. */
export const Outputs = memo(function Outputs({ outputs, cell }: OutputsProps) {
  return outputs.map((output, index) => (
    <div className={`output output-${output.type}`} key={`${index}:${output.type}`}>
      <OutputView output={output} cell={cell} />
    </div>
  ));
});

function OutputView({ output, cell }: { output: Output; cell: string }) {
  switch (output.type) {
    case "text":
      return <pre className={output.level === "log" ? undefined : "output-raised"}>{output.text}</pre>;
    case "matrix":
      return <MatrixView output={output} />;
    case "vector":
      return <VectorView output={output} />;
    case "table":
      return <TableView output={output} />;
    case "plot":
      return <PlotView output={output} />;
    case "staircase":
      return <StaircaseView output={output} />;
    case "image":
      return <ImageView output={output} />;
    case "drawing":
      return <DrawingView output={output} />;
    case "error":
      return <ErrorView output={output} cell={cell} />;
  }
}

function Labelled({ label, children }: { label: string | undefined; children: ReactNode }) {
  return (
    <div className="output-labelled">
      {label !== undefined && <span className="output-label">{label} =</span>}
      {children}
    </div>
  );
}

function MatrixView({ output }: { output: MatrixOutput }) {
  const spoken = output.entries.map((row) => row.join(", ")).join("; ");
  return (
    <Labelled label={output.label}>
      <span
        className="output-matrix-grid"
        role="img"
        aria-label={`${output.rows} by ${output.columns} matrix: ${spoken}`}
      >
        <span style={{ display: "grid", gridTemplateColumns: `repeat(${output.columns}, auto)` }}>
          {output.entries.flatMap((row, i) =>
            row.map((entry, j) => (
              <span key={`${i},${j}`} className={j === output.bar ? "entry after-bar" : "entry"}>
                {entry}
              </span>
            )),
          )}
        </span>
      </span>
    </Labelled>
  );
}

function VectorView({ output }: { output: VectorOutput }) {
  return (
    <Labelled label={output.label}>
      <span>({output.entries.join(", ")})</span>
    </Labelled>
  );
}

/** Numbers as the toolkit prints them: `−1/3`, `2.5e−7`. */
const NUMBER = /^−?(\d+(\.\d+)?(e[+−]?\d+)?|\d+\/\d+|∞)$/;

/** A shape or a word is not broken, however narrow the page; the table is scrolled instead. */
const UNBROKEN = 16;

function TableView({ output }: { output: TableOutput }) {
  const numeric = output.columns.map((_, j) => output.rows.every((row) => NUMBER.test(row[j] ?? "")));
  return (
    <div className="table-scroll">
      <table>
        {output.label !== undefined && <caption>{output.label}</caption>}
        <thead>
          <tr>
            {output.columns.map((name, j) => (
              <th scope="col" key={name} className={numeric[j] ? "is-number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {output.rows.map((row, i) => (
            <tr key={`${i}:${row.join()}`}>
              {row.map((entry, j) => (
                <td
                  key={output.columns[j]}
                  className={numeric[j] ? "is-number" : entry.length <= UNBROKEN ? "is-short" : undefined}
                >
                  {entry}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {output.omitted > 0 && <p>… and {output.omitted} more rows</p>}
    </div>
  );
}

/** An image of more pixels across is no longer about its pixels: matplotlib's figures are shown as large as they are. */
const PIXELS_SEEN = 320;

function ImageView({ output }: { output: ImageOutput }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    context?.putImageData(new ImageData(new Uint8ClampedArray(output.pixels), output.width, output.height), 0, 0);
  }, [output]);
  return (
    <div className="output-picture">
      <canvas
        ref={canvas}
        className={`output-image-pixels${output.width > PIXELS_SEEN ? " output-image-fine" : ""}`}
        width={output.width}
        height={output.height}
        role="img"
        aria-label={output.label ?? `Image, ${output.width} by ${output.height} pixels`}
      />
      {output.label !== undefined && (
        <p className="output-caption" aria-hidden="true">
          {output.label}
        </p>
      )}
    </div>
  );
}

/** Words first; the computer's own words and the trace are folded. */
function ErrorView({ output, cell }: { output: ErrorOutput; cell: string }) {
  const place = output.cell === undefined || output.cell === cell ? "" : ` of \`${output.cell}\``;
  return (
    <div className="output-error-words">
      <p>
        <Words text={output.message} />
        {output.line !== undefined && <Words text={` (line ${output.line}${place})`} />}
      </p>
      {(output.original ?? output.trace) !== undefined && (
        <details>
          <summary>In the computer’s words</summary>
          <pre>{[output.original, output.trace].filter(Boolean).join("\n")}</pre>
        </details>
      )}
    </div>
  );
}
